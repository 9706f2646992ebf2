package dev.incasso.examples.cli;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.account.Specification;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is owed on a day, for a person. */
@Command(
        name = "account",
        description = {
            "What is owed on a day, from a case file in JSON: principal, interest, costs, payments, and why.",
            "Example: incasso account case.json --on 2026-06-30 --explain nl"
        },
        mixinStandardHelpOptions = true)
final class AccountCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The case file; - is standard input.")
    private InputFile file = new InputFile("-");

    @Option(names = "--on", required = true, paramLabel = "DATE", description = "The day of the account.")
    private LocalDate on = LocalDate.EPOCH;

    @Option(names = "--specification", description = "The specification only, each line rounded.")
    private boolean specificationOnly;

    @Mixin
    private Explain explain = new Explain();

    @Mixin
    private RulesOption rules = new RulesOption();

    AccountCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Incasso incasso = rules.incasso(console);
        CaseFile caseFile = file.caseFile(console);
        Specification specification = incasso.specification(caseFile).on(on);
        specification.text(explain.locale()).forEach(console.out()::println);
        if (!specificationOnly) {
            console.out().println();
            console.explain(incasso.account(caseFile).on(on), explain.locale());
        }
        return Main.FINE;
    }
}
