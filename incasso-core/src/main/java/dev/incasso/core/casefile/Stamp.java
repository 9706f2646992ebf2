package dev.incasso.core.casefile;

import dev.incasso.core.constraint.Complete;
import dev.incasso.core.constraint.Day;
import dev.incasso.core.constraint.Filled;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What every event has. Immutable and thread-safe.
 *
 * @param on the day on which it happened
 * @param id the host's own name for the event, needed where another event points to it
 * @param recordedOn the day on which the host learned of it
 */
@Complete
public record Stamp(@Day LocalDate on, Optional<@Filled String> id, Optional<@Day LocalDate> recordedOn) {

    /**
     * An event of a day.
     *
     * @param day the day on which it happened
     * @return the stamp
     */
    public static Stamp on(LocalDate day) {
        return new Stamp(day, Optional.empty(), Optional.empty());
    }

    /**
     * An event of a day with a name.
     *
     * @param day the day on which it happened
     * @param id the host's own name for the event
     * @return the stamp
     */
    public static Stamp on(LocalDate day, String id) {
        return new Stamp(day, Optional.of(id), Optional.empty());
    }

    /** The day. */
    @Override
    public String toString() {
        return on.toString();
    }
}
