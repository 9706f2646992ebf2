package dev.incasso.rules.plan;

import static dev.incasso.rules.account.Cases.claim;
import static dev.incasso.rules.account.Cases.consumer;
import static dev.incasso.rules.account.Cases.day;
import static dev.incasso.rules.account.Cases.event;
import static dev.incasso.rules.account.Cases.with;
import static dev.incasso.rules.plan.Plans.FIRST;
import static dev.incasso.rules.plan.Plans.euro;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Occurrence.Kind;
import dev.incasso.core.explain.Warning;
import dev.incasso.rules.Incasso;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a case file tells of a plan, and when none is proposed. */
class FilePlanTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "BANKRUPTCY, NO_PLAN_OUTSIDE_THE_ESTATE, false",
        "RESTRUCTURING_STARTED, NO_PLAN_OUTSIDE_THE_ESTATE, false",
        "DEBT_HELP_REPORTED, DEBT_HELP_RUNS, true",
        "MINOR, NEEDS_THE_REPRESENTATIVE, true"
    })
    void a_state_of_the_file_comes_as_a_warning(Kind kind, String code, boolean proposed) {
        CaseFile file = with(consumer(claim("A", "500.00", "2026-01-01", "2026-01-31")), event("2026-02-10", kind));

        PlanProposal plan = Incasso.netherlands()
                .plan(file)
                .on(day("2026-02-20"))
                .room(euro("50"))
                .startingOn(FIRST);

        assertThat(plan.warnings()).extracting(Warning::code).containsExactly(code);
        assertThat(plan.instalments().isEmpty()).isEqualTo(!proposed);
        assertThat(plan.total()).isGreaterThan(euro("500"));
    }
}
