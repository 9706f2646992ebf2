package dev.incasso.examples.cli;

import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.rules.costs.CollectionCosts;
import dev.incasso.rules.costs.CostQuestion;
import dev.incasso.rules.costs.VatFacts;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Collection costs for a person. */
@Command(
        name = "costs",
        description = {
            "What collection costs may be at most for the claims of one notice, if they are due.",
            "Example: incasso costs 812.50 --since 2026-03-02 --on 2026-03-20 --debtor consumer --explain nl"
        },
        mixinStandardHelpOptions = true)
final class CostsCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "AMOUNT", description = "The principal of each claim in the notice.")
    private List<Money> principals = new ArrayList<>();

    @Option(names = "--since", required = true, paramLabel = "DATE", description = "The first day of default.")
    private LocalDate since = LocalDate.EPOCH;

    @Option(names = "--on", required = true, paramLabel = "DATE", description = "The day of the notice.")
    private LocalDate on = LocalDate.EPOCH;

    @Option(
            names = "--debtor",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}, treated as a consumer).",
            defaultValue = "UNKNOWN")
    private DebtorKind debtor = DebtorKind.UNKNOWN;

    @Option(names = "--agreed", paramLabel = "AMOUNT", description = "The costs that were agreed.")
    private @Nullable Money agreed;

    @Option(names = "--announced", paramLabel = "AMOUNT", description = "The costs that the notice announced.")
    private @Nullable Money announced;

    @Option(
            names = "--vat-declared",
            arity = "1",
            paramLabel = "true|false",
            description = "Whether the notice declares that the creditor cannot set VAT off.")
    private @Nullable Boolean declared;

    @Mixin
    private VatOptions vat = new VatOptions();

    @Mixin
    private Explain explain = new Explain();

    @Mixin
    private RulesOption rules = new RulesOption();

    CostsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<DefaultedClaim> claims = new ArrayList<>();
        for (Money principal : principals) {
            claims.add(DefaultedClaim.of("claim " + (claims.size() + 1), principal, since));
        }
        CostQuestion question = rules.incasso(console)
                .costs()
                .forNotice(claims, debtor.debtor())
                .vat(vat());
        question = agreed == null ? question : question.agreedCosts(agreed);
        question = announced == null ? question : question.announcedCosts(announced);
        CollectionCosts costs = question.on(on);
        console.explain(costs, explain.locale());
        return Main.FINE;
    }

    private VatFacts vat() {
        return declared == null ? vat.facts() : vat.facts().declared(declared);
    }
}
