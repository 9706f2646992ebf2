package dev.incasso.rules.court;

import java.util.Locale;

/**
 * One part of a dossier. Immutable and thread-safe.
 *
 * @param part which part
 * @param state whether it is there
 * @param path where it belongs in the case file, such as {@code debtor.address}
 */
public record DossierItem(DossierPart part, State state, String path) {

    /** Whether a part is there. */
    public enum State {
        /** It is in the case file. */
        PRESENT,
        /** Documents were added; whether this one is among them only a person can tell. */
        TO_CHECK,
        /** It is missing. */
        MISSING,
        /** It is not needed here. */
        NOT_NEEDED
    }

    /**
     * What it is, in words.
     *
     * @param locale Dutch or English
     * @return one sentence that says what belongs there
     */
    public String text(Locale locale) {
        return Dossier.TEXTS.phrase("DossierPart." + part.name()).in(locale);
    }

    /** Part and state. */
    @Override
    public String toString() {
        return part + " " + state;
    }
}
