package dev.incasso.rules.conduct;

import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.explain.Phrase;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One part of the information that a debtor must get: whether it is there, and where. Immutable and thread-safe. */
public final class InformationItem {

    /** Whether a part is there. */
    public enum State {
        /** It is known. */
        PRESENT,
        /** It is not known, and must be. */
        MISSING,
        /** There is nothing of the kind to tell, such as interest where none is owed. */
        NOT_APPLICABLE
    }

    static final LanguagePack TEXTS = LanguagePack.load("information", InformationItem.class::getResourceAsStream);

    private final InformationPart part;
    private final State state;
    private final String path;
    private final @Nullable String claim;

    InformationItem(InformationPart part, State state, String path, @Nullable String claim) {
        this.part = part;
        this.state = state;
        this.path = path;
        this.claim = claim;
    }

    /**
     * Which part it is.
     *
     * @return the part
     */
    public InformationPart part() {
        return part;
    }

    /**
     * Whether it is there.
     *
     * @return the state
     */
    public State state() {
        return state;
    }

    /**
     * Whether it must be there and is not.
     *
     * @return true if it has to be asked for
     */
    public boolean missing() {
        return state == State.MISSING;
    }

    /**
     * Where it stands in the case file.
     *
     * @return the field, such as {@code claims[0].description}; empty for what is reckoned
     */
    public String path() {
        return path;
    }

    /**
     * The claim that it is about.
     *
     * @return its id, or nothing if it is about the file
     */
    public Optional<String> claim() {
        return Optional.ofNullable(claim);
    }

    /**
     * What to ask if it is missing.
     *
     * @param locale Dutch or English
     * @return the question
     * @throws dev.incasso.core.error.InvalidInputException if the language is another one
     */
    public String question(Locale locale) {
        return question().in(locale);
    }

    Phrase question() {
        Phrase question = TEXTS.phrase("ASK_" + part.name());
        return claim == null
                ? question
                : TEXTS.phrase("OF_CLAIM").with("question", question).with("claim", claim);
    }

    /** Part, state and place. */
    @Override
    public String toString() {
        return part + " " + state + (path.isEmpty() ? "" : " at " + path);
    }
}
