package dev.incasso.core.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Divides an amount in proportion, to the cent: the shares always sum to the amount. Stateless and thread-safe.
 */
public final class Shares {

    private Shares() {}

    /**
     * Divides an amount in proportion to weights, each share rounded down to the cent. The cents that remain go one by one
     * to the largest weights; among equals the one that stands first, so put the oldest first.
     *
     * @param total what to divide, zero or more
     * @param weights at least one, none below zero; if all are zero, the first takes it all
     * @return the shares in the same order; together exactly the total
     */
    public static List<Money> of(Money total, List<Money> weights) {
        boolean weightless = weights.stream().allMatch(Money::isZero);
        return weightless ? firstTakesAll(total, weights.size()) : inProportion(total, weights);
    }

    private static List<Money> firstTakesAll(Money total, int count) {
        return IntStream.range(0, count)
                .mapToObj(place -> place == 0 ? total : Euro.ZERO)
                .toList();
    }

    private static List<Money> inProportion(Money total, List<Money> weights) {
        BigInteger amount = cents(total);
        BigInteger sum = weights.stream().map(Shares::cents).reduce(BigInteger.ZERO, BigInteger::add);
        List<BigInteger> shares = new ArrayList<>();
        for (Money weight : weights) {
            shares.add(amount.multiply(cents(weight)).divide(sum));
        }
        int left = amount.subtract(shares.stream().reduce(BigInteger.ZERO, BigInteger::add))
                .intValueExact();
        IntStream.range(0, weights.size())
                .boxed()
                .sorted(Comparator.comparing(weights::get, Comparator.reverseOrder()))
                .limit(left)
                .forEach(place -> shares.set(place, shares.get(place).add(BigInteger.ONE)));
        return shares.stream()
                .map(share -> Money.ofMinor(CurrencyUnit.EUR, share.longValueExact()))
                .toList();
    }

    private static BigInteger cents(Money amount) {
        return BigInteger.valueOf(amount.getAmountMinorLong());
    }
}
