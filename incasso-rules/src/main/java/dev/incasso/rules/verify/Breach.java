package dev.incasso.rules.verify;

import dev.incasso.core.explain.Phrase;
import java.util.Locale;

/** A law that a rule book does not keep, with the smallest counter-example that was found. Immutable and thread-safe. */
public final class Breach {

    private final RuleBookLaw law;
    private final Counterexample found;

    Breach(RuleBookLaw law, Counterexample found) {
        this.law = law;
        this.found = found;
    }

    /**
     * The law.
     *
     * @return the law that is not kept
     */
    public RuleBookLaw law() {
        return law;
    }

    /**
     * Where in the rule book it goes wrong.
     *
     * @return the table, with the first day of the row where there is one: {@code statutoryInterest.consumer[2015-01-01]}
     */
    public String entry() {
        return found.entry();
    }

    /**
     * The counter-example before it is put into words: a key, and facts with their types.
     *
     * @return the phrase
     */
    public Phrase counterExample() {
        return found.phrase();
    }

    /**
     * The counter-example in words.
     *
     * @param locale Dutch or English
     * @return such as {@code over € 0,01 zijn de kosten € 41,00; het besluit geeft ten hoogste € 40,00}
     * @throws dev.incasso.core.error.InvalidInputException if the language is another one
     */
    public String message(Locale locale) {
        return found.phrase().in(locale);
    }

    /** Law and entry. */
    @Override
    public String toString() {
        return law.id() + " " + found.entry() + ": " + found.phrase().key();
    }
}
