package dev.incasso.rules.account;

import dev.incasso.core.money.Euro;
import org.joda.money.Money;

/**
 * The four parts of what is owed. Immutable and thread-safe.
 *
 * @param principal the principal
 * @param interest the interest
 * @param costs the collection costs, VAT not counted
 * @param vat the VAT on the collection costs
 */
public record Amounts(Money principal, Money interest, Money costs, Money vat) {

    static final Amounts NONE = new Amounts(Euro.ZERO, Euro.ZERO, Euro.ZERO, Euro.ZERO);

    /**
     * All four together.
     *
     * @return the sum
     */
    public Money total() {
        return principal.plus(interest).plus(costs).plus(vat);
    }

    Amounts plus(Amounts other) {
        return new Amounts(
                principal.plus(other.principal),
                interest.plus(other.interest),
                costs.plus(other.costs),
                vat.plus(other.vat));
    }
}
