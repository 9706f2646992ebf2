package dev.incasso.rules.json;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.rules.account.Account;
import dev.incasso.rules.account.AccountQuestion;
import dev.incasso.rules.account.Amounts;
import dev.incasso.rules.account.ClaimAccount;
import dev.incasso.rules.account.PaymentLine;
import dev.incasso.rules.protocol.Answer;
import dev.incasso.rules.protocol.Request;
import dev.incasso.rules.protocol.Shape;
import java.time.LocalDate;
import java.util.Set;

/** The operation {@code account}: what is owed on a day. */
final class AccountOperation {

    static final Set<String> CONVENTIONS = Set.of(
            "dayCount",
            "rounding",
            "paymentDay",
            "anniversary",
            "allocation",
            "flatFee",
            "deliveryDays",
            "extendToWorkingDay",
            "beyondHorizon");

    private AccountOperation() {}

    static Answer answer(Request request) {
        LocalDate on = request.requiredOn();
        CaseFile file = request.caseFile();
        Account account = AccountQuestion.under(request.book(), request.conventions(), file)
                .on(on);
        return Answer.of(request, result(account), account);
    }

    private static Shape result(Account account) {
        Amounts open = account.open();
        Shape result = amounts(open)
                .money("open", open.total())
                .put(
                        "charged",
                        amounts(account.charged())
                                .money("open", account.charged().total())
                                .object())
                .money("paid", account.paid())
                .money("overpaid", account.overpaid())
                .bool("costsDue", account.costsDue());
        account.interestKnownThrough().ifPresent(day -> result.date("interestKnownThrough", day));
        account.costsDueFrom().ifPresent(day -> result.date("costsDueFrom", day));
        account.whyNot().ifPresent(reason -> result.name("whyNot", reason));
        if (account.interestAfterBankruptcy().isPositive()) {
            result.money("interestAfterBankruptcy", account.interestAfterBankruptcy());
        }
        return result.objects("lines", account.payments(), AccountOperation::line)
                .objects("claims", account.claims(), claim -> claim(claim, account.on()))
                .conventions(account.conventions(), CONVENTIONS);
    }

    private static Shape amounts(Amounts amounts) {
        return new Shape()
                .money("principal", amounts.principal())
                .money("interest", amounts.interest())
                .money("costs", amounts.costs())
                .money("vat", amounts.vat());
    }

    private static Shape line(PaymentLine line) {
        return new Shape()
                .date("on", line.on())
                .money("amount", line.amount())
                .money("costs", line.costs())
                .money("interest", line.interest())
                .money("principal", line.principal())
                .money("overpaid", line.overpaid());
    }

    private static Shape claim(ClaimAccount claim, LocalDate on) {
        Shape shape = new Shape().text("id", claim.claim().id());
        claim.arrears()
                .firstDay()
                .filter(day -> !day.isAfter(on))
                .ifPresentOrElse(day -> shape.date("inDefaultSince", day), () -> shape.nothing("inDefaultSince"));
        return shape.name("defaultReason", claim.arrears().reason())
                .money("principal", claim.open().principal())
                .money("interest", claim.open().interest())
                .date("prescribedFrom", claim.prescription().prescribedFrom());
    }
}
