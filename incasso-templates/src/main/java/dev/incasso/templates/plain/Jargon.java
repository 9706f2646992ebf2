package dev.incasso.templates.plain;

/**
 * A hard word or phrase found in a text, with plain words for it. That it is hard says our own list, no rule of law.
 * Immutable and thread-safe.
 */
public final class Jargon {

    private final JargonEntry entry;
    private final String word;
    private final String quote;

    Jargon(JargonEntry entry, String word, String quote) {
        this.entry = entry;
        this.word = word;
        this.quote = quote;
    }

    /**
     * The word or phrase as it stands in the text.
     *
     * @return the word, with the capitals of the text
     */
    public String word() {
        return word;
    }

    /**
     * The plain words to write instead, or to explain a term of law with.
     *
     * @return the words, in the language of the text
     */
    public String alternative() {
        return entry.text();
    }

    /**
     * Whether the word is a term of law that may stay when the text explains it.
     *
     * @return true if explaining is enough
     */
    public boolean mayStayExplained() {
        return entry.kind() == JargonEntry.Kind.EXPLAIN;
    }

    /**
     * The sentence or line in which the word stands.
     *
     * @return the sentence, with single spaces
     */
    public String quote() {
        return quote;
    }

    /**
     * The list and the entry that call the word hard, such as {@code jargon_nl: derhalve}.
     *
     * @return the entry of our own list
     */
    public String rule() {
        return entry.rule();
    }

    /** The rule; the text is left out. */
    @Override
    public String toString() {
        return rule();
    }
}
