package dev.incasso.core.money;

import org.joda.money.Money;

/**
 * A band in which an amount lies, to be asked and kept instead of the amount: less data, no documents (art. 5 AVG). Immutable
 * and thread-safe.
 *
 * @param from the lower end, included
 * @param below the upper end, not included
 */
public record Band(Money from, Money below) {

    private static final long WIDTH_IN_CENTS = 25_000;

    /**
     * The band of 250 euros that holds an amount.
     *
     * @param amount the amount, zero or more
     * @return such as 1,750 up to 2,000 for 1,812.40
     */
    public static Band holding(Money amount) {
        long start = amount.getAmountMinorLong() / WIDTH_IN_CENTS * WIDTH_IN_CENTS;
        return new Band(cents(start), cents(start + WIDTH_IN_CENTS));
    }

    private static Money cents(long cents) {
        return Euro.ZERO.plusMinor(cents);
    }
}
