package dev.incasso.rules.account;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.CollectorEvent.CollectorStatus;
import dev.incasso.core.casefile.CollectorEvent.HandedOver;
import dev.incasso.core.casefile.ContactEvent.MessageReturned;
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
import dev.incasso.core.casefile.Stamp;
import dev.incasso.core.casefile.StatusEvent.Death;
import dev.incasso.core.casefile.StatusEvent.Ground;
import dev.incasso.core.casefile.StatusEvent.Moratorium;
import dev.incasso.core.casefile.StatusEvent.RestructuringEnded;
import dev.incasso.core.casefile.StatusEvent.Scope;
import dev.incasso.core.casefile.StatusEvent.Suspension;
import dev.incasso.core.claim.AgreedInterest;
import dev.incasso.core.claim.Compounding;
import dev.incasso.core.claim.InterestKind;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.money.Percentage;
import dev.incasso.core.party.Collector;
import dev.incasso.core.party.Collector.Registration;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.Incasso;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** Case files, claims and events in few words, for tests. */
public final class Cases {

    private static final Incasso INCASSO = Incasso.netherlands();

    private Cases() {}

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    public static Money euro(String amount) {
        return Money.parse("EUR " + amount);
    }

    public static Stamp on(String iso) {
        return Stamp.on(day(iso));
    }

    /** An invoice with an agreed last day of payment. */
    public static Claim claim(String id, String principal, String issued, String due) {
        return Claim.of(id, euro(principal), day(issued)).dueOn(day(due)).termAgreed(true);
    }

    public static Claim claim(String id, String principal, String issued) {
        return Claim.of(id, euro(principal), day(issued));
    }

    public static CaseFile consumer(Claim... claims) {
        return file(Debtor.consumer(), claims);
    }

    public static CaseFile business(Claim... claims) {
        return file(Debtor.business(), claims);
    }

    public static CaseFile file(Debtor debtor, Claim... claims) {
        return file(Creditor.business("creditor"), debtor, claims);
    }

    public static CaseFile file(Creditor creditor, Debtor debtor, Claim... claims) {
        CaseFile file = CaseFile.of("F", creditor, debtor);
        for (Claim claim : claims) {
            file = file.with(claim);
        }
        return file;
    }

    public static CaseFile with(CaseFile file, CaseEvent... events) {
        CaseFile longer = file;
        for (CaseEvent event : events) {
            longer = longer.with(event);
        }
        return longer;
    }

    public static Account account(CaseFile file, String on) {
        return INCASSO.account(file).on(day(on));
    }

    public static PaymentReceived paid(String on, String amount, String... claims) {
        return new PaymentReceived(on(on), euro(amount), List.of(claims));
    }

    public static PaymentReceived paidAs(String id, String on, String amount, String... claims) {
        return new PaymentReceived(Stamp.on(day(on), id), euro(amount), List.of(claims));
    }

    public static PaymentReversed reversed(String on, String of) {
        return new PaymentReversed(on(on), of);
    }

    public static CreditNote credited(String on, String claim, String amount) {
        return new CreditNote(on(on), claim, euro(amount), Optional.empty());
    }

    public static CreditNote creditedFrom(String on, String claim, String amount, String from) {
        return new CreditNote(on(on), claim, euro(amount), Optional.of(day(from)));
    }

    public static ReminderSent reminder(String on) {
        return new ReminderSent(on(on), Channel.POST);
    }

    public static ReminderSent reminder(String on, Channel channel) {
        return new ReminderSent(on(on), channel);
    }

    public static NoticeOfDefaultSent noticeOfDefault(String on, int termDays) {
        return noticeOfDefault(on, Channel.POST, termDays);
    }

    public static NoticeOfDefaultSent noticeOfDefault(String on, Channel channel, int termDays) {
        return new NoticeOfDefaultSent(on(on), channel, termDays);
    }

