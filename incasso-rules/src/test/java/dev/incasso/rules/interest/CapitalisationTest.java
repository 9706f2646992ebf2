package dev.incasso.rules.interest;

import static dev.incasso.rules.interest.Questions.NETHERLANDS;
import static dev.incasso.rules.interest.Questions.ONE_EURO_A_PERCENT_A_DAY;
import static dev.incasso.rules.interest.Questions.agreed;
import static dev.incasso.rules.interest.Questions.agreedMonthly;
import static dev.incasso.rules.interest.Questions.day;
import static dev.incasso.rules.interest.Questions.interest;
import static dev.incasso.rules.interest.Questions.paid;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.claim.Compounding;
import dev.incasso.core.claim.InterestKind;
import dev.incasso.core.date.DateRange;
import dev.incasso.core.money.Euro;
import dev.incasso.core.money.Percentage;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.convention.Anniversary;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.convention.PaymentDay;
import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Art. 6:119 lid 2 and 6:119a lid 3 BW: after each full year the interest of that year bears interest. The statutory rate
 * was 2% from 2015 through 2022: 2 euros a day over 36,500, 730 a year, 2.04 a day over 37,230.
 */
class CapitalisationTest {

    private static final InterestTerms CONSUMER = InterestTerms.of(InterestKind.CONSUMER);
    private static final Incasso RESET =
            NETHERLANDS.with(Conventions.defaults().withAnniversary(Anniversary.RESET_AT_PAYMENT));
    private static final Incasso NEW_BALANCE =
            NETHERLANDS.with(Conventions.defaults().withPaymentDay(PaymentDay.NEW_BALANCE));

    @ParameterizedTest(name = "from {0} through {1}: {2}")
    @CsvSource({
        // first day, last day, interest
        "2021-03-01, 2022-02-27, 728.00",
        "2021-03-01, 2022-02-28, 730.00",
        "2021-03-01, 2022-03-01, 732.04",
        "2021-03-01, 2022-03-02, 734.08",
        // The year runs from the first day, not from 1 January.
        "2021-12-01, 2022-01-31, 124.00",
        // Two anniversaries: 730 + 744.60, then 2.0808 a day.
        "2017-03-01, 2019-02-28, 1474.60",
        "2017-03-01, 2019-03-01, 1476.68",
        // 29 February has its anniversary on 28 February, and on 29 February again in a leap year.
        "2020-02-29, 2021-02-26, 728.00",
        "2020-02-29, 2021-02-27, 730.00",
        "2020-02-29, 2021-02-28, 732.04",
        // 28 February keeps its own day in a leap year: 365 days through 27 February 2020.
        "2019-02-28, 2020-02-27, 730.00",
        "2019-02-28, 2020-02-28, 732.04",
        // A year with 29 February inside has 366 days: 732, and then 2.0401 a day.
        "2019-03-01, 2020-02-29, 732.00",
        "2019-03-01, 2020-03-01, 734.04",
    })
    void interestOfAFullYearBearsInterestFromTheAnniversary(String first, String last, String expected) {
        assertThat(interest(CONSUMER, ONE_EURO_A_PERCENT_A_DAY, first, last).total())
                .isEqualTo(Euro.euro(expected));
    }

    @Test
    void anAnniversaryOfTheTwentyNinthOfFebruaryReturnsToThatDayInALeapYear() {
        assertThat(interest(CONSUMER, "1000", "2016-02-29", "2020-03-01").segments())
                .extracting(segment -> segment.period().firstDay())
                .containsExactly(
                        day("2016-02-29"), day("2017-02-28"), day("2018-02-28"), day("2019-02-28"), day("2020-02-29"));
    }

