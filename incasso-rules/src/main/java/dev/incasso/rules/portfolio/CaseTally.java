package dev.incasso.rules.portfolio;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.ContactEvent.Call;
import dev.incasso.core.casefile.ContactEvent.MessageSent;
import dev.incasso.core.casefile.NoticeEvent.NoticeOfDefaultSent;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.casefile.NoticeEvent.ReminderSent;
import dev.incasso.core.casefile.Occurrence;
import dev.incasso.core.casefile.PaymentEvent;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.casefile.PlanEvent.PromiseMade;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.account.Account;
import dev.incasso.rules.account.AccountQuestion;
import dev.incasso.rules.account.Amounts;
import dev.incasso.rules.account.ClaimAccount;
import dev.incasso.rules.conduct.BlockCode;
import dev.incasso.rules.conduct.StepCode;
import dev.incasso.rules.costs.CollectionCosts;
import dev.incasso.rules.next.NextStep;
import dev.incasso.rules.promise.AgreedPlan;
import dev.incasso.rules.receipt.ReversedPayments;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The sums of a report while they are made. Used by one thread. */
final class CaseTally {

    private static final int DAYS_OF_SUCCESS = 14;

    final LocalDate on;
    long files;
    final Map<CaseStatus, Sum> statuses = new EnumMap<>(CaseStatus.class);
    final Map<ManagementReport.Part, Money> charged = new EnumMap<>(ManagementReport.Part.class);
    final Map<ManagementReport.Part, Money> open = new EnumMap<>(ManagementReport.Part.class);
    Money paid = Euro.ZERO;
    Money overpaid = Euro.ZERO;
    final Map<AgeBand, Sum> ageing = new EnumMap<>(AgeBand.class);
    final Map<StepCode, Sum> steps = new EnumMap<>(StepCode.class);
    final Map<Sending, Success> sendings = new TreeMap<>();
    final Map<Keeping, Sum> promises = new EnumMap<>(Keeping.class);
    final Map<Keeping, Sum> plans = new EnumMap<>(Keeping.class);
    DaysToPay daysToPay = DaysToPay.NONE;
    Money costsWaived = Euro.ZERO;
    final Map<BlockCode, Long> blocks = new EnumMap<>(BlockCode.class);
    final List<String> refused = new ArrayList<>();
    long refusedCount;

    CaseTally(LocalDate on) {
        this.on = on;
    }

    void refuse(String id) {
        refused.add(id);
        refusedCount++;
    }

    void add(NextStep next, AccountQuestion question) {
        Account account = next.account();
        List<CaseEvent> events = effective(account.file().eventsThrough(on));
        files++;
        Money total = account.open().total();
        statuses.merge(status(next), Sum.one(total), Sum::plus);
        parts(charged, account.charged());
        parts(open, account.open());
        paid = paid.plus(account.paid());
        overpaid = overpaid.plus(account.overpaid());
        account.claims().forEach(this::age);
        steps.merge(next.step(), Sum.one(total), Sum::plus);
        next.blocks().forEach(block -> blocks.merge(block.code(), 1L, Long::sum));
        account.collectionCosts().stream()
                .map(CollectionCosts::waived)
                .forEach(waived -> costsWaived = costsWaived.plus(waived));
        results(events);
        promises(events);
        AgreedPlan.of(events, on, next.policy().planTolerance()).forEach(this::plan);
        daysToPay(account, question);
    }

    private static List<CaseEvent> effective(List<CaseEvent> events) {
        ReversedPayments undone = ReversedPayments.of(events);
        return events.stream()
                .filter(event -> !(event instanceof PaymentReceived payment) || !undone.contains(payment))
                .toList();
    }

    private static CaseStatus status(NextStep next) {
        Account account = next.account();
        if (account.claims().isEmpty()) {
            return CaseStatus.EMPTY;
        } else if (!account.open().total().isPositive()) {
            return CaseStatus.PAID;
        } else if (next.blocks().stream().anyMatch(block -> block.code() == BlockCode.CLOSED)) {
            return CaseStatus.WRITTEN_OFF;
        }
        return account.claims().stream()
                        .filter(claim -> claim.open().total().isPositive())
                        .anyMatch(claim -> daysPast(claim.claim(), next.on()) > 0)
                ? CaseStatus.OVERDUE
                : CaseStatus.NOT_DUE;
    }

    private static long daysPast(Claim claim, LocalDate day) {
        return ChronoUnit.DAYS.between(claim.dueOn().orElse(claim.issuedOn()), day);
    }