    /** A fourteen-day notice by post. */
    public static NoticeSent notice(String on, String costs, String... claims) {
        return notice(on, Channel.POST, costs, claims);
    }

    public static NoticeSent notice(String on, Channel channel, String costs, String... claims) {
        return new NoticeSent(
                on(on),
                channel,
                List.of(claims),
                euro(costs),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static NoticeSent withVat(NoticeSent notice, String vat) {
        return new NoticeSent(
                notice.stamp(),
                notice.channel(),
                notice.claims(),
                notice.announcedCosts(),
                Optional.of(euro(vat)),
                notice.demanded(),
                notice.termDays(),
                notice.evidence(),
                notice.receivedOn());
    }

    public static NoticeSent demanding(NoticeSent notice, String demanded) {
        return new NoticeSent(
                notice.stamp(),
                notice.channel(),
                notice.claims(),
                notice.announcedCosts(),
                notice.announcedVat(),
                Optional.of(euro(demanded)),
                notice.termDays(),
                notice.evidence(),
                notice.receivedOn());
    }

    public static NoticeSent withTerm(NoticeSent notice, int days) {
        return new NoticeSent(
                notice.stamp(),
                notice.channel(),
                notice.claims(),
                notice.announcedCosts(),
                notice.announcedVat(),
                notice.demanded(),
                Optional.of(days),
                notice.evidence(),
                notice.receivedOn());
    }

    public static NoticeSent withEvidence(NoticeSent notice, String evidence) {
        return new NoticeSent(
                notice.stamp(),
                notice.channel(),
                notice.claims(),
                notice.announcedCosts(),
                notice.announcedVat(),
                notice.demanded(),
                notice.termDays(),
                Optional.of(evidence),
                notice.receivedOn());
    }

    public static NoticeSent receivedOn(NoticeSent notice, String day) {
        return new NoticeSent(
                notice.stamp(),
                notice.channel(),
                notice.claims(),
                notice.announcedCosts(),
                notice.announcedVat(),
                notice.demanded(),
                notice.termDays(),
                notice.evidence(),
                Optional.of(day(day)));
    }

    public static MessageReturned returned(String on, Channel channel) {
        return new MessageReturned(on(on), channel);
    }

    public static DisputeRaised disputed(String on, String... claims) {
        return new DisputeRaised(on(on), List.of(claims), Optional.empty());
    }

    public static DisputeAnswered answered(String on, Outcome outcome) {
        return new DisputeAnswered(on(on), outcome);
    }

    public static PlanAgreed plan(String on) {
        return new PlanAgreed(on(on), List.of(new Instalment(day(on).plusMonths(1), euro("25.00"))), Optional.empty());
    }

    public static Occurrence event(String on, Occurrence.Kind kind) {
        return new Occurrence(on(on), kind);
    }

    public static Moratorium moratorium(String on, Scope scope, String until) {
        return new Moratorium(on(on), scope, day(until));
    }

    public static Suspension suspension(String on, String until) {
        return new Suspension(on(on), Ground.SURSEANCE, day(until));
    }

    public static RestructuringEnded restructuringEnded(String on, String ground) {
        return new RestructuringEnded(on(on), ground);
    }

    public static Death death(String on, Optional<Boolean> acceptedPurely) {
        return new Death(on(on), acceptedPurely);
    }

    public static CollectorStatus status(String on, Registration status) {
        return new CollectorStatus(on(on), status);
    }

    public static HandedOver handedOver(String on, Collector collector) {
        return new HandedOver(on(on), collector);
    }

    public static Collector agency(Registration status) {
        return new Collector(Collector.Kind.AGENCY, status);
    }

    public static AgreedInterest agreed(InterestKind kind, String rate) {
        return new AgreedInterest(kind, Percentage.of(rate), Optional.empty());
    }

    public static AgreedInterest agreed(InterestKind kind, String rate, Compounding compounding) {
        return new AgreedInterest(kind, Percentage.of(rate), Optional.of(compounding));
    }
}
