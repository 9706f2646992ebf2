package dev.incasso.testkit.jqwik;

import dev.incasso.core.money.Euro;
import dev.incasso.rules.book.Row;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.book.StepTable;
import dev.incasso.rules.book.Tariff;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Amounts as the law divides them: many lie at a limit of a rule book or of the decree, or a cent beside it. */
public final class LegalAmounts {

    /** Where the decree's own tariff bends, reaches its minimum and maximum, and rounds, in cents. */
    private static final long[] DECREE = {
        0,
        26_663,
        26_667,
        26_670,
        250_000,
        250_005,
        500_000,
        500_010,
        1_000_000,
        1_000_050,
        20_000_000,
        20_000_100,
        99_999_900,
        100_000_000,
        100_000_100
    };

    private static final long MILLION = 100_000_000;
    private static final BigDecimal CENTS = new BigDecimal(100);

    private LegalAmounts() {}

    /**
     * The limits of a rule book and of the decree, and a cent to both sides: every end of a band or step, and where
     * minimum and maximum are reached.
     *
     * @param book the rule book
     * @return the amounts from low to high, none below zero
     */
    public static List<Money> limits(RuleBook book) {
        Set<Money> limits = new TreeSet<>();
        LongStream.of(DECREE).forEach(cents -> add(limits, cents));
        for (Row<Tariff> row : book.collectionCosts().tariff().rows()) {
            Tariff tariff = row.value();
            add(limits, tariff.minimum().getAmountMinorLong());
            add(limits, reaching(tariff, tariff.minimum()));
            add(limits, reaching(tariff, tariff.maximum()));
            tariff.bands().forEach(band -> band.upTo().ifPresent(limit -> add(limits, limit.getAmountMinorLong())));
        }
        for (Row<StepTable> row : book.collectionCosts().guidelineVoorwerk().rows()) {
            row.value()
                    .steps()
                    .forEach(step -> step.upTo().ifPresent(limit -> add(limits, limit.getAmountMinorLong())));
        }
        return List.copyOf(limits);
    }

    /**
     * Amounts of zero and more.
     *
     * @param book the rule book whose limits count
     * @return every second amount near a limit, the others up to five million euros, most of them small
     */
    public static Arbitrary<Money> near(RuleBook book) {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.of(limits(book))),
                        Tuple.of(3, cents(0, 100_000)),
                        Tuple.of(1, cents(0, 5 * MILLION)))
                .withoutEdgeCases();
    }

    /**
     * Amounts that somebody can owe.
     *
     * @param book the rule book whose limits count
     * @return the same amounts without zero
     */
    public static Arbitrary<Money> principals(RuleBook book) {
        return near(book).filter(Money::isPositive);
    }

    /**
     * Instalments so small that the lowest compensation applies.
     *
     * @param book the rule book whose minimum counts
     * @return amounts of a cent up to the last one with the minimum
     */
    public static Arbitrary<Money> smallInstalments(RuleBook book) {
        List<Row<Tariff>> rows = book.collectionCosts().tariff().rows();
        Tariff tariff = rows.get(rows.size() - 1).value();
        long last = Math.max(1, reaching(tariff, tariff.minimum()));
        return Arbitraries.frequencyOf(Tuple.of(3, cents(1, last)), Tuple.of(1, cents(Math.max(1, last - 2), last)))
                .withoutEdgeCases();
    }

    static Arbitrary<Money> cents(long least, long most) {
        return Arbitraries.longs().between(least, most).map(LegalAmounts::money);
    }

    /** The principal in cents at which the exact tariff comes to an amount; some million when it never does. */
    private static long reaching(Tariff tariff, Money amount) {
        long low = 0;
        long high = 10 * MILLION;
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (exact(tariff, middle).compareTo(amount.getAmount()) >= 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static BigDecimal exact(Tariff tariff, long cents) {
        BigDecimal sum = BigDecimal.ZERO;
        long below = 0;
        for (Tariff.Band band : tariff.bands()) {
            long upTo = Math.min(cents, band.upTo().orElse(Euro.LARGEST).getAmountMinorLong());
            if (upTo > below) {
                sum = sum.add(band.percentage()
                        .fraction()
                        .multiply(BigDecimal.valueOf(upTo - below))
                        .divide(CENTS));
                below = upTo;
            }
        }
        return sum;
    }

    private static void add(Set<Money> limits, long cents) {
        List<Long> around = new ArrayList<>(List.of(cents - 1, cents, cents + 1));
        around.removeIf(near -> near < 0);
        around.forEach(near -> limits.add(money(near)));
    }

    private static Money money(long cents) {
        return Money.ofMinor(CurrencyUnit.EUR, cents);
    }
}
