package dev.incasso.rules.costs;

import dev.incasso.core.money.Euro;
import dev.incasso.rules.convention.Forbearance;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A program that reckons costs and VAT under a policy: the real one, and the mistakes that a law must reject. */
@FunctionalInterface
interface ForbearingReckoner {

    /** This library, with the three facts for VAT. */
    ForbearingReckoner REAL = (principal, forbearance) -> {
        CollectionCosts answer = Forborne.consumer(principal.getAmount().toPlainString(), forbearance)
                .vat(Demand.THREE_FACTS)
                .on(Demand.NOTICE);
        return new Reckoner.Reckoned(answer.costs(), answer.vat());
    };

    /** The share of the percentages, then raised to the minimum. */
    ForbearingReckoner SHARE_BEFORE_MINIMUM = (principal, forbearance) -> {
        Money share = forbearance.charged(percentages(principal));
        return withVat(principal.isZero() || !share.isLessThan(CostLaws.MINIMUM) ? share : CostLaws.MINIMUM);
    };

    /** The share of the percentages, then lowered to the maximum. */
    ForbearingReckoner SHARE_BEFORE_MAXIMUM = (principal, forbearance) -> {
        Money share = forbearance.charged(percentages(principal));
        return withVat(Euro.lower(
                principal.isGreaterThan(Euro.euro(266)) ? share : forbearance.charged(CostLaws.tariff(principal)),
                CostLaws.MAXIMUM));
    };

    /** VAT over the whole tariff. */
    ForbearingReckoner VAT_ON_THE_FULL = (principal, forbearance) ->
            new Reckoner.Reckoned(forbearance.charged(CostLaws.tariff(principal)), vat(CostLaws.tariff(principal)));

    /** A part of a cent becomes a cent. */
    ForbearingReckoner ROUNDED_UP = (principal, forbearance) -> {
        Money share = Money.of(
                CurrencyUnit.EUR,
                CostLaws.tariff(principal)
                        .getAmount()
                        .multiply(forbearance.costShare().fraction()),
                RoundingMode.UP);
        return withVat(forbearance
                .highestCosts()
                .map(limit -> Euro.lower(share, limit))
                .orElse(share));
    };

    /** The limit first, then the share of it. */
    ForbearingReckoner LIMIT_BEFORE_SHARE = (principal, forbearance) -> {
        Money tariff = CostLaws.tariff(principal);
        return withVat(forbearance.share(forbearance
                .highestCosts()
                .map(limit -> Euro.lower(tariff, limit))
                .orElse(tariff)));
    };

    /** The policy is not read at all. */
    ForbearingReckoner POLICY_IGNORED = (principal, forbearance) -> withVat(CostLaws.tariff(principal));

    Reckoner.Reckoned reckon(Money principal, Forbearance forbearance);

    static Money vat(Money costs) {
        return Euro.round(costs.getAmount().multiply(new BigDecimal("0.21")));
    }

    private static Reckoner.Reckoned withVat(Money costs) {
        return new Reckoner.Reckoned(costs, vat(costs));
    }

    /** The tariff without minimum and maximum, found from the tariff above both. */
    private static Money percentages(Money principal) {
        if (principal.isLessThan(Euro.euro(267))) {
            return Euro.round(principal.getAmount().multiply(new BigDecimal("0.15")));
        }
        Money above = principal.minus(Euro.euro(200_000));
        return above.isPositive()
                ? CostLaws.tariff(Euro.euro(200_000))
                        .plus(Euro.round(above.getAmount().multiply(new BigDecimal("0.005"))))
                : CostLaws.tariff(principal);
    }
}
