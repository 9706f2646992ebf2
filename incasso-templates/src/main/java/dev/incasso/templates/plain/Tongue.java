package dev.incasso.templates.plain;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import java.util.Locale;
import java.util.Map;

/** The two languages that can be measured: their word forms, hard words and limits. */
enum Tongue {
    NL(
            4,
            Map.of(
                    Aspect.AVERAGE_SENTENCE, new Limits(8, 12, 17),
                    Aspect.LONGEST_SENTENCE, new Limits(15, 20, 30),
                    Aspect.LONG_WORDS, new Limits(4, 10, 16),
                    Aspect.PASSIVE, new Limits(10, 20, 40),
                    Aspect.JARGON, new Limits(0, 1, 3))),
    EN(
            3,
            Map.of(
                    Aspect.AVERAGE_SENTENCE, new Limits(10, 14, 20),
                    Aspect.LONGEST_SENTENCE, new Limits(17, 25, 35),
                    Aspect.LONG_WORDS, new Limits(5, 10, 16),
                    Aspect.PASSIVE, new Limits(10, 20, 40),
                    Aspect.JARGON, new Limits(0, 1, 3)));

    private final int syllablesOfALongWord;
    private final Map<Aspect, Limits> limits;
    private final Grammar grammar;
    private final JargonList jargon;

    Tongue(int syllablesOfALongWord, Map<Aspect, Limits> limits) {
        String tag = name().toLowerCase(Locale.ROOT);
        this.syllablesOfALongWord = syllablesOfALongWord;
        this.limits = limits;
        this.grammar = Grammar.read("grammar_" + tag);
        this.jargon = JargonList.read("jargon_" + tag);
    }

    static Tongue of(Locale locale) {
        for (Tongue tongue : values()) {
            if (tongue.tag().equals(locale.getLanguage())) {
                return tongue;
            }
        }
        throw new InvalidInputException(Violation.of(
                ErrorCode.UNKNOWN_VALUE, "locale", "plain language is measured in Dutch (nl) and English (en)"));
    }

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    Grammar grammar() {
        return grammar;
    }

    JargonList jargon() {
        return jargon;
    }

    /** The limits of an aspect that has a level. */
    Limits limits(Aspect aspect) {
        Limits found = limits.get(aspect);
        if (found == null) {
            throw new IllegalArgumentException("no limits for " + aspect);
        }
        return found;
    }

    int syllables(String lower) {
        return this == NL ? Syllables.dutch(lower) : Syllables.english(lower);
    }

    boolean isLong(String lower) {
        return syllables(lower) >= syllablesOfALongWord;
    }

    PassiveVoice passiveVoice() {
        return this == NL ? new DutchPassive(grammar) : new EnglishPassive(grammar);
    }
}
