package dev.incasso.templates.plain;

/**
 * The level of language of the Common European Framework that a text comes near to by its form, from easy to hard.
 * Whether a reader of that level understands the text no measure can tell.
 */
public enum LanguageLevel {
    /** Very easy: short main clauses and everyday words. */
    A2,
    /** Plain: what most adults can read, and the house rule for every text to a debtor. */
    B1,
    /** Harder: longer sentences, some words of offices. */
    B2,
    /** The language of lawyers and offices. */
    C1;

    /**
     * Whether a text of this level can be read where another level is asked.
     *
     * @param asked the level that the text may have at most
     * @return whether this level is no harder
     */
    public boolean isAtMost(LanguageLevel asked) {
        return compareTo(asked) <= 0;
    }

    LanguageLevel orHarder(LanguageLevel other) {
        return other.isAtMost(this) ? this : other;
    }
}
