package dev.incasso.core.explain;

import dev.incasso.core.source.LegalSource;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something a careful reader of a result has to know: an assumption, a weak source, a risk. Immutable and thread-safe.
 */
public final class Warning {

    private final Phrase phrase;
    private final @Nullable LegalSource source;

    private Warning(Phrase phrase, @Nullable LegalSource source) {
        this.phrase = phrase;
        this.source = source;
    }

    /**
     * A warning without a source of its own.
     *
     * @param phrase the sentence; its key is the warning's code
     * @return the warning
     */
    public static Warning of(Phrase phrase) {
        return new Warning(phrase, null);
    }

    /**
     * A warning that rests on a source.
     *
     * @param phrase the sentence; its key is the warning's code
     * @param source where the rule behind it comes from
     * @return the warning
     */
    public static Warning of(Phrase phrase, LegalSource source) {
        return new Warning(phrase, source);
    }

    /**
     * The warning in one word, such as {@code CAPACITY_UNKNOWN}. New codes may come with any release.
     *
     * @return the code
     */
    public String code() {
        return phrase.key();
    }

    /**
     * The warning as a sentence.
     *
     * @param locale Dutch or English
     * @return the sentence
     */
    public String message(Locale locale) {
        return phrase.in(locale);
    }

    /**
     * The warning before it is put into words.
     *
     * @return the phrase
     */
    public Phrase phrase() {
        return phrase;
    }

    /**
     * Where the rule behind the warning comes from.
     *
     * @return the source, or nothing
     */
    public Optional<LegalSource> source() {
        return Optional.ofNullable(source);
    }

    /** The code. */
    @Override
    public String toString() {
        return code();
    }
}
