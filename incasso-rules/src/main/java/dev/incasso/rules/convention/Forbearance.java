package dev.incasso.rules.convention;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import dev.incasso.core.money.Euro;
import dev.incasso.core.money.Percentage;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What a creditor leaves the debtor of what the law would give him: lower collection costs than the tariff, or none, and
 * interest that stands still while a plan is kept. A choice of the creditor, never against the debtor: no share above the
 * tariff exists. Immutable and thread-safe.
 *
 * @param costShare which share of the tariff is charged, from 0 to 100 percent; cents of a cent fall away
 * @param highestCosts the highest costs charged, VAT not counted, where there is a limit
 * @param planStopsInterest whether interest stands still while a plan is kept
 * @param interestRevives whether interest that stood still is charged after all once the plan is broken
 */
public record Forbearance(
        Percentage costShare, Optional<Money> highestCosts, boolean planStopsInterest, boolean interestRevives) {

    private static final Percentage ALL = Percentage.of("100");

    private static final Forbearance USUAL = new Forbearance(ALL, Optional.empty(), true, false);

    /**
     * Checks the share.
     *
     * @param costShare which share of the tariff is charged
     * @param highestCosts the highest costs charged
     * @param planStopsInterest whether interest stands still while a plan is kept
     * @param interestRevives whether interest that stood still is charged after all
     * @throws InvalidInputException if the share lies outside, or the limit is below zero
     */
    public Forbearance {
        List<Violation> wrong = new ArrayList<>();
        if (costShare.percent().signum() < 0 || costShare.percent().compareTo(ALL.percent()) > 0) {
            wrong.add(new Violation(
                    ErrorCode.OUT_OF_RANGE,
                    "costs.share",
                    "art. 6:96 lid 5 BW",
                    "must be from 0 to 100: a creditor may charge less than the tariff, never more"));
        }
        if (highestCosts.filter(Money::isNegative).isPresent()) {
            wrong.add(Violation.of(ErrorCode.AMOUNT_NEGATIVE, "costs.highest", "the amount is below zero"));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInputException(wrong);
        }
    }

    /**
     * The whole tariff, and interest that stands still for good while a plan is kept.
     *
     * @return what holds when nothing is chosen
     */
    public static Forbearance usual() {
        return USUAL;
    }

    /**
     * What is charged of costs: the share of them, a part of a cent dropped in favour of the debtor, and not above the
     * limit.
     *
     * @param costs what the law or an agreement gives, minimum and maximum counted, VAT not
     * @return an amount that is never above these costs
     */
    public Money charged(Money costs) {
        Money share = share(costs);
        return highestCosts.map(limit -> Euro.lower(share, limit)).orElse(share);
    }

    /**
     * The share of costs, before the limit.
     *
     * @param costs what the law or an agreement gives
     * @return the share, a part of a cent dropped
     */
    public Money share(Money costs) {
        return Money.of(costs.getCurrencyUnit(), costs.getAmount().multiply(costShare.fraction()), RoundingMode.DOWN);
    }

    /**
     * Whether costs are charged at all.
     *
     * @return false for a share or a limit of zero
     */
    public boolean chargesCosts() {
        return costShare.percent().signum() > 0
                && highestCosts.filter(Money::isZero).isEmpty();
    }

    /**
     * Whether costs can be lower than the tariff.
     *
     * @return true if so
     */
    public boolean lowersCosts() {
        return costShare.percent().compareTo(ALL.percent()) < 0 || highestCosts.isPresent();
    }
}
