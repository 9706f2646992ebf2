package dev.incasso.examples.benchmarks;

import static dev.incasso.core.money.Euro.euro;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.ContactEvent.Call;
import dev.incasso.core.casefile.ContactEvent.ConversationConfirmed;
import dev.incasso.core.casefile.ContactEvent.MessageSent;
import dev.incasso.core.casefile.DisputeEvent.DisputeAnswered;
import dev.incasso.core.casefile.DisputeEvent.DisputeRaised;
import dev.incasso.core.casefile.DisputeEvent.Outcome;
import dev.incasso.core.casefile.NoticeEvent.ReminderSent;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.casefile.PlanEvent.PromiseMade;
import dev.incasso.core.casefile.Stamp;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.core.party.Address;
import dev.incasso.core.party.ContactPoint;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A case file in which all kinds of things happen within a year: a consumer who can be reached by many channels pays parts,
 * promises, disputes and is called. Each ten events hold the same kinds in the same order.
 */
final class LivelyFile {

    static final LocalDate FIRST = LocalDate.of(2025, 1, 6);
    static final LocalDate LAST = LocalDate.of(2026, 1, 12);

    private static final int DAYS = 360;
    private static final int ROUND = 10;

    private LivelyFile() {}

    static CaseFile of(int size) {
        CaseFile file = CaseFile.of("lively " + size, Creditor.business("Voorbeeld Energie B.V."), debtor());
        for (String id : List.of("A", "B", "C")) {
            file = file.with(Claim.of(id, euro(1_000), FIRST.minusDays(40))
                    .dueOn(FIRST.minusDays(10))
                    .termAgreed(true));
        }
        List<CaseEvent> events = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            events.add(event(i, Stamp.on(FIRST.plusDays((long) i * DAYS / size), "event-" + i)));
        }
        return new CaseFile(
                file.id(), file.creditor(), file.collector(), file.debtor(), file.sector(), file.claims(), events);
    }

    private static Debtor debtor() {
        Debtor consumer = Debtor.consumer();
        return new Debtor(
                consumer.name(),
                consumer.capacity(),
                consumer.naturalPerson(),
                Optional.of("pl"),
                Optional.of(1995),
                consumer.segment(),
                List.of(
                        new ContactPoint(Channel.EMAIL, "debtor@example.org", Optional.empty()),
                        new ContactPoint(Channel.PHONE, "0612345678", Optional.of(FIRST.plusDays(100))),
                        new ContactPoint(Channel.SMS, "0612345678", Optional.empty())),
                Optional.of(new Address("Kade 1", "1234 AB", "Voorbeeld", "NL")),
                consumer.size());
    }

    private static CaseEvent event(int i, Stamp stamp) {
        return switch (i % ROUND) {
            case 0 -> new ReminderSent(stamp, Channel.EMAIL);
            case 1 -> new Call(stamp, false, Optional.empty());
            case 2 -> new Call(stamp, true, Optional.of("will pay a part"));
            case 3 -> new ConversationConfirmed(stamp, "event-" + (i - 1));
            case 4 -> new PromiseMade(stamp, euro(20), stamp.on().plusDays(7));
            case 5 -> new PaymentReceived(stamp, euro(20), List.of());
            case 6 -> new DisputeRaised(stamp, List.of("B"), Optional.of("the meter reading"));
            case 7 -> new MessageSent(stamp, MessageCode.DISPUTE_RECEIVED.name(), Channel.EMAIL);
            case 8 -> new DisputeAnswered(stamp, Outcome.REJECTED);
            default -> new PaymentReceived(stamp, euro(10), List.of("B"));
        };
    }
}
