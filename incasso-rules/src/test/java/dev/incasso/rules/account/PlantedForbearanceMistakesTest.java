package dev.incasso.rules.account;

import static dev.incasso.rules.account.Cases.claim;
import static dev.incasso.rules.account.Cases.consumer;
import static dev.incasso.rules.account.Cases.day;
import static dev.incasso.rules.account.Cases.euro;
import static dev.incasso.rules.account.Cases.event;
import static dev.incasso.rules.account.Cases.notice;
import static dev.incasso.rules.account.Cases.on;
import static dev.incasso.rules.account.Cases.paid;
import static dev.incasso.rules.account.Cases.with;
import static dev.incasso.rules.account.Policies.REVIVES;
import static dev.incasso.rules.account.Policies.RUNS;
import static dev.incasso.rules.account.Policies.STOPS;
import static dev.incasso.rules.account.Policies.costs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.casefile.Occurrence;
import dev.incasso.core.casefile.Occurrence.Kind;
import dev.incasso.core.casefile.PlanEvent.PlanAgreed;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.convention.Forbearance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes with what a creditor leaves the debtor: each is caught by a check that the library keeps. */
class PlantedForbearanceMistakesTest {

    private interface Program {

        Program LIBRARY = (file, forbearance, day) ->
                Policies.account(file, forbearance, day.toString()).open();

        Amounts open(CaseFile file, Forbearance forbearance, LocalDate day);

        default Amounts open(CaseFile file, Forbearance forbearance, String day) {
            return open(file, forbearance, day(day));
        }
    }

    /** What every program must do. Claim A is 1,000.00 at 4% from 1 January 2026; the plan is of 15 March. */
    enum Check {
        INTEREST_REVIVES_ONLY_AFTER_THE_DAY_OF_BREAKING(program -> {
            assertThat(program.open(broken(), REVIVES, "2026-04-29").interest()).isEqualTo(euro("8.00"));
            assertThat(program.open(broken(), REVIVES, "2026-04-30").interest()).isEqualTo(euro("8.00"));
        }),
        INTEREST_REVIVES_FROM_THE_DAY_AFTER(program -> assertThat(
                        program.open(broken(), REVIVES, "2026-05-01").interest())
                .isEqualTo(euro("13.26"))),
        A_PAYMENT_OF_THE_PLAN_STAYS_WHERE_IT_WENT(program -> assertThat(
                        program.open(with(broken(), paid("2026-04-01", "208.00")), REVIVES, "2026-05-01")
                                .principal())
                .isEqualTo(euro("800.00"))),
        INTEREST_RUNS_WHERE_THE_POLICY_LETS_IT(
                program -> assertThat(program.open(broken(), RUNS, "2026-04-30").interest())
                        .isEqualTo(euro("13.15"))),
        A_NOTICE_OF_THE_WHOLE_TARIFF_IS_VALID(program -> assertThat(
                        program.open(noticed(), costs("50"), "2026-05-01").costs())
                .isEqualTo(euro("75.00")));

        private final Consumer<Program> check;

        Check(Consumer<Program> check) {
            this.check = check;
        }

        private static CaseFile a() {
            return consumer(claim("A", "1000.00", "2025-12-01", "2025-12-31"));
        }

        private static CaseFile broken() {
            CaseEvent plan = new PlanAgreed(
                    on("2026-03-15"), List.of(new Instalment(day("2026-04-15"), euro("1000.00"))), Optional.empty());
            return with(a(), plan, event("2026-04-30", Kind.PLAN_BROKEN));
        }

        private static CaseFile noticed() {
            return with(a(), notice("2026-03-03", "150.00", "A"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Check.class)
    void theLibraryKeeps(Check check) {
        check.check.accept(Program.LIBRARY);
    }

    @ParameterizedTest(name = "{0} is caught: {2}")
    @MethodSource("mistakes")
    void aProgramWithThe(String mistake, Program program, Check check) {
        assertThatThrownBy(() -> check.check.accept(program)).as(mistake).isInstanceOf(AssertionError.class);
    }

    @Test
    void everyCheckCatchesAMistake() {
        assertThat(mistakes().map(arguments -> arguments.get()[2]).distinct())
                .containsExactlyInAnyOrder((Object[]) Check.values());
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments(
                        "revival during the plan",
                        (Program) PlantedForbearanceMistakesTest::duringThePlan,
                        Check.INTEREST_REVIVES_ONLY_AFTER_THE_DAY_OF_BREAKING),
                arguments(
                        "revival on the day of breaking",
                        (Program) PlantedForbearanceMistakesTest::onTheDay,
                        Check.INTEREST_REVIVES_ONLY_AFTER_THE_DAY_OF_BREAKING),
                arguments(
                        "interest never revived",
                        (Program) (file, forbearance, day) -> Program.LIBRARY.open(file, STOPS, day),
                        Check.INTEREST_REVIVES_FROM_THE_DAY_AFTER),
                arguments(
                        "payments allocated anew",
                        (Program) PlantedForbearanceMistakesTest::allocatedAnew,
                        Check.A_PAYMENT_OF_THE_PLAN_STAYS_WHERE_IT_WENT),
                arguments(
                        "interest stopped by every plan",
                        (Program) (file, forbearance, day) -> Program.LIBRARY.open(file, STOPS, day),
                        Check.INTEREST_RUNS_WHERE_THE_POLICY_LETS_IT),
                arguments(
                        "notice measured by the policy",
                        (Program) PlantedForbearanceMistakesTest::measuredByThePolicy,
                        Check.A_NOTICE_OF_THE_WHOLE_TARIFF_IS_VALID));
    }

    private static Amounts duringThePlan(CaseFile file, Forbearance forbearance, LocalDate day) {
        return Program.LIBRARY.open(file, forbearance.interestRevives() ? RUNS : forbearance, day);
    }

    private static Amounts onTheDay(CaseFile file, Forbearance forbearance, LocalDate day) {
        return Program.LIBRARY.open(file, breaksOn(file, day, 0) ? RUNS : forbearance, day);
    }

    private static Amounts allocatedAnew(CaseFile file, Forbearance forbearance, LocalDate day) {
        return Program.LIBRARY.open(file, breaksOn(file, day, 1) ? RUNS : forbearance, day);
    }

    private static Amounts measuredByThePolicy(CaseFile file, Forbearance forbearance, LocalDate day) {
        Amounts open = Program.LIBRARY.open(file, forbearance, day);
        return new Amounts(open.principal(), open.interest(), Euro.ZERO, Euro.ZERO);
    }

    private static boolean breaksOn(CaseFile file, LocalDate day, int daysBefore) {
        return file.eventsThrough(day.minusDays(daysBefore)).stream()
                .anyMatch(event -> event instanceof Occurrence occurrence && occurrence.kind() == Kind.PLAN_BROKEN);
    }
}
