package dev.incasso.examples.cli;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.examples.cli.portfolio.CaseFileSource;
import dev.incasso.examples.cli.reform.GeneratedCases;
import dev.incasso.examples.cli.reform.ReformCasesCsv;
import dev.incasso.examples.cli.reform.ReformTotalsCsv;
import dev.incasso.examples.pictures.ReformBars;
import dev.incasso.rules.book.Overlay;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.reform.Reform;
import dev.incasso.rules.reform.ReformReport;
import dev.incasso.rules.reform.ReformTally;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What other rules would do to many case files. */
@Command(
        name = "reform",
        description = {
            "What other rules would do to many case files: who pays more or less, which dates and next steps move.",
            "Example: incasso reform dossiers.jsonl --on 2026-06-01 --overlay hervorming-minimum-25.json --explain nl",
            "Example: incasso reform --generate 100000 --on 2026-06-01 --overlay hervorming-21-dagen.json --svg bars.svg"
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The files are read one by one and none is kept, however many there are. Whether the law allows the other"
                    + " rules is not asked.",
            "Exit status: 0 fine, 1 a case cannot be read or compared and is in no sum, 2 the input cannot be used."
        })
final class ReformCommand implements Callable<Integer> {

    private static final long MOST_GENERATED = 100_000_000;
    private static final long TOLD_EVERY = 10_000;

    private final Console console;

    @Parameters(
            paramLabel = "FILES",
            arity = "0..*",
            description = "Case files in JSON: one a file in *.json, one a line in any other; - is standard input.")
    private List<InputFile> files = new ArrayList<>();

