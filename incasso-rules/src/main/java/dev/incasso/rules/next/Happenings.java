package dev.incasso.rules.next;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.ContactEvent.ConversationConfirmed;
import dev.incasso.core.casefile.ContactEvent.MessageSent;
import dev.incasso.core.casefile.DisputeEvent.DisputeAnswered;
import dev.incasso.core.casefile.Occurrence;
import dev.incasso.core.casefile.Occurrence.Kind;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.casefile.PlanEvent.PlanRevised;
import dev.incasso.core.casefile.PortalEntry;
import dev.incasso.core.casefile.Stamp;
import dev.incasso.core.casefile.StatusEvent.VulnerabilityReported;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.rules.account.ClaimAccount;
import dev.incasso.rules.account.Prescription;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.conduct.BlockCode;
import dev.incasso.rules.conduct.LegalBlock;
import dev.incasso.rules.conduct.StepCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * The steps that follow from what happened in a file, before any policy: a file that is paid is closed, a conversation is
 * confirmed, a dispute is answered, a plan is kept an eye on. Used once, by one thread.
 */
final class Happenings {

    /** Prescription is interrupted when it is this near. */
    private static final int PRESCRIPTION_DAYS = 90;

    /** Of a conversation longer ago nobody remembers enough to confirm it. */
    private static final int CONVERSATION_DAYS = 30;

    private final Circumstances now;
    private final LocalDate on;
    private final Policy.Handling handling;
    private final Calls calls;

    Happenings(Circumstances now) {
        this.now = now;
        this.on = now.on();
        this.handling = now.policy().handling();
        this.calls = new Calls(now);
    }

    /** The first of these steps that is to be taken. */
    Optional<Draft> step() {
        return Stream.<Supplier<Optional<Draft>>>of(
                        this::closed,
                        this::nothingOwed,
                        this::conversation,
                        this::stopped,
                        this::prescription,
                        this::dispute,
                        new PlanSteps(now, calls)::step,
                        this::atCourt,
                        this::promised,
                        this::notOverdue,
                        this::trivial,
                        this::proof,
                        this::address,
                        this::vulnerable,
                        this::earlyWarning)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<LegalBlock> block(BlockCode code) {
        return now.blocks().all().stream().filter(block -> block.code() == code).findFirst();
    }

    private LocalDate review() {
        return on.plusDays(handling.reviewDays());
    }

    private Optional<Draft> closed() {
        return block(BlockCode.CLOSED).map(block -> Stops.waiting(now, List.of(block), StepCode.REMINDER));
    }

    private Optional<Draft> nothingOwed() {
        if (now.account().claims().isEmpty()) {
            return Optional.of(now.file().claims().stream()
                    .map(claim -> claim.issuedOn())
                    .min(LocalDate::compareTo)
                    .map(day -> Draft.waitUntil(day).because(Reason.of("NO_CLAIM_YET")))
                    .orElseGet(() -> Draft.waitFor(review())
                            .because(Reason.of("NO_CLAIM_YET"))
                            .ask(Question.of("ASK_CLAIMS", "claims"))));
        }
        if (now.open().isPositive()) {
            return Optional.empty();
        }
        Draft close = Draft.of(StepCode.CLOSE, on)
                .because(Reason.of("NOTHING_OPEN"))
                .message(MessageCode.CLOSING)
                .then(Occurrence.of(on, Kind.CLOSED));
        if (now.account().overpaid().isPositive()) {
            close.because(Reason.of(
                    Reason.TEXTS.phrase("PAY_BACK").with("amount", now.account().overpaid())));
        }
        return Optional.of(close);
    }

    /** A call or visit is confirmed in writing (P4). */
    private Optional<Draft> conversation() {
        LocalDate first =
                now.start().isBefore(on.minusDays(CONVERSATION_DAYS)) ? now.start() : on.minusDays(CONVERSATION_DAYS);
        Optional<CaseEvent> spoken = now.since(first, Circumstances::conversation);
        if (spoken.isEmpty() || confirmed(spoken.get()) || !now.blocks().allows(StepCode.CONFIRM_CONVERSATION)) {
            return Optional.empty();
        }
        CaseEvent talk = spoken.get();
        return Optional.of(Draft.of(StepCode.CONFIRM_CONVERSATION, talk.on())
                .asReply()
                .deadline(talk.on().plusDays(handling.confirmWithinDays()))
                .because(Reason.of(Reason.TEXTS.phrase("NOT_CONFIRMED").with("day", talk.on())))
                .thenBy(channel -> talk.stamp()
                        .id()
                        .map(id -> (CaseEvent) new ConversationConfirmed(Stamp.on(on), id))
                        .orElseGet(() -> sent(MessageCode.CALL_CONFIRMATION, channel))));
    }

    private boolean confirmed(CaseEvent talk) {
        return now.since(
                        talk.on(),
                        event -> event instanceof ConversationConfirmed confirmed
                                ? talk.stamp().id().equals(Optional.of(confirmed.of()))
                                : Circumstances.sent(event, MessageCode.CALL_CONFIRMATION))
                .isPresent();
    }

    private CaseEvent sent(MessageCode code, Channel channel) {
        return new MessageSent(Stamp.on(on), code.name(), channel);
    }

    /** Where nobody may be approached at all. */
    private Optional<Draft> stopped() {
        List<LegalBlock> all = now.blocks().all().stream()
                .filter(block -> block.forbids(StepCode.PERSONAL_CONTACT) && block.forbids(StepCode.REMINDER))
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        if (now.blocks().allows(StepCode.INTERRUPT_PRESCRIPTION)) {
            Optional<Draft> interrupt = prescription();
            if (interrupt.isPresent()) {
                return interrupt;
            }
        }
        return Optional.of(
                now.blocks().allows(StepCode.WRITE_OFF_ADVICE)
                                && block(BlockCode.CLEAN_SLATE).isPresent()
                        ? Draft.of(StepCode.WRITE_OFF_ADVICE, on)
                                .because(Reason.of("NOT_ENFORCEABLE"))
                                .then(Occurrence.of(on, Kind.WRITTEN_OFF))
                        : Stops.waiting(now, all, StepCode.REMINDER));
    }

    private Optional<Draft> prescription() {
        List<ClaimAccount> open = now.account().claims().stream()
                .filter(claim -> claim.open().principal().isPositive())
                .toList();
        Optional<Prescription> next = open.stream()
                .map(ClaimAccount::prescription)
                .filter(prescription -> prescription.daysLeft(on) > 0)
                .min(Comparator.comparing(Prescription::prescribedFrom));
        if (next.isEmpty()) {
            return open.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Draft.of(StepCode.WRITE_OFF_ADVICE, on)
                            .because(Reason.of(
                                    Reason.TEXTS.phrase("ALL_PRESCRIBED"),
                                    open.get(0).prescription().source()))
                            .then(Occurrence.of(on, Kind.WRITTEN_OFF)));
        }
        return next.filter(prescription -> prescription.daysLeft(on) <= PRESCRIPTION_DAYS)
                .filter(prescription -> now.blocks().allows(StepCode.INTERRUPT_PRESCRIPTION))
                .map(prescription -> Draft.of(StepCode.INTERRUPT_PRESCRIPTION, on)
                        .asReply()
                        .deadline(prescription.prescribedFrom().minusDays(1))
                        .because(Reason.of(
                                Reason.TEXTS.phrase("PRESCRIPTION_NEAR").with("day", prescription.prescribedFrom()),
                                prescription.source()))
                        .then(Occurrence.of(on, Kind.PRESCRIPTION_INTERRUPTED)));
    }

