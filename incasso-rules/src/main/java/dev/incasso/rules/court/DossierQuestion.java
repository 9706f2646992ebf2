package dev.incasso.rules.court;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.ContactEvent.Call;
import dev.incasso.core.casefile.ContactEvent.ConversationConfirmed;
import dev.incasso.core.casefile.ContactEvent.MessageSent;
import dev.incasso.core.casefile.DisputeEvent.DisputeAnswered;
import dev.incasso.core.casefile.DisputeEvent.DisputeRaised;
import dev.incasso.core.casefile.NoticeEvent;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.casefile.Occurrence;
import dev.incasso.core.casefile.PlanEvent;
import dev.incasso.core.casefile.PlanEvent.PromiseMade;
import dev.incasso.core.casefile.PortalEntry;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.core.party.Address;
import dev.incasso.core.party.Sector;
import dev.incasso.rules.account.Account;
import dev.incasso.rules.account.AccountQuestion;
import dev.incasso.rules.account.ClaimAccount;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.conduct.SectorGate;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.court.Dossier.Purpose;
import dev.incasso.rules.court.DossierItem.State;
import dev.incasso.rules.receipt.ReturnedMail;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The question what goes along when a file is handed over or brought to court. Immutable and thread-safe: each method
 * returns a new question.
 */
public final class DossierQuestion {

    private final AccountQuestion account;
    private final Purpose purpose;

    private DossierQuestion(AccountQuestion account, Purpose purpose) {
        this.account = account;
        this.purpose = purpose;
    }

    /**
     * A question about a file.
     *
     * @param book the rule book
     * @param conventions the conventions
     * @param file the file
     * @return the question, for a hand-over
     * @throws dev.incasso.core.error.InvalidInputException if anything in the file is impossible, with all of it
     */
    public static DossierQuestion under(RuleBook book, Conventions conventions, CaseFile file) {
        return new DossierQuestion(AccountQuestion.under(book, conventions, file), Purpose.HAND_OVER);
    }

    /**
     * For a collector.
     *
     * @return a new question
     */
    public DossierQuestion forHandOver() {
        return new DossierQuestion(account, Purpose.HAND_OVER);
    }

    /**
     * For a court.
     *
     * @return a new question
     */
    public DossierQuestion forCourt() {
        return new DossierQuestion(account, Purpose.COURT);
    }

    /**
     * The answer for a day.
     *
     * @param day the day, at its end; later events do not count
     * @return the dossier
     */
    public Dossier on(LocalDate day) {
        Account known = account.on(day);
        return new Dossier(purpose, known, new Parts(purpose, known).items());
    }

    private static boolean reminder(CaseEvent event) {
        return event instanceof NoticeEvent
                || (event instanceof MessageSent sent
                        && (sent.message().equals(MessageCode.FRIENDLY_REMINDER.name())
                                || sent.message().equals(MessageCode.SECOND_REMINDER.name())));
    }

    private static boolean plan(CaseEvent event) {
        return event instanceof PlanEvent && !(event instanceof PromiseMade);
    }

    /** The parts of a dossier; used by one thread. */
    private static final class Parts {
        private final Purpose purpose;
        private final Account account;
        private final CaseFile file;
        private final List<CaseEvent> events;
        private final boolean documents;

        Parts(Purpose purpose, Account account) {
            this.purpose = purpose;
            this.account = account;
            this.file = account.file();
            this.events = file.eventsThrough(account.on());
            this.documents = happened(event -> event instanceof PortalEntry entry
                    && entry.kind() == PortalEntry.Kind.CREDITOR_ADDED_DOCUMENT
                    && entry.document().isPresent());
        }

