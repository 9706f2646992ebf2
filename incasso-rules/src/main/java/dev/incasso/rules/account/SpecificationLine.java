package dev.incasso.rules.account;

import dev.incasso.core.explain.Phrase;
import dev.incasso.rules.interest.InterestSegment;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of a specification. The amounts of all lines sum to the total; payments are below zero. Immutable and
 * thread-safe.
 */
public final class SpecificationLine {

    /** What a line is about. */
    public enum Kind {
        /** The principal of a claim. */
        PRINCIPAL,
        /** A credit on a claim; below zero. */
        CREDIT,
        /** Interest of a period. */
        INTEREST,
        /** Collection costs, VAT not counted. */
        COSTS,
        /** VAT on the collection costs. */
        VAT,
        /** A payment; below zero. */
        PAYMENT,
        /** What was paid too much and is kept for the debtor. */
        OVERPAID
    }

    private final Kind kind;
    private final Phrase phrase;
    private final Money amount;
    private final @Nullable String claim;
    private final @Nullable InterestSegment segment;

    SpecificationLine(
            Kind kind, Phrase phrase, Money amount, @Nullable String claim, @Nullable InterestSegment segment) {
        this.kind = kind;
        this.phrase = phrase;
        this.amount = amount;
        this.claim = claim;
        this.segment = segment;
    }

    /**
     * What the line is about.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The line in words.
     *
     * @param locale Dutch or English
     * @return the words, without the amount
     */
    public String text(Locale locale) {
        return phrase.in(locale);
    }

    /**
     * The amount.
     *
     * @return the amount, with its sign
     */
    public Money amount() {
        return amount;
    }

    /**
     * The claim that the line is about.
     *
     * @return its id, or nothing
     */
    public Optional<String> claim() {
        return Optional.ofNullable(claim);
    }

    /**
     * For interest: period, days, percentage and basis.
     *
     * @return the segment, or nothing
     */
    public Optional<InterestSegment> segment() {
        return Optional.ofNullable(segment);
    }

    /** Kind and amount. */
    @Override
    public String toString() {
        return kind + " " + amount.getAmount().toPlainString();
    }
}
