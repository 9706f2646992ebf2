package dev.incasso.templates.check;

import dev.incasso.templates.text.Passage;
import org.joda.money.Money;

/**
 * An amount in a letter.
 *
 * @param amount the amount
 * @param role what it is, by the words around it
 * @param conditional whether it is owed only if the debtor does not pay
 * @param withVat whether the letter says that VAT is in it
 * @param fixed whether it is an amount once, and not one for each invoice or month
 * @param place the passage
 */
record StatedAmount(Money amount, Role role, boolean conditional, boolean withVat, boolean fixed, Passage place) {

    /** The same amount, understood otherwise. */
    StatedAmount as(Role newRole, boolean newWithVat) {
        return new StatedAmount(amount, newRole, conditional, newWithVat, fixed, place);
    }

    /** What an amount is. */
    enum Role {
        /** The debt, or a part of it. */
        DEMAND,
        /** Collection costs. */
        COSTS,
        /** VAT on the costs. */
        VAT,
        /** Interest. */
        INTEREST,
        /** Costs by another name. */
        FEE,
        /** A limit or base of the tariff, told to explain it. */
        TARIFF,
        /** A sum of amounts, until it is known of which. */
        TOTAL,
        /** Not clear. */
        UNKNOWN
    }
}
