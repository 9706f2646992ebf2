package dev.incasso.rules.plan;

import static dev.incasso.rules.account.Cases.claim;
import static dev.incasso.rules.account.Cases.consumer;
import static dev.incasso.rules.account.Cases.day;
import static dev.incasso.rules.account.Cases.event;
import static dev.incasso.rules.account.Cases.paid;
import static dev.incasso.rules.account.Cases.reminder;
import static dev.incasso.rules.account.Cases.with;
import static dev.incasso.rules.plan.Plans.FIRST;
import static dev.incasso.rules.plan.Plans.amounts;
import static dev.incasso.rules.plan.Plans.days;
import static dev.incasso.rules.plan.Plans.euro;
import static dev.incasso.rules.plan.Plans.instalments;
import static dev.incasso.rules.plan.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Occurrence.Kind;
import dev.incasso.core.casefile.PlanEvent.PlanAgreed;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.book.CsvTable;
import dev.incasso.rules.book.SharedFolder;
import dev.incasso.rules.promise.AgreedPlan;
import dev.incasso.rules.promise.InstalmentState;
import dev.incasso.rules.promise.PlanStatus;
import dev.incasso.rules.promise.PlanTolerance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Each collected figure on plans, and how it is answered")
class PlanVectorsTest {

    private static final Incasso NETHERLANDS = Incasso.netherlands();
    private static final CaseFile FILE = consumer(claim("A", "900.00", "2025-12-01", "2025-12-31"));

