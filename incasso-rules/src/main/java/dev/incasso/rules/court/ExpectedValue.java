package dev.incasso.rules.court;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What a case is worth by the chances: winning × recovering × (claim + award) − up front − (1 − winning) × what the
 * opponent is awarded. Exact.
 */
final class ExpectedValue {

    private static final int SHARE_DECIMALS = 4;

    private final BigDecimal won;
    private final BigDecimal upfront;
    private final BigDecimal lost;

    /**
     * The amounts that the chances work on.
     *
     * @param won claim and award together
     * @param upfront what is paid in any case
     * @param lost what the opponent is awarded when the case is lost
     */
    ExpectedValue(Money won, Money upfront, Money lost) {
        this.won = won.getAmount();
        this.upfront = upfront.getAmount();
        this.lost = lost.getAmount();
    }

    BigDecimal at(BigDecimal winning, BigDecimal recovering) {
        return winning.multiply(recovering).multiply(won).subtract(spent(winning));
    }

    /**
     * The lowest chance of recovery, of four decimals, at which nothing is lost: rounded up, so that at this chance the
     * value is never below zero. Nothing if not even certain recovery suffices.
     */
    Optional<BigDecimal> breakEven(BigDecimal winning) {
        BigDecimal gain = winning.multiply(won);
        BigDecimal spent = spent(winning);
        return gain.signum() == 0 || spent.compareTo(gain) > 0
                ? Optional.empty()
                : Optional.of(spent.divide(gain, SHARE_DECIMALS, RoundingMode.CEILING));
    }

    private BigDecimal spent(BigDecimal winning) {
        return upfront.add(BigDecimal.ONE.subtract(winning).multiply(lost));
    }
}
