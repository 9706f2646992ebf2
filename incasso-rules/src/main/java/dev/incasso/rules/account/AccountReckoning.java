package dev.incasso.rules.account;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.NoticeEvent;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.casefile.PaymentEvent.CreditNote;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.casefile.PaymentEvent.PaymentReversed;
import dev.incasso.core.explain.Warning;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.account.Agenda.Phase;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.receipt.ReturnedMail;
import dev.incasso.rules.standstill.Standstill;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.joda.money.Money;

/** Walks through a file, day by day that matters, up to the day of the account. Used once, by one thread. */
final class AccountReckoning {

    private final RuleBook book;
    private final Conventions conventions;
    private final CaseFile file;
    private final LocalDate on;
    private final List<CaseEvent> events;
    private final Standstill standstill;
    private final Map<String, ClaimState> states = new LinkedHashMap<>();
    private final List<PaymentLine> lines = new ArrayList<>();
    private final CostBook costBook = new CostBook();
    private final Allocator allocator;
    private final Set<CaseEvent> undone = new HashSet<>();
    private Money returned = Euro.ZERO;
    private boolean outsideEstate;

    AccountReckoning(RuleBook book, Conventions conventions, CaseFile file, LocalDate on) {
        this.book = book;
        this.conventions = conventions;
        this.file = file;
        this.on = on;
        this.events = file.eventsThrough(on);
        this.standstill = Standstill.of(book, file, events, conventions.forbearance(), on);
        this.allocator = new Allocator(conventions.allocation());
    }

    Account run() {
        reckon(true);
        List<CaseEvent> effective =
                events.stream().filter(event -> !undone.contains(event)).toList();
        ReturnedMail returnedMail = ReturnedMail.of(effective);
        List<ClaimAccount> claims = states.values().stream()
                .map(state -> new ClaimAccount(state, Prescription.of(state.claim(), effective, returnedMail)))
                .toList();
        if (outsideEstate) {
            costBook.warn(Warning.of(Account.TEXTS.phrase("PAYMENT_OUTSIDE_ESTATE"), Law.FW_306));
        }
        Money afterBankruptcy = Euro.ZERO;
        if (standstill.bankrupt()) {
            AccountReckoning other = new AccountReckoning(book, conventions, file, on);
            other.reckon(false);
            afterBankruptcy = other.openInterest().minus(openInterest());
        }
        return new Account(
                book,
                conventions,
                file,
                on,
                claims,
                List.copyOf(lines),
                returned,
                costBook,
                standstill,
                afterBankruptcy);
    }

    private Money openInterest() {
        return states.values().stream()
                .map(state -> state.ledger().openInterest())
                .reduce(Euro.ZERO, Money::plus);
    }

    private void reckon(boolean bankruptcyToo) {
        Map<String, List<CreditNote>> credits = new HashMap<>();
        readEvents(credits);
        ClaimStates makes = new ClaimStates(book, conventions, file, on, standstill.withoutInterest(bankruptcyToo));
        Agenda agenda = new Agenda(on);
        for (Claim claim : file.claims()) {
            if (!claim.issuedOn().isAfter(on)) {
                open(claim, credits.getOrDefault(claim.id(), List.of()), makes, agenda);
            }
        }
        Consumer<CaseEvent> costs = costs(agenda);
        for (CaseEvent event : events) {
            if (event instanceof PaymentReceived payment) {
                if (!undone.contains(payment)) {
                    agenda.plan(payment.on(), Phase.EVENT, () -> pay(payment));
                }
            } else {
                agenda.plan(event.on(), Phase.EVENT, () -> costs.accept(event));
            }
        }
        for (LocalDate day : standstill.interestRevivesOn()) {
            agenda.plan(day, Phase.COSTS, () -> revive(day));
        }
        agenda.run();
        states.values().forEach(state -> state.ledger().accrueThrough(on));
    }

    private void readEvents(Map<String, List<CreditNote>> credits) {
        Map<String, CaseEvent> payments = new HashMap<>();
        for (CaseEvent event : events) {
            if (event instanceof PaymentReceived payment) {
                payment.stamp().id().ifPresent(id -> payments.put(id, payment));
            } else if (event instanceof PaymentReversed reversal && payments.containsKey(reversal.of())) {
                undone.add(payments.get(reversal.of()));
            } else if (event instanceof CreditNote credit) {
                credits.computeIfAbsent(credit.claim(), id -> new ArrayList<>()).add(credit);
            }
        }
    }

    private void open(Claim claim, List<CreditNote> credits, ClaimStates makes, Agenda agenda) {
        Money principal = claim.principal();
        for (CreditNote credit : credits) {
            if (!from(credit, claim).isAfter(claim.issuedOn())) {
                principal = principal.minus(Euro.lower(credit.amount(), principal));
            }
        }
        ClaimState state = makes.of(claim, principal);
        states.put(claim.id(), state);
        for (CreditNote credit : credits) {
            LocalDate from = from(credit, claim);
            if (from.isAfter(claim.issuedOn())) {
                agenda.plan(from, Phase.CREDIT, () -> credit(state, credit.amount(), from));
            }
        }
    }

    private static LocalDate from(CreditNote credit, Claim claim) {
        return credit.effectiveFrom().orElse(claim.issuedOn());
    }

    private void credit(ClaimState state, Money amount, LocalDate from) {
        state.ledger().accrueThrough(from.minusDays(1));
        returned = returned.plus(state.credit(amount));
    }

    /** What events do to costs; first days of default and ends of terms are planned on the way. */
    private Consumer<CaseEvent> costs(Agenda agenda) {
        CostQuestions questions = new CostQuestions(book, conventions, file);
        if (file.debtor().capacity().protectedAsConsumer()) {
            ConsumerCosts consumer = new ConsumerCosts(
                    questions,
                    costBook,
                    new Notices(book, conventions, events),
                    standstill,
                    agenda,
                    states,
                    new TimelyPayments(events, undone));
            return event -> {
                if (event instanceof NoticeSent notice) {
                    consumer.sent(notice);
                }
            };
        }
        BusinessCosts business = new BusinessCosts(book, conventions, questions, costBook, standstill, agenda, states);
        for (ClaimState state : states.values()) {
            state.arrears()
                    .firstDay()
                    .ifPresent(day -> agenda.plan(day, Phase.COSTS, () -> business.inDefault(state, day)));
        }
        return event -> {
            if (event instanceof NoticeEvent) {
                business.demanded(event);
            }
        };
    }

    /** What was paid until then stays where it went; from this day on the interest is owed like any other. */
    private void revive(LocalDate day) {
        for (ClaimState state : states.values()) {
            state.ledger().accrueThrough(day.minusDays(1));
            state.ledger().chargeWaiting();
        }
    }

    private void pay(PaymentReceived payment) {
        if (standstill.restructuringOn(payment.on())) {
            // Art. 306 Fw: outside the estate nothing is paid on the claim; the money is kept.
            lines.add(PaymentLine.of(payment.on(), payment.amount()));
            outsideEstate = true;
            return;
        }
        List<ClaimState> issued = states.values().stream()
                .filter(state -> !state.claim().issuedOn().isAfter(payment.on()))
                .toList();
        for (ClaimState state : issued) {
            state.ledger().accrueThrough(state.ledger().lastDayOnOldBalance(payment.on()));
            state.ledger().capitaliseIfDue(payment.on());
        }
        lines.add(allocator.allocate(payment.on(), payment.amount(), Set.copyOf(payment.claims()), issued));
    }
}
