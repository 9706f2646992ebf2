package dev.incasso.templates.check;

import dev.incasso.core.explain.Phrase;
import dev.incasso.core.source.LegalSource;
import java.util.List;
import java.util.Locale;

/**
 * Something found in a letter, with the passage and the source. The quote and a message may hold words of the letter;
 * {@link #toString} does not. Immutable and thread-safe.
 */
public final class Finding {

    private final String rule;
    private final Severity severity;
    private final boolean leavesOpen;
    private final Phrase phrase;
    private final String quote;
    private final List<LegalSource> sources;

    private Finding(
            String rule,
            Severity severity,
            boolean leavesOpen,
            Phrase phrase,
            String quote,
            List<LegalSource> sources) {
        this.rule = rule;
        this.severity = severity;
        this.leavesOpen = leavesOpen;
        this.phrase = phrase;
        this.quote = quote;
        this.sources = List.copyOf(sources);
    }

    static Finding fatal(String rule, Phrase phrase, String quote, LegalSource... sources) {
        return new Finding(rule, Severity.FATAL, false, phrase, quote, List.of(sources));
    }

    /** A doubt: the verdict cannot be that the letter stands. */
    static Finding open(String rule, Phrase phrase, String quote, LegalSource... sources) {
        return new Finding(rule, Severity.WARNING, true, phrase, quote, List.of(sources));
    }

    static Finding warning(String rule, Phrase phrase, String quote, LegalSource... sources) {
        return new Finding(rule, Severity.WARNING, false, phrase, quote, List.of(sources));
    }

    static Finding info(String rule, Phrase phrase, String quote, LegalSource... sources) {
        return new Finding(rule, Severity.INFO, false, phrase, quote, List.of(sources));
    }

    /**
     * The rule.
     *
     * @return such as {@code N2} or {@code F1}; the rules are listed in the documentation
     */
    public String rule() {
        return rule;
    }

    /**
     * How grave it is.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Whether the verdict is left open by this.
     *
     * @return true if a court may decide either way, or a fact is missing
     */
    public boolean leavesOpen() {
        return leavesOpen;
    }

    /**
     * What was found, in one word.
     *
     * @return the key of the sentence
     */
    public String code() {
        return phrase.key();
    }

    /**
     * What was found.
     *
     * @param locale Dutch or English
     * @return one or two sentences
     */
    public String message(Locale locale) {
        return phrase.in(locale);
    }

    /**
     * The sentence, with its facts.
     *
     * @return the phrase
     */
    public Phrase phrase() {
        return phrase;
    }

    /**
     * The passage.
     *
     * @return as the letter has it, on one line; empty if the letter lacks something
     */
    public String quote() {
        return quote;
    }

    /**
     * Where the rule comes from.
     *
     * @return the sources
     */
    public List<LegalSource> sources() {
        return sources;
    }

    /** Rule, severity and code, no words of the letter. */
    @Override
    public String toString() {
        return rule + " " + severity + " " + code();
    }
}
