package dev.incasso.rules.verify;

import dev.incasso.core.money.Euro;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/**
 * The tariff as the verifier itself reads the decree (art. 2 lid 1 and 2 Besluit BIK, Stb. 2012, 141), in whole cents and
 * without the library's calculator: 15% of the first 2,500, 10% of the next 2,500, 5% of the next 5,000, 1% of the next
 * 190,000 and 0.5% of the rest, half a cent upwards, at least 40 and at most 6,775; nothing over nothing.
 */
final class DecreeTariff {

    /** The first day of default for which the tariff holds. */
    static final LocalDate FIRST_DAY = LocalDate.of(2012, 7, 1);

    /** Through which day the decree was read. */
    static final LocalDate READ_THROUGH = LocalDate.of(2026, 12, 31);

    static final Money MINIMUM = Euro.euro(40);
    static final Money MAXIMUM = Euro.euro(6_775);

    /** The principals at which something changes. */
    static final List<Money> LIMITS = List.of(
            Euro.ZERO.plusMinor(1),
            Euro.euro("266.66"),
            Euro.euro(2_500),
            Euro.euro(5_000),
            Euro.euro(10_000),
            Euro.euro(200_000),
            Euro.euro(1_000_000),
            Euro.LARGEST);

    private static final long[] UP_TO_CENTS = {250_000, 500_000, 1_000_000, 20_000_000, Long.MAX_VALUE};
    private static final long[] PER_THOUSAND = {150, 100, 50, 10, 5};
    private static final long THOUSAND = 1_000;
    private static final long HALF = 500;

    private DecreeTariff() {}

    static Money costs(Money principal) {
        long cents = principal.getAmountMinorLong();
        if (cents == 0) {
            return Euro.ZERO;
        }
        long thousandths = 0;
        long below = 0;
        for (int band = 0; band < UP_TO_CENTS.length && cents > below; band++) {
            thousandths += (Math.min(cents, UP_TO_CENTS[band]) - below) * PER_THOUSAND[band];
            below = UP_TO_CENTS[band];
        }
        Money rounded = Euro.ZERO.plusMinor((thousandths + HALF) / THOUSAND);
        return rounded.isLessThan(MINIMUM) ? MINIMUM : Euro.lower(rounded, MAXIMUM);
    }
}
