package dev.incasso.core.casefile;

import dev.incasso.core.constraint.Complete;
import java.time.LocalDate;

/**
 * Something that happened in a case. Events are facts: they are added, never changed. New kinds may come with any release;
 * hosts keep a default branch in a switch over them.
 */
@Complete
public sealed interface CaseEvent
        permits NoticeEvent,
                PaymentEvent,
                ContactEvent,
                DisputeEvent,
                PlanEvent,
                StatusEvent,
                CollectorEvent,
                PortalEntry,
                Occurrence {

    /**
     * Day and id.
     *
     * @return the stamp
     */
    Stamp stamp();

    /**
     * The day on which it happened.
     *
     * @return the day
     */
    default LocalDate on() {
        return stamp().on();
    }

    /**
     * The type, as the case file names it.
     *
     * @return such as {@code PAYMENT_RECEIVED}
     */
    default String type() {
        return EventTypes.nameOf(getClass());
    }

    /**
     * Type and day, without any content.
     *
     * @return such as {@code PAYMENT_RECEIVED 2026-03-01}
     */
    default String describe() {
        return type() + " " + on();
    }
}
