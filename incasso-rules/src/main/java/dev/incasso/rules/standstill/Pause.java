package dev.incasso.rules.standstill;

import dev.incasso.core.date.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A period in which a state holds.
 *
 * @param state the state
 * @param period first and last day, both included; a state that has not ended lasts through 2199
 * @param ended whether it has ended, or ends on a day that is known
 * @param endedByEvent whether an event ended it; a new notice of that day has effect then
 * @param claims the ids of the claims it is about; empty for all
 * @param neverRevives whether a notice stopped by it stays without effect after it, whatever the state
 * @param lawfulLast the last day on which it stops steps: that of the period, or an earlier one where the law lets it hold
 *     no longer
 */
public record Pause(
        State state,
        DateRange period,
        boolean ended,
        boolean endedByEvent,
        Set<String> claims,
        boolean neverRevives,
        LocalDate lawfulLast) {

    /** The last day of a state that has not ended. */
    static final LocalDate OPEN_END = LocalDate.of(2199, 12, 31);

    /** Copies the claims. */
    public Pause {
        claims = Set.copyOf(claims);
    }

    /** Whether it stops steps at the end of a day: what an event of that day ended does not. */
    public boolean runsAfter(LocalDate day) {
        return period.contains(day)
                && !lawfulLast.isBefore(day)
                && !(endedByEvent && period.lastDayInclusive().equals(day));
    }

    /** Whether a term that ends in it is only put off to the day after it. */
    public boolean postpones() {
        return state.postponesOnly() && ended && !neverRevives;
    }

    /** The day after the last of some pauses; at least one. */
    public static LocalDate dayAfter(List<Pause> pauses) {
        return pauses.stream()
                .map(pause -> pause.period().lastDayInclusive())
                .max(LocalDate::compareTo)
                .orElseThrow()
                .plusDays(1);
    }

    /** Whether it holds on a day for at least one of the claims. */
    public boolean holds(LocalDate day, Set<String> of) {
        return period.contains(day) && (claims.isEmpty() || claims.stream().anyMatch(of::contains));
    }
}