        List<DossierItem> items() {
            boolean consumer = file.debtor().capacity().protectedAsConsumer();
            boolean court = purpose == Purpose.COURT;
            return List.of(
                    item(
                            DossierPart.DEBTOR,
                            named(file.debtor().name(), file.debtor().address()),
                            "debtor"),
                    item(
                            DossierPart.CONTACTS,
                            court
                                    ? State.NOT_NEEDED
                                    : there(!file.debtor().contacts().isEmpty()),
                            "debtor.contacts"),
                    item(DossierPart.CREDITOR, creditor(), "creditor"),
                    item(DossierPart.CLAIMS, there(!account.claims().isEmpty()), "claims"),
                    item(DossierPart.GROUND, there(all(this::grounded)), "claims"),
                    item(DossierPart.INVOICE_COPIES, document(), "events"),
                    item(DossierPart.PROOF_OF_PERFORMANCE, document(), "events"),
                    item(DossierPart.DEFAULT, there(all(this::inDefault)), "claims"),
                    item(DossierPart.REMINDERS, there(happened(DossierQuestion::reminder)), "events"),
                    item(
                            DossierPart.NOTICE,
                            consumer ? there(happened(NoticeSent.class::isInstance)) : State.NOT_NEEDED,
                            "events"),
                    item(DossierPart.PROOF_OF_RECEIPT, consumer ? receipt() : State.NOT_NEEDED, "events"),
                    item(DossierPart.CONVERSATIONS, conversations(), "events"),
                    item(DossierPart.PAYMENTS, State.PRESENT, "events"),
                    item(DossierPart.SPECIFICATION, State.PRESENT, "claims"),
                    item(
                            DossierPart.PLANS,
                            happened(DossierQuestion::plan) || !consumer ? State.PRESENT : State.TO_CHECK,
                            "events"),
                    item(DossierPart.DEFENCE, defence(), "events"),
                    item(DossierPart.CARE_IN_THE_SECTOR, court ? care() : State.NOT_NEEDED, "events"),
                    item(
                            DossierPart.COLLECTOR,
                            court ? State.NOT_NEEDED : there(account.collector().isPresent()),
                            "collector"));
        }

        private static DossierItem item(DossierPart part, State state, String path) {
            return new DossierItem(part, state, path);
        }

        private static State there(boolean present) {
            return present ? State.PRESENT : State.MISSING;
        }

        private boolean happened(Predicate<CaseEvent> wanted) {
            return events.stream().anyMatch(wanted);
        }

        private boolean all(Predicate<ClaimAccount> wanted) {
            return account.claims().stream()
                    .filter(claim -> claim.open().total().isPositive())
                    .allMatch(wanted);
        }

        private static State named(String name, Optional<Address> address) {
            return there(!name.isBlank() && address.isPresent());
        }

        private State creditor() {
            boolean complete = named(file.creditor().name(), file.creditor().address()) == State.PRESENT
                    && file.creditor().iban().isPresent();
            return there(complete);
        }

        private boolean grounded(ClaimAccount claim) {
            return claim.claim().description().isPresent()
                    && (claim.claim().contractDate().isPresent() || purpose == Purpose.HAND_OVER);
        }

        private boolean inDefault(ClaimAccount claim) {
            return claim.arrears().inDefaultOn(account.on());
        }

        private State document() {
            return documents ? State.TO_CHECK : State.MISSING;
        }

        /** Ordinary post is presumed to come, unless it came back; of the others the receipt is to be shown (N10). */
        private State receipt() {
            ReturnedMail returned = ReturnedMail.of(events);
            return there(events.stream()
                    .filter(NoticeSent.class::isInstance)
                    .filter(notice -> !returned.contains(notice))
                    .map(NoticeSent.class::cast)
                    .anyMatch(notice -> notice.channel() == Channel.POST
                            || notice.receivedOn().isPresent()
                            || notice.evidence().isPresent()));
        }

        private State conversations() {
            return answered(
                    event -> (event instanceof Call call && call.reached())
                            || (event instanceof Occurrence visit && visit.kind() == Occurrence.Kind.VISIT),
                    event -> event instanceof ConversationConfirmed
                            || (event instanceof MessageSent sent
                                    && sent.message().equals(MessageCode.CALL_CONFIRMATION.name())));
        }

        /** A defence without an answer cannot be told to a court. */
        private State defence() {
            return answered(
                    event -> event instanceof DisputeRaised
                            || (event instanceof PortalEntry entry
                                    && entry.kind() == PortalEntry.Kind.DEBTOR_FILED_DEFENCE),
                    DisputeAnswered.class::isInstance);
        }

        /** Not needed if nothing was said; otherwise the answer has to come after what was said last. */
        private State answered(Predicate<CaseEvent> said, Predicate<CaseEvent> answer) {
            State state = State.NOT_NEEDED;
            for (CaseEvent event : events) {
                if (said.test(event)) {
                    state = State.MISSING;
                } else if (state == State.MISSING && answer.test(event)) {
                    state = State.PRESENT;
                }
            }
            return state;
        }

        private State care() {
            return file.sector().orElse(Sector.GENERAL) == Sector.GENERAL
                    ? State.NOT_NEEDED
                    : there(SectorGate.of(account).missingBeforeCourt().isEmpty());
        }
    }
}
