package dev.incasso.rules.reform;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** How one date moves in many cases. Immutable and thread-safe. */
public final class DateMoves {

    /** Moves of more days than this are counted as one day more. */
    public static final int MOST_DAYS = 366;

    private final SortedMap<Integer, Long> byDays;
    private final long daysEarlier;
    private final long daysLater;
    private final long begun;
    private final long ended;

    private DateMoves(SortedMap<Integer, Long> byDays, long daysEarlier, long daysLater, long begun, long ended) {
        this.byDays = byDays;
        this.daysEarlier = daysEarlier;
        this.daysLater = daysLater;
        this.begun = begun;
        this.ended = ended;
    }

    /** Adds one case to a sum that is being made. */
    static void count(Sums sums, Optional<LocalDate> before, Optional<LocalDate> after) {
        if (before.isPresent() && after.isPresent()) {
            long days = ChronoUnit.DAYS.between(before.get(), after.get());
            long shown = Math.max(-MOST_DAYS - 1, Math.min(MOST_DAYS + 1, days));
            sums.byDays.merge(Math.toIntExact(shown), 1L, Long::sum);
            sums.daysEarlier += Math.max(0, -days);
            sums.daysLater += Math.max(0, days);
        } else if (after.isPresent()) {
            sums.begun++;
        } else if (before.isPresent()) {
            sums.ended++;
        }
    }

    /** A sum that is being made, by one thread. */
    static final class Sums {
        private final SortedMap<Integer, Long> byDays = new TreeMap<>();
        private long daysEarlier;
        private long daysLater;
        private long begun;
        private long ended;

        void add(Sums other) {
            other.byDays.forEach((days, cases) -> byDays.merge(days, cases, Long::sum));
            daysEarlier += other.daysEarlier;
            daysLater += other.daysLater;
            begun += other.begun;
            ended += other.ended;
        }

        DateMoves moves() {
            return new DateMoves(
                    Collections.unmodifiableSortedMap(new TreeMap<>(byDays)), daysEarlier, daysLater, begun, ended);
        }
    }

    /**
     * How many cases move by how many days.
     *
     * @return the cases by days, below zero for earlier, zero for those that stay; a move of more than {@link #MOST_DAYS}
     *     days counts as one day more than that
     */
    public SortedMap<Integer, Long> byDays() {
        return byDays;
    }

    /**
     * In how many cases the date is earlier.
     *
     * @return the cases that have it under both rule books
     */
    public long earlier() {
        return cases(byDays.headMap(0));
    }

    /**
     * In how many cases the date is later.
     *
     * @return the cases that have it under both rule books
     */
    public long later() {
        return cases(byDays.tailMap(1));
    }

    /**
     * In how many cases the date stays.
     *
     * @return the cases that have it under both rule books
     */
    public long same() {
        return byDays.getOrDefault(0, 0L);
    }

    private static long cases(SortedMap<Integer, Long> days) {
        return days.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * By how many days it is earlier.
     *
     * @return the days of all cases together
     */
    public long daysEarlier() {
        return daysEarlier;
    }

    /**
     * By how many days it is later.
     *
     * @return the days of all cases together
     */
    public long daysLater() {
        return daysLater;
    }

    /**
     * How many cases have the date only under the changed rule book.
     *
     * @return the number
     */
    public long begun() {
        return begun;
    }

    /**
     * How many cases have the date only under the base.
     *
     * @return the number
     */
    public long ended() {
        return ended;
    }

    /** Earlier, same and later. */
    @Override
    public String toString() {
        return earlier() + " earlier, " + same() + " the same, " + later() + " later";
    }
}
