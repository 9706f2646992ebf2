package dev.incasso.core.casefile.consistency;

import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.casefile.PlanEvent.PromiseMade;
import dev.incasso.core.casefile.StatusEvent.Moratorium;
import dev.incasso.core.casefile.StatusEvent.Suspension;
import dev.incasso.core.casefile.consistency.Register.Entry;
import dev.incasso.core.constraint.Problem;
import java.time.LocalDate;

/** What an event says of a later day does not lie before the day of the event. */
final class Terms implements Subject {

    @Override
    public void look(Register file, Findings findings) {
        file.entries().forEach(entry -> {
            if (entry.event() instanceof NoticeSent notice) {
                notice.receivedOn()
                        .ifPresent(day -> require(entry, "receivedOn", day, Problem.RECEIVED_BEFORE_SENT, findings));
            } else if (entry.event() instanceof PromiseMade promise) {
                require(entry, "payOn", promise.payOn(), Problem.PROMISED_FOR_THE_PAST, findings);
            } else if (entry.event() instanceof Moratorium moratorium) {
                require(entry, "until", moratorium.until(), Problem.ENDED_BEFORE_BEGUN, findings);
            } else if (entry.event() instanceof Suspension suspension) {
                require(entry, "until", suspension.until(), Problem.ENDED_BEFORE_BEGUN, findings);
            }
        });
    }

    private static void require(Entry entry, String field, LocalDate day, Problem problem, Findings findings) {
        if (Register.before(day, entry.on())) {
            findings.inEvent(entry.index(), field, problem);
        }
    }
}
