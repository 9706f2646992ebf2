package dev.incasso.rules.account;

import dev.incasso.core.money.Euro;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Divides an amount in proportion, to the cent: what cannot be divided goes to the largest, then the first. */
final class Shares {

    private Shares() {}

    /** One share for each weight; together the amount. If all weights are zero, the first takes it all. */
    static List<Money> of(Money amount, List<Money> weights) {
        List<Money> shares = new ArrayList<>();
        BigInteger total = weights.stream().map(Shares::cents).reduce(BigInteger.ZERO, BigInteger::add);
        Money left = amount;
        for (Money weight : weights) {
            Money share = total.signum() == 0
                    ? Euro.ZERO
                    : Money.ofMinor(
                            CurrencyUnit.EUR,
                            cents(amount).multiply(cents(weight)).divide(total).longValueExact());
            shares.add(share);
            left = left.minus(share);
        }
        List<Integer> bySize = IntStream.range(0, weights.size())
                .boxed()
                .sorted(Comparator.comparing(weights::get, Comparator.reverseOrder()))
                .toList();
        if (total.signum() == 0) {
            shares.set(0, left);
            return shares;
        }
        for (int i = 0; left.isPositive(); i = (i + 1) % bySize.size()) {
            shares.set(bySize.get(i), shares.get(bySize.get(i)).plusMinor(1));
            left = left.minusMinor(1);
        }
        return shares;
    }

    private static BigInteger cents(Money money) {
        return BigInteger.valueOf(money.getAmountMinorLong());
    }
}
