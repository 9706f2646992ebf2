package dev.incasso.examples.letters;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.money.Euro;
import dev.incasso.examples.pictures.CaseTimeline;
import dev.incasso.examples.pictures.PlanBars;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.account.Amounts;
import dev.incasso.rules.account.ClaimAccount;
import dev.incasso.templates.message.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;

/**
 * Which code and which pictures a message gets on paper. A code stands only where the letter asks for one amount, and asks
 * for that amount; a picture only where it cannot be taken for another demand.
 */
final class PaperLetter {

    private PaperLetter() {}

    static LetterPdf of(Incasso incasso, Message message, List<Instalment> plan) {
        LetterPdf letter = LetterPdf.of(message.html().orElseThrow(), message.on());
        CaseFile file = message.account().file();
        Optional<Money> asked = asked(message, plan);
        Optional<String> iban = file.creditor().iban();
        if (asked.isPresent() && iban.isPresent()) {
            String name = EpcPayload.shortName(file.creditor().name());
            letter = letter.qr(EpcPayload.of(name, iban.get(), asked.get()).reference(PaymentReference.of(file.id())));
        }
        return switch (message.code()) {
            case PLAN_OFFER, PLAN_CONFIRMATION ->
                letter.picture(PlanBars.of(plan, total(plan)).picture());
            case BALANCE_STATEMENT ->
                letter.picture(CaseTimeline.of(incasso, message.account()).picture());
            default -> letter;
        };
    }

    private static Optional<Money> asked(Message message, List<Instalment> plan) {
        return switch (message.code()) {
            case FRIENDLY_REMINDER, SECOND_REMINDER, NOTICE_OF_DEFAULT, PRE_INCASSO_LETTER, PROFIT_LETTER ->
                Optional.of(overdue(message, Amounts::principal));
            case FOURTEEN_DAY_NOTICE -> message.notice().map(notice -> notice.amount());
            case FORMAL_DEMAND, LAST_DEMAND_BEFORE_COURT -> Optional.of(overdue(message, Amounts::total));
            case PLAN_CONFIRMATION -> Optional.of(plan.get(0).amount());
            // An offer is not accepted yet, an objection not settled, and whoever looks for help is not pressed.
            default -> Optional.empty();
        };
    }

    private static Money overdue(Message message, Function<Amounts, Money> part) {
        return message.account().claims().stream()
                .filter(claim -> overdue(claim, message.on()))
                .map(claim -> part.apply(claim.open()))
                .reduce(Euro.ZERO, Money::plus);
    }

    private static boolean overdue(ClaimAccount claim, LocalDate day) {
        LocalDate due = claim.claim().dueOn().orElse(claim.claim().issuedOn());
        return due.isBefore(day) || claim.arrears().inDefaultOn(day);
    }

    static Money total(List<Instalment> plan) {
        return plan.stream().map(Instalment::amount).reduce(Euro.ZERO, Money::plus);
    }
}
