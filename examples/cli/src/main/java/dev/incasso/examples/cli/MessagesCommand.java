package dev.incasso.examples.cli;

import dev.incasso.rules.Incasso;
import dev.incasso.templates.Messages;
import dev.incasso.templates.message.CatalogueEntry;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The catalogue of messages for a person. */
@Command(
        name = "messages",
        description = {
            "Lists the messages that \"incasso letter\" writes: what for, by which channels, in which languages.",
            "Example: incasso messages --explain nl"
        },
        mixinStandardHelpOptions = true)
final class MessagesCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private Explain explain = new Explain();

    MessagesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<CatalogueEntry> catalogue =
                Messages.of(Incasso.netherlands()).texts().catalogue();
        int code = width(catalogue.stream().map(CatalogueEntry::toString).toList());
        int channels = width(catalogue.stream().map(MessagesCommand::channels).toList());
        int languages = width(catalogue.stream().map(MessagesCommand::languages).toList());
        String line = "%-" + code + "s  %-" + channels + "s  %-" + languages + "s  %s%n";
        catalogue.forEach(entry -> console.out()
                .printf(
                        Locale.ROOT,
                        line,
                        entry.code(),
                        channels(entry),
                        languages(entry),
                        entry.purpose(explain.locale())));
        return Main.FINE;
    }

    private static String channels(CatalogueEntry entry) {
        return entry.channels().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static String languages(CatalogueEntry entry) {
        return String.join(",", entry.languages());
    }

    private static int width(List<String> column) {
        return column.stream().mapToInt(String::length).max().orElse(1);
    }
}
