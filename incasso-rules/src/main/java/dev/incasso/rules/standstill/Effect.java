package dev.incasso.rules.standstill;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an event does to a state: it begins it, perhaps until a day, or ends it. */
record Effect(State state, boolean begins, @Nullable LocalDate until) {

    static Effect begin(State state) {
        return new Effect(state, true, null);
    }

    static Effect beginUntil(State state, LocalDate until) {
        return new Effect(state, true, until);
    }

    static Effect end(State state) {
        return new Effect(state, false, null);
    }
}
