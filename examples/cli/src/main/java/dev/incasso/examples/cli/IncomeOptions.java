package dev.incasso.examples.cli;

import dev.incasso.core.party.Household;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.floor.FloorQuestion;
import java.util.Objects;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a household lives on; a fact that is not given makes the floor higher, never lower. */
final class IncomeOptions {

    @Option(
            names = "--net-income",
            paramLabel = "AMOUNT",
            description = "The own net income a month, with holiday pay.")
    private @Nullable Money netIncome;

    @Option(
            names = "--taxable-income",
            paramLabel = "AMOUNT",
            description = "The taxable income of debtor and partner, a year.")
    private @Nullable Money taxableIncome;

    @Option(names = "--partner-income", paramLabel = "AMOUNT", description = "The partner's net income a month.")
    private @Nullable Money partnerIncome;

    @Option(names = "--housing-costs", paramLabel = "AMOUNT", description = "Rent or other housing costs a month.")
    private @Nullable Money housingCosts;

    @Option(names = "--no-address", description = "The debtor has no address in the register of persons.")
    private boolean noAddress;

    /** Whether any of it was given. */
    boolean any() {
        return noAddress
                || Stream.of(netIncome, taxableIncome, partnerIncome, housingCosts)
                        .anyMatch(Objects::nonNull);
    }

    FloorQuestion question(Incasso incasso, Household household) {
        FloorQuestion question = incasso.floor(household).registeredAddress(!noAddress);
        question = netIncome == null ? question : question.netIncome(netIncome);
        question = taxableIncome == null ? question : question.taxableIncome(taxableIncome);
        question = partnerIncome == null ? question : question.partnerNetIncome(partnerIncome);
        return housingCosts == null ? question : question.housingCosts(housingCosts);
    }
}
