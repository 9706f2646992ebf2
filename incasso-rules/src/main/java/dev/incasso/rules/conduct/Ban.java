package dev.incasso.rules.conduct;

import dev.incasso.core.contact.Channel;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/** Sets of steps and of channels that blocks forbid. */
final class Ban {

    static final Set<StepCode> NONE = Set.of();

    /** Raising the pressure. */
    static final Set<StepCode> PRESSURE = those(StepCode::escalates);

    /** Raising the pressure, or reporting the arrears. */
    static final Set<StepCode> PRESSURE_AND_SIGNAL = those(step -> step.escalates() || step == StepCode.EARLY_SIGNAL);

    /** Raising the pressure, reporting the arrears, or offering another plan. */
    static final Set<StepCode> PRESSURE_SIGNAL_AND_OFFER =
            those(step -> step.escalates() || step == StepCode.EARLY_SIGNAL || step == StepCode.PLAN_OFFER);

    /** Raising the pressure, or a demand that interrupts prescription. */
    static final Set<StepCode> PRESSURE_AND_INTERRUPTION =
            those(step -> step.escalates() || step == StepCode.INTERRUPT_PRESCRIPTION);

    /** Reaching out, and raising the pressure. */
    static final Set<StepCode> CONTACT = those(step -> step.reachesOut() || step.escalates());

    /** Reaching out, raising the pressure, and reporting the arrears. */
    static final Set<StepCode> CONTACT_AND_SIGNAL =
            those(step -> step.reachesOut() || step.escalates() || step == StepCode.EARLY_SIGNAL);

    /** Reaching out, and raising the pressure; another collector may take over. */
    static final Set<StepCode> CONTACT_BY_THIS_COLLECTOR =
            those(step -> step != StepCode.HAND_OVER && (step.reachesOut() || step.escalates()));

    /** Handing over, and court. */
    static final Set<StepCode> LAST_STEPS = those(StepCode.HAND_OVER, StepCode.COURT_FILE);

    static final Set<StepCode> COURT = those(StepCode.COURT_FILE);

    static final Set<StepCode> COURT_AND_SIGNAL = those(StepCode.COURT_FILE, StepCode.EARLY_SIGNAL);

    static final Set<StepCode> SIGNAL = those(StepCode.EARLY_SIGNAL);

    static final Set<StepCode> ALL_BUT_WAITING = those(step -> step != StepCode.WAIT);

    static final Set<StepCode> ALL_BUT_CLOSING =
            those(step -> step != StepCode.WAIT && step != StepCode.CLOSE && step != StepCode.CONFIRM_CONVERSATION);

    static final Set<StepCode> ALL_BUT_WRITING_OFF =
            those(step -> step != StepCode.WAIT && step != StepCode.WRITE_OFF_ADVICE && step != StepCode.CLOSE);

    /** What asks for a payment that may already be asked for, though nobody is in default. */
    static final Set<StepCode> FIRST_DEMANDS =
            those(StepCode.REMINDER, StepCode.SECOND_REMINDER, StepCode.NOTICE_OF_DEFAULT);

    static final Set<Channel> NO_CHANNEL = Set.of();

    /** What reaches the debtor himself; a letter can go to who acts for him. */
    static final Set<Channel> HIS_OWN = Collections.unmodifiableSet(
            EnumSet.of(Channel.EMAIL, Channel.SMS, Channel.WHATSAPP, Channel.PHONE, Channel.VISIT, Channel.PORTAL));

    /** What needs an address; a bailiff can serve a writ without one. */
    static final Set<Channel> AT_THE_ADDRESS =
            Collections.unmodifiableSet(EnumSet.of(Channel.POST, Channel.REGISTERED_POST, Channel.VISIT));

    private Ban() {}

    static Set<StepCode> without(Set<StepCode> steps, Set<StepCode> allowed) {
        return those(step -> steps.contains(step) && !allowed.contains(step));
    }

    private static Set<StepCode> those(StepCode first, StepCode... others) {
        return Collections.unmodifiableSet(EnumSet.of(first, others));
    }

    private static Set<StepCode> those(Predicate<StepCode> forbidden) {
        Set<StepCode> steps = EnumSet.noneOf(StepCode.class);
        for (StepCode step : StepCode.values()) {
            if (forbidden.test(step)) {
                steps.add(step);
            }
        }
        return Collections.unmodifiableSet(steps);
    }
}
