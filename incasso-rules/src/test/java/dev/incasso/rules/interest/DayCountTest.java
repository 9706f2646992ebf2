package dev.incasso.rules.interest;

import static dev.incasso.rules.interest.Questions.NETHERLANDS;
import static dev.incasso.rules.interest.Questions.agreed;
import static dev.incasso.rules.interest.Questions.agreedMonthly;
import static dev.incasso.rules.interest.Questions.day;
import static dev.incasso.rules.interest.Questions.interest;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.claim.InterestKind;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.convention.DayCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How days become a part of a year. Over 133,590 (365 × 366) one percent a day is 3.66 in 365ths, 3.65 in 366ths. */
class DayCountTest {

    private static Incasso under(DayCount dayCount) {
        return NETHERLANDS.with(Conventions.defaults().withDayCount(dayCount));
    }

    @ParameterizedTest(name = "{0}, {1} through {2}: {3}")
    @CsvSource({
        // 6% on 31 December 2023 and 7% on 1 January 2024
        "ACT_365F, 2023-12-31, 2024-01-01, 47.58",
        "ACT_ACT, 2023-12-31, 2024-01-01, 47.51",
        // The year from 31 December 2023 holds 29 February 2024: 366 days, also for the day in 2023.
        "ACT_CAPITALISATION_YEAR, 2023-12-31, 2024-01-01, 47.45",
        // 7% on one day of the leap year; the year from 1 March 2024 has 365 days, the one from 29 February 366.
        "ACT_365F, 2024-03-01, 2024-03-01, 25.62",
        "ACT_ACT, 2024-03-01, 2024-03-01, 25.55",
        "ACT_CAPITALISATION_YEAR, 2024-03-01, 2024-03-01, 25.62",
        "ACT_CAPITALISATION_YEAR, 2024-02-28, 2024-02-28, 25.55",
        // From 29 February 2024 through 27 February 2025: 365 days.
        "ACT_CAPITALISATION_YEAR, 2024-02-29, 2024-02-29, 25.62",
        // 4% on one day of 2023; the year from 1 March 2023 runs through 29 February 2024.
        "ACT_365F, 2023-03-01, 2023-03-01, 14.64",
        "ACT_ACT, 2023-03-01, 2023-03-01, 14.64",
        "ACT_CAPITALISATION_YEAR, 2023-03-01, 2023-03-01, 14.60",
        "ACT_CAPITALISATION_YEAR, 2023-02-28, 2023-02-28, 14.64",
    })
    void aDayIsThePartOfTheYearThatTheConventionSays(DayCount dayCount, String first, String last, String expected) {
        assertThat(interest(under(dayCount), InterestTerms.of(InterestKind.CONSUMER), "133590", first, last)
                        .total())
                .isEqualTo(Euro.euro(expected));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"ACT_365F, 60.16", "ACT_ACT, 60.00", "ACT_CAPITALISATION_YEAR, 60.00"})
    void aLeapYearAtSixPercentOverAThousand(DayCount dayCount, String expected) {
        assertThat(interest(under(dayCount), agreed("6"), "1000", "2024-01-01", "2024-12-31")
                        .total())
                .isEqualTo(Euro.euro(expected));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(DayCount.class)
    void aYearWithoutLeapDayIsAWholeYearUnderEachDayCount(DayCount dayCount) {
        assertThat(interest(under(dayCount), agreed("6"), "1000", "2025-01-01", "2025-12-31")
                        .total())
                .isEqualTo(Euro.euro("60.00"));
    }

    @Test
    void byCalendarYearAPeriodIsSplitAtTheEndOfTheYear() {
        assertThat(interest(under(DayCount.ACT_ACT), agreed("6"), "1000", "2023-12-30", "2025-01-02")
                        .segments())
                .extracting(segment -> segment.period().firstDay())
                .containsExactly(day("2023-12-30"), day("2024-01-01"), day("2025-01-01"));
    }

    @Test
    void byCapitalisationYearAPeriodIsSplitAtEachAnniversaryAlsoWithoutCompounding() {
        Interest interest =
                interest(under(DayCount.ACT_CAPITALISATION_YEAR), agreed("1"), "133590", "2023-03-01", "2024-03-01");

        assertThat(interest.segments())
                .extracting(segment -> segment.period().firstDay())
                .containsExactly(day("2023-03-01"), day("2024-03-01"));
        assertThat(interest.segments())
                .extracting(InterestSegment::interest)
                .containsExactly(Euro.euro("1335.90"), Euro.euro("3.66"));
        assertThat(interest.segments()).extracting(InterestSegment::base).containsOnly(Euro.euro(133590));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(DayCount.class)
    void aMonthlyRateKnowsNoYear(DayCount dayCount) {
        Interest interest = interest(under(dayCount), agreedMonthly("1"), "1000", "2023-11-15", "2024-03-01");

        assertThat(interest.segments())
                .extracting(segment -> segment.period().firstDay())
                .containsExactly(day("2023-11-15"), day("2023-12-15"), day("2024-01-15"), day("2024-02-15"));
        // Three full months, and 16 of the 29 days from 15 February.
        assertThat(interest.total()).isEqualTo(Euro.euro("35.52"));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(DayCount.class)
    void eachResultNamesItsDayCount(DayCount dayCount) {
        assertThat(interest(under(dayCount), agreed("1"), "1000", "2024-01-01", "2024-01-01")
                        .conventions()
                        .dayCount())
                .isEqualTo(dayCount);
    }

    @Test
    void daysAreThreeHundredAndSixtyFifthsByDefault() {
        assertThat(interest(agreed("1"), "1000", "2024-01-01", "2024-01-01")
                        .conventions()
                        .dayCount())
                .isEqualTo(DayCount.ACT_365F);
    }
}
