package dev.incasso.rules.account;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.money.Euro;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;

/** What was paid on a notice within its term: payments after it that the debtor did not designate to other claims. */
final class TimelyPayments {

    private final List<CaseEvent> events;
    private final Set<CaseEvent> undone;

    /**
     * The payments of a file.
     *
     * @param events the events in order
     * @param undone the payments that were reversed
     */
    TimelyPayments(List<CaseEvent> events, Set<CaseEvent> undone) {
        this.events = events;
        this.undone = undone;
    }

    /** The sum from the notice through a day: the last day of its term, or later where its effect was put off. */
    Money through(LocalDate lastDay, NoticeSent notice, Set<String> claims) {
        Money sum = Euro.ZERO;
        boolean after = false;
        for (CaseEvent event : events) {
            if (event.on().isAfter(lastDay)) {
                break;
            }
            if (event.equals(notice)) {
                after = true;
            } else if (after
                    && event instanceof PaymentReceived payment
                    && !undone.contains(payment)
                    && (payment.claims().isEmpty() || payment.claims().stream().anyMatch(claims::contains))) {
                sum = sum.plus(payment.amount());
            }
        }
        return sum;
    }
}
