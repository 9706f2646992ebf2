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
import static dev.incasso.rules.account.Policies.account;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.casefile.Occurrence.Kind;
import dev.incasso.core.casefile.PlanEvent.PlanAgreed;
import dev.incasso.core.explain.Warning;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.convention.Forbearance;
import dev.incasso.rules.interest.InterestSegment;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A14: interest while a plan is kept, and after it is broken, as the policy says. Claim A is 1,000.00 at 4%, in default
 * from 1 January 2026: 8.00 before the plan of 15 March, 5.15 in the 47 days until it is broken on 30 April.
 */
class ForborneInterestTest {

    private static final Claim A = claim("A", "1000.00", "2025-12-01", "2025-12-31");
    private static final CaseEvent PLAN = plan("2026-03-15");
    private static final CaseEvent BROKEN = event("2026-04-30", Kind.PLAN_BROKEN);

    /** A plan that no payment of these tests completes. */
    private static CaseEvent plan(String agreed) {
        return new PlanAgreed(
                on(agreed), List.of(new Instalment(day(agreed).plusMonths(1), euro("1000.00"))), Optional.empty());
    }

    /** One row: a policy, events, a day, and the interest open on it. */
    record Row(String sentence, Forbearance policy, CaseFile file, String on, String interest) {
        @Override
        public String toString() {
            return sentence + " (" + on + ")";
        }
    }

    private static Row row(String sentence, Forbearance policy, String on, String interest, CaseEvent... events) {
        return new Row(sentence, policy, with(consumer(A), events), on, interest);
    }

