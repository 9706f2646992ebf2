package dev.incasso.rules.next;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CollectorEvent.HandedOver;
import dev.incasso.core.casefile.ContactEvent.MessageSent;
import dev.incasso.core.casefile.NoticeEvent;
import dev.incasso.rules.account.Account;
import dev.incasso.rules.conduct.WkiScope;
import java.time.LocalDate;
import java.util.List;

/** Whether the next letter is the first one of a collector who has to tell all about the claim in it (K7). */
final class FirstLetter {

    private FirstLetter() {}

    static boolean comes(Account account) {
        return WkiScope.of(account).bound() && !written(account);
    }

    private static boolean written(Account account) {
        List<CaseEvent> events = account.file().eventsThrough(account.on());
        LocalDate since = events.stream()
                .filter(HandedOver.class::isInstance)
                .map(CaseEvent::on)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        return events.stream()
                .filter(event -> !event.on().isBefore(since))
                .anyMatch(event -> event instanceof NoticeEvent || event instanceof MessageSent);
    }
}
