package dev.incasso.rules.costs;

import dev.incasso.core.money.Euro;
import dev.incasso.core.money.Percentage;
import dev.incasso.rules.book.Tariff;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/**
 * Art. 2 lid 1 and 2 Besluit BIK: a percentage of each band of the principal, at least the minimum, at most the maximum.
 * Exact until the sum is rounded once, half a cent upwards; minimum and maximum come after. A principal of zero has no
 * costs.
 */
final class BikArticle2 {

    /** What a band of the principal gives. */
    record BandPart(Money part, Percentage percentage, BigDecimal exact) {}

    private final Tariff tariff;
    private final Money base;
    private final Money rounded;

    BikArticle2(Tariff tariff, Money base) {
        this.tariff = tariff;
        this.base = base;
        this.rounded = Euro.round(exact());
    }

    Tariff tariff() {
        return tariff;
    }

    Money amount() {
        if (base.isZero()) {
            return Euro.ZERO;
        }
        return minimumApplied() ? tariff.minimum() : maximumApplied() ? tariff.maximum() : rounded;
    }

    boolean minimumApplied() {
        return !base.isZero() && rounded.isLessThan(tariff.minimum());
    }

    boolean maximumApplied() {
        return rounded.isGreaterThan(tariff.maximum());
    }

    Money rounded() {
        return rounded;
    }

    BigDecimal exact() {
        return parts().stream().map(BandPart::exact).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    List<BandPart> parts() {
        List<BandPart> parts = new ArrayList<>();
        BigDecimal below = BigDecimal.ZERO;
        for (Tariff.Band band : tariff.bands()) {
            BigDecimal part = inBand(band, below);
            if (part.signum() <= 0) {
                break;
            }
            parts.add(new BandPart(
                    Euro.round(part),
                    band.percentage(),
                    part.multiply(band.percentage().fraction())));
            below = below.add(part);
        }
        return parts;
    }

    private BigDecimal inBand(Tariff.Band band, BigDecimal below) {
        BigDecimal amount = base.getAmount();
        BigDecimal upTo = band.upTo().map(Money::getAmount).orElse(amount);
        return amount.min(upTo).subtract(below);
    }
}