    static Stream<Row> rows() {
        return Stream.of(
                row("it stands still from the day of the plan", STOPS, "2026-03-15", "8.00", PLAN),
                row("and on", STOPS, "2026-04-30", "8.00", PLAN),
                row("it runs on where the policy says so", RUNS, "2026-03-15", "8.11", PLAN),
                row("and on", RUNS, "2026-04-30", "13.15", PLAN),
                row("broken or not", RUNS, "2026-05-01", "13.26", PLAN, BROKEN),
                row("what can revive stands still while the plan is kept", REVIVES, "2026-04-29", "8.00", PLAN),
                row("however long", REVIVES, "2026-12-31", "8.00", PLAN),
                row("also on a day before one on which it is broken", REVIVES, "2026-04-29", "8.00", PLAN, BROKEN),
                row("and through the day on which it is broken", REVIVES, "2026-04-30", "8.00", PLAN, BROKEN),
                row("from the day after it is charged after all", REVIVES, "2026-05-01", "13.26", PLAN, BROKEN),
                row("then it runs like any other", REVIVES, "2026-05-26", "16.00", PLAN, BROKEN),
                row("where it does not revive it is lost", STOPS, "2026-05-01", "8.11", PLAN, BROKEN),
                row(
                        "a plan that is cancelled revives nothing",
                        REVIVES,
                        "2026-05-01",
                        "8.11",
                        PLAN,
                        event("2026-04-30", Kind.PLAN_CANCELLED)),
                row(
                        "nor one that is paid, declared broken or not",
                        REVIVES,
                        "2026-05-01",
                        "0.04",
                        new PlanAgreed(
                                on("2026-03-15"),
                                List.of(new Instalment(day("2026-04-15"), euro("608.00"))),
                                Optional.empty()),
                        paid("2026-04-20", "608.00"),
                        event("2026-04-21", Kind.PLAN_BROKEN),
                        plan("2026-04-21"),
                        event("2026-04-30", Kind.PLAN_CANCELLED)),
                row(
                        "of a plan that was revised only the part that was broken revives",
                        REVIVES,
                        "2026-05-01",
                        "10.30",
                        PLAN,
                        plan("2026-04-10"),
                        BROKEN),
                row(
                        "a second plan stands still again",
                        REVIVES,
                        "2026-12-31",
                        "14.14",
                        PLAN,
                        BROKEN,
                        plan("2026-05-10")),
                row(
                        "and revives once it is broken too",
                        REVIVES,
                        "2026-05-26",
                        "16.00",
                        PLAN,
                        BROKEN,
                        plan("2026-05-10"),
                        event("2026-05-20", Kind.PLAN_BROKEN)),
                row(
                        "one agreed on the day the first is broken covers that day",
                        REVIVES,
                        "2026-12-31",
                        "13.04",
                        PLAN,
                        BROKEN,
                        plan("2026-04-30")),
                row(
                        "what restructuring stopped does not revive",
                        REVIVES,
                        "2026-05-26",
                        "9.86",
                        PLAN,
                        event("2026-04-01", Kind.RESTRUCTURING_STARTED),
                        BROKEN),
                row(
                        "a closed file bears none",
                        REVIVES,
                        "2026-05-26",
                        "8.00",
                        event("2026-03-15", Kind.CLOSED),
                        PLAN,
                        BROKEN));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void interest(Row row) {
        assertThat(account(row.file(), row.policy(), row.on()).open().interest())
                .as(row.toString())
                .isEqualTo(euro(row.interest()));
    }

    @Test
    void whatWasPaidWhileItStoodStillStaysWhereItWent() {
        CaseFile file = with(consumer(A), PLAN, paid("2026-04-01", "208.00"), BROKEN);
        for (String on : List.of("2026-04-01", "2026-04-30", "2026-05-01", "2026-12-31")) {
            PaymentLine line = account(file, REVIVES, on).payments().get(0);
            assertThat(line.interest()).isEqualTo(euro("8.00"));
            assertThat(line.principal()).isEqualTo(euro("200.00"));
        }
        assertThat(account(file, STOPS, "2026-05-01").open().total()).isEqualTo(euro("800.09"));
        assertThat(account(file, REVIVES, "2026-05-01").open().total()).isEqualTo(euro("804.60"));
        assertThat(account(file, RUNS, "2026-05-01").open().total()).isEqualTo(euro("804.61"));
    }

    @Test
    void aPaymentOfTheDayAfterBreakingGoesToTheInterestThatRevived() {
        CaseFile file = with(consumer(A), PLAN, BROKEN, paid("2026-05-01", "100.00"));
        assertThat(account(file, REVIVES, "2026-05-01").payments().get(0).interest())
                .isEqualTo(euro("13.26"));
        CaseFile dayBefore = with(consumer(A), PLAN, BROKEN, paid("2026-04-30", "100.00"));
        assertThat(account(dayBefore, REVIVES, "2026-05-01").payments().get(0).interest())
                .isEqualTo(euro("8.00"));
    }

    @Test
    void costsStayBlockedWhileThePlanIsKeptWhateverInterestDoes() {
        CaseFile file = with(consumer(A), notice("2026-03-03", "150.00", "A"), PLAN);
        for (Forbearance policy : List.of(STOPS, REVIVES, RUNS)) {
            assertThat(account(file, policy, "2026-12-31").whyNot()).hasValue(CostReason.PLAN_KEPT);
        }
    }

    @Test
    void theAccountTellsWhetherInterestRunsAndThatItRevived() {
        CaseFile kept = with(consumer(A), PLAN);
        CaseFile broken = with(kept, BROKEN);
        assertThat(codes(account(kept, STOPS, "2026-04-29"))).contains("INTEREST_STOPPED");
        assertThat(codes(account(kept, RUNS, "2026-04-29"))).doesNotContain("INTEREST_STOPPED");
        assertThat(codes(account(broken, REVIVES, "2026-04-30"))).doesNotContain("INTEREST_REVIVED");
        assertThat(codes(account(broken, REVIVES, "2026-05-01"))).contains("INTEREST_REVIVED");
        assertThat(codes(account(broken, STOPS, "2026-05-01"))).doesNotContain("INTEREST_REVIVED");
        assertThat(account(broken, REVIVES, "2026-05-01").warnings())
                .anySatisfy(warning -> assertThat(warning.message(Locale.forLanguageTag("nl")))
                        .isEqualTo(
                                "Rente die tijdens een betalingsregeling stilstond, is vanaf 1 mei 2026 alsnog gerekend:"
                                        + " de regeling is verbroken."));
    }

    private static List<String> codes(Account account) {
        return account.warnings().stream().map(Warning::code).toList();
    }

    @Test
    void theSpecificationShowsTheDaysThatRevivedWithTheirRate() {
        CaseFile file = with(consumer(A), PLAN, BROKEN);
        Specification specification =
                Incasso.netherlands().with(REVIVES).specification(file).on(day("2026-05-01"));
        List<InterestSegment> segments = specification.lines().stream()
                .flatMap(line -> line.segment().stream())
                .toList();
        assertThat(segments).extracting(InterestSegment::days).containsExactly(73, 47, 1);
        assertThat(segments)
                .extracting(InterestSegment::interest)
                .containsExactly(euro("8.00"), euro("5.15"), euro("0.11"));
        assertThat(segments).extracting(segment -> segment.rate().toString()).containsOnly("4.00%");
        assertThat(specification.total()).isEqualTo(euro("1013.26"));
    }
}
