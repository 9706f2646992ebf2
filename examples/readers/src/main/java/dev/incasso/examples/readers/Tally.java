package dev.incasso.examples.readers;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A number of things and their amount together. Immutable and thread-safe.
 *
 * @param count how many
 * @param amount together, in euros, positive is owed by the debtors
 */
public record Tally(long count, Money amount) {

    /** Nothing yet. */
    public static final Tally NONE = new Tally(0, Money.zero(CurrencyUnit.EUR));

    Tally plus(Money more) {
        return new Tally(count + 1, amount.plus(more));
    }

    /** For example {@code "28: EUR 45370.34"}. */
    @Override
    public String toString() {
        return count + ": " + amount;
    }
}
