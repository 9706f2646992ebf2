package dev.incasso.examples.cli.portfolio;

import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.explain.Phrase;
import java.util.Locale;

/** The words of the report in one language. */
final class ReportWords {

    private static final LanguagePack PACK = LanguagePack.load("report", ReportWords.class::getResourceAsStream);

    private final Locale reader;

    ReportWords(Locale reader) {
        this.reader = reader;
    }

    Locale reader() {
        return reader;
    }

    /** A sentence, with its facts as names and values in turn. */
    String say(String key, Object... facts) {
        Phrase phrase = PACK.phrase(key);
        for (int i = 0; i + 1 < facts.length; i += 2) {
            phrase = phrase.with(facts[i].toString(), facts[i + 1]);
        }
        return phrase.in(reader);
    }

    /** An amount, a day or a constant as the language writes it. */
    String fact(Object value) {
        return say("FACT", "fact", value);
    }

    /** What was sent, in words where it is known; a host can have messages of its own. */
    String message(String code) {
        String key = "Message." + code;
        return PACK.keys().contains(key) ? say(key) : plain(code);
    }

    /** A name of the host on one line: nothing that a terminal would obey. */
    static String plain(String name) {
        return name.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]", " ");
    }
}
