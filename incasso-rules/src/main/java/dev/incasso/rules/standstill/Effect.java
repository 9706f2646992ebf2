package dev.incasso.rules.standstill;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an event does to a state: it begins it, perhaps until a day, or ends it. The law may let it hold no longer than
 * through a latest day, whatever the event says.
 */
record Effect(
        State state,
        boolean begins,
        @Nullable LocalDate until,
        @Nullable LocalDate latest) {

    static Effect begin(State state) {
        return new Effect(state, true, null, null);
    }

    static Effect beginUntil(State state, LocalDate until) {
        return new Effect(state, true, until, null);
    }

    static Effect beginUntil(State state, LocalDate until, LocalDate latest) {
        return new Effect(state, true, until, latest);
    }

    static Effect end(State state) {
        return new Effect(state, false, null, null);
    }
}
