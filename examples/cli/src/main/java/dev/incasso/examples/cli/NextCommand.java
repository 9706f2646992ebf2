package dev.incasso.examples.cli;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.examples.pictures.OutlookTimeline;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.conduct.StepCode;
import dev.incasso.rules.json.CaseFileJson;
import dev.incasso.rules.next.NextStep;
import dev.incasso.rules.next.Policy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to do now in a case file, for a person. */
@Command(
        name = "next",
        description = {
            "What to do now in a case file, by which channel, until when and why; what may not be done, and what follows.",
            "Example: incasso next case.json --on 2026-06-30 --explain nl",
            "Example: incasso next case.json --on 2026-06-30 --policy formal --why-not court_file"
        },
        mixinStandardHelpOptions = true,
        footer = {"", "It is advice; who acts remains responsible. Exit status: 0 fine, 2 the input cannot be used."})
final class NextCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The case file in JSON; - is standard input.")
    private InputFile file = new InputFile("-");

    @Option(names = "--on", required = true, paramLabel = "DATE", description = "The day of the question.")
    private LocalDate on = LocalDate.EPOCH;

    @Option(
            names = "--policy",
            paramLabel = "NAME|FILE",
            description = "A policy of \"incasso policy\", or a file with one of your own (default: ${DEFAULT-VALUE}).",
            defaultValue = "PRE_INCASSO")
    private PolicyName policy = new PolicyName("PRE_INCASSO");

    @Option(
            names = "--why-not",
            paramLabel = "STEP",
            description = "Also tells why this is not the step to take, such as COURT_FILE.")
    private @Nullable StepCode whyNot;

    @Option(names = "--svg", paramLabel = "FILE", description = "Also writes what follows as a picture, in Dutch.")
    private @Nullable Path svg;

    @Option(names = "--json", description = "The answer in JSON, as \"incasso serve\" gives it.")
    private boolean json;

    @Mixin
    private Explain explain = new Explain();

    @Mixin
    private RulesOption rules = new RulesOption();

    NextCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Incasso incasso = rules.incasso(console);
        Policy chosen = policy.read(console);
        CaseFile caseFile = file.caseFile(console);
        NextStep next = incasso.nextStep(caseFile).under(chosen).on(on);
        if (json) {
            console.out().println(incasso.json().answer(question(caseFile, chosen)));
            return Main.FINE;
        }
        NextSheet sheet = new NextSheet(console.out(), explain.locale());
        sheet.print(next);
        if (whyNot != null) {
            sheet.printWhyNot(next, whyNot);
        }
        sheet.printOutlook(next);
        console.sources(next);
        if (svg != null) {
            Files.writeString(svg, OutlookTimeline.of(next).picture().svg(), StandardCharsets.UTF_8);
        }
        return Main.FINE;
    }

    private String question(CaseFile caseFile, Policy chosen) {
        String asked = "{\"op\":\"next\",\"on\":\"" + on + "\",\"explain\":\""
                + explain.locale().getLanguage() + "\",\"policy\":" + chosen.write() + ",\"caseFile\":"
                + CaseFileJson.write(caseFile);
        return asked + (whyNot == null ? "}" : ",\"whyNot\":\"" + whyNot + "\"}");
    }
}
