package dev.incasso.rules.conduct;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.ContactEvent.Call;
import dev.incasso.core.casefile.ContactEvent.MessageSent;
import dev.incasso.core.casefile.NoticeEvent.NoticeOfDefaultSent;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.casefile.NoticeEvent.ReminderSent;
import dev.incasso.core.casefile.Occurrence;
import dev.incasso.core.casefile.PlanEvent.PlanAgreed;
import dev.incasso.core.casefile.PlanEvent.PlanOffered;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.rules.receipt.ReturnedMail;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What was done for the debtor since the arrears began; mail that came back does not count. Immutable and thread-safe. */
final class CareGiven {

    private static final Set<MessageCode> DEMANDS = EnumSet.of(
            MessageCode.FRIENDLY_REMINDER,
            MessageCode.SECOND_REMINDER,
            MessageCode.NOTICE_OF_DEFAULT,
            MessageCode.FOURTEEN_DAY_NOTICE,
            MessageCode.PRE_INCASSO_LETTER,
            MessageCode.PROFIT_LETTER,
            MessageCode.FORMAL_DEMAND,
            MessageCode.LAST_DEMAND_BEFORE_COURT);

    private final List<LocalDate> reminders;
    private final List<LocalDate> plans;
    private final boolean contactTried;
    private final boolean helpShown;
    private final boolean signalled;

    private CareGiven(
            List<LocalDate> reminders,
            List<LocalDate> plans,
            boolean contactTried,
            boolean helpShown,
            boolean signalled) {
        this.reminders = reminders;
        this.plans = plans;
        this.contactTried = contactTried;
        this.helpShown = helpShown;
        this.signalled = signalled;
    }

    static CareGiven since(LocalDate overdue, List<CaseEvent> events) {
        ReturnedMail returned = ReturnedMail.of(events);
        List<LocalDate> reminders = new ArrayList<>();
        List<LocalDate> plans = new ArrayList<>();
        boolean contactTried = false;
        boolean helpShown = false;
        boolean signalled = false;
        for (CaseEvent event : events) {
            if (event.on().isBefore(overdue) || returned.contains(event)) {
                continue;
            }
            if (reminds(event)) {
                reminders.add(event.on());
            } else if (event instanceof PlanOffered
                    || event instanceof PlanAgreed
                    || says(event, MessageCode.PLAN_OFFER)) {
                plans.add(event.on());
            }
            contactTried |= event instanceof Call || DebtorFacts.visited(event);
            helpShown |= says(event, MessageCode.DEBT_HELP_POINTER);
            signalled |= event instanceof Occurrence occurrence && occurrence.kind() == Occurrence.Kind.SIGNAL_SENT;
        }
        return new CareGiven(reminders, plans, contactTried, helpShown, signalled);
    }

    private static boolean reminds(CaseEvent event) {
        if (event instanceof ReminderSent reminder) {
            return ReturnedMail.written(reminder.channel());
        } else if (event instanceof NoticeOfDefaultSent notice) {
            return ReturnedMail.written(notice.channel());
        } else if (event instanceof NoticeSent notice) {
            return ReturnedMail.written(notice.channel());
        }
        return event instanceof MessageSent sent
                && ReturnedMail.written(sent.channel())
                && DEMANDS.stream().anyMatch(code -> says(sent, code));
    }

    private static boolean says(CaseEvent event, MessageCode code) {
        return event instanceof MessageSent sent && sent.message().equals(code.name());
    }

    /** Reminders in writing, each so many days or more after the one before; in order. */
    List<LocalDate> remindersApart(int days) {
        List<LocalDate> apart = new ArrayList<>();
        for (LocalDate day : reminders) {
            if (apart.isEmpty() || !day.isBefore(apart.get(apart.size() - 1).plusDays(days))) {
                apart.add(day);
            }
        }
        return apart;
    }

    /** Reminders in writing and offers of a plan from a day on, each day once. */
    long lettersFrom(LocalDate day) {
        Set<LocalDate> letters = new TreeSet<>(reminders);
        letters.addAll(plans);
        return letters.stream().filter(sent -> !sent.isBefore(day)).count();
    }

    boolean reminded() {
        return !reminders.isEmpty();
    }

    boolean planOffered() {
        return !plans.isEmpty();
    }

    /** Whether a call or visit was tried; nobody needs to have answered. */
    boolean contactTried() {
        return contactTried;
    }

    boolean helpShown() {
        return helpShown;
    }

    boolean signalled() {
        return signalled;
    }
}
