package dev.incasso.examples.cli;

import dev.incasso.core.party.Household;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a household must keep to live on, for a person. */
@Command(
        name = "floor",
        description = {
            "What a household must keep of its income a month to live on (beslagvrije voet), from 2021 through 2026.",
            "Example: incasso floor --household single --net-income 1950 --taxable-income 28000 --on 2026-07-01"
        },
        mixinStandardHelpOptions = true)
final class FloorCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--household", required = true, description = "${COMPLETION-CANDIDATES}.")
    private Household household = Household.SINGLE;

    @Option(names = "--on", required = true, paramLabel = "DATE", description = "The day.")
    private LocalDate on = LocalDate.EPOCH;

    @Mixin
    private IncomeOptions incomes = new IncomeOptions();

    @Mixin
    private Explain explain = new Explain();

    @Mixin
    private RulesOption rules = new RulesOption();

    FloorCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        console.explain(incomes.question(rules.incasso(console), household).on(on), explain.locale());
        return Main.FINE;
    }
}
