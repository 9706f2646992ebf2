package dev.incasso.rules.portal;

import static dev.incasso.core.money.Euro.euro;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.CollectorEvent.CollectorStatus;
import dev.incasso.core.casefile.CollectorEvent.HandedOver;
import dev.incasso.core.casefile.ContactEvent.Call;
import dev.incasso.core.casefile.ContactEvent.ConversationConfirmed;
import dev.incasso.core.casefile.ContactEvent.MessageReturned;
import dev.incasso.core.casefile.ContactEvent.MessageSent;
import dev.incasso.core.casefile.DisputeEvent.DisputeAnswered;
import dev.incasso.core.casefile.DisputeEvent.DisputeRaised;
import dev.incasso.core.casefile.DisputeEvent.Outcome;
import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.casefile.NoticeEvent.NoticeOfDefaultSent;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.casefile.NoticeEvent.ReminderSent;
import dev.incasso.core.casefile.Occurrence;
import dev.incasso.core.casefile.PaymentEvent.CreditNote;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.casefile.PaymentEvent.PaymentReversed;
import dev.incasso.core.casefile.PlanEvent.PlanAgreed;
import dev.incasso.core.casefile.PlanEvent.PlanOffered;
import dev.incasso.core.casefile.PlanEvent.PlanRevised;
import dev.incasso.core.casefile.PlanEvent.PromiseMade;
import dev.incasso.core.casefile.PortalEntry;
import dev.incasso.core.casefile.Stamp;
import dev.incasso.core.casefile.StatusEvent.Administration;
import dev.incasso.core.casefile.StatusEvent.Curatorship;
import dev.incasso.core.casefile.StatusEvent.Death;
import dev.incasso.core.casefile.StatusEvent.Ground;
import dev.incasso.core.casefile.StatusEvent.Moratorium;
import dev.incasso.core.casefile.StatusEvent.RestructuringEnded;
import dev.incasso.core.casefile.StatusEvent.Scope;
import dev.incasso.core.casefile.StatusEvent.Suspension;
import dev.incasso.core.casefile.StatusEvent.VulnerabilityReported;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.party.Address;
import dev.incasso.core.party.Capacity;
import dev.incasso.core.party.Collector;
import dev.incasso.core.party.ContactPoint;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import dev.incasso.core.party.Segment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A file with one event of each type, and a word in each place that holds something one of the sides must not see. */
final class SecretFile {

    static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    static final String FOR_NOBODY = "geheim-niemand";
    static final String NOT_FOR_CREDITOR = "geheim-schuldeiser";
    static final String NOT_FOR_DEBTOR = "geheim-debiteur";

    private static final LocalDate LATER = DAY.plusDays(30);

    private SecretFile() {}

    static CaseFile empty() {
        Debtor debtor = new Debtor(
                NOT_FOR_CREDITOR,
                Capacity.CONSUMER,
                Optional.of(true),
                Optional.of("nl"),
                Optional.of(1971),
                Optional.of(Segment.INCIDENTAL),
                List.of(new ContactPoint(Channel.EMAIL, FOR_NOBODY, Optional.empty())),
                Optional.of(new Address(FOR_NOBODY, FOR_NOBODY, FOR_NOBODY, "NL")),
                Optional.empty());
        return CaseFile.of(NOT_FOR_DEBTOR, Creditor.business("Rijwielhandel Het Voorbeeld"), debtor)
                .with(Claim.of("F-1", euro("812.50"), LocalDate.of(2026, 2, 2)).dueOn(LocalDate.of(2026, 3, 4)));
    }

    /** One of each type, all of one day. */
    static List<CaseEvent> events() {
        Stamp stamp = Stamp.on(DAY);
        List<Instalment> plan = List.of(new Instalment(LATER, euro("100.00")));
        Optional<String> nobody = Optional.of(FOR_NOBODY);
        List<CaseEvent> events = new ArrayList<>(List.of(
                ReminderSent.of(DAY, Channel.EMAIL),
                NoticeOfDefaultSent.of(DAY, Channel.POST, 14),
                NoticeSent.of(DAY, Channel.POST, List.of("F-1"), euro("121.88")),
                new MessageSent(stamp, "DEBT_HELP_POINTER", Channel.EMAIL),
                new MessageSent(stamp, FOR_NOBODY, Channel.EMAIL),
                new MessageReturned(stamp, Channel.EMAIL),
                new Call(Stamp.on(DAY, FOR_NOBODY + "-gesprek"), true, nobody),
                new ConversationConfirmed(stamp, FOR_NOBODY + "-gesprek"),
                PaymentReceived.of(DAY, FOR_NOBODY + "-betaling", euro("50.00")),
                PaymentReversed.of(DAY, FOR_NOBODY + "-betaling"),
                CreditNote.of(DAY, "F-1", euro("10.00")),
                new DisputeRaised(stamp, List.of("F-1"), nobody),
                DisputeAnswered.of(DAY, Outcome.PARTLY),
                new PromiseMade(stamp, euro("20.00"), LATER),
                new PlanOffered(stamp, plan, Optional.empty()),
                PlanAgreed.of(DAY, plan),
                new PlanRevised(stamp, plan),
                new Moratorium(stamp, Scope.NARROW, LATER),
                new Suspension(stamp, Ground.WHOA, LATER),
                new RestructuringEnded(stamp, FOR_NOBODY),
                new Death(stamp, Optional.of(true))));
        events.add(new Administration(stamp, FOR_NOBODY));
        events.add(new Curatorship(stamp, FOR_NOBODY));
        events.add(new VulnerabilityReported(stamp, FOR_NOBODY));
        events.add(new CollectorStatus(stamp, Collector.Registration.REGISTERED));
        events.add(new HandedOver(stamp, collector()));
        for (PortalEntry.Kind kind : PortalEntry.Kind.values()) {
            String document = switch (kind) {
                case CREDITOR_ADDED_DOCUMENT, CREDITOR_ASKED -> NOT_FOR_DEBTOR;
                case DEBTOR_REACTED -> NOT_FOR_CREDITOR;
                case DEBTOR_FILED_DEFENCE, DEBTOR_UPLOADED_PROOF -> "stuk-" + kind;
            };
            events.add(new PortalEntry(stamp, kind, Optional.of(document)));
        }
        for (Occurrence.Kind kind : Occurrence.Kind.values()) {
            events.add(Occurrence.of(DAY, kind));
        }
        return events;
    }

    static CaseFile whole() {
        CaseFile file = empty();
        for (CaseEvent event : events()) {
            file = file.with(event);
        }
        return file;
    }

    private static Collector collector() {
        return new Collector(
                "Kantoor Het Voorbeeld",
                Collector.Kind.AGENCY,
                Optional.of("KM-0000"),
                Optional.of(Collector.Registration.REGISTERED),
                Optional.of(true),
                Optional.empty(),
                Optional.empty());
    }
}