    private static void parts(Map<ManagementReport.Part, Money> sums, Amounts amounts) {
        sums.merge(ManagementReport.Part.PRINCIPAL, amounts.principal(), Money::plus);
        sums.merge(ManagementReport.Part.INTEREST, amounts.interest(), Money::plus);
        sums.merge(ManagementReport.Part.COSTS, amounts.costs(), Money::plus);
        sums.merge(ManagementReport.Part.VAT, amounts.vat(), Money::plus);
    }

    private void age(ClaimAccount claim) {
        Money principal = claim.open().principal();
        if (principal.isPositive()) {
            ageing.merge(AgeBand.of(daysPast(claim.claim(), on)), Sum.one(principal), Sum::plus);
        }
    }

    /** A payment counts for the newest message before it. */
    private void results(List<CaseEvent> events) {
        Sending last = null;
        LocalDate sentOn = LocalDate.MIN;
        boolean counted = false;
        for (CaseEvent event : events) {
            Sending sending = sending(event);
            if (sending != null) {
                sendings.merge(sending, new Success(1, 0, Euro.ZERO), Success::plus);
                last = sending;
                sentOn = event.on();
                counted = false;
            } else if (event instanceof PaymentReceived payment
                    && last != null
                    && !payment.on().isAfter(sentOn.plusDays(DAYS_OF_SUCCESS))) {
                sendings.merge(last, new Success(0, counted ? 0 : 1, payment.amount()), Success::plus);
                counted = true;
            }
        }
    }

    private static @Nullable Sending sending(CaseEvent event) {
        if (event instanceof ReminderSent reminder) {
            return new Sending(event.type(), reminder.channel());
        } else if (event instanceof NoticeSent notice) {
            return new Sending(event.type(), notice.channel());
        } else if (event instanceof NoticeOfDefaultSent notice) {
            return new Sending(event.type(), notice.channel());
        } else if (event instanceof MessageSent message) {
            return new Sending(message.message(), message.channel());
        } else if (event instanceof Call) {
            return new Sending(event.type(), Channel.PHONE);
        }
        return event instanceof Occurrence visit && visit.kind() == Occurrence.Kind.VISIT
                ? new Sending(event.type(), Channel.VISIT)
                : null;
    }

    private void promises(List<CaseEvent> events) {
        for (CaseEvent event : events) {
            if (event instanceof PromiseMade promise) {
                Money came = events.stream()
                        .filter(PaymentReceived.class::isInstance)
                        .filter(payment -> !payment.on().isBefore(promise.on())
                                && !payment.on().isAfter(promise.payOn()))
                        .map(payment -> ((PaymentReceived) payment).amount())
                        .reduce(Euro.ZERO, Money::plus);
                Keeping keeping = !came.isLessThan(promise.amount())
                        ? Keeping.KEPT
                        : promise.payOn().isBefore(on) ? Keeping.BROKEN : Keeping.RUNNING;
                promises.merge(keeping, Sum.one(promise.amount()), Sum::plus);
            }
        }
    }

    private void plan(AgreedPlan plan) {
        Keeping keeping = switch (plan.status()) {
            case ACTIVE -> Keeping.RUNNING;
            case COMPLETED -> Keeping.KEPT;
            case BROKEN -> Keeping.BROKEN;
            case REVISED, CANCELLED -> Keeping.REPLACED;
        };
        plans.merge(keeping, Sum.one(plan.total()), Sum::plus);
    }

    private void daysToPay(Account account, AccountQuestion question) {
        List<Claim> paidUp = account.claims().stream()
                .filter(claim -> claim.charged().principal().isPositive()
                        && claim.open().principal().isZero())
                .map(ClaimAccount::claim)
                .toList();
        Map<String, LocalDate> paidOn = paidUp.isEmpty() ? Map.of() : paidOn(account, question);
        for (Claim claim : paidUp) {
            Optional.ofNullable(paidOn.get(claim.id()))
                    .ifPresent(day -> daysToPay = daysToPay.plus(
                            DaysToPay.one(ChronoUnit.DAYS.between(claim.issuedOn(), day), daysPast(claim, day))));
        }
    }

    /** For each claim the first day from which on nothing of its principal was open; a payment taken back ends it. */
    private Map<String, LocalDate> paidOn(Account account, AccountQuestion question) {
        Map<String, LocalDate> paidOn = new HashMap<>();
        List<LocalDate> days = account.file().eventsThrough(on).stream()
                .filter(PaymentEvent.class::isInstance)
                .map(CaseEvent::on)
                .distinct()
                .toList();
        for (LocalDate day : days) {
            for (ClaimAccount then : question.on(day).claims()) {
                if (then.open().principal().isZero()) {
                    paidOn.putIfAbsent(then.claim().id(), day);
                } else {
                    paidOn.remove(then.claim().id());
                }
            }
        }
        return paidOn;
    }
}
