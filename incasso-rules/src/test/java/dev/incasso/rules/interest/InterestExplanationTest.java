package dev.incasso.rules.interest;

import static dev.incasso.rules.interest.Questions.NETHERLANDS;
import static dev.incasso.rules.interest.Questions.ONE_EURO_A_PERCENT_A_DAY;
import static dev.incasso.rules.interest.Questions.agreed;
import static dev.incasso.rules.interest.Questions.agreedMonthly;
import static dev.incasso.rules.interest.Questions.interest;
import static dev.incasso.rules.interest.Questions.paid;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.claim.Compounding;
import dev.incasso.core.claim.InterestKind;
import dev.incasso.rules.convention.Allocation;
import dev.incasso.rules.convention.BeyondHorizon;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.convention.DayCount;
import dev.incasso.rules.convention.PaymentDay;
import dev.incasso.rules.convention.Rounding;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a result is put into words, in Dutch and English. */
class InterestExplanationTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Test
    void aChangeOfRateIsExplainedInDutch() {
        Interest interest = interest(InterestKind.CONSUMER, "812.50", "2025-12-01", "2026-01-31");

        assertThat(interest.explanation().lines(DUTCH))
                .containsExactly(
                        "Wettelijke rente over € 812,50, 1 december 2025 tot en met 31 januari 2026: € 6,90",
                        "  1 december 2025 tot en met 31 december 2025: 31 dagen × 6% per jaar over € 812,50 = € 4,14"
                                + "  vakpublicaties (Stb. niet gezien)",
                        "  1 januari 2026 tot en met 31 januari 2026: 31 dagen × 4% per jaar over € 812,50 = € 2,76"
                                + "  Besluit van 10-12-2025 (Stb. niet gezien); Rijksoverheid, ongewijzigd per 01-07-2026",
                        "  een jaar telt 365 dagen; één keer afgerond, aan het eind");
    }

    @Test
    void capitalisationAndPaymentAreExplainedInEnglish() {
        Interest interest = interest(
                InterestKind.CONSUMER, ONE_EURO_A_PERCENT_A_DAY, "2021-03-01", "2022-03-03", paid("2022-03-02", "730"));

        assertThat(interest.explanation().lines(Locale.ENGLISH))
                .containsExactly(
                        "Statutory interest over €36,500.00, 1 March 2021 to 3 March 2022: €736.08",
                        "  1 March 2021 to 28 February 2022: 365 days × 2% a year over €36,500.00 = €730.00"
                                + "  Stb. 2014, 491",
                        "  from 1 March 2022 the interest of the full period counts too: base €37,230.00"
                                + "  art. 6:119 lid 2 BW",
                        "  1 March 2022 to 2 March 2022: 2 days × 2% a year over €37,230.00 = €4.08  Stb. 2014, 491",
                        "  paid on 2 March 2022 €730.00: €730.00 interest, €0.00 principal  art. 6:44 BW",
                        "  3 March 2022: 1 day × 2% a year over €36,500.00 = €2.00         Stb. 2014, 491",
                        "  a year has 365 days; rounded once, at the end",
                        "  still open: €36,500.00 principal and €6.08 interest");
    }

    @Test
    void anAssumedRateAndAnOverpaymentAreExplainedInDutch() {
        Interest interest = interest(
                NETHERLANDS.with(Conventions.defaults()
                        .withBeyondHorizon(BeyondHorizon.ASSUME_LAST_KNOWN)
                        .withRounding(Rounding.LINE)
                        .withDayCount(DayCount.ACT_ACT)),
                InterestTerms.of(InterestKind.CONSUMER),
                ONE_EURO_A_PERCENT_A_DAY,
                "2027-01-01",
                "2027-01-02",
                paid("2027-01-01", "36505"));

        String source = "Besluit van 10-12-2025 (Stb. niet gezien); Rijksoverheid, ongewijzigd per 01-07-2026";
        assertThat(interest.explanation().lines(DUTCH))
                .containsExactly(
                        "Wettelijke rente over € 36.500,00, 1 januari 2027 tot en met 2 januari 2027: € 4,00",
                        "  1 januari 2027: 1 dag × 4% per jaar (aangenomen) over € 36.500,00 = € 4,00  " + source,
                        "  betaald op 1 januari 2027 € 36.505,00: € 4,00 rente, € 36.500,00 hoofdsom, € 1,00 te veel"
                                + "  art. 6:44 BW",
                        "  2 januari 2027: 1 dag × 4% per jaar (aangenomen) over € 0,00 = € 0,00  " + source,
                        "  een jaar telt 365 dagen, een schrikkeljaar 366; elke regel afgerond",
                        "  nog open: € 0,00 hoofdsom en € 0,00 rente",
                        "  ! Voor 2 dagen vanaf 1 januari 2027 is nog geen rente bekend. Er is gerekend met het laatste"
                                + " bekende percentage, 4%.  art. 6:120 BW");
    }

    @Test
    void aMonthlyRateIsExplainedPerMonth() {
        Interest interest =
                interest(agreedMonthly("1.5").compounding(Compounding.MONTHLY), "1000", "2026-01-01", "2026-02-28");

        assertThat(interest.explanation().lines(Locale.ENGLISH))
                .containsExactly(
                        "Agreed interest a month over €1,000.00, 1 January 2026 to 28 February 2026: €30.23",
                        "  1 January 2026 to 31 January 2026: 31 days × 1.5% a month over €1,000.00 = €15.00"
                                + "  art. 6:119 lid 3 BW",
                        "  from 1 February 2026 the interest of the full period counts too: base €1,015.00",
                        "  1 February 2026 to 28 February 2026: 28 days × 1.5% a month over €1,015.00 = €15.23"
                                + "  art. 6:119 lid 3 BW",
                        "  a year has 365 days; rounded once, at the end");
    }

    @Test
    void underNewBalanceThePaymentStandsBeforeItsDay() {
        Interest interest = interest(
                NETHERLANDS.with(Conventions.defaults().withPaymentDay(PaymentDay.NEW_BALANCE)),
                agreed("10"),
                "36500",
                "2026-01-01",
                "2026-01-02",
                paid("2026-01-02", "3660"));

        assertThat(interest.explanation().lines(Locale.ENGLISH))
                .extracting(line -> line.strip().substring(0, 14))
                .containsExactly(
                        "Agreed interes",
                        "1 January 2026",
                        "paid on 2 Janu",
                        "2 January 2026",
                        "a year has 365",
                        "still open: €3");
    }

    @Test
    void anExplanationOfAPaymentSaysNothingOfCapitalisation() {
        Interest interest = interest(agreed("10"), "36500", "2026-01-01", "2026-01-10", paid("2026-01-05", "1"));

        assertThat(interest.explanation().children())
                .extracting(step -> step.phrase().key())
                .containsExactly("SEGMENT", "PAYMENT", "SEGMENT", "HOW", "OPEN");
    }

    @ParameterizedTest(name = "{0}, {2} paid on {1}")
    @CsvSource({
        "OLD_BALANCE, 2022-02-28, 200",
        "OLD_BALANCE, 2022-02-28, 1000",
        "NEW_BALANCE, 2022-03-01, 200",
        "NEW_BALANCE, 2022-03-01, 1000",
    })
    void capitalisationIsExplainedAlsoWhenAPaymentLowersTheBaseAtTheSameMoment(
            PaymentDay paymentDay, String on, String amount) {
        // The 730 of interest of a full year joins the base, of which the payment takes principal.
        Interest interest = interest(
                NETHERLANDS.with(
                        Conventions.defaults().withPaymentDay(paymentDay).withAllocation(Allocation.PRINCIPAL_FIRST)),
                InterestTerms.of(InterestKind.CONSUMER),
                ONE_EURO_A_PERCENT_A_DAY,
                "2021-03-01",
                "2022-03-01",
                paid(on, amount));

        assertThat(interest.explanation().children())
                .extracting(step -> step.phrase().key())
                .containsExactlyInAnyOrder("SEGMENT", "PAYMENT", "CAPITALISED", "SEGMENT", "HOW", "OPEN");
    }

    @Test
    void whereNoInterestIsLeftNoneIsSaidToHaveJoinedTheBase() {
        // Settled in full on the first day; two anniversaries pass over nothing.
        Interest settled = interest(
                InterestKind.CONSUMER,
                ONE_EURO_A_PERCENT_A_DAY,
                "2020-03-01",
                "2022-03-01",
                paid("2020-03-01", "36502"));

        assertThat(settled.openPrincipal().isZero()).isTrue();
        assertThat(settled.explanation().children())
                .extracting(step -> step.phrase().key())
                .containsExactly("SEGMENT", "PAYMENT", "SEGMENT", "SEGMENT", "SEGMENT", "HOW", "OPEN");
    }
}
