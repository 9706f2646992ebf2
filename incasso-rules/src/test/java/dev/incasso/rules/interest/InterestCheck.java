package dev.incasso.rules.interest;

import static dev.incasso.rules.interest.Questions.ONE_EURO_A_PERCENT_A_DAY;
import static dev.incasso.rules.interest.Questions.agreed;
import static dev.incasso.rules.interest.Questions.paid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incasso.core.claim.InterestKind;
import dev.incasso.core.error.HorizonException;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.interest.InterestProgram.Claim;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A figure or property that a program has to show before its interest is believed. */
enum InterestCheck {
    EACH_DAY_BEARS_THE_RATE_OF_ITS_OWN_TIME(InterestCheck::ratesOfTheirTime),
    A_DAY_OUTSIDE_THE_TABLE_IS_REFUSED(InterestCheck::refusedOutsideTheTable),
    A_CHANGE_OF_RATE_APPLIES_AT_ONCE(InterestCheck::changeOfRate),
    INTEREST_OF_A_FULL_YEAR_BEARS_INTEREST(InterestCheck::capitalisation),
    THE_YEAR_RUNS_FROM_THE_FIRST_DAY(InterestCheck::anniversary),
    THE_DAY_COUNT_IS_STATED_AND_KEPT(InterestCheck::dayCount),
    CENTS_ARE_EXACT(InterestCheck::exactCents),
    HALF_A_CENT_GOES_UP(InterestCheck::halfACent),
    A_PAYMENT_LOWERS_WHAT_BEARS_INTEREST(InterestCheck::payment),
    INTEREST_STAYS_OWED_WHEN_THE_PRINCIPAL_IS_PAID(InterestCheck::paidPrincipal),
    ONLY_THE_PRICE_OF_A_COMMERCIAL_CONTRACT_BEARS_THE_COMMERCIAL_RATE(InterestCheck::damages);

    @SuppressWarnings("ImmutableEnumChecker") // the checks hold no state
    private final Consumer<InterestProgram> law;

    InterestCheck(Consumer<InterestProgram> law) {
        this.law = law;
    }

    /** Fails unless the program keeps this law. */
    void accepts(InterestProgram program) {
        law.accept(program);
    }

    private static void assertInterest(InterestProgram program, Claim claim, String expected) {
        assertThat(program.statement(claim).interest()).as("%s", claim).isEqualTo(Euro.euro(expected));
    }

    private static void assertOneDay(InterestProgram program, InterestKind kind, Map<String, String> interestByDay) {
        new TreeMap<>(interestByDay)
                .forEach((day, interest) ->
                        assertInterest(program, Claim.of(kind, ONE_EURO_A_PERCENT_A_DAY, day, day), interest));
    }

    private static void ratesOfTheirTime(InterestProgram program) {
        assertOneDay(
                program,
                InterestKind.CONSUMER,
                Map.of(
                        "1996-03-01", "7.00",
                        "1996-09-01", "5.00",
                        "2008-06-01", "6.00",
                        "2013-06-01", "3.00",
                        "2020-06-01", "2.00",
                        "2023-03-01", "4.00",
                        "2023-09-01", "6.00",
                        "2024-06-01", "7.00",
                        "2025-06-01", "6.00",
                        "2026-06-01", "4.00"));
        assertOneDay(
                program,
                InterestKind.COMMERCIAL,
                Map.of(
                        "2013-03-01", "7.75",
                        "2013-04-01", "8.75",
                        "2020-06-01", "8.00",
                        "2023-03-01", "10.50",
                        "2023-09-01", "12.00",
                        "2024-03-01", "12.50",
                        "2024-09-01", "12.25",
                        "2025-03-01", "11.15",
                        "2025-09-01", "10.15",
                        "2026-03-01", "10.15"));
    }

