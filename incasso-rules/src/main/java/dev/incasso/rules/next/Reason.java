package dev.incasso.rules.next;

import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.explain.Phrase;
import dev.incasso.core.source.LegalSource;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a step is taken, or why another is not. Immutable and thread-safe. New reasons may come with any release. */
public final class Reason {

    static final LanguagePack TEXTS = LanguagePack.load("next", Reason.class::getResourceAsStream);

    private final Phrase phrase;
    private final @Nullable LegalSource source;

    private Reason(Phrase phrase, @Nullable LegalSource source) {
        this.phrase = phrase;
        this.source = source;
    }

    static Reason of(String key) {
        return of(TEXTS.phrase(key));
    }

    static Reason of(Phrase phrase) {
        return new Reason(phrase, null);
    }

    static Reason of(Phrase phrase, LegalSource source) {
        return new Reason(phrase, source);
    }

    /**
     * What kind of reason.
     *
     * @return such as {@code CLAIM_OVERDUE}
     */
    public String code() {
        return phrase.key();
    }

    /**
     * The reason in words.
     *
     * @param locale Dutch, or English for any other
     * @return one sentence
     */
    public String text(Locale locale) {
        return phrase.in(locale);
    }

    Phrase phrase() {
        return phrase;
    }

    /**
     * Where it comes from.
     *
     * @return the source, if it is law, case law or a convention of this library
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
