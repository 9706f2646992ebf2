package dev.incasso.rules.reform;

import java.util.function.Function;
import org.joda.money.Money;

/** An amount of a case that is added up. New figures may come with any release. */
public enum Figure {
    /** The collection costs charged, VAT not counted, paid or not. */
    COSTS(standing -> standing.charged().costs()),
    /** The VAT on them. */
    VAT(standing -> standing.charged().vat()),
    /** The interest charged, paid or not. */
    INTEREST(standing -> standing.charged().interest()),
    /** What comes on top of the principal: costs, VAT and interest together. */
    ON_TOP(Standing::onTop),
    /** What is open, principal and all. */
    OPEN(Standing::open),
    /** What was paid too much, to be paid back. */
    OVERPAID(Standing::overpaid);

    private final Function<Standing, Money> amount;

    Figure(Function<Standing, Money> amount) {
        this.amount = amount;
    }

    /**
     * The figure of a case under one rule book.
     *
     * @param standing how the case stands
     * @return the amount
     */
    public Money of(Standing standing) {
        return amount.apply(standing);
    }
}
