package dev.incasso.examples.cli;

import dev.incasso.core.claim.Compounding;
import dev.incasso.core.claim.InterestKind;
import dev.incasso.core.claim.Payment;
import dev.incasso.core.money.Euro;
import dev.incasso.core.money.Percentage;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.convention.Anniversary;
import dev.incasso.rules.convention.BeyondHorizon;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.convention.DayCount;
import dev.incasso.rules.convention.PaymentDay;
import dev.incasso.rules.convention.Rounding;
import dev.incasso.rules.interest.InterestTerms;
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

/** Interest for a person. */
@Command(
        name = "interest",
        description = {
            "How much interest runs over a principal in a period; first and last day both count.",
            "Example: incasso interest 1000 --from 2025-07-01 --through 2026-06-30 --explain nl"
        },
        mixinStandardHelpOptions = true)
final class InterestCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "AMOUNT", description = "The principal.")
    private Money principal = Euro.ZERO;

    @Option(names = "--from", required = true, paramLabel = "DATE", description = "The first day of interest.")
    private LocalDate from = LocalDate.EPOCH;

    @Option(names = "--through", required = true, paramLabel = "DATE", description = "The last day, included.")
    private LocalDate through = LocalDate.EPOCH;

    @Option(
            names = "--kind",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            defaultValue = "CONSUMER")
    private InterestKind kind = InterestKind.CONSUMER;

    @Option(
            names = "--rate",
            paramLabel = "PERCENT",
            description = "The agreed rate a year or a month, or the margin, as the kind has it.")
    private @Nullable Percentage rate;

    @Option(
            names = "--compounding",
            description = "${COMPLETION-CANDIDATES} (default: YEARLY for statutory interest, else NONE).")
    private @Nullable Compounding compounding;

    @Option(names = "--payment", paramLabel = "DATE=AMOUNT", description = "A payment in the period; repeatable.")
    private List<Payment> payments = new ArrayList<>();

    @Option(names = "--day-count", description = "${COMPLETION-CANDIDATES} (default: ACT_365F).")
    private @Nullable DayCount dayCount;

    @Option(names = "--rounding", description = "${COMPLETION-CANDIDATES} (default: END).")
    private @Nullable Rounding rounding;

    @Option(names = "--payment-day", description = "${COMPLETION-CANDIDATES} (default: OLD_BALANCE).")
    private @Nullable PaymentDay paymentDay;

    @Option(names = "--anniversary", description = "${COMPLETION-CANDIDATES} (default: FIXED).")
    private @Nullable Anniversary anniversary;

    @Option(names = "--assume-last-known", description = "Use the last known rate beyond the horizon, and say so.")
    private boolean assumeLastKnown;

    @Mixin
    private Explain explain = new Explain();

    @Mixin
    private RulesOption rules = new RulesOption();

    InterestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        InterestTerms terms = InterestTerms.of(kind);
        terms = rate == null ? terms : terms.rate(rate);
        terms = compounding == null ? terms : terms.compounding(compounding);
        Incasso incasso = rules.incasso(console);
        console.explain(
                incasso.with(conventions(incasso.conventions()))
                        .interest(terms)
                        .over(principal)
                        .from(from)
                        .payments(payments)
                        .throughInclusive(through),
                explain.locale());
        return Main.FINE;
    }

    private Conventions conventions(Conventions usual) {
        Conventions chosen = usual;
        chosen = dayCount == null ? chosen : chosen.withDayCount(dayCount);
        chosen = rounding == null ? chosen : chosen.withRounding(rounding);
        chosen = paymentDay == null ? chosen : chosen.withPaymentDay(paymentDay);
        chosen = anniversary == null ? chosen : chosen.withAnniversary(anniversary);
        return assumeLastKnown ? chosen.withBeyondHorizon(BeyondHorizon.ASSUME_LAST_KNOWN) : chosen;
    }
}
