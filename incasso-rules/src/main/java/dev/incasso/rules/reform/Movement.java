package dev.incasso.rules.reform;

import dev.incasso.core.money.Euro;
import org.joda.money.Money;

/**
 * An amount under both rule books. Immutable and thread-safe.
 *
 * @param before under the base
 * @param after under the changed rule book
 */
public record Movement(Money before, Money after) {

    static final Movement NONE = new Movement(Euro.ZERO, Euro.ZERO);

    /**
     * How much it changes.
     *
     * @return after less before, so below zero where it falls
     */
    public Money difference() {
        return after.minus(before);
    }

    Movement plus(Movement other) {
        return new Movement(before.plus(other.before), after.plus(other.after));
    }

    /** Before and after. */
    @Override
    public String toString() {
        return before.getAmount().toPlainString() + " -> " + after.getAmount().toPlainString();
    }
}
