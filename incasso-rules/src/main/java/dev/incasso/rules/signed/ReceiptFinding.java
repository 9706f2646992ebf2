package dev.incasso.rules.signed;

import dev.incasso.core.explain.Phrase;
import java.util.Locale;

/** One thing that is wrong with a receipt, and where. Holds nothing of a debtor. Immutable and thread-safe. */
public final class ReceiptFinding {

    private final ReceiptFault fault;
    private final String place;
    private final Phrase phrase;

    ReceiptFinding(ReceiptFault fault, String place, Phrase phrase) {
        this.fault = fault;
        this.place = place;
        this.phrase = phrase;
    }

    /**
     * What is wrong.
     *
     * @return the fault
     */
    public ReceiptFault fault() {
        return fault;
    }

    /**
     * Where it is wrong.
     *
     * @return a JSON pointer into the receipt, such as {@code /answer/result/costs}, or a place in the text, such as {@code
     *     line 1, column 812}
     */
    public String place() {
        return place;
    }

    /**
     * What is wrong, as a sentence.
     *
     * @param locale Dutch or English
     * @return the sentence
     */
    public String message(Locale locale) {
        return phrase.in(locale);
    }

    Phrase phrase() {
        return phrase;
    }

    /** The fault and its place. */
    @Override
    public String toString() {
        return fault + " at " + place;
    }
}
