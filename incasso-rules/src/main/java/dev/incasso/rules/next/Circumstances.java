package dev.incasso.rules.next;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.ContactEvent.Call;
import dev.incasso.core.casefile.ContactEvent.MessageSent;
import dev.incasso.core.casefile.NoticeEvent;
import dev.incasso.core.casefile.Occurrence;
import dev.incasso.core.casefile.PlanEvent.PlanOffered;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.core.party.Address;
import dev.incasso.core.party.Sector;
import dev.incasso.core.party.Segment;
import dev.incasso.rules.account.Account;
import dev.incasso.rules.account.AccountQuestion;
import dev.incasso.rules.account.ClaimAccount;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.conduct.LegalBlocks;
import dev.incasso.rules.next.Condition.Party;
import dev.incasso.rules.promise.AgreedPlan;
import dev.incasso.rules.promise.PaymentPromise;
import dev.incasso.rules.promise.PlanStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The facts of a file on a day that steps depend on, each found once. Used by one thread within one decision. */
final class Circumstances {

    /** Answers to the debtor, which no rule on the frequency of contact holds up. */
    private static final Set<String> REPLIES = Stream.of(
                    MessageCode.CALL_CONFIRMATION,
                    MessageCode.DISPUTE_RECEIVED,
                    MessageCode.DISPUTE_ANSWERED,
                    MessageCode.PLAN_CONFIRMATION,
                    MessageCode.PAYMENT_RECEIVED,
                    MessageCode.BALANCE_STATEMENT,
                    MessageCode.CLOSING)
            .map(Enum::name)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> NETHERLANDS =
            Set.of("", "nl", "nld", "nederland", "the netherlands", "netherlands");

    private final RuleBook book;
    private final Policy policy;
    private final Account account;
    private final List<CaseEvent> events;
    private final LegalBlocks blocks;
    private final Reach reach;
    private final List<ClaimAccount> overdue;
    private final LocalDate start;
    private final Money open;
    private final List<AgreedPlan> plans;
    private @Nullable PaymentHistory history;

    Circumstances(RuleBook book, Policy policy, AccountQuestion question, LocalDate on) {
        this.book = book;
        this.policy = policy;
        this.account = question.on(on);
        this.events = account.file().eventsThrough(on);
        this.blocks = LegalBlocks.of(book, account, policy.handling().debtHelpHoldDays());
        this.reach = new Reach(account.file().debtor(), blocks, events, on);
        this.overdue = account.claims().stream()
                .filter(claim -> claim.open().total().isPositive())
                .filter(claim -> due(claim.claim()).isBefore(on))
                .toList();
        this.start = overdue.stream()
                .map(claim -> due(claim.claim()))
                .min(LocalDate::compareTo)
                .orElse(on);
        this.open = account.open().total();
        this.plans = AgreedPlan.of(events, on, policy.planTolerance());
    }

    /** The last day on which a claim can be paid in time; one without such a day can be asked for at once. */
    static LocalDate due(Claim claim) {
        return claim.dueOn().orElse(claim.issuedOn());
    }

    RuleBook book() {
        return book;
    }

    Policy policy() {
        return policy;
    }

    Account account() {
        return account;
    }

    CaseFile file() {
        return account.file();
    }

    LocalDate on() {
        return account.on();
    }

    List<CaseEvent> events() {
        return events;
    }

    LegalBlocks blocks() {
        return blocks;
    }

    Reach reach() {
        return reach;
    }

    /** The claims that were not paid in time, as far as they are open. */
    List<ClaimAccount> overdue() {
        return overdue;
    }

    /** The last day for paying the oldest of them: events before it belong to older troubles. */
    LocalDate start() {
        return start;
    }

    Money open() {
        return open;
    }

    Party party() {
        return file().debtor().capacity().protectedAsConsumer() ? Party.CONSUMER : Party.BUSINESS;
    }

    Segment segment() {
        return file().debtor().segment().orElse(Segment.REGULAR);
    }

    Sector sector() {
        return file().sector().orElse(Sector.GENERAL);
    }

    /** Whether the debtor has an address that is not in the Netherlands. */
    boolean abroad() {
        return file().debtor()
                .address()
                .map(Address::country)
                .filter(country -> !NETHERLANDS.contains(country.strip().toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    boolean refused() {
        return since(start, event -> happened(event, Occurrence.Kind.PAYMENT_REFUSED))
                .isPresent();
    }

    boolean contactHad() {
        return since(start, Circumstances::conversation).isPresent();
    }

    static boolean conversation(CaseEvent event) {
        return event instanceof Call call ? call.reached() : happened(event, Occurrence.Kind.VISIT);
    }

    static boolean happened(CaseEvent event, Occurrence.Kind kind) {
        return event instanceof Occurrence occurrence && occurrence.kind() == kind;
    }

    /** Whether a promise of these arrears passed without the payment. */
    boolean promiseBroken() {
        return PaymentPromise.of(events).stream()
                .filter(promise -> !promise.madeOn().isBefore(start))
                .anyMatch(promise ->
                        promise.keptOn().isEmpty() && promise.graceThrough().isBefore(on()));
    }

    boolean planBroken() {
        return plans.stream()
                .anyMatch(plan -> plan.status() == PlanStatus.BROKEN
                        && plan.endedOn().filter(day -> !day.isBefore(start)).isPresent());
    }

    /** The plan that runs. */
    Optional<AgreedPlan> plan() {
        return plans.stream().filter(plan -> plan.status() == PlanStatus.ACTIVE).reduce((earlier, later) -> later);
    }

    PaymentHistory history() {
        if (history == null) {
            history = PaymentHistory.of(file().claims(), events, start);
        }
        return history;
    }

    Set<EarlyWarning> earlyWarnings() {
        return overdue.isEmpty() ? Set.of() : history().warnings();
    }

    /** The newest event since a day. */
    Optional<CaseEvent> since(LocalDate firstDay, Predicate<CaseEvent> wanted) {
        return events.stream()
                .filter(event -> !event.on().isBefore(firstDay))
                .filter(wanted)
                .reduce((earlier, later) -> later);
    }

    Optional<CaseEvent> newest(Predicate<CaseEvent> wanted) {
        return since(LocalDate.MIN, wanted);
    }

    static boolean sent(CaseEvent event, MessageCode code) {
        return event instanceof MessageSent sent && sent.message().equals(code.name());
    }

    /** The days on which the debtor was approached, answers to him not counted. */
    List<LocalDate> contactDays() {
        return events.stream()
                .filter(Circumstances::approach)
                .map(CaseEvent::on)
                .toList();
    }

    /** Whether an event is an approach to the debtor and no answer to him. */
    static boolean approach(CaseEvent event) {
        return event instanceof NoticeEvent
                || event instanceof Call
                || event instanceof PlanOffered
                || (event instanceof MessageSent sent && !REPLIES.contains(sent.message()))
                || happened(event, Occurrence.Kind.VISIT);
    }
}
