package dev.incasso.examples.cli;

import dev.incasso.examples.cli.portfolio.CaseFileSource;
import dev.incasso.examples.cli.portfolio.ReportCsv;
import dev.incasso.examples.cli.portfolio.ReportSheet;
import dev.incasso.examples.cli.portfolio.RunningReports;
import dev.incasso.rules.next.Policy;
import dev.incasso.rules.portfolio.ManagementReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How many case files stand on a day. */
@Command(
        name = "report",
        description = {
            "How many case files stand on a day: status, age, next steps, what messages brought, promises and plans,"
                    + " days to pay, money, and what stops steps.",
            "Example: incasso report dossiers.jsonl --on 2026-06-01 --explain nl",
            "Example: incasso report january/*.json --on 2026-05-01 --on 2026-06-01 --csv report.csv"
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The files are read one by one and none is kept, however many there are.",
            "Exit status: 0 fine, 1 a case file was refused and is in no sum, 2 the input cannot be used."
        })
final class ReportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "FILES",
            arity = "1..*",
            description = "Case files in JSON: one a file in *.json, one a line in any other; - is standard input.")
    private List<InputFile> files = new ArrayList<>();

    @Option(
            names = "--on",
            required = true,
            paramLabel = "DATE",
            description = "The day of the report; repeatable, for a report of each.")
    private List<LocalDate> days = new ArrayList<>();

    @Option(
            names = "--policy",
            paramLabel = "NAME|FILE",
            description = "The policy that gives the next steps: a preset, or a file with one of your own"
                    + " (default: ${DEFAULT-VALUE}).",
            defaultValue = "PRE_INCASSO")
    private PolicyName policy = new PolicyName("PRE_INCASSO");

    @Option(names = "--csv", paramLabel = "FILE", description = "Also writes the figures there, one a row.")
    private @Nullable Path csv;

    @Mixin
    private Explain explain = new Explain();

    @Mixin
    private RulesOption rules = new RulesOption();

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Policy chosen = policy.read(console);
        if (csv != null && InputFile.anyIs(csv, files)) {
            return unusable("--csv would overwrite a file that is read; choose another");
        }
        RunningReports running =
                RunningReports.of(rules.incasso(console).report().under(chosen), days);
        CaseFileSource source = new CaseFileSource(running::add);
        for (InputFile file : files) {
            file.caseFiles(console, source);
        }
        if (source.read() == 0) {
            source.unreadable().stream().limit(1).forEach(this::unusable);
            return unusable("there is no case file in the input");
        }
        List<ManagementReport> reports = running.reports();
        print(reports, chosen, source);
        if (csv != null) {
            Files.writeString(csv, ReportCsv.of(reports), StandardCharsets.UTF_8);
        }
        return refused(reports, source) == 0 ? Main.FINE : Main.PARTLY;
    }

    private void print(List<ManagementReport> reports, Policy chosen, CaseFileSource source) {
        ReportSheet sheet = new ReportSheet(console.out(), explain.locale());
        for (int i = 0; i < reports.size(); i++) {
            if (i > 0) {
                console.out().println();
                console.out().println();
            }
            sheet.print(reports.get(i), chosen);
        }
        Set<String> named = new LinkedHashSet<>(source.unreadable());
        reports.forEach(report -> named.addAll(report.refused()));
        sheet.printRefused(refused(reports, source), List.copyOf(named));
    }

    /** A file is refused for what it says, so on all days or on none. */
    private static long refused(List<ManagementReport> reports, CaseFileSource source) {
        return source.unreadableCount()
                + reports.stream()
                        .mapToLong(ManagementReport::refusedCount)
                        .max()
                        .orElse(0);
    }

    private int unusable(String message) {
        console.err().println("incasso: " + message);
        return Main.UNUSABLE;
    }
}
