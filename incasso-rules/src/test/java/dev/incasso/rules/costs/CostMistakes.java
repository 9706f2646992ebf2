package dev.incasso.rules.costs;

import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Capacity;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.costs.Reckoner.Reckoned;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Wrong reckonings as they are found in other programs, each with one mistake. */
final class CostMistakes {

    private static final Reckoner REAL = Reckoner.real();

    private static final double[] UP_TO = {2_500, 5_000, 10_000, 200_000, Double.MAX_VALUE};
    private static final double[] RATE = {0.15, 0.10, 0.05, 0.01, 0.005};

    private CostMistakes() {}

    static final Reckoner FLAT_FIFTEEN_PERCENT =
            overSum(base -> limited(base, base.multipliedBy(new BigDecimal("0.15"), RoundingMode.HALF_UP)));

    static final Reckoner NO_MAXIMUM =
            overSum(base -> atLeastForty(base, exact(base, new double[] {0.15, 0.10, 0.05, 0.01, 0.005})));

    static final Reckoner FORTY_ON_ZERO = overSum(base -> base.isZero() ? CostLaws.MINIMUM : CostLaws.tariff(base));

    static final Reckoner ALWAYS_FORTY = overSum(base -> base.isZero() ? base : CostLaws.MINIMUM);

    static final Reckoner VAT_FOR_EXEMPT_CREDITOR = notice -> notice.vat().reasonsAgainst().stream()
                    .noneMatch(reason -> reason == VatReason.CREDITOR_DEDUCTS
                            || reason == VatReason.CREDITOR_DEDUCTS_PARTLY
                            || reason == VatReason.CREDITOR_DEDUCTION_UNKNOWN)
            ? REAL.reckon(notice.with(Demand.THREE_FACTS))
            : REAL.reckon(notice);

    static final Reckoner UNKNOWN_IS_BUSINESS = notice -> notice.debtor().capacity() == Capacity.UNKNOWN
            ? REAL.reckon(notice.against(Debtor.business()))
            : REAL.reckon(notice);

    static final Reckoner FLOATING_POINT = overSum(base -> limited(base, euros(floating(base, false))));

    static final Reckoner ROUNDED_PER_BAND = overSum(base -> limited(base, euros(floating(base, true))));

    static final Reckoner MINIMUM_PER_INVOICE = notice -> {
        Money each = CostLaws.MINIMUM.multipliedBy(notice.claims().size());
        Money costs = REAL.costs(notice);
        return new Reckoned(costs.isLessThan(each) && !costs.isZero() ? each : costs, Euro.ZERO);
    };

    static final Reckoner NO_SUMMING = notice -> new Reckoned(
            notice.claims().stream()
                    .map(claim -> CostLaws.tariff(claim.principal()))
                    .reduce(Euro.ZERO, Money::plus),
            Euro.ZERO);

    static final Reckoner NO_INSTALMENT_RULE = overSum(CostLaws::tariff);

    static final Reckoner VAT_INSIDE_MAXIMUM = notice -> {
        Reckoned right = REAL.reckon(notice);
        Money room = CostLaws.MAXIMUM.minus(right.costs());
        return new Reckoned(right.costs(), right.vat().isGreaterThan(room) ? room : right.vat());
    };

    static final Reckoner HALF_EVEN =
            overSum(base -> limited(base, Money.of(CurrencyUnit.EUR, exact(base, RATE), RoundingMode.HALF_EVEN)));

    static final Reckoner ONE_BAND_FOR_ALL = overSum(base -> {
        int band = 0;
        while (base.getAmount().compareTo(BigDecimal.valueOf(UP_TO[band])) > 0) {
            band++;
        }
        return limited(base, base.multipliedBy(BigDecimal.valueOf(RATE[band]), RoundingMode.HALF_UP));
    });

    static final Reckoner BANDS_TURNED_ROUND =
            overSum(base -> atLeastForty(base, exact(base, new double[] {0.05, 0.10, 0.05, 0.15, 0.005})));

    static final Reckoner FORTY_PER_INSTALMENT = notice -> new Reckoned(
            CostLaws.MINIMUM.multipliedBy(notice.claims().stream()
                    .filter(claim -> claim.instalmentOf().isPresent())
                    .count()),
            Euro.ZERO);

    static final Reckoner DEARER_REMINDERS = notice ->
            new Reckoned(CostLaws.MINIMUM.plus(Euro.euro(notice.earlierNotices().size())), Euro.ZERO);

    static final Reckoner FIRST_CLAIM_ONLY =
            notice -> new Reckoned(CostLaws.tariff(notice.claims().get(0).principal()), Euro.ZERO);

    /** A program that books its fee whenever it runs. */
    static Reckoner feeOnEachRun() {
        AtomicInteger runs = new AtomicInteger();
        return notice -> new Reckoned(REAL.costs(notice).multipliedBy(runs.incrementAndGet()), Euro.ZERO);
    }

    private static Reckoner overSum(Function<Money, Money> tariff) {
        return notice -> new Reckoned(tariff.apply(sum(notice.claims())), Euro.ZERO);
    }

    private static Money sum(List<DefaultedClaim> claims) {
        return claims.stream().map(DefaultedClaim::principal).reduce(Euro.ZERO, Money::plus);
    }

    private static Money limited(Money base, Money costs) {
        Money raised = base.isZero() || costs.isGreaterThan(CostLaws.MINIMUM) ? costs : CostLaws.MINIMUM;
        return raised.isGreaterThan(CostLaws.MAXIMUM) ? CostLaws.MAXIMUM : raised;
    }

    private static Money atLeastForty(Money base, BigDecimal exact) {
        Money costs = Money.of(CurrencyUnit.EUR, exact, RoundingMode.HALF_UP);
        return base.isZero() || costs.isGreaterThan(CostLaws.MINIMUM) ? costs : CostLaws.MINIMUM;
    }

    private static BigDecimal exact(Money base, double[] rates) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal below = BigDecimal.ZERO;
        for (int band = 0; band < rates.length; band++) {
            BigDecimal part =
                    base.getAmount().min(BigDecimal.valueOf(UP_TO[band])).subtract(below);
            if (part.signum() > 0) {
                sum = sum.add(part.multiply(BigDecimal.valueOf(rates[band])));
                below = below.add(part);
            }
        }
        return sum;
    }

    private static double floating(Money base, boolean roundEachBand) {
        double principal = base.getAmount().doubleValue();
        double sum = 0;
        double below = 0;
        for (int band = 0; band < RATE.length && principal > below; band++) {
            double part = Math.min(principal, UP_TO[band]) - below;
            sum += roundEachBand ? Math.round(part * RATE[band] * 100) / 100.0 : part * RATE[band];
            below += part;
        }
        return sum;
    }

    private static Money euros(double amount) {
        return CostLaws.cents(Math.round(amount * 100));
    }
}
