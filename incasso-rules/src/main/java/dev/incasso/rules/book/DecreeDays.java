package dev.incasso.rules.book;

import dev.incasso.core.date.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Days equated with a public holiday by decree (art. 3 lid 3 Algemene termijnenwet), and the periods for which the
 * decrees are not known. Immutable and thread-safe.
 */
public final class DecreeDays {

    private final Map<LocalDate, Row<LocalDate>> days;
    private final List<DateRange> unknown;
    private final LocalDate knownThrough;

    DecreeDays(List<Row<LocalDate>> rows, List<DateRange> unknown, LocalDate knownThrough) {
        Map<LocalDate, Row<LocalDate>> byDay = new TreeMap<>();
        rows.forEach(row -> byDay.put(row.value(), row));
        this.days = java.util.Collections.unmodifiableMap(byDay);
        this.unknown = List.copyOf(unknown);
        this.knownThrough = knownThrough;
    }

    /**
     * The equated days.
     *
     * @return each day with its row, oldest first
     */
    public Map<LocalDate, Row<LocalDate>> days() {
        return days;
    }

    /**
     * Whether it is known if a day was equated.
     *
     * @param day the day
     * @return false in a period whose decree was not found, and after the last decree
     */
    public boolean knows(LocalDate day) {
        return days.containsKey(day)
                || (!day.isAfter(knownThrough) && unknown.stream().noneMatch(period -> period.contains(day)));
    }

    /**
     * The last day for which decrees are known.
     *
     * @return the day, included
     */
    public LocalDate knownThrough() {
        return knownThrough;
    }

    /** The periods of which no decree was found. */
    List<DateRange> unknown() {
        return unknown;
    }
}
