package dev.incasso.rules.account;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.money.Euro;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;

/** What was paid on a notice within its term: payments after it that the debtor did not designate to other claims. */
final class TimelyPayments {

    private final List<CaseEvent> events;
    private final Set<CaseEvent> undone;
    private final Map<NoticeSent, Integer> places = new HashMap<>();

    /**
     * The payments of a file.
     *
     * @param events the events in order
     * @param undone the payments that were reversed
     */
    TimelyPayments(List<CaseEvent> events, Set<CaseEvent> undone) {
        this.events = events;
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i) instanceof NoticeSent notice) {
                places.putIfAbsent(notice, i);
            }
        }
        this.undone = undone;
    }

    /** The sum from the notice through a day: the last day of its term, or later where its effect was put off. */
    Money through(LocalDate lastDay, NoticeSent notice, Set<String> claims) {
        Money sum = Euro.ZERO;
        int after = places.getOrDefault(notice, events.size() - 1) + 1;
        for (CaseEvent event : events.subList(after, events.size())) {
            if (event.on().isAfter(lastDay)) {
                break;
            }
            if (event instanceof PaymentReceived payment
                    && !undone.contains(payment)
                    && (payment.claims().isEmpty() || payment.claims().stream().anyMatch(claims::contains))) {
                sum = sum.plus(payment.amount());
            }
        }
        return sum;
    }
}
