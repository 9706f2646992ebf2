package dev.incasso.examples.pictures;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.DisputeEvent.DisputeAnswered;
import dev.incasso.core.casefile.DisputeEvent.DisputeRaised;
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
import dev.incasso.core.contact.Channel;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.examples.pictures.TimelineEntry.Sign;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.account.Account;
import dev.incasso.rules.account.CostReason;
import dev.incasso.rules.notice.NoticeDates;
import dev.incasso.rules.notice.NoticeDatesQuestion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** What of a case stands on its timeline: what a debtor should see, in his words. Events of other kinds are left out. */
final class TimelineEntries {

    private final Incasso incasso;
    private final Account account;
    private final List<CaseEvent> events;
    private final List<TimelineEntry> entries = new ArrayList<>();
    private List<Instalment> plan = List.of();

    private TimelineEntries(Incasso incasso, Account account) {
        this.incasso = incasso;
        this.account = account;
        this.events = account.file().eventsThrough(account.on());
    }

    /** By day; those of one day first as they arise in law, then in the order of the file. */
    static List<TimelineEntry> of(Incasso incasso, Account account) {
        TimelineEntries found = new TimelineEntries(incasso, account);
        CaseFile file = account.file();
        file.claims().stream()
                .filter(claim -> !claim.issuedOn().isAfter(account.on()))
                .forEach(found::claim);
        found.events.forEach(found::event);
        found.costs();
        found.plan();
        found.entries.add(TimelineEntry.of(
                account.on(),
                Sign.NOW,
                "Op deze dag staat in totaal nog open",
                account.open().total()));
        return found.entries.stream()
                .sorted(Comparator.comparing(TimelineEntry::on).thenComparing(entry -> entry.sign() == Sign.NOW))
                .toList();
    }

    private void claim(Claim claim) {
        String what = claim.description().orElse("vordering") + " (" + claim.id() + ")";
        if (claim.dueOn().isPresent()) {
            add(claim.dueOn().get(), Sign.CLAIM, "Uiterlijk te betalen: " + what, claim.principal());
        } else {
            add(claim.issuedOn(), Sign.CLAIM, "Ontstaan: " + what, claim.principal());
        }
    }

    private void event(CaseEvent event) {
        LocalDate on = event.on();
        if (event instanceof ReminderSent sent) {
            add(on, Sign.LETTER, "Herinnering " + by(sent.channel()));
        } else if (event instanceof NoticeOfDefaultSent sent) {
            add(on, Sign.LETTER, "Ingebrekestelling " + by(sent.channel()));
        } else if (event instanceof NoticeSent sent) {
            add(on, Sign.LETTER, "Laatste aanmaning " + by(sent.channel()));
            term(sent);
        } else if (event instanceof PaymentReceived paid) {
            add(on, Sign.PAYMENT, "Uw betaling ontvangen", paid.amount());
        } else if (event instanceof PaymentReversed reversed) {
            entries.add(new TimelineEntry(on, Sign.PAYMENT, "Uw betaling teruggeboekt", amountOf(reversed.of())));
        } else if (event instanceof CreditNote credit) {
            add(on, Sign.PAYMENT, "Creditnota: u hoeft minder te betalen", credit.amount());
        } else if (event instanceof PlanOffered) {
            add(on, Sign.PLAN, "Betalingsregeling aangeboden");
        } else if (event instanceof PlanAgreed agreed) {
            add(on, Sign.PLAN, "Betalingsregeling afgesproken");
            plan = agreed.instalments();
        } else if (event instanceof PlanRevised revised) {
            add(on, Sign.PLAN, "Betalingsregeling veranderd");
            plan = revised.instalments();
        } else if (event instanceof DisputeRaised) {
            add(on, Sign.DISPUTE, "Uw bezwaar ontvangen");
        } else if (event instanceof DisputeAnswered) {
            add(on, Sign.DISPUTE, "Antwoord op uw bezwaar");
        } else if (event instanceof Occurrence occurrence) {
            occurrence(occurrence);
        }
    }

    private void occurrence(Occurrence occurrence) {
        switch (occurrence.kind()) {
            case PLAN_BROKEN, PLAN_CANCELLED -> {
                add(occurrence.on(), Sign.PLAN, "Betalingsregeling gestopt");
                plan = List.of();
            }
            case DEBT_HELP_REPORTED -> add(occurrence.on(), Sign.DISPUTE, "Schuldhulp gemeld");
            case CLOSED, WRITTEN_OFF -> add(occurrence.on(), Sign.LETTER, "Dossier gesloten");
            default -> {
                // A debtor knows the rest, or it is not for a picture.
            }
        }
    }

    /** A notice that had no effect, or of which nobody knows when it arrived, has no term to show. */
    private void term(NoticeSent sent) {
        boolean without = account.whyNot()
                .filter(reason -> reason == CostReason.NOTICE_INVALID
                        || reason == CostReason.RECEIPT_NOT_SHOWN
                        || reason == CostReason.NOTICE_NOT_RECEIVED)
                .isPresent();
        if (!without) {
            dates(sent).ifPresent(dates -> {
                add(dates.firstDay(), Sign.TERM_STARTS, "Begin van uw termijn om zonder kosten te betalen");
                add(dates.lastDay(), Sign.TERM_ENDS, "Laatste dag van deze termijn");
            });
        }
    }

    private Optional<NoticeDates> dates(NoticeSent sent) {
        NoticeDatesQuestion question = incasso.noticeDates().on(sent.on());
        if (sent.termDays().isPresent()) {
            question = question.termDays(sent.termDays().get());
        }
        if (sent.receivedOn().isPresent()) {
            question = question.receivedOn(sent.receivedOn().get());
        }
        try {
            return Optional.of(question.by(sent.channel()));
        } catch (InvalidInputException withoutReceipt) {
            return Optional.empty();
        }
    }

    private void costs() {
        if (account.costsDue() && account.costsDueFrom().isPresent()) {
            Money costs = account.charged().costs().plus(account.charged().vat());
            add(account.costsDueFrom().get(), Sign.COSTS, "Incassokosten komen erbij", costs);
        }
    }

    private void plan() {
        for (int i = 0; i < plan.size(); i++) {
            String words = "Termijn " + (i + 1) + " van " + plan.size() + " van uw regeling";
            add(plan.get(i).on(), Sign.PLAN, words, plan.get(i).amount());
        }
    }

    private Optional<Money> amountOf(String payment) {
        return events.stream()
                .filter(PaymentReceived.class::isInstance)
                .map(PaymentReceived.class::cast)
                .filter(received -> received.stamp().id().equals(Optional.of(payment)))
                .map(PaymentReceived::amount)
                .findFirst();
    }

    private void add(LocalDate on, Sign sign, String words) {
        entries.add(TimelineEntry.of(on, sign, words));
    }

    private void add(LocalDate on, Sign sign, String words, Money amount) {
        entries.add(TimelineEntry.of(on, sign, words, amount));
    }

    private static String by(Channel channel) {
        return switch (channel) {
            case POST -> "per brief";
            case REGISTERED_POST -> "per aangetekende brief";
            case EMAIL -> "per e-mail";
            case WRIT -> "per deurwaarder";
            default -> "verstuurd";
        };
    }
}
