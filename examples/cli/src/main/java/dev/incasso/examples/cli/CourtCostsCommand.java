package dev.incasso.examples.cli;

import dev.incasso.core.money.Euro;
import dev.incasso.rules.court.Claimant;
import dev.incasso.rules.court.CourtCostQuestion;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What going to court would cost, for a person. */
@Command(
        name = "court-costs",
        description = {
            "What taking a claim to the cantonal court would cost and give back; a sum to weigh with, no legal advice.",
            "Example: incasso court-costs 1200 --claimant legal_person --hearing 2026-03-02 --defended no --win 0.9"
        },
        mixinStandardHelpOptions = true)
final class CourtCostsCommand implements Callable<Integer> {

    private final Console console;

    /** The two answers, as a person gives them. */
    enum Answer {
        YES,
        NO
    }

    @Parameters(
            arity = "1",
            paramLabel = "AMOUNT",
            description = "The claim in the summons: principal, interest and collection costs together.")
    private Money claim = Euro.ZERO;

    @Option(names = "--claimant", required = true, description = "${COMPLETION-CANDIDATES}.")
    private Claimant claimant = Claimant.NATURAL_PERSON;

    @Option(names = "--hearing", required = true, paramLabel = "DATE", description = "The day of the hearing.")
    private LocalDate hearing = LocalDate.EPOCH;

    @Option(
            names = "--defended",
            required = true,
            description = "Whether the debtor defends himself: ${COMPLETION-CANDIDATES}.")
    private Answer defended = Answer.NO;

    @Option(
            names = "--summoned",
            paramLabel = "DATE",
            description = "The day of the summons (default: its tariff is that of the hearing).")
    private @Nullable LocalDate summoned;

    @Option(
            names = "--judgment",
            paramLabel = "DATE",
            description = "The day of the judgment (default: that of the hearing).")
    private @Nullable LocalDate judgment;

    @Option(
            names = "--vat-on-summons",
            description = "The claimant cannot set off the VAT on the summons, and declares so.")
    private boolean vat;

    @Option(names = "--own-fee", paramLabel = "AMOUNT", description = "What the own representative asks.")
    private Money ownFee = Euro.ZERO;

    @Option(names = "--disbursements", paramLabel = "AMOUNT", description = "Other expenses that are awarded.")
    private Money disbursements = Euro.ZERO;

    @Option(names = "--win", paramLabel = "CHANCE", description = "The chance of winning, from 0 to 1.")
    private @Nullable BigDecimal winning;

    @Option(names = "--recover", paramLabel = "CHANCE", description = "The chance of recovery, from 0 to 1.")
    private @Nullable BigDecimal recovering;

    @Mixin
    private Explain explain = new Explain();

    @Mixin
    private RulesOption rules = new RulesOption();

    CourtCostsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        CourtCostQuestion question = rules.incasso(console)
                .courtCosts()
                .claim(claim)
                .claimant(claimant)
                .defended(defended == Answer.YES)
                .vatOnSummons(vat)
                .ownFee(ownFee)
                .disbursements(disbursements);
        question = summoned == null ? question : question.summonedOn(summoned);
        question = judgment == null ? question : question.judgmentOn(judgment);
        question = winning == null ? question : question.chanceOfWinning(winning);
        question = recovering == null ? question : question.chanceOfRecovery(recovering);
        console.explain(question.hearingOn(hearing), explain.locale());
        return Main.FINE;
    }
}
