package dev.incasso.rules.next;

import static dev.incasso.rules.account.Cases.claim;
import static dev.incasso.rules.account.Cases.day;
import static dev.incasso.rules.account.Cases.disputed;
import static dev.incasso.rules.account.Cases.euro;
import static dev.incasso.rules.account.Cases.event;
import static dev.incasso.rules.account.Cases.notice;
import static dev.incasso.rules.account.Cases.on;
import static dev.incasso.rules.account.Cases.paid;
import static dev.incasso.rules.account.Cases.paidAs;
import static dev.incasso.rules.account.Cases.reminder;
import static dev.incasso.rules.account.Cases.reversed;
import static dev.incasso.rules.next.PolicyPreset.FORMAL;
import static dev.incasso.rules.next.PolicyPreset.PRE_INCASSO;
import static dev.incasso.rules.next.PolicyPreset.SOCIALLY_RESPONSIBLE;
import static dev.incasso.rules.next.PolicyPreset.TRADITIONAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.ContactEvent.Call;
import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.casefile.Occurrence.Kind;
import dev.incasso.core.casefile.PlanEvent.PlanAgreed;
import dev.incasso.core.casefile.PlanEvent.PromiseMade;
import dev.incasso.core.casefile.StatusEvent.VulnerabilityReported;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.party.Capacity;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import dev.incasso.core.party.Sector;
import dev.incasso.core.party.Segment;
import dev.incasso.rules.Incasso;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which policy fits, fact by fact (P1). */
class PolicyChoiceTest {

    private static final Incasso INCASSO = Incasso.netherlands();

    /** Overdue since 1 February 2026. */
    private static final Claim CLAIM = claim("A", "400.00", "2026-01-15", "2026-02-01");

    private static final Claim EARLIER = claim("E1", "80.00", "2025-09-01", "2025-09-30");
    private static final Claim SECOND = claim("E2", "90.00", "2025-10-01", "2025-10-31");

