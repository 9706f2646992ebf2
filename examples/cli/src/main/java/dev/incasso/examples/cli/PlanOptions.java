package dev.incasso.examples.cli;

import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.claim.Payment;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.plan.Frequency;
import dev.incasso.rules.plan.PayBy;
import dev.incasso.rules.plan.PlanLimits;
import dev.incasso.rules.plan.PlanQuestion;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is asked, promised and possible in a plan. */
final class PlanOptions {

    @Option(
            names = "--every",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            defaultValue = "MONTHLY")
    private Frequency frequency = Frequency.MONTHLY;

    @Option(
            names = "--pay-day",
            paramLabel = "DAY",
            description = "The day of the month on which the debtor is paid; instalments come after it.")
    private @Nullable Integer payDay;

    @Option(names = "--debit", description = "The instalments are debited; then they fall on working days.")
    private boolean debit;

    @Option(names = "--room", paramLabel = "AMOUNT", description = "What the debtor says is left, a month.")
    private @Nullable Money room;

    @Option(names = "--promised", paramLabel = "AMOUNT", description = "What the debtor promised, each time.")
    private @Nullable Money promised;

    @Option(names = "--instalment", paramLabel = "AMOUNT", description = "What the creditor would like, each time.")
    private @Nullable Money instalment;

    @Option(
            names = "--own",
            paramLabel = "DATE=AMOUNT",
            description = "An instalment of an own list, for an income that comes in seasons; repeatable.")
    private List<Payment> own = new ArrayList<>();

    @Option(
            names = "--other-plans",
            paramLabel = "AMOUNT",
            description = "What the debtor pays on other plans, a month.")
    private Money otherPlans = Euro.ZERO;

    @Option(
            names = "--limits",
            paramLabel = "NAME",
            description = "The limits of a kind of creditor, such as CAK_ABROAD.")
    private @Nullable String limits;

    PlanQuestion asked(Incasso incasso, PlanQuestion of) {
        PlanQuestion question = of.every(frequency).otherPlans(otherPlans);
        question = payDay == null ? question : question.payDay(payDay);
        question = debit ? question.by(PayBy.DEBIT) : question;
        question = room == null ? question : question.room(room);
        question = promised == null ? question : question.promised(promised);
        question = instalment == null ? question : question.instalment(instalment);
        question = own.isEmpty() ? question : question.instalments(list());
        return limits == null ? question : question.within(PlanLimits.preset(incasso.ruleBook(), limits));
    }

    private List<Instalment> list() {
        return own.stream()
                .map(payment -> new Instalment(payment.on(), payment.amount()))
                .toList();
    }
}