    @Option(names = "--generate", paramLabel = "N", description = "Makes N case files up, instead of reading any.")
    private long generate;

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            description = "Another seed makes up other case files (default: ${DEFAULT-VALUE}).",
            defaultValue = "" + GeneratedCases.USUAL_SEED)
    private long seed = GeneratedCases.USUAL_SEED;

    @Option(names = "--on", required = true, paramLabel = "DATE", description = "The day of both answers.")
    private LocalDate on = LocalDate.MIN;

    @Option(
            names = "--base",
            paramLabel = "FILE",
            description = "The rules as they are (default: those that come along).")
    private @Nullable InputFile base;

    @Option(names = "--changed", paramLabel = "FILE", description = "The other rules, as a whole rule book.")
    private @Nullable InputFile changed;

    @Option(
            names = "--overlay",
            paramLabel = "FILE",
            description = "What would be different, laid over the rules as they are; repeatable.")
    private List<InputFile> overlays = new ArrayList<>();

    @Option(
            names = "--known-then",
            paramLabel = "DATE",
            description = "The rules as they are: those that could be known on this day.")
    private @Nullable LocalDate knownThen;

    @Option(
            names = "--policy",
            paramLabel = "NAME|FILE",
            description = "The policy that gives the next steps: a preset, or a file with one of your own"
                    + " (default: ${DEFAULT-VALUE}).",
            defaultValue = "PRE_INCASSO")
    private PolicyName policy = new PolicyName("PRE_INCASSO");

    @Option(names = "--without-next-steps", description = "Money and dates alone, which is faster.")
    private boolean withoutNextSteps;

    @Option(
            names = "--notices-as-sent",
            description =
                    "Fourteen-day notices count with the costs that stand in them, also where the other rules give"
                            + " others.")
    private boolean noticesAsSent;

    @Option(
            names = "--largest",
            paramLabel = "N",
            description = "How many of the largest changes are named (default: ${DEFAULT-VALUE}).",
            defaultValue = "20")
    private int largest = 20;

    @Option(names = "--csv", paramLabel = "FILE", description = "Also writes the sums there, one a row.")
    private @Nullable Path csv;

    @Option(
            names = "--cases",
            paramLabel = "FILE",
            description = "Also writes each case that changes there, one a row.")
    private @Nullable Path cases;

    @Option(
            names = "--svg",
            paramLabel = "FILE",
            description = "Also writes winners, losers and differences as a picture.")
    private @Nullable Path svg;

    @Option(names = "--progress", description = "Tells on standard error how many case files were read.")
    private boolean progress;

    @Mixin
    private Explain explain = new Explain();

    ReformCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (generate > MOST_GENERATED) {
            return unusable("--generate makes at most " + MOST_GENERATED + " case files");
        }
        if (files.isEmpty() == (generate < 1)) {
            return unusable("give either case files or --generate with a number above zero");
        }
        if (changed == null && overlays.isEmpty() && knownThen == null) {
            return unusable("say what is different: --overlay, --changed or --known-then");
        }
        for (Path target : targets()) {
            if (reads(target)) {
                return unusable("a result would overwrite a file that is read; choose another");
            }
        }
        Reform reform = reform();
        if (cases == null) {
            return report(reform);
        }
        try (ReformCasesCsv rows = ReformCasesCsv.to(Files.newBufferedWriter(cases, StandardCharsets.UTF_8))) {
            return report(reform.eachChange(rows::write).eachNotComparable(rows::write));
        }
    }

    private Reform reform() throws IOException {
        RuleBook now = base == null ? RuleBook.netherlands() : RuleBook.parse(base.text(console));
        RuleBook other = changed == null ? now : RuleBook.parse(changed.text(console));
        List<Overlay> laid = new ArrayList<>();
        for (InputFile overlay : overlays) {
            laid.add(Overlay.parse(overlay.text(console)));
        }
        if (!laid.isEmpty()) {
            other = other.supposing(laid.toArray(Overlay[]::new));
        }
        Reform reform = Reform.compare(knownThen == null ? now : now.asKnownOn(knownThen), other)
                .under(policy.read(console))
                .largest(largest)
                .on(on);
        reform = noticesAsSent ? reform.noticesAsSent() : reform;
        return withoutNextSteps ? reform.withoutNextSteps() : reform;
    }

    private int report(Reform reform) throws IOException {
        ReformTally tally = reform.tally();
        CaseFileSource source = new CaseFileSource(file -> add(tally, file));
        if (generate > 0) {
            GeneratedCases.of(seed, on, RuleBook.netherlands())
                    .first(generate)
                    .forEachOrdered(file -> add(tally, file));
        }
        for (InputFile file : files) {
            file.caseFiles(console, source);
        }
        if (tally.read() == 0) {
            source.unreadable().stream().limit(1).forEach(this::unusable);
            return unusable("there is no case file in the input");
        }
        ReformReport report = tally.report();
        print(report, source);
        if (csv != null) {
            Files.writeString(csv, ReformTotalsCsv.of(report), StandardCharsets.UTF_8);
        }
        if (svg != null) {
            Files.writeString(
                    svg, ReformBars.of(report).picture(explain.locale()).svg(), StandardCharsets.UTF_8);
        }
        return report.notComparable() + source.unreadableCount() == 0 ? Main.FINE : Main.PARTLY;
    }

    private void add(ReformTally tally, CaseFile file) {
        tally.add(tally.read() + 1, file);
        if (progress && tally.read() % TOLD_EVERY == 0) {
            console.err().println("incasso: " + tally.read() + " case files read");
            console.err().flush();
        }
    }

    private void print(ReformReport report, CaseFileSource source) {
        PrintWriter out = console.out();
        report.explanation().lines(explain.locale()).forEach(out::println);
        if (generate > 0) {
            out.println("seed " + seed);
        }
        source.unreadable().forEach(this::unusable);
    }

    private List<Path> targets() {
        List<Path> targets = new ArrayList<>();
        for (Path target : new Path[] {csv, cases, svg}) {
            if (target != null) {
                targets.add(target);
            }
        }
        return targets;
    }

    private boolean reads(Path target) throws IOException {
        List<InputFile> read = new ArrayList<>(files);
        read.addAll(overlays);
        for (InputFile one : new InputFile[] {base, changed}) {
            if (one != null) {
                read.add(one);
            }
        }
        return InputFile.anyIs(target, read);
    }

    private int unusable(String message) {
        console.err().println("incasso: " + message);
        return Main.UNUSABLE;
    }
}
