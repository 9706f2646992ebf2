package dev.incasso.templates.plain;

import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.explain.Phrase;
import java.util.Locale;

/** One thing that makes a sentence hard to read, and what to do about it. Immutable and thread-safe. */
public final class Remark {

    private static final LanguagePack TEXTS = LanguagePack.load("plain", Remark.class::getResourceAsStream);

    private final Aspect aspect;
    private final String quote;
    private final Phrase advice;

    private Remark(Aspect aspect, String quote, Phrase advice) {
        this.aspect = aspect;
        this.quote = quote;
        this.advice = advice;
    }

    static Remark passive(Sentence sentence) {
        return new Remark(Aspect.PASSIVE, sentence.quote(), TEXTS.phrase("PASSIVE"));
    }

    static Remark tooLong(Aspect aspect, Sentence sentence) {
        return new Remark(aspect, sentence.quote(), TEXTS.phrase(aspect.name()).with("words", sentence.words()));
    }

    static Remark longWords(Sentence sentence) {
        return new Remark(
                Aspect.LONG_WORDS,
                sentence.quote(),
                TEXTS.phrase("LONG_WORDS").with("list", String.join(", ", sentence.longWords())));
    }

    static Remark jargon(Jargon found) {
        Aspect aspect = found.mayStayExplained() ? Aspect.LEGAL_TERM : Aspect.JARGON;
        return new Remark(
                aspect,
                found.quote(),
                TEXTS.phrase(aspect.name()).with("word", found.word()).with("alternative", found.alternative()));
    }

    /**
     * What makes the sentence hard.
     *
     * @return the aspect
     */
    public Aspect aspect() {
        return aspect;
    }

    /**
     * The sentence or line.
     *
     * @return its words, with single spaces
     */
    public String quote() {
        return quote;
    }

    /**
     * What to do about it. It may hold words of the text.
     *
     * @param locale Dutch or English
     * @return one or two sentences
     * @throws dev.incasso.core.error.InvalidInputException if the language is another one
     */
    public String advice(Locale locale) {
        return advice.in(locale);
    }

    /** The aspect; the text is left out. */
    @Override
    public String toString() {
        return aspect.name();
    }
}
