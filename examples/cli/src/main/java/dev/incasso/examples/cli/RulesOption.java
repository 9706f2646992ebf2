package dev.incasso.examples.cli;

import dev.incasso.rules.Incasso;
import dev.incasso.rules.book.Overlay;
import dev.incasso.rules.book.RuleBook;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Under which rules is asked: the rule book that comes with the library, unless the command line says otherwise. */
final class RulesOption {

    @Option(
            names = "--rule-book",
            paramLabel = "FILE",
            description = "Another rule book, as \"incasso rulebook show --json\" prints one.")
    private @Nullable InputFile ruleBook;

    @Option(
            names = "--overlay",
            paramLabel = "FILE",
            description = "Rules laid over the rule book, such as a new rate. Can be repeated.")
    private List<InputFile> overlays = new ArrayList<>();

    @Option(
            names = "--known-on",
            paramLabel = "DATE",
            description = "With the rules as they could be known on that day.")
    private @Nullable LocalDate knownOn;

    /** The rule book. */
    RuleBook ruleBook(Console console) throws IOException {
        RuleBook base = ruleBook == null ? RuleBook.netherlands() : RuleBook.parse(ruleBook.text(console));
        List<Overlay> read = new ArrayList<>();
        for (InputFile file : overlays) {
            read.add(Overlay.parse(file.text(console)));
        }
        RuleBook laid = read.isEmpty() ? base : base.with(read.toArray(new Overlay[0]));
        return knownOn == null ? laid : laid.asKnownOn(knownOn);
    }

    /** The questions under it. */
    Incasso incasso(Console console) throws IOException {
        return Incasso.of(ruleBook(console));
    }
}
