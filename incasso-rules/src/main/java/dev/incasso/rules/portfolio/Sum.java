package dev.incasso.rules.portfolio;

import dev.incasso.core.money.Euro;
import org.joda.money.Money;

/**
 * How many, and how much together. Immutable and thread-safe.
 *
 * @param count how many
 * @param amount how much, exact
 */
public record Sum(long count, Money amount) {

    /** Nothing. */
    public static final Sum NONE = new Sum(0, Euro.ZERO);

    static Sum one(Money amount) {
        return new Sum(1, amount);
    }

    /**
     * Both together.
     *
     * @param other the other
     * @return the sum of the counts and of the amounts
     */
    public Sum plus(Sum other) {
        return new Sum(count + other.count, amount.plus(other.amount));
    }

    /** Count and amount. */
    @Override
    public String toString() {
        return count + ", " + amount.getAmount().toPlainString();
    }
}