    @Test
    void commercialInterestCompoundsToo() {
        // 8% from 2016-07-01 through 2022: 2,920 a year over 36,500, then 39,420 × 8% / 365 = 8.64 a day.
        assertThat(interest(InterestKind.COMMERCIAL, ONE_EURO_A_PERCENT_A_DAY, "2017-03-01", "2018-03-01")
                        .total())
                .isEqualTo(Euro.euro("2928.64"));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = InterestKind.class,
            names = {"AGREED", "AGREED_MONTHLY", "CONSUMER_PLUS", "COMMERCIAL_PLUS"})
    void interestWithAnAgreedPartDoesNotCompoundUnlessThatWasAgreed(InterestKind kind) {
        InterestTerms terms = InterestTerms.of(kind).rate(Percentage.of("1"));

        assertThat(terms.compounding()).isEqualTo(Compounding.NONE);
        assertThat(interest(terms, ONE_EURO_A_PERCENT_A_DAY, "2017-03-01", "2020-03-01")
                        .segments())
                .extracting(InterestSegment::base)
                .containsOnly(Euro.euro(36500));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = InterestKind.class,
            names = {"CONSUMER", "COMMERCIAL"})
    void statutoryInterestCompoundsYearlyUnlessTheCallerSaysOtherwise(InterestKind kind) {
        assertThat(InterestTerms.of(kind).compounding()).isEqualTo(Compounding.YEARLY);
        assertThat(interest(
                                InterestTerms.of(kind).compounding(Compounding.NONE),
                                ONE_EURO_A_PERCENT_A_DAY,
                                "2017-03-01",
                                "2020-03-01")
                        .segments())
                .extracting(InterestSegment::base)
                .containsOnly(Euro.euro(36500));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        // 2% a year over 36,500 through one year and one day
        "NONE, 732.00",
        "YEARLY, 732.04",
        // twelve months of 28 to 31 days, each joining the base; reckoned outside this library with exact fractions
        "MONTHLY, 738.77",
    })
    void agreedInterestCompoundsAsAgreed(Compounding compounding, String expected) {
        assertThat(interest(agreed("2").compounding(compounding), ONE_EURO_A_PERCENT_A_DAY, "2021-03-01", "2022-03-01")
                        .total())
                .isEqualTo(Euro.euro(expected));
    }

    @Test
    void monthsFromTheThirtyFirstEndBeforeTheLastDayOfAShorterMonth() {
        Interest interest = interest(agreedMonthly("1"), "1000", "2025-01-31", "2025-04-30");

        assertThat(interest.segments())
                .extracting(InterestSegment::period)
                .containsExactly(
                        DateRange.of(day("2025-01-31"), day("2025-02-27")),
                        DateRange.of(day("2025-02-28"), day("2025-03-30")),
                        DateRange.of(day("2025-03-31"), day("2025-04-29")),
                        DateRange.of(day("2025-04-30"), day("2025-04-30")));
        // Three full months of 10.00 and one of the 31 days from 30 April through 30 May.
        assertThat(interest.segments())
                .extracting(InterestSegment::interest)
                .containsExactly(Euro.euro(10), Euro.euro(10), Euro.euro(10), Euro.euro("0.32"));
        assertThat(interest.total()).isEqualTo(Euro.euro("30.32"));
    }

    @ParameterizedTest(name = "{0} through {1}: {2}")
    @CsvSource({
        // A full month is a full monthly rate, however many days it has; a broken one goes by its days.
        "2025-02-01, 2025-02-27, 9.64",
        "2025-02-01, 2025-02-28, 10.00",
        "2025-02-01, 2025-03-01, 10.32",
        "2024-02-01, 2024-02-28, 9.66",
        "2024-02-01, 2024-02-29, 10.00",
        "2025-07-01, 2025-07-31, 10.00",
        "2025-07-01, 2026-06-30, 120.00",
    })
    void aMonthlyRateRunsPerMonthFromTheFirstDay(String first, String last, String expected) {
        assertThat(interest(agreedMonthly("1"), "1000", first, last).total()).isEqualTo(Euro.euro(expected));
    }

    @ParameterizedTest(name = "paid on {0}, through {1}: {2}, open {3} and {4}")
    @CsvSource({
        // 730 of 36,500 paid around the anniversary of 2022-03-01; the day of payment bears interest on the old
        // balance.
        "2022-02-27, 2022-03-02, 734.00, 36498.00, 6.00",
        "2022-02-28, 2022-03-02, 734.00, 36500.00, 4.00",
        "2022-03-01, 2022-03-02, 734.04, 36500.00, 4.04",
        "2022-03-02, 2022-03-03, 736.08, 36500.00, 6.08",
    })
    void onTheAnniversaryInterestIsCapitalisedBeforeThePaymentIsTaken(
            String paidOn, String last, String total, String openPrincipal, String openInterest) {
        Interest interest = interest(CONSUMER, ONE_EURO_A_PERCENT_A_DAY, "2021-03-01", last, paid(paidOn, "730"));

        assertThat(interest.total()).isEqualTo(Euro.euro(total));
        assertThat(interest.openPrincipal()).isEqualTo(Euro.euro(openPrincipal));
        assertThat(interest.openInterest()).isEqualTo(Euro.euro(openInterest));
    }

    @Test
    void underNewBalanceAPaymentOnTheAnniversaryPaysTheCapitalisedInterest() {
        Interest interest = interest(
                NEW_BALANCE, CONSUMER, ONE_EURO_A_PERCENT_A_DAY, "2021-03-01", "2022-03-02", paid("2022-03-01", "365"));

        // 37,230 - 365 = 36,865: 2.02 a day.
        assertThat(interest.segments().get(1).base()).isEqualTo(Euro.euro(36865));
        assertThat(interest.total()).isEqualTo(Euro.euro("734.04"));
        assertThat(interest.openInterest()).isEqualTo(Euro.euro("369.04"));
    }

    @ParameterizedTest(name = "{0} through {1}: {2}")
    @CsvSource({
        // 370 paid on 2021-09-01, the interest of 185 days; 180 days to the anniversary: 360 of interest.
        "FIXED, 2022-02-28, 730.00, 2021-09-02",
        "FIXED, 2022-03-01, 732.02, 2022-03-01",
        "RESET_AT_PAYMENT, 2022-03-01, 732.00, 2021-09-02",
        "RESET_AT_PAYMENT, 2022-09-01, 1100.00, 2021-09-02",
        "RESET_AT_PAYMENT, 2022-09-02, 1102.04, 2022-09-02",
    })
    void aPartPaymentMovesTheAnniversaryOnlyIfThatWasChosen(
            Anniversary anniversary, String last, String total, LocalDate lastSegmentFrom) {
        Interest interest = interest(
                NETHERLANDS.with(Conventions.defaults().withAnniversary(anniversary)),
                CONSUMER,
                ONE_EURO_A_PERCENT_A_DAY,
                "2021-03-01",
                last,
                paid("2021-09-01", "370"));

        assertThat(interest.total()).isEqualTo(Euro.euro(total));
        assertThat(interest.segments()
                        .get(interest.segments().size() - 1)
                        .period()
                        .firstDay())
                .isEqualTo(lastSegmentFrom);
    }

    @Test
    void aYearThatStartsAnewDoesNotCapitaliseWhatThePaymentLeft() {
        // 370 of interest on 2021-09-01, 100 of it paid: 270 waits for the end of the new year.
        Interest interest = interest(
                RESET, CONSUMER, ONE_EURO_A_PERCENT_A_DAY, "2021-03-01", "2022-09-02", paid("2021-09-01", "100"));

        assertThat(interest.segments())
                .extracting(InterestSegment::base)
                .containsExactly(Euro.euro(36500), Euro.euro(36500), Euro.euro(37500));
    }

    @Test
    void aPaymentOnTheLastDayOfAFullYearDoesNotTakeAwayThatTheYearWasFull() {
        // 730 of interest is due over the full year; 365 is paid on its last day; 365 remains and bears interest.
        Money base = interest(
                        RESET,
                        CONSUMER,
                        ONE_EURO_A_PERCENT_A_DAY,
                        "2021-03-01",
                        "2022-03-01",
                        paid("2022-02-28", "365"))
                .segments()
                .get(1)
                .base();

        assertThat(base).isEqualTo(Euro.euro(36865));
    }

    @Test
    void withoutCapitalisationThereIsNoYearThatAPaymentCouldMove() {
        // 1% for the full month of 31 days from 15 January; the months run from the first day of interest.
        Interest interest =
                interest(RESET, agreedMonthly("1"), "1000", "2026-01-15", "2026-02-14", paid("2026-01-31", "0.01"));

        assertThat(interest.total()).isEqualTo(Euro.euro("10.00"));
    }

    @Test
    void theOldestInterestIsPaidFirst() {
        // On 2022-03-10: 730 capitalised, 10 × 2.04 running. 700 paid: 30 capitalised remains in the base.
        Interest interest =
                interest(CONSUMER, ONE_EURO_A_PERCENT_A_DAY, "2021-03-01", "2022-03-11", paid("2022-03-10", "700"));

        assertThat(interest.segments().get(interest.segments().size() - 1).base())
                .isEqualTo(Euro.euro(36530));
        assertThat(interest.payments().get(0).toInterest()).isEqualTo(Euro.euro(700));
        assertThat(interest.openPrincipal()).isEqualTo(Euro.euro(36500));
    }
}
