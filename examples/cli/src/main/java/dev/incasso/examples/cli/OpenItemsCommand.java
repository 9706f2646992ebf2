package dev.incasso.examples.cli;

import dev.incasso.core.error.HorizonException;
import dev.incasso.examples.cli.openitems.AdviceFiles;
import dev.incasso.examples.cli.openitems.AdviceList;
import dev.incasso.examples.cli.openitems.AdviceQuestion;
import dev.incasso.examples.cli.openitems.Advisor;
import dev.incasso.examples.cli.openitems.FileKind;
import dev.incasso.examples.cli.openitems.ReadItems;
import dev.incasso.examples.cli.openitems.Report;
import dev.incasso.examples.cli.openitems.Texts;
import dev.incasso.examples.readers.Source;
import dev.incasso.examples.readers.UnusableInputException;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.convention.BeyondHorizon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Open items of a bookkeeping package, with what each may cost and what to do about it. */
@Command(
        name = "open-items",
        description = {
            "Reads open items from an audit file (XAF 3.2) or a list (CSV) and tells what to do about each: days late,"
                    + " interest to date, costs that could be charged and from when, and what is not known.",
            "Example: incasso open-items posten.csv --preset exact --on 2026-11-20 --out advice"
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "advice.csv and rejected.csv are in UTF-8, with commas between fields, 1250.50 and 2026-03-01.",
            "Exit status: 0 fine, 1 some rows were rejected, 2 the input cannot be used and nothing was written."
        })
final class OpenItemsCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The audit file or list.")
    private Path file = Path.of("");

    @Option(names = "--on", required = true, paramLabel = "DATE", description = "The day for which to advise.")
    private LocalDate on = LocalDate.EPOCH;

    @Mixin
    private OpenItemsFormat format = new OpenItemsFormat();

    @Option(
            names = "--debtor",
            description = "What all debtors of the file are: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE},"
                    + " treated as consumers).",
            defaultValue = "UNKNOWN")
    private DebtorKind debtor = DebtorKind.UNKNOWN;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write advice.csv and rejected.csv there. Without it nothing is written.")
    private @Nullable Path out;

    @Option(names = "--assume-last-known", description = "Use the last known rate beyond the horizon, and say so.")
    private boolean assumeLastKnown;

    @Mixin
    private Explain explain = new Explain();

    @Mixin
    private RulesOption rules = new RulesOption();

    OpenItemsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try {
            return advise();
        } catch (UnusableInputException | OpenItemsOptionException e) {
            return unusable(e.getMessage());
        } catch (HorizonException e) {
            return unusable(beyond(e));
        }
    }

    private int advise() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new OpenItemsOptionException("there is no such file, or it is no ordinary file: " + file);
        }
        Source source = Source.of(file);
        FileKind kind = FileKind.of(source);
        ReadItems read = ReadItems.read(format.reader(kind), source, this::progress);
        Incasso usual = rules.incasso(console);
        Incasso incasso = assumeLastKnown
                ? usual.with(usual.conventions().withBeyondHorizon(BeyondHorizon.ASSUME_LAST_KNOWN))
                : usual;
        AdviceList list = Advisor.advise(incasso, new AdviceQuestion(on, debtor.debtor(), debtor.interest()), read);
        Texts texts = Texts.in(explain.locale());
        if (out != null) {
            AdviceFiles.write(out, file, list, texts);
        }
        Report report = new Report(list, texts, console.out());
        report.print(String.valueOf(file.getFileName()), kind, format.preset(), Optional.ofNullable(out));
        return read.rejected().isEmpty() ? Main.FINE : Main.PARTLY;
    }

    private void progress(long items) {
        console.err().println("incasso: " + items + " items read");
        console.err().flush();
    }

    private int unusable(@Nullable String message) {
        console.err().println("incasso: " + message);
        return Main.UNUSABLE;
    }

    private String beyond(HorizonException e) {
        boolean before = e.asked().isBefore(e.knownFrom());
        String known = before
                ? e.table() + " begins on " + e.knownFrom() + "; " + e.asked() + " lies before it"
                : e.table() + " is known through " + e.knownThrough() + "; " + e.asked() + " lies beyond it";
        boolean remedy = !before && !assumeLastKnown;
        return remedy ? known + ". --assume-last-known uses the last known rate and says so." : known + ".";
    }
}
