package dev.incasso.examples.cli;

import java.util.Optional;
import java.util.regex.Pattern;
import org.joda.money.Money;

/**
 * What a plan is about: an amount, or a case file.
 *
 * @param amount the amount, if it is one
 * @param file the case file, if it is one
 */
record PlanSubject(Optional<Money> amount, Optional<InputFile> file) {

    /** Digits with whatever people write between them, a figure of some kind; a file of such a name is written with ./ before it. */
    private static final Pattern FIGURE = Pattern.compile("[-+]?[0-9][0-9.,]*");

    static PlanSubject of(String text) {
        return FIGURE.matcher(text).matches()
                ? new PlanSubject(Optional.of(Converters.money(text)), Optional.empty())
                : new PlanSubject(Optional.empty(), Optional.of(new InputFile(text)));
    }
}
