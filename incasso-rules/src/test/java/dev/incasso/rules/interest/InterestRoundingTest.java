package dev.incasso.rules.interest;

import static dev.incasso.rules.interest.Questions.NETHERLANDS;
import static dev.incasso.rules.interest.Questions.agreed;
import static dev.incasso.rules.interest.Questions.interest;
import static dev.incasso.rules.interest.Questions.paid;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.claim.InterestKind;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.convention.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing is rounded in between; a result is rounded once, half a cent upwards. */
class InterestRoundingTest {

    private static final InterestTerms CONSUMER = InterestTerms.of(InterestKind.CONSUMER);
    private static final Conventions LINE = Conventions.defaults().withRounding(Rounding.LINE);

    @ParameterizedTest(name = "{0} at {1}% for one day: {2}")
    @CsvSource({
        "182.49, 1, 0.00",
        "182.50, 1, 0.01",
        "182.51, 1, 0.01",
        // 0.125: half a cent goes up to 0.13, also where the even cent is the lower one
        "4562.49, 1, 0.12",
        "4562.50, 1, 0.13",
        "547.49, 1, 0.01",
        "547.50, 1, 0.02",
        "365.00, 4.5, 0.05",
    })
    void halfACentIsRoundedUp(String principal, String percent, String expected) {
        assertThat(interest(agreed(percent), principal, "2026-01-01", "2026-01-01")
                        .total())
                .isEqualTo(Euro.euro(expected));
    }

    @Test
    void halfACentIsRoundedUpAlsoWhenItIsASumOfFractionsThatNeverEnd() {
        // 12.25% over 1 day, 11.15% over 181 and 10.15% over 56: each a number of 365ths without end, together 94.785.
        Interest interest = interest(InterestKind.COMMERCIAL, "1331.25", "2024-12-31", "2025-08-25");

        assertThat(interest.segments()).extracting(InterestSegment::days).containsExactly(1, 181, 56);
        assertThat(interest.unrounded().setScale(20, RoundingMode.HALF_UP))
                .isEqualByComparingTo(new BigDecimal("94.785"));
        assertThat(interest.total()).isEqualTo(Euro.euro("94.79"));
        // One day less and one day more are not near half a cent.
        assertThat(interest(InterestKind.COMMERCIAL, "1331.25", "2024-12-31", "2025-08-24")
                        .total())
                .isEqualTo(Euro.euro("94.41"));
        assertThat(interest(InterestKind.COMMERCIAL, "1331.25", "2024-12-31", "2025-08-26")
                        .total())
                .isEqualTo(Euro.euro("95.16"));
    }

    @ParameterizedTest(name = "over {0}: {1} rounded once, {2} by line")
    @CsvSource({
        // one day at 6% and one at 4%
        // 0.003 + 0.002
        "18.25, 0.01, 0.00",
        // 0.0075… + 0.0050…
        "45.63, 0.01, 0.02",
        // 6.00 + 4.00
        "36500, 10.00, 10.00",
    })
    void roundingOnceAndRoundingEachLineDiffer(String principal, String once, String byLine) {
        Interest end = interest(CONSUMER, principal, "2025-12-31", "2026-01-01");
        Interest line = interest(NETHERLANDS.with(LINE), CONSUMER, principal, "2025-12-31", "2026-01-01");

        assertThat(end.total()).isEqualTo(Euro.euro(once));
        assertThat(line.total()).isEqualTo(Euro.euro(byLine));
        assertThat(line.unrounded()).isEqualByComparingTo(end.unrounded());
    }

    @Test
    void roundingIsOnceAtTheEndUnlessChosenOtherwise() {
        assertThat(interest(CONSUMER, "18.25", "2025-12-31", "2026-01-01")
                        .conventions()
                        .rounding())
                .isEqualTo(Rounding.END);
    }

    @Test
    void byLineTheSegmentsSumToTheTotal() {
        Interest interest = interest(
                NETHERLANDS.with(LINE),
                CONSUMER,
                "1234.56",
                "2019-05-17",
                "2026-11-30",
                paid("2021-02-03", "100"),
                paid("2024-02-29", "777.77"));

        Money sum = interest.segments().stream().map(InterestSegment::interest).reduce(Euro.ZERO, Money::plus);
        assertThat(interest.segments()).hasSizeGreaterThan(10);
        assertThat(interest.total()).isEqualTo(sum);
        // This statement would not foot if it were rounded once.
        assertThat(Euro.round(interest.unrounded())).isNotEqualTo(sum);
    }

    @Test
    void byLineAPaymentMeetsTheRoundedLines() {
        // 0.003 and 0.002 are both nothing by line: all of the payment goes to principal.
        Interest line = interest(
                NETHERLANDS.with(LINE), CONSUMER, "18.25", "2025-12-31", "2026-01-01", paid("2026-01-01", "1"));
        Interest end = interest(CONSUMER, "18.25", "2025-12-31", "2026-01-01", paid("2026-01-01", "1"));

        assertThat(line.payments().get(0).toInterest()).isEqualTo(Euro.ZERO);
        assertThat(end.payments().get(0).toInterest()).isEqualTo(Euro.euro("0.01"));
    }
}