    private static Debtor debtor(Capacity capacity, Segment segment) {
        return new Debtor(
                "",
                capacity,
                Optional.of(capacity == Capacity.CONSUMER),
                Optional.empty(),
                Optional.empty(),
                Optional.of(segment),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static CaseFile file(
            Capacity capacity, Segment segment, Sector sector, List<Claim> claims, CaseEvent... events) {
        return new CaseFile(
                "F",
                Creditor.business("creditor"),
                Optional.empty(),
                debtor(capacity, segment),
                Optional.of(sector),
                claims,
                List.of(events));
    }

    private static CaseFile regular(CaseEvent... events) {
        return file(Capacity.CONSUMER, Segment.REGULAR, Sector.GENERAL, List.of(CLAIM), events);
    }

    /** A customer of whom more is known. */
    private static CaseFile known(CaseEvent... events) {
        return file(Capacity.CONSUMER, Segment.REGULAR, Sector.GENERAL, List.of(EARLIER, SECOND, CLAIM), events);
    }

    private static CaseFile with(Segment segment) {
        return file(Capacity.CONSUMER, segment, Sector.GENERAL, List.of(CLAIM));
    }

    private static List<RankedPolicy> ranked(CaseFile file) {
        return INCASSO.policyChoice(file).on(day("2026-04-20"));
    }

    private static CaseEvent called(String on) {
        return new Call(on(on), true, Optional.empty());
    }

    private static CaseEvent[] reminders(String... days) {
        return Arrays.stream(days).map(day -> reminder(day)).toArray(CaseEvent[]::new);
    }

    private static CaseEvent promise(String payOn) {
        return new PromiseMade(on("2026-02-10"), euro("50.00"), day(payOn));
    }

    private static CaseEvent[] brokenPlan() {
        return new CaseEvent[] {
            PlanAgreed.of(day("2026-02-10"), List.of(new Instalment(day("2026-03-01"), euro("200.00")))),
            event("2026-04-01", Kind.PLAN_BROKEN)
        };
    }

    /** What is so, the policy that it speaks for, the points that it adds to nothing, and the reason. */
    static Stream<Arguments> reasons() {
        CaseEvent vulnerable = new VulnerabilityReported(on("2026-03-01"), "health");
        return Stream.of(
                arguments("a regular customer", regular(), PRE_INCASSO, 20, "CHOICE_REGULAR"),
                arguments("an important one", with(Segment.IMPORTANT), PRE_INCASSO, 30, "CHOICE_IMPORTANT"),
                arguments("bought once", with(Segment.INCIDENTAL), TRADITIONAL, 15, "CHOICE_INCIDENTAL"),
                arguments(
                        "a business",
                        file(Capacity.BUSINESS, Segment.REGULAR, Sector.GENERAL, List.of(CLAIM)),
                        TRADITIONAL,
                        10,
                        "CHOICE_BUSINESS"),
                arguments("refuses", regular(event("2026-03-01", Kind.PAYMENT_REFUSED)), FORMAL, 60, "CHOICE_REFUSED"),
                arguments(
                        "reminded three times",
                        regular(reminders("2026-02-10", "2026-02-20", "2026-03-02")),
                        FORMAL,
                        35,
                        "CHOICE_REMINDED_REPEATEDLY"),
                arguments(
                        "a notice counts as a reminder",
                        regular(reminder("2026-02-10"), reminder("2026-02-20"), notice("2026-03-02", "60.00", "A")),
                        FORMAL,
                        35,
                        "CHOICE_REMINDED_REPEATEDLY"),
                arguments("spoken to", regular(called("2026-03-01")), SOCIALLY_RESPONSIBLE, 10, "CHOICE_CONTACT_HAD"),
                arguments("spoken to", regular(called("2026-03-01")), PRE_INCASSO, 30, "CHOICE_CONTACT_HAD"),
                arguments(
                        "two invoices paid in time",
                        known(paid("2025-09-30", "80.00"), paid("2025-10-31", "90.00")),
                        PRE_INCASSO,
                        35,
                        "CHOICE_GOOD_PAYER"),
                arguments(
                        "a promise not kept",
                        regular(promise("2026-03-01")),
                        SOCIALLY_RESPONSIBLE,
                        20,
                        "CHOICE_PROMISE_BROKEN"),
                arguments("a plan broken", regular(brokenPlan()), SOCIALLY_RESPONSIBLE, 20, "CHOICE_PROMISE_BROKEN"),
                arguments("vulnerable", regular(vulnerable), SOCIALLY_RESPONSIBLE, 80, "CHOICE_VULNERABLE"),
                arguments(
                        "debt help",
                        regular(event("2026-04-01", Kind.DEBT_HELP_REPORTED)),
                        SOCIALLY_RESPONSIBLE,
                        80,
                        "CHOICE_VULNERABLE"),
                arguments(
                        "rent",
                        file(Capacity.CONSUMER, Segment.REGULAR, Sector.HOUSING_RENT, List.of(CLAIM)),
                        SOCIALLY_RESPONSIBLE,
                        40,
                        "CHOICE_BASIC_NEED"),
                arguments(
                        "a direct debit failed",
                        regular(paidAs("p", "2026-02-10", "400.00"), reversed("2026-02-14", "p")),
                        SOCIALLY_RESPONSIBLE,
                        10,
                        "CHOICE_EARLY_WARNING"));
    }

    @ParameterizedTest(name = "{0}: {2} {3}, {4}")
    @MethodSource("reasons")
    void a_fact_speaks_for_a_policy(String what, CaseFile file, PolicyPreset preset, int score, String reason) {
        RankedPolicy policy = ranked(file).stream()
                .filter(candidate -> candidate.preset() == preset)
                .findFirst()
                .orElseThrow();
        assertThat(policy.score()).as(what).isEqualTo(score);
        assertThat(policy.reasons()).extracting(Reason::code).contains(reason);
    }

    static Stream<Arguments> silences() {
        return Stream.of(
                arguments(
                        "reminded twice", regular(reminders("2026-02-10", "2026-02-20")), "CHOICE_REMINDED_REPEATEDLY"),
                arguments(
                        "reminded three times, but once before these arrears",
                        known(
                                reminder("2025-10-10"),
                                paid("2025-10-12", "80.00"),
                                paid("2025-10-31", "90.00"),
                                reminder("2026-02-10"),
                                reminder("2026-02-20")),
                        "CHOICE_REMINDED_REPEATEDLY"),
                arguments(
                        "reminded three times and spoken to",
                        regular(
                                reminder("2026-02-10"),
                                reminder("2026-02-20"),
                                reminder("2026-03-02"),
                                called("2026-03-05")),
                        "CHOICE_REMINDED_REPEATEDLY"),
                arguments(
                        "called in vain",
                        regular(new Call(on("2026-03-01"), false, Optional.empty())),
                        "CHOICE_CONTACT_HAD"),
                arguments(
                        "one invoice paid late",
                        known(paid("2025-09-30", "80.00"), paid("2025-11-01", "90.00")),
                        "CHOICE_GOOD_PAYER"),
                arguments("a promise for today", regular(promise("2026-04-20")), "CHOICE_PROMISE_BROKEN"),
                arguments(
                        "a promise kept",
                        regular(promise("2026-03-01"), paid("2026-03-01", "50.00")),
                        "CHOICE_PROMISE_BROKEN"),
                arguments(
                        "a business with gas and light",
                        file(Capacity.BUSINESS, Segment.REGULAR, Sector.ENERGY, List.of(CLAIM)),
                        "CHOICE_BASIC_NEED"));
    }

    @ParameterizedTest(name = "{0}: no {2}")
    @MethodSource("silences")
    void what_is_not_so_speaks_for_nothing(String what, CaseFile file, String reason) {
        assertThat(ranked(file))
                .as(what)
                .allSatisfy(policy ->
                        assertThat(policy.reasons()).extracting(Reason::code).doesNotContain(reason));
    }

    @Test
    void of_equals_the_milder_comes_first() {
        assertThat(ranked(regular()))
                .extracting(RankedPolicy::preset)
                .containsExactly(PRE_INCASSO, SOCIALLY_RESPONSIBLE, TRADITIONAL, FORMAL);
        assertThat(ranked(regular(promise("2026-03-01"))))
                .extracting(RankedPolicy::toString)
                .containsExactly("SOCIALLY_RESPONSIBLE 20", "PRE_INCASSO 20", "TRADITIONAL 0", "FORMAL 0");
    }

    @Test
    void who_will_not_pay_or_was_reminded_repeatedly_gets_the_formal_one() {
        assertThat(ranked(regular(event("2026-03-01", Kind.PAYMENT_REFUSED)))
                        .get(0)
                        .preset())
                .isEqualTo(FORMAL);
        assertThat(ranked(regular(reminders("2026-02-10", "2026-02-20", "2026-03-02")))
                        .get(0)
                        .preset())
                .isEqualTo(FORMAL);
    }

    @Test
    void a_reason_to_be_mild_outweighs_a_refusal() {
        CaseFile file = regular(
                event("2026-03-01", Kind.PAYMENT_REFUSED), new VulnerabilityReported(on("2026-03-02"), "health"));
        assertThat(ranked(file).get(0).preset()).isEqualTo(SOCIALLY_RESPONSIBLE);
    }

    @Test
    void all_policies_are_ranked_and_what_came_later_is_not_known() {
        CaseFile file = regular(event("2026-03-01", Kind.PAYMENT_REFUSED));
        assertThat(INCASSO.policyChoice(file).on(day("2026-02-28")))
                .hasSize(PolicyPreset.values().length)
                .first()
                .hasToString("PRE_INCASSO 20");
    }

    @Test
    void every_reason_reads_in_both_languages() {
        reasons()
                .map(row -> (CaseFile) row.get()[1])
                .forEach(file -> ranked(file)
                        .forEach(policy -> assertThat(policy.reasons()).allSatisfy(reason -> {
                            assertThat(reason.text(Locale.forLanguageTag("nl"))).isNotBlank();
                            assertThat(reason.text(Locale.ENGLISH)).isNotBlank();
                        })));
    }

    @Test
    void an_impossible_file_is_refused() {
        assertThatThrownBy(() -> INCASSO.policyChoice(regular(disputed("2026-03-01", "other"))))
                .isInstanceOf(InvalidInputException.class);
    }
}