    private static void refusedOutsideTheTable(InterestProgram program) {
        for (String[] period :
                new String[][] {{"2027-01-01", "2027-01-01"}, {"2026-12-31", "2027-01-01"}, {"1976-03-31", "1976-04-01"}
                }) {
            assertThatThrownBy(() -> program.statement(
                            Claim.of(InterestKind.CONSUMER, ONE_EURO_A_PERCENT_A_DAY, period[0], period[1])))
                    .isInstanceOf(HorizonException.class);
        }
        assertThatThrownBy(() -> program.statement(
                        Claim.of(InterestKind.COMMERCIAL, ONE_EURO_A_PERCENT_A_DAY, "2002-08-07", "2002-08-08")))
                .isInstanceOf(HorizonException.class);
    }

    private static void changeOfRate(InterestProgram program) {
        assertInterest(
                program,
                Claim.of(InterestKind.CONSUMER, ONE_EURO_A_PERCENT_A_DAY, "2025-12-31", "2026-01-01"),
                "10.00");
        assertInterest(
                program,
                Claim.of(InterestKind.COMMERCIAL, ONE_EURO_A_PERCENT_A_DAY, "2023-06-30", "2023-07-01"),
                "22.50");
    }

    private static void capitalisation(InterestProgram program) {
        assertInterest(
                program,
                Claim.of(InterestKind.CONSUMER, ONE_EURO_A_PERCENT_A_DAY, "2021-03-01", "2022-03-01"),
                "732.04");
    }

    private static void anniversary(InterestProgram program) {
        assertInterest(
                program,
                Claim.of(InterestKind.CONSUMER, ONE_EURO_A_PERCENT_A_DAY, "2021-12-01", "2022-01-31"),
                "124.00");
    }

    private static void dayCount(InterestProgram program) {
        // 366 days at 6% over 1,000: the figure differs by day count, so the answer has to name it.
        Claim leapYear = Claim.of(agreed("6"), "1000", "2024-01-01", "2024-12-31");
        InterestProgram.Statement statement = program.statement(leapYear);
        assertThat(statement.dayCount()).as("the day count").isPresent();
        String expected = switch (statement.dayCount().orElseThrow()) {
            case ACT_365F -> "60.16";
            case ACT_ACT, ACT_CAPITALISATION_YEAR -> "60.00";
        };
        assertThat(statement.interest()).isEqualTo(Euro.euro(expected));
    }

    private static void exactCents(InterestProgram program) {
        // 13.75 × 6% × 73 / 365 = 0.165, which binary floating point makes 0.16499….
        assertInterest(program, Claim.of(agreed("6"), "13.75", "2025-01-01", "2025-03-14"), "0.17");
        assertInterest(program, Claim.of(agreed("7"), "33.75", "2025-01-01", "2025-05-26"), "0.95");
    }

    private static void halfACent(InterestProgram program) {
        assertInterest(program, Claim.of(agreed("1"), "4562.50", "2025-01-01", "2025-01-01"), "0.13");
        assertInterest(program, Claim.of(InterestKind.COMMERCIAL, "1331.25", "2024-12-31", "2025-08-25"), "94.79");
    }

    private static void payment(InterestProgram program) {
        Claim claim = Claim.of(agreed("10"), "36500", "2026-01-01", "2026-01-10", paid("2026-01-05", "3700"));
        assertInterest(program, claim, "95.00");
        assertThat(program.statement(claim).open()).isEqualTo(Euro.euro("32895.00"));
    }

    private static void paidPrincipal(InterestProgram program) {
        Claim claim = Claim.of(agreed("10"), "36500", "2026-01-01", "2026-01-10", paid("2026-01-05", "36500"));
        assertInterest(program, claim, "50.07");
        assertThat(program.statement(claim).open()).isEqualTo(Euro.euro("50.07"));
    }

    private static void damages(InterestProgram program) {
        // Damages, refunds and collection costs bear the interest of art. 6:119 BW, whoever owes them.
        assertInterest(program, Claim.of(InterestKind.CONSUMER, "1000", "2025-01-01", "2025-12-31"), "60.00");
        assertInterest(program, Claim.of(InterestKind.COMMERCIAL, "1000", "2025-01-01", "2025-06-30"), "55.29");
    }

    /** The check as a sentence. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