    private Optional<Draft> dispute() {
        return block(BlockCode.DISPUTE_OPEN).map(new DisputeSteps(now)::of);
    }

    private Optional<Draft> atCourt() {
        Optional<CaseEvent> judgment = now.since(now.start(), event -> Circumstances.happened(event, Kind.JUDGMENT));
        Optional<CaseEvent> summons =
                now.since(now.start(), event -> Circumstances.happened(event, Kind.SUMMONS_SERVED));
        return judgment.map(event -> Draft.waitFor(review())
                        .because(Reason.of(Reason.TEXTS.phrase("JUDGMENT_GIVEN").with("day", event.on()))))
                .or(() -> summons.map(event -> Draft.waitFor(review())
                        .because(Reason.of(Reason.TEXTS.phrase("AT_COURT").with("day", event.on())))));
    }

    /** An offer of a plan gets time for an answer, and a promise the time to be kept. */
    private Optional<Draft> promised() {
        List<LegalBlock> waits = now.blocks().all().stream()
                .filter(block -> block.code() == BlockCode.PROMISE_RUNNING || block.code() == BlockCode.PLAN_OFFER_OPEN)
                .toList();
        return waits.isEmpty() ? Optional.empty() : Optional.of(Stops.waiting(now, waits, StepCode.REMINDER));
    }

    private Optional<Draft> notOverdue() {
        if (!now.overdue().isEmpty()) {
            return Optional.empty();
        }
        return now.account().claims().stream()
                .filter(claim -> claim.open().total().isPositive())
                .map(claim -> Circumstances.due(claim.claim()))
                .min(LocalDate::compareTo)
                .map(due -> Draft.waitUntil(due.plusDays(1))
                        .because(Reason.of(Reason.TEXTS.phrase("NOT_DUE_YET").with("day", due))));
    }

