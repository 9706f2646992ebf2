package dev.incasso.examples.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The option that chooses the language of the answer. */
final class Explain {

    /** The languages of explanations. */
    enum Language {
        NL,
        EN
    }

    @Option(
            names = "--explain",
            description = "How it came about, with sources: nl or en (default: ${DEFAULT-VALUE}).",
            defaultValue = "en")
    private Language language = Language.EN;

    Locale locale() {
        return switch (language) {
            case NL -> Locale.forLanguageTag("nl");
            case EN -> Locale.ENGLISH;
        };
    }
}
