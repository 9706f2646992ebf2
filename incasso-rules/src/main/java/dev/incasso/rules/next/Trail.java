package dev.incasso.rules.next;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CollectorEvent.HandedOver;
import dev.incasso.core.casefile.ContactEvent.Call;
import dev.incasso.core.casefile.ContactEvent.MessageSent;
import dev.incasso.core.casefile.NoticeEvent.NoticeOfDefaultSent;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.casefile.NoticeEvent.ReminderSent;
import dev.incasso.core.casefile.Occurrence;
import dev.incasso.core.casefile.PlanEvent.PlanAgreed;
import dev.incasso.core.casefile.PlanEvent.PlanOffered;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.rules.conduct.StepCode;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a policy that apply to a file, and which of them were taken since the arrears began. A written demand that
 * comes late in the policy counts for all steps before it: who sent a fourteen-day notice need not remind any more.
 */
final class Trail {

    private static final Set<StepCode> LEAVES_THE_REST_BEHIND = EnumSet.of(
            StepCode.NOTICE_OF_DEFAULT,
            StepCode.FOURTEEN_DAY_NOTICE,
            StepCode.PROFIT_LETTER,
            StepCode.PRE_INCASSO_LETTER,
            StepCode.HAND_OVER,
            StepCode.FORMAL_DEMAND,
            StepCode.COURT_FILE);

    private static final String REMINDER = "REMINDER";
    private static final String CONVERSATION = "CONVERSATION";

    private final List<PolicyStep> path;
    private final List<Optional<LocalDate>> taken = new ArrayList<>();
    private int behind = -1;

    private Trail(List<PolicyStep> path) {
        this.path = path;
    }

    static Trail of(Circumstances now) {
        Trail trail = new Trail(path(now));
        Map<String, Deque<LocalDate>> marks = new HashMap<>();
        for (CaseEvent event : now.events()) {
            String mark = mark(event);
            if (mark != null && !event.on().isBefore(now.start())) {
                marks.computeIfAbsent(mark, key -> new ArrayDeque<>()).add(event.on());
            }
        }
        trail.match(marks, now.account().collector().isPresent());
        return trail;
    }

    private static List<PolicyStep> path(Circumstances now) {
        List<PolicyStep> steps = now.policy().steps();
        List<PolicyStep> path = new ArrayList<>();
        int i = 0;
        while (i < steps.size()) {
            PolicyStep step = steps.get(i);
            i++;
            if (step.when().holds(now)) {
                path.add(step);
                i = step.then().map(id -> place(steps, id)).orElse(i);
            }
        }
        return path;
    }

    private static int place(List<PolicyStep> steps, String id) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).id().equals(id)) {
                return i;
            }
        }
        return steps.size();
    }

    private void match(Map<String, Deque<LocalDate>> marks, boolean collected) {
        LocalDate handedOver = LocalDate.MIN;
        boolean open = true;
        for (int i = 0; i < path.size(); i++) {
            PolicyStep step = path.get(i);
            Deque<LocalDate> days = marks.getOrDefault(mark(step), new ArrayDeque<>());
            // What the creditor did himself is no step of the collector.
            while (!days.isEmpty() && days.element().isBefore(handedOver)) {
                days.remove();
            }
            Optional<LocalDate> day = open ? Optional.ofNullable(days.poll()) : Optional.empty();
            taken.add(day);
            if (day.isPresent() && LEAVES_THE_REST_BEHIND.contains(step.code())) {
                behind = i;
                handedOver = step.code() == StepCode.HAND_OVER ? day.get() : handedOver;
            }
            // What the creditor does before the hand-over is none of the steps after it.
            open = open && (step.code() != StepCode.HAND_OVER || day.isPresent() || collected);
        }
    }

    /** What an event is a mark of; nothing if it is no step of a policy. */
    private static @Nullable String mark(CaseEvent event) {
        if (event instanceof ReminderSent) {
            return REMINDER;
        } else if (event instanceof MessageSent sent) {
            boolean reminder = Circumstances.sent(sent, MessageCode.FRIENDLY_REMINDER)
                    || Circumstances.sent(sent, MessageCode.SECOND_REMINDER);
            return reminder ? REMINDER : sent.message();
        } else if (event instanceof NoticeSent) {
            return MessageCode.FOURTEEN_DAY_NOTICE.name();
        } else if (event instanceof NoticeOfDefaultSent) {
            return MessageCode.NOTICE_OF_DEFAULT.name();
        } else if (event instanceof PlanOffered || event instanceof PlanAgreed) {
            return MessageCode.PLAN_OFFER.name();
        } else if (event instanceof Call) {
            return CONVERSATION;
        } else if (event instanceof HandedOver) {
            return StepCode.HAND_OVER.name();
        } else if (event instanceof Occurrence occurrence) {
            return switch (occurrence.kind()) {
                case VISIT -> CONVERSATION;
                case SIGNAL_SENT -> StepCode.EARLY_SIGNAL.name();
                case SUMMONS_SERVED, JUDGMENT -> StepCode.COURT_FILE.name();
                default -> null;
            };
        }
        return null;
    }

    private static String mark(PolicyStep step) {
        return switch (step.code()) {
            case REMINDER, SECOND_REMINDER -> REMINDER;
            case PERSONAL_CONTACT, PRE_INCASSO_CALL -> CONVERSATION;
            default ->
                step.effectiveMessage().map(Enum::name).orElse(step.code().name());
        };
    }

    List<PolicyStep> path() {
        return path;
    }

    /** Whether a step was taken, or a later one that makes it needless; no step makes an early signal needless. */
    boolean passed(int i) {
        boolean left = i <= behind && path.get(i).code() != StepCode.EARLY_SIGNAL;
        return left || taken.get(i).isPresent();
    }

    /** The day of the newest step taken before a place; the start if there is none. */
    LocalDate before(int i, LocalDate start) {
        return taken.subList(0, i).stream()
                .flatMap(Optional::stream)
                .reduce(start, (earlier, later) -> later.isAfter(earlier) ? later : earlier);
    }

    /** The newest step taken before a place. */
    Optional<PolicyStep> lastBefore(int i) {
        PolicyStep last = null;
        LocalDate newest = LocalDate.MIN;
        for (int place = 0; place < i; place++) {
            if (taken.get(place).isPresent() && !taken.get(place).get().isBefore(newest)) {
                newest = taken.get(place).get();
                last = path.get(place);
            }
        }
        return Optional.ofNullable(last);
    }
}
