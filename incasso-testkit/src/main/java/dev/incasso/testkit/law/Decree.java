package dev.incasso.testkit.law;

import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The tariff of the Besluit vergoeding voor buitengerechtelijke incassokosten, reckoned once more in whole thousandths of a
 * cent, apart from any rule book. Default from 1 July 2012; read through 2026.
 */
final class Decree {

    static final LocalDate FIRST = LocalDate.of(2012, 7, 1);
    static final LocalDate LAST_READ = LocalDate.of(2026, 12, 31);

    /** Art. 6:96 lid 8 BW holds for notices from this day. */
    static final LocalDate INSTALMENTS = LocalDate.of(2024, 10, 1);

    /** A further notice for instalments of one legal relationship never costs more. */
    static final Money MOST_FOR_A_FURTHER_NOTICE = Money.ofMinor(CurrencyUnit.EUR, 2_000);

    /** In half a year the instalments of one legal relationship never cost more. */
    static final Money MOST_IN_SIX_MONTHS = Money.ofMinor(CurrencyUnit.EUR, 14_000);

    /** The upper ends of the bands in cents, and what each cent inside bears, in thousandths of a cent. */
    private static final long[] UP_TO = {250_000, 500_000, 1_000_000, 20_000_000, Long.MAX_VALUE};

    private static final long[] PER_CENT = {150, 100, 50, 10, 5};

    private Decree() {}

    static Money over(Money principal) {
        long cents = principal.getAmountMinorLong();
        long thousandths = 0;
        long below = 0;
        for (int band = 0; band < UP_TO.length && cents > below; band++) {
            long inBand = Math.min(cents, UP_TO[band]) - below;
            thousandths += inBand * PER_CENT[band];
            below += inBand;
        }
        long rounded = (thousandths + 500) / 1000;
        return Money.ofMinor(CurrencyUnit.EUR, cents == 0 ? 0 : Math.max(4_000, Math.min(677_500, rounded)));
    }
}
