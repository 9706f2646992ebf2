package dev.incasso.examples.cli.openitems;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Divides an amount over principals. */
final class Shares {

    private Shares() {}

    /**
     * Divides an amount in proportion to principals, each share rounded down to the cent. The cents that remain go one by
     * one to the largest principals; among equals the one that stands first, so put the oldest first.
     *
     * @param total what to divide, zero or more
     * @param principals at least one, each more than zero, oldest first
     * @return the shares in the same order; together exactly the total
     */
    static List<Money> of(Money total, List<Money> principals) {
        BigInteger amount = cents(total);
        BigInteger sum = principals.stream().map(Shares::cents).reduce(BigInteger.ZERO, BigInteger::add);
        List<BigInteger> shares = new ArrayList<>();
        for (Money principal : principals) {
            shares.add(amount.multiply(cents(principal)).divide(sum));
        }
        int left = amount.subtract(shares.stream().reduce(BigInteger.ZERO, BigInteger::add))
                .intValueExact();
        IntStream.range(0, principals.size())
                .boxed()
                .sorted(Comparator.comparing(principals::get, Comparator.reverseOrder()))
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
