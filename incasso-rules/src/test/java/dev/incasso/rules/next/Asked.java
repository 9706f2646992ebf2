package dev.incasso.rules.next;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.ContactEvent.MessageReturned;
import dev.incasso.core.casefile.DisputeEvent.DisputeAnswered;
import dev.incasso.core.casefile.DisputeEvent.DisputeRaised;
import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.casefile.Occurrence;
import dev.incasso.core.casefile.Occurrence.Kind;
import dev.incasso.core.casefile.PlanEvent.PlanAgreed;
import dev.incasso.core.casefile.PlanEvent.PlanRevised;
import dev.incasso.core.casefile.PortalEntry;
import dev.incasso.core.casefile.StatusEvent.Death;
import dev.incasso.core.casefile.StatusEvent.RestructuringEnded;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.party.ContactPoint;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.account.Account;
import dev.incasso.rules.account.ClaimAccount;
import dev.incasso.rules.conduct.LegalBlocks;
import dev.incasso.rules.next.Adviser.Advice;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** An advice that was asked for, and the facts of the file that laws look at, found apart from the code that advised. */
record Asked(Adviser adviser, CaseFile file, Policy policy, LocalDate day, Advice advice) {

    private static final int MONTHS_OF_MOURNING = 3;
    private static final int TERM = 14;
    private static final int DAYS_OF_POST = 2;

    static Asked of(Adviser adviser, CaseFile file, Policy policy, LocalDate day) {
        return new Asked(adviser, file, policy, day, adviser.advise(file, policy, day));
    }

    Advice withoutLaterEvents() {
        return adviser.advise(NextFiles.withEvents(file, events()), policy, day);
    }

    Account account() {
        return Incasso.netherlands().account(file).on(day);
    }

    LegalBlocks blocks() {
        return LegalBlocks.of(
                Incasso.netherlands().ruleBook(), account(), policy.handling().debtHelpHoldDays());
    }

    /** What had happened by the end of the day, in order. */
    List<CaseEvent> events() {
        return file.events().stream()
                .filter(event -> !event.on().isAfter(day))
                .sorted(Comparator.comparing(CaseEvent::on))
                .toList();
    }

    List<ClaimAccount> claims(List<String> ids) {
        return account().claims().stream()
                .filter(claim -> ids.contains(claim.claim().id()))
                .toList();
    }

    /** Restructuring or bankruptcy runs, and all that is open is older. */
    boolean insolvent() {
        LocalDate ruling = null;
        LocalDate bankrupt = null;
        for (CaseEvent event : events()) {
            if (happened(event, Kind.RESTRUCTURING_STARTED)) {
                ruling = ruling == null ? event.on() : ruling;
            } else if (event instanceof RestructuringEnded || happened(event, Kind.RESTRUCTURING_COMPLETED)) {
                ruling = null;
            } else if (happened(event, Kind.BANKRUPTCY)) {
                bankrupt = bankrupt == null ? event.on() : bankrupt;
            } else if (happened(event, Kind.BANKRUPTCY_ENDED)) {
                bankrupt = null;
            }
        }
        return (ruling != null && olderThan(ruling)) || (bankrupt != null && olderThan(bankrupt));
    }

    private boolean olderThan(LocalDate ruling) {
        List<ClaimAccount> open = account().claims().stream()
                .filter(claim -> claim.open().total().isPositive())
                .toList();
        return !open.isEmpty()
                && open.stream().noneMatch(claim -> claim.claim().issuedOn().isAfter(ruling));
    }

    /** The debtor died less than three months ago, and nobody told that all heirs accepted purely. */
    boolean mourning() {
        List<Death> deaths = events().stream()
                .filter(Death.class::isInstance)
                .map(Death.class::cast)
                .toList();
        return deaths.stream().noneMatch(death -> death.acceptedPurely().orElse(false))
                && deaths.stream().anyMatch(death -> day.isBefore(death.on().plusMonths(MONTHS_OF_MOURNING)));
    }

    /** Something was disputed after the last answer. */
    boolean disputed() {
        boolean disputed = false;
        for (CaseEvent event : events()) {
            boolean raised = event instanceof DisputeRaised
                    || (event instanceof PortalEntry entry && entry.kind() == PortalEntry.Kind.DEBTOR_FILED_DEFENCE);
            disputed = raised || (disputed && !(event instanceof DisputeAnswered));
        }
        return disputed;
    }

    /** A plan was agreed of which no instalment has come yet. */
    boolean planSurelyKept() {
        List<Instalment> running = List.of();
        for (CaseEvent event : events()) {
            if (event instanceof PlanAgreed plan) {
                running = plan.instalments();
            } else if (event instanceof PlanRevised plan && !running.isEmpty()) {
                running = plan.instalments();
            } else if (happened(event, Kind.PLAN_BROKEN) || happened(event, Kind.PLAN_CANCELLED)) {
                running = List.of();
            }
        }
        return !running.isEmpty()
                && running.stream().noneMatch(instalment -> instalment.on().isBefore(day));
    }

    /** A consumer has not yet had fourteen days for a letter about something that is open. */
    boolean termOfANoticeRuns() {
        List<String> open = account().claims().stream()
                .filter(claim -> claim.open().principal().isPositive())
                .map(claim -> claim.claim().id())
                .toList();
        return file.debtor().capacity().protectedAsConsumer()
                && events().stream()
                        .anyMatch(event -> event instanceof NoticeSent sent
                                && sent.claims().stream().anyMatch(open::contains)
                                && !received(sent)
                                        .plusDays(sent.termDays().orElse(TERM))
                                        .isBefore(day));
    }

    /** The first day on which it can have been received. */
    private static LocalDate received(NoticeSent sent) {
        return sent.receivedOn().orElse(sent.on().plusDays(sent.channel() == Channel.POST ? DAYS_OF_POST : 1));
    }

    /** A number or address is known and nothing came back; for SMS and WhatsApp it was confirmed within a year. */
    boolean reachableBy(Channel channel) {
        Optional<LocalDate> back = events().stream()
                .filter(event -> event instanceof MessageReturned returned && returned.channel() == channel)
                .map(CaseEvent::on)
                .max(Comparator.naturalOrder());
        return switch (channel) {
            case POST, REGISTERED_POST -> !addressLost();
            case WRIT -> false;
            case VISIT -> file.debtor().address().isPresent() && !addressLost();
            case EMAIL, PHONE, PORTAL, SMS, WHATSAPP ->
                file.debtor().contacts().stream()
                        .filter(point -> point.channel() == channel)
                        .filter(point -> (channel != Channel.SMS && channel != Channel.WHATSAPP) || sure(point))
                        .anyMatch(point -> back.isEmpty()
                                || point.confirmedOn()
                                        .filter(back.get()::isBefore)
                                        .isPresent());
        };
    }

    private boolean sure(ContactPoint point) {
        return point.confirmedOn()
                .filter(confirmed ->
                        !confirmed.isAfter(day) && !confirmed.plusYears(1).isBefore(day))
                .isPresent();
    }

    private boolean addressLost() {
        boolean lost = false;
        for (CaseEvent event : events()) {
            lost = happened(event, Kind.ADDRESS_UNKNOWN)
                    || (event instanceof MessageReturned returned && returned.channel() == Channel.POST)
                    || (lost && !happened(event, Kind.ADDRESS_FOUND));
        }
        return lost;
    }

    private static boolean happened(CaseEvent event, Kind kind) {
        return event instanceof Occurrence occurrence && occurrence.kind() == kind;
    }
}
