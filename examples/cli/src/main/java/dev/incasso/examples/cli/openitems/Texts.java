package dev.incasso.examples.cli.openitems;

import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.explain.Phrase;
import dev.incasso.examples.readers.DatePattern;
import dev.incasso.examples.readers.DecimalStyle;
import dev.incasso.examples.readers.Finding;
import dev.incasso.examples.readers.Rejected;
import dev.incasso.examples.readers.Unallocated;
import java.time.LocalDate;
import java.util.Locale;
import org.joda.money.Money;

/** The words of the report in one language, with its way to write amounts and dates. */
public final class Texts {

    private static final LanguagePack PACK = LanguagePack.load("open-items", Texts.class::getResourceAsStream);

    private final Locale locale;
    private final DecimalStyle decimals;
    private final DatePattern dates;

    private Texts(Locale locale, DecimalStyle decimals, DatePattern dates) {
        this.locale = locale;
        this.decimals = decimals;
        this.dates = dates;
    }

    /**
     * The words of a language.
     *
     * @param locale Dutch; anything else is English
     * @return the words
     */
    public static Texts in(Locale locale) {
        return locale.getLanguage().equals("nl")
                ? new Texts(locale, DecimalStyle.COMMA, DatePattern.parse("dd-mm-yyyy"))
                : new Texts(Locale.ENGLISH, DecimalStyle.PLAIN, DatePattern.ISO);
    }

    Locale locale() {
        return locale;
    }

    String amount(Money amount) {
        return decimals.format(amount);
    }

    String date(LocalDate date) {
        return dates.format(date);
    }

    /** A sentence, with its facts as names and values in turn. */
    String say(String key, Object... facts) {
        Phrase phrase = PACK.phrase(key);
        for (int i = 0; i + 1 < facts.length; i += 2) {
            phrase = phrase.with(facts[i].toString(), words(facts[i + 1]));
        }
        return phrase.in(locale);
    }

    boolean knows(String key) {
        return PACK.keys().contains(key);
    }

    private String words(Object fact) {
        if (fact instanceof Money money) {
            return amount(money);
        }
        return fact instanceof LocalDate date ? date(date) : fact.toString();
    }

    String of(Enum<?> constant) {
        return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    String finding(Finding finding) {
        String sentence = sentence("Finding." + finding.code().name(), finding.text());
        return finding.position()
                .map(position -> say("AT_LINE", "line", position.line(), "text", sentence))
                .orElse(sentence);
    }

    String reason(Rejected rejected) {
        return sentence("Rejected." + rejected.code().name(), rejected.reason());
    }

    String reason(Unallocated amount) {
        return say("Unallocated." + amount.kind().name());
    }

    /** The sentence of this language, or the reader's own where there is none for the code yet. */
    private String sentence(String key, String own) {
        return knows(key) ? say(key, "text", own) : own;
    }

    /** A text of the file on one line: no line breaks, no control or direction marks that a terminal would obey. */
    static String plain(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(point -> line.appendCodePoint(obeyed(point) ? ' ' : point));
        return line.toString();
    }

    private static boolean obeyed(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
