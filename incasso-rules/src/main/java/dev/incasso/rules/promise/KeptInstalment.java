package dev.incasso.rules.promise;

import dev.incasso.core.casefile.Instalment;
import org.joda.money.Money;

/**
 * An instalment of an agreed plan, and how far it is paid. Immutable and thread-safe.
 *
 * @param instalment the instalment
 * @param paid what was paid of it
 * @param state its state
 */
public record KeptInstalment(Instalment instalment, Money paid, InstalmentState state) {

    /**
     * What is still to be paid of it.
     *
     * @return the amount
     */
    public Money open() {
        return instalment.amount().minus(paid);
    }
}
