package dev.incasso.rules.costs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.money.Percentage;
import dev.incasso.rules.convention.Forbearance;
import dev.incasso.rules.costs.Reckoner.Reckoned;
import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.Money;

/** What any correct reckoning of costs under a creditor's policy keeps, whatever the amounts. */
final class ForbearanceLaws {

    private ForbearanceLaws() {}

    /** Nobody pays more than the tariff, and the whole of it only where the policy says so. */
    static void neverAboveTheTariff(ForbearingReckoner reckoner, Money principal, Forbearance forbearance) {
        Money costs = reckoner.reckon(principal, forbearance).costs();

        assertThat(costs).as("%s over %s", forbearance, principal).isLessThanOrEqualTo(CostLaws.tariff(principal));
        assertThat(forbearance.highestCosts().filter(costs::isGreaterThan)).isEmpty();
    }

    /** In whole millionths of a cent: the share of the tariff, what is less than a cent dropped, then the limit. */
    static void shareOfTheTariff(ForbearingReckoner reckoner, Money principal, Forbearance forbearance) {
        long cents = CostLaws.tariff(principal).getAmountMinorLong();
        BigDecimal share = forbearance.costShare().percent();
        long exact = cents * share.movePointRight(4).longValueExact() / 1_000_000;
        long limit = forbearance.highestCosts().map(Money::getAmountMinorLong).orElse(Long.MAX_VALUE);

        assertThat(reckoner.reckon(principal, forbearance).costs())
                .as("%s over %s", forbearance, principal)
                .isEqualTo(CostLaws.cents(Math.min(exact, limit)));
    }

    /** C7: VAT is on what is charged. */
    static void vatOnWhatIsCharged(ForbearingReckoner reckoner, Money principal, Forbearance forbearance) {
        Reckoned answer = reckoner.reckon(principal, forbearance);

        assertThat(answer.vat())
                .as("%s over %s", forbearance, principal)
                .isEqualTo(CostLaws.cents((answer.costs().getAmountMinorLong() * 21 + 50) / 100));
    }

    /** A larger share never costs less. */
    static void risesWithTheShare(ForbearingReckoner reckoner, Money principal, Percentage one, Percentage other) {
        Percentage low = one.compareTo(other) < 0 ? one : other;
        Percentage high = one.compareTo(other) < 0 ? other : one;

        assertThat(reckoner.reckon(principal, shareOf(low)).costs())
                .as("%s and %s over %s", low, high, principal)
                .isLessThanOrEqualTo(reckoner.reckon(principal, shareOf(high)).costs());
    }

    static Forbearance shareOf(Percentage share) {
        return new Forbearance(share, Optional.empty(), true, false);
    }
}