    /** To collect a rest of cents is not reasonable, whatever the law would give (N8). */
    private Optional<Draft> trivial() {
        Money limit = now.policy().amounts().trivial();
        return now.open().isLessThan(limit)
                ? Optional.of(Draft.of(StepCode.WRITE_OFF_ADVICE, on)
                        .because(Reason.of(
                                Reason.TEXTS
                                        .phrase("TRIVIAL_SUM")
                                        .with("amount", now.open())
                                        .with("limit", limit),
                                Law.HR_2014_1405))
                        .then(Occurrence.of(on, Kind.WRITTEN_OFF)))
                : Optional.empty();
    }

    /** Who shows that he paid is not reminded before somebody has looked at it. */
    private Optional<Draft> proof() {
        return now.since(
                        now.start(),
                        event -> event instanceof PortalEntry entry
                                && entry.kind() == PortalEntry.Kind.DEBTOR_UPLOADED_PROOF)
                .filter(proof -> now.since(proof.on(), Happenings::looksAtProof).isEmpty())
                .map(proof -> proof.on().plusDays(handling.disputeAnswerDays()))
                .filter(on::isBefore)
                .map(day -> Draft.waitUntil(day)
                        .because(Reason.of("PROOF_TO_CHECK"))
                        .ask(Question.of("ASK_PROOF", "events")));
    }

    private static boolean looksAtProof(CaseEvent event) {
        return event instanceof PaymentReceived
                || event instanceof DisputeAnswered
                || (event instanceof PortalEntry entry && entry.kind() == PortalEntry.Kind.CREDITOR_ASKED);
    }

    /** Mail that comes back is a reason to look the address up, once (K23). */
    private Optional<Draft> address() {
        Optional<LegalBlock> unknown = block(BlockCode.ADDRESS_UNKNOWN);
        if (unknown.isEmpty()) {
            return Optional.empty();
        }
        boolean inquired = now.events().stream()
                .filter(event -> Circumstances.happened(event, Kind.ADDRESS_UNKNOWN))
                .anyMatch(event -> event.on().isAfter(unknown.get().since()));
        if (!inquired) {
            return Optional.of(Draft.of(StepCode.ADDRESS_INQUIRY, unknown.get().since())
                    .because(Reason.of(
                            Reason.TEXTS.phrase("ADDRESS_LOST"),
                            unknown.get().sources().get(0)))
                    .ask(Question.of("ASK_ADDRESS", "debtor.address"))
                    .then(Occurrence.of(on, Kind.ADDRESS_FOUND)));
        }
        boolean otherWay = Stream.of(Channel.EMAIL, Channel.PHONE, Channel.SMS, Channel.WHATSAPP)
                .anyMatch(now.reach()::by);
        return otherWay
                ? Optional.empty()
                : Optional.of(Stops.waiting(now, List.of(unknown.get()), StepCode.COURT_FILE)
                        .because(Reason.of("INQUIRY_IN_VAIN")));
    }

    /** Illness, bereavement and the like ask for a talk, not for the next letter (K22). */
    private Optional<Draft> vulnerable() {
        Optional<LegalBlock> reported = block(BlockCode.VULNERABLE);
        Optional<CaseEvent> report = now.newest(VulnerabilityReported.class::isInstance);
        if (reported.isEmpty() || report.isEmpty()) {
            return Optional.empty();
        }
        LocalDate since = report.get().on();
        if (now.since(since, Circumstances::conversation).isPresent()) {
            return Optional.empty();
        }
        Reason why = Reason.of(
                Reason.TEXTS.phrase("VULNERABLE_FIRST_TALK"),
                reported.get().sources().get(0));
        return Optional.of(
                calls.since(since) >= handling.callAttempts()
                        ? Draft.waitFor(review()).because(why).because(Reason.of("CALLED_IN_VAIN"))
                        : calls.next(since).because(why));
    }

    /** A call at the first sign of trouble helps more than a letter later (P2). */
    private Optional<Draft> earlyWarning() {
        boolean tried = calls.since(now.start()) > 0 || now.contactHad();
        if (!handling.callOnEarlyWarning()
                || tried
                || now.earlyWarnings().isEmpty()
                || !now.reach().by(Channel.PHONE)
                || now.since(now.start(), PlanRevised.class::isInstance).isPresent()) {
            return Optional.empty();
        }
        Draft call = calls.next(now.start().plusDays(1));
        now.earlyWarnings()
                .forEach(sign -> call.because(
                        Reason.of(Reason.TEXTS.phrase("EARLY_WARNING").with("sign", sign))));
        if (now.earlyWarnings().contains(EarlyWarning.FAILED_DEBIT)) {
            call.because(Reason.of("MOVE_THE_DEBIT_DAY"));
        }
        return Optional.of(call);
    }
}
