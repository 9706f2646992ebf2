package dev.incasso.rules.interest;

import static dev.incasso.rules.interest.Questions.ONE_EURO_A_PERCENT_A_DAY;
import static dev.incasso.rules.interest.Questions.agreed;
import static dev.incasso.rules.interest.Questions.day;
import static dev.incasso.rules.interest.Questions.interest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.incasso.core.claim.Compounding;
import dev.incasso.core.claim.InterestKind;
import dev.incasso.core.date.DateRange;
import dev.incasso.core.money.Euro;
import dev.incasso.core.money.Percentage;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.book.Law;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Art. 6:120 BW: a change of rate applies at once. Over 36,500 the interest of one day in euros is the rate. */
class RateChangeTest {

    @ParameterizedTest(name = "{0}, {1} through {2}: {3}")
    @CsvSource({
        // kind, first day, last day, interest
        "CONSUMER, 2025-12-30, 2025-12-30, 6.00",
        "CONSUMER, 2025-12-31, 2025-12-31, 6.00",
        "CONSUMER, 2026-01-01, 2026-01-01, 4.00",
        "CONSUMER, 2026-01-02, 2026-01-02, 4.00",
        "CONSUMER, 2025-12-31, 2026-01-01, 10.00",
        "CONSUMER, 2025-12-30, 2026-01-02, 20.00",
        "CONSUMER, 2023-06-29, 2023-06-29, 4.00",
        "CONSUMER, 2023-06-30, 2023-06-30, 4.00",
        "CONSUMER, 2023-07-01, 2023-07-01, 6.00",
        "CONSUMER, 2023-07-02, 2023-07-02, 6.00",
        "CONSUMER, 2023-06-30, 2023-07-01, 10.00",
        "COMMERCIAL, 2023-06-30, 2023-06-30, 10.50",
        "COMMERCIAL, 2023-07-01, 2023-07-01, 12.00",
        "COMMERCIAL, 2023-06-30, 2023-07-01, 22.50",
        "COMMERCIAL, 2013-03-15, 2013-03-15, 7.75",
        "COMMERCIAL, 2013-03-16, 2013-03-16, 8.75",
        "COMMERCIAL, 2013-03-15, 2013-03-16, 16.50",
        "CONSUMER, 1996-06-30, 1996-07-01, 12.00",
        "CONSUMER, 2014-12-31, 2015-01-01, 5.00",
    })
    void theNewRateRunsFromTheDayOfTheChange(InterestKind kind, String first, String last, String expected) {
        assertThat(interest(kind, ONE_EURO_A_PERCENT_A_DAY, first, last).total())
                .isEqualTo(Euro.euro(expected));
    }

    @Test
    void thePeriodIsSplitWhereTheRateChanges() {
        Interest interest = interest(InterestKind.CONSUMER, ONE_EURO_A_PERCENT_A_DAY, "2025-12-30", "2026-01-03");

        assertThat(interest.segments())
                .extracting(
                        InterestSegment::period,
                        InterestSegment::days,
                        InterestSegment::rate,
                        InterestSegment::base,
                        InterestSegment::interest)
                .containsExactly(
                        tuple(
                                DateRange.of(day("2025-12-30"), day("2025-12-31")),
                                2,
                                Percentage.of("6"),
                                Euro.euro(36500),
                                Euro.euro(12)),
                        tuple(
                                DateRange.of(day("2026-01-01"), day("2026-01-03")),
                                3,
                                Percentage.of("4"),
                                Euro.euro(36500),
                                Euro.euro(12)));
    }

    @ParameterizedTest(name = "{0} through {1} are {2} days")
    @CsvSource({
        "2026-03-01, 2026-03-01, 1",
        "2026-03-01, 2026-03-02, 2",
        "2026-02-28, 2026-03-01, 2",
        "2024-02-28, 2024-03-01, 3",
        "2026-01-01, 2026-01-31, 31",
    })
    void theFirstAndTheLastDayBothBearInterest(String first, String last, int days) {
        Interest interest = interest(agreed("1"), ONE_EURO_A_PERCENT_A_DAY, first, last);

        assertThat(interest.total()).isEqualTo(Euro.euro(days));
        assertThat(interest.period().days()).isEqualTo(days);
    }

    @Test
    void aMarginIsAddedToTheRateOfEachPart() {
        Interest plus = interest(
                InterestTerms.of(InterestKind.CONSUMER_PLUS).rate(Percentage.of("2")),
                ONE_EURO_A_PERCENT_A_DAY,
                "2025-12-31",
                "2026-01-01");
        Interest commercialPlus = interest(
                InterestTerms.of(InterestKind.COMMERCIAL_PLUS).rate(Percentage.of("1.5")),
                ONE_EURO_A_PERCENT_A_DAY,
                "2023-06-30",
                "2023-07-01");

        assertThat(plus.total()).isEqualTo(Euro.euro("14.00"));
        assertThat(plus.segments())
                .extracting(InterestSegment::rate)
                .containsExactly(Percentage.of("8"), Percentage.of("6"));
        assertThat(commercialPlus.total()).isEqualTo(Euro.euro("25.50"));
    }

    @Test
    void aResultNamesTheArticleOfItsKindAndTheSourceOfEachRate() {
        Interest consumer = interest(InterestKind.CONSUMER, "100", "2025-12-31", "2026-01-01");
        Interest commercial = interest(InterestKind.COMMERCIAL, "100", "2023-06-30", "2023-06-30");

        assertThat(consumer.sources())
                .contains(Law.BW_6_119, Law.BW_6_120, Law.BW_6_119_2)
                .doesNotContain(Law.BW_6_119A, Law.BW_6_119A_3, Law.BW_6_44)
                .doesNotHaveDuplicates();
        assertThat(consumer.sources())
                .extracting(LegalSource::ref)
                .anyMatch(ref -> ref.startsWith("Besluit van 10-12-2025"));
        assertThat(commercial.sources())
                .contains(Law.BW_6_119A, Law.BW_6_120, Law.BW_6_119A_3)
                .doesNotContain(Law.BW_6_119, Law.BW_6_119_2);
    }

    @Test
    void theArticleOnCapitalisationIsNamedOnlyWhereTheLawCapitalises() {
        InterestTerms simple = InterestTerms.of(InterestKind.CONSUMER).compounding(Compounding.NONE);
        InterestTerms agreed = agreed("4").compounding(Compounding.YEARLY);

        assertThat(interest(simple, "100", "2026-01-01", "2026-01-02").sources())
                .containsSequence(Law.BW_6_119, Law.BW_6_120)
                .doesNotContain(Law.BW_6_119_2);
        assertThat(interest(agreed, "100", "2026-01-01", "2026-01-02").sources())
                .containsExactly(Law.BW_6_119_3);
    }
}
