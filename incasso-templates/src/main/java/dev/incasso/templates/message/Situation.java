package dev.incasso.templates.message;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.ContactEvent.Call;
import dev.incasso.core.casefile.DisputeEvent.DisputeAnswered;
import dev.incasso.core.casefile.DisputeEvent.DisputeRaised;
import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.casefile.Occurrence;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.party.Collector;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.account.Account;
import dev.incasso.rules.account.ClaimAccount;
import dev.incasso.rules.account.PaymentLine;
import dev.incasso.rules.demand.FourteenDayNotice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Everything a message can be about: the file on a day, as the rules see it. Decides nothing about money or dates. */
final class Situation {

    private final Incasso incasso;
    private final CatalogueEntry entry;
    private final CaseFile file;
    private final LocalDate day;
    private final Channel channel;
    private final Sender sender;
    private final List<CaseEvent> events;
    private final Account account;
    private final Optional<FourteenDayNotice> notice;
    private final Optional<PlanFacts> plan;
    private final Optional<LocalDate> lastDay;

    Situation(
            Incasso incasso,
            CatalogueEntry entry,
            CaseFile file,
            LocalDate day,
            Channel channel,
            Sender sender,
            List<Instalment> plan) {
        this.incasso = incasso;
        this.entry = entry;
        this.file = file;
        this.day = day;
        this.channel = channel;
        this.sender = sender;
        this.account = incasso.account(file).on(day);
        this.events = file.eventsThrough(day);
        this.plan = PlanFacts.of(plan, events, account);
        this.notice = entry.needs().contains(Need.NOTICE)
                ? Optional.of(incasso.notice(file).on(day).by(channel))
                : Optional.empty();
        this.lastDay = notice.flatMap(known -> NoticeDay.lastDay(incasso, known, day, channel));
    }

    Incasso incasso() {
        return incasso;
    }

    CatalogueEntry entry() {
        return entry;
    }

    CaseFile file() {
        return file;
    }

    LocalDate day() {
        return day;
    }

    Channel channel() {
        return channel;
    }

    Sender sender() {
        return sender;
    }

    Account account() {
        return account;
    }

    Optional<FourteenDayNotice> notice() {
        return notice;
    }

    Optional<PlanFacts> plan() {
        return plan;
    }

    /** The day to name beside the wording of the notice. */
    Optional<LocalDate> lastDay() {
        return lastDay;
    }

    boolean needs(Need need) {
        return entry.needs().contains(need);
    }

    /** Who collects on the day, if he has a name. */
    Optional<Collector> collector() {
        return account.collector().filter(known -> !Shield.clean(known.name()).isEmpty());
    }

    /** The claims that the message lists: those of the notice, those not paid in time, or all that is open. */
    List<ClaimAccount> claims() {
        if (notice.isPresent()) {
            return notice.get().claims();
        }
        return account.claims().stream()
                .filter(claim -> claim.open().total().isPositive())
                .filter(claim -> !needs(Need.OVERDUE_CLAIM) || overdue(claim))
                .toList();
    }

    /** A claim without a day of payment can be asked for at once (art. 6:38 BW). */
    private boolean overdue(ClaimAccount claim) {
        LocalDate due = claim.claim().dueOn().orElse(claim.claim().issuedOn());
        return due.isBefore(day) || claim.arrears().inDefaultOn(day);
    }

    <T> Optional<T> newest(Class<T> type) {
        return newest(type::isInstance).map(type::cast);
    }

    Optional<CaseEvent> newest(Predicate<CaseEvent> wanted) {
        return events.stream().filter(wanted).reduce((earlier, later) -> later);
    }

    boolean happened(Occurrence.Kind kind) {
        return newest(event -> event instanceof Occurrence occurrence && occurrence.kind() == kind)
                .isPresent();
    }

    /** The newest call in which the debtor was reached, or visit. */
    Optional<CaseEvent> conversation() {
        return newest(event -> event instanceof Call call
                ? call.reached()
                : event instanceof Occurrence occurrence && occurrence.kind() == Occurrence.Kind.VISIT);
    }

    Optional<DisputeRaised> dispute() {
        return newest(DisputeRaised.class);
    }

    /** The answer to the newest dispute. */
    Optional<DisputeAnswered> answer() {
        return newest(DisputeAnswered.class)
                .filter(answer -> dispute()
                        .filter(raised -> !answer.on().isBefore(raised.on()))
                        .isPresent());
    }

    Optional<PaymentLine> payment() {
        return account.payments().stream().reduce((earlier, later) -> later);
    }
}