    private static String text() {
        try (var in = PlanVectorsTest.class.getResourceAsStream("/plan/plans.csv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An agreed plan of so many instalments of 300.00, each on the first of a month from February 2026. */
    private static AgreedPlan agreed(int count, String on, CaseEvent... events) {
        String list = String.join(
                "|",
                IntStream.range(0, count)
                        .mapToObj(i -> day("2026-02-01").plusMonths(i) + " 300.00")
                        .toList());
        CaseFile file = with(with(FILE, PlanAgreed.of(day("2026-01-10"), instalments(list))), events);
        List<AgreedPlan> plans = NETHERLANDS.plan(file).agreed(day(on), PlanTolerance.usual());
        return plans.get(plans.size() - 1);
    }

    private static List<InstalmentState> states(AgreedPlan plan) {
        return plan.instalments().stream().map(kept -> kept.state()).toList();
    }

    @ParameterizedTest(name = "{0}: {1} in instalments of {2}")
    @DisplayName("P01 to P03: the amount divides, and the last instalment takes the remainder")
    @CsvSource({
        "P01, 3600.00, 600.00, MONTHLY, 600.00|600.00|600.00|600.00|600.00|600.00",
        "P02, 1000.00, 333.34, MONTHLY, 333.34|333.34|333.32",
        "P03, 400.00, 100.00, WEEKLY, 100.00|100.00|100.00|100.00"
    })
    void split(String id, String total, String instalment, Frequency frequency, String parts) {
        PlanProposal plan =
                plan(total).every(frequency).instalment(euro(instalment)).startingOn(FIRST);

        assertThat(String.join("|", amounts(plan.instalments()))).isEqualTo(parts);
        assertThat(plan.instalments().get(1).on())
                .isEqualTo(frequency == Frequency.WEEKLY ? FIRST.plusDays(7) : FIRST.plusMonths(1));
    }

    @Test
    @DisplayName("P04: what is paid above the first instalment flows on into the second")
    void overpaid() {
        AgreedPlan plan = agreed(3, "2026-01-20", paid("2026-01-20", "500.00"));

        assertThat(states(plan))
                .containsExactly(InstalmentState.PAID, InstalmentState.PARTLY_PAID, InstalmentState.PENDING);
        assertThat(plan.instalments().get(1).paid()).isEqualTo(euro("200.00"));
    }

    @Test
    @DisplayName("P05: a part is kept as a part")
    void part() {
        AgreedPlan plan = agreed(1, "2026-01-20", paid("2026-01-20", "150.00"));

        assertThat(states(plan)).containsExactly(InstalmentState.PARTLY_PAID);
        assertThat(plan.instalments().get(0).paid()).isEqualTo(euro("150.00"));
    }

    @Test
    @DisplayName("P06: a part after the day is overdue, stays paid, and is named for one reminder")
    void overdue() {
        CaseEvent part = paid("2026-01-20", "100.00");
        AgreedPlan before = agreed(1, "2026-02-07", part);

        assertThat(states(agreed(1, "2026-02-01", part))).containsExactly(InstalmentState.PARTLY_PAID);
        assertThat(states(before)).containsExactly(InstalmentState.OVERDUE);
        assertThat(before.instalments().get(0).paid()).isEqualTo(euro("100.00"));
        assertThat(before.toRemindOf()).isPresent();
        assertThat(agreed(1, "2026-02-08", part, reminder("2026-02-07")).toRemindOf())
                .isEmpty();
    }

    @Test
    @DisplayName("P07: a plan of which all is paid is completed")
    void completed() {
        AgreedPlan plan = agreed(2, "2026-03-01", paid("2026-02-01", "300.00"), paid("2026-03-01", "300.00"));

        assertThat(plan.status()).isEqualTo(PlanStatus.COMPLETED);
        assertThat(plan.completedOn()).contains(day("2026-03-01"));
        assertThat(agreed(2, "2026-03-01", paid("2026-02-01", "300.00"), paid("2026-03-01", "299.99"))
                        .status())
                .isEqualTo(PlanStatus.ACTIVE);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName(
            "P08 and P09: after breaking, what was open is missed; after cancelling it is waived; no reminder follows")
    @CsvSource({"P08, PLAN_BROKEN, BROKEN, MISSED", "P09, PLAN_CANCELLED, CANCELLED, WAIVED"})
    void ended(String id, Kind kind, PlanStatus status, InstalmentState open) {
        AgreedPlan plan = agreed(3, "2026-04-20", paid("2026-02-01", "400.00"), event("2026-02-10", kind));

        assertThat(plan.status()).isEqualTo(status);
        assertThat(states(plan)).containsExactly(InstalmentState.PAID, open, open);
        assertThat(plan.toRemindOf()).isEmpty();
        assertThat(plan.nextLook()).isEmpty();
    }

    @Test
    @DisplayName("P10: a second plan beside one that runs is refused; after its end it is not")
    void oneAtATime() {
        CaseFile file = with(FILE, PlanAgreed.of(day("2026-01-10"), instalments("2026-02-01 300.00")));

        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class, () -> NETHERLANDS.plan(file).on(day("2026-01-20")));
        assertThat(refused.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.code()).isEqualTo(ErrorCode.CONTRADICTION);
            assertThat(violation.path()).isEqualTo("caseFile.events");
        });
        CaseFile cancelled = with(file, event("2026-01-15", Kind.PLAN_CANCELLED));
        assertThat(NETHERLANDS
                        .plan(cancelled)
                        .on(day("2026-01-20"))
                        .room(euro("50"))
                        .startingOn(FIRST)
                        .outcome())
                .isEqualTo(Outcome.AFFORDABLE);
    }

    @Test
    @DisplayName("P11: an own list of days at the end of months is kept as it is")
    void monthEnds() {
        PlanProposal plan = plan("132.20")
                .instalments(instalments("2018-02-28 50.00|2018-03-31 50.00|2018-04-30 32.20"))
                .startingOn(day("2018-02-10"));

        assertThat(days(plan.instalments())).containsExactly("2018-02-28", "2018-03-31", "2018-04-30");
        assertThat(amounts(plan.instalments())).containsExactly("50.00", "50.00", "32.20");
    }

    @ParameterizedTest(name = "{0}: {1} in instalments of {2}")
    @DisplayName("P12 and P13: the limits of the CAK, at and beside each boundary")
    @CsvSource({
        "P12, 600.00, 50.00, true",
        "P12, 600.01, 50.00, false",
        "P12, 500.00, 49.99, false",
        "P12, 100.00, 50.00, true",
        "P12, 99.99, 50.00, false",
        "P12, 2400.00, 200.00, true",
        "P12, 2400.00, 199.99, false",
        "P13, 2400.01, 100.01, true",
        "P13, 2400.01, 100.00, false",
        "P13, 2400.01, 99.99, false"
    })
    void ladder(String id, String total, String instalment, boolean within) {
        PlanProposal plan = plan(total)
                .within(PlanLimits.preset(NETHERLANDS.ruleBook(), "CAK_ABROAD"))
                .instalment(euro(instalment))
                .room(euro("300"))
                .startingOn(FIRST);

        assertThat(plan.alternatives().get(0).withinLimits()).isEqualTo(within);
        assertThat(plan.waysOut().isEmpty()).isEqualTo(within);
        assertThat(plan.instalments().get(0).amount()).isEqualTo(euro(instalment));
    }

    @Test
    @DisplayName("P14: five times 100 is too much where 50 is possible; ten times 50 is proposed")
    void promise() {
        PlanProposal plan =
                plan("500.00").promised(euro("100")).room(euro("50")).startingOn(FIRST);

        assertThat(plan.outcome()).isEqualTo(Outcome.TOO_HIGH);
        assertThat(plan.highestAffordable()).contains(euro("50.00"));
        assertThat(plan.instalments())
                .hasSize(10)
                .allSatisfy(instalment -> assertThat(instalment.amount()).isEqualTo(euro("50.00")));
        assertThat(plan.alternatives())
                .extracting(Alternative::kind, Alternative::outcome)
                .startsWith(tuple(Alternative.Kind.PROMISED, Outcome.TOO_HIGH));
        assertThat(plan.alternatives().get(0).instalments()).hasSize(5);
    }

    @Test
    @DisplayName("P15: with a salary on the 28th an instalment comes on the 1st of the next month")
    void salaryDay() {
        PlanProposal plan =
                plan("300").payDay(28).room(euro("100")).promised(euro("100")).startingOn(day("2026-06-25"));

        assertThat(days(plan.instalments())).containsExactly("2026-07-01", "2026-08-01", "2026-09-01");
    }

    @Test
    @DisplayName("the figures are those that were collected, and each has its test here")
    void unchanged() throws IOException {
        assertThat(CsvTable.rows(text()).stream().map(row -> Objects.requireNonNull(row.get("id"))))
                .containsExactlyElementsOf(new TreeSet<>(List.of(
                        "P01", "P02", "P03", "P04", "P05", "P06", "P07", "P08", "P09", "P10", "P11", "P12", "P13",
                        "P14", "P15")));
        Optional<Path> collected = SharedFolder.file("vectors/plans.csv");
        Assumptions.assumeTrue(collected.isPresent());
        assertThat(text()).isEqualTo(Files.readString(collected.orElseThrow(), StandardCharsets.UTF_8));
    }
}
