package dev.incasso.rules.next;

import dev.incasso.core.casefile.ContactEvent.MessageSent;
import dev.incasso.core.casefile.Occurrence;
import dev.incasso.core.casefile.Occurrence.Kind;
import dev.incasso.core.casefile.Stamp;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.rules.conduct.StepCode;
import dev.incasso.rules.promise.AgreedPlan;
import dev.incasso.rules.promise.InstalmentState;
import java.time.LocalDate;
import java.util.Optional;

/** What to do about a plan that runs: wait, remind, ask what is the matter, and end it last. Used once, by one thread. */
final class PlanSteps {

    private final Circumstances now;
    private final LocalDate on;
    private final Calls calls;

    PlanSteps(Circumstances now, Calls calls) {
        this.now = now;
        this.on = now.on();
        this.calls = calls;
    }

    /** The step for the plan that runs, if one does. */
    Optional<Draft> step() {
        return now.plan().map(plan -> {
            if (plan.toRemindOf().isPresent()) {
                return Draft.of(StepCode.PLAN_FOLLOW_UP, on)
                        .because(Reason.of(Reason.TEXTS
                                .phrase("INSTALMENT_LATE")
                                .with(
                                        "day",
                                        plan.toRemindOf().get().instalment().on())
                                .with("amount", plan.toRemindOf().get().open())))
                        .thenBy(channel -> new MessageSent(Stamp.on(on), MessageCode.PLAN_REMINDER.name(), channel));
            }
            return plan.canBeDeclaredBroken()
                    ? missed(plan)
                    : Draft.waitUntil(plan.nextLook()
                                    .orElseGet(() ->
                                            on.plusDays(now.policy().handling().reviewDays())))
                            .because(Reason.of("PLAN_RUNS"));
        });
    }

    /** A plan is not declared broken before the debtor was asked what happened. */
    private Draft missed(AgreedPlan plan) {
        LocalDate missed = plan.instalments().stream()
                .filter(kept -> kept.state() == InstalmentState.MISSED)
                .map(kept -> kept.instalment().on())
                .reduce((earlier, later) -> later)
                .orElse(plan.agreedOn());
        Reason why = Reason.of(Reason.TEXTS.phrase("INSTALMENTS_MISSED").with("day", missed));
        return calls.spokenOrTriedSince(missed)
                ? Draft.of(StepCode.PLAN_FOLLOW_UP, on)
                        .because(why)
                        .because(Reason.of("REVISE_OR_END_THE_PLAN"))
                        .message(MessageCode.PLAN_BROKEN)
                        .then(Occurrence.of(on, Kind.PLAN_BROKEN))
                : calls.next(on).because(why).because(Reason.of("ASK_BEFORE_ENDING_THE_PLAN"));
    }
}
