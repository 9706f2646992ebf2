package dev.incasso.rules.next;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The tariff of art. 2 Besluit BIK with VAT left out, reckoned apart from the library. */
final class Tariff {

    private static final int[][] BANDS = {{2_500, 150}, {2_500, 100}, {5_000, 50}, {190_000, 10}, {1_000_000_000, 5}};

    private Tariff() {}

    static Money over(Money principal) {
        BigDecimal left = principal.getAmount();
        BigDecimal costs = BigDecimal.ZERO;
        for (int[] band : BANDS) {
            BigDecimal part = left.min(BigDecimal.valueOf(band[0]));
            costs = costs.add(part.multiply(BigDecimal.valueOf(band[1], 3)));
            left = left.subtract(part);
        }
        BigDecimal limited = costs.max(BigDecimal.valueOf(40)).min(BigDecimal.valueOf(6_775));
        return Money.of(CurrencyUnit.EUR, limited, RoundingMode.UP);
    }
}
