package dev.incasso.rules.book;

import dev.incasso.core.date.DateRange;
import dev.incasso.core.error.HorizonException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table of dated rows without gap or overlap, known from its first row through a stated day. Immutable and
 * thread-safe.
 *
 * @param <T> the type of the values
 */
public final class Timeline<T> {

    private final String name;
    private final List<Row<T>> rows;
    private final LocalDate knownThrough;

    Timeline(String name, List<Row<T>> rows, LocalDate knownThrough) {
        this.name = name;
        this.rows = List.copyOf(rows);
        this.knownThrough = knownThrough;
    }

    /**
     * The name of the table, as errors and reports use it.
     *
     * @return such as {@code statutoryInterest.consumer}
     */
    public String name() {
        return name;
    }

    /**
     * The first day that the table knows. A table of a rule book {@link RuleBook#asKnownOn as known on a day} can be empty: it
     * begins after the last known day.
     *
     * @return the day, included
     */
    public LocalDate knownFrom() {
        return rows.isEmpty() ? knownThrough.plusDays(1) : rows.get(0).from();
    }

    /**
     * The last day that the table knows.
     *
     * @return the day, included
     */
    public LocalDate knownThrough() {
        return knownThrough;
    }

    /**
     * All rows.
     *
     * @return the rows, oldest first
     */
    public List<Row<T>> rows() {
        return rows;
    }

    /**
     * The row in force on a day.
     *
     * @param day the day
     * @return its row
     * @throws HorizonException if the day lies before the first row or after the last known day
     */
    public Row<T> on(LocalDate day) {
        if (day.isBefore(knownFrom()) || day.isAfter(knownThrough)) {
            throw new HorizonException(name, day, knownFrom(), knownThrough);
        }
        return rows.get(index(day));
    }

    /**
     * The row in force on a day, where the table knows it.
     *
     * @param day the day
     * @return its row; nothing if the day lies before the first row or after the last known day
     */
    public Optional<Row<T>> find(LocalDate day) {
        return day.isAfter(knownThrough) ? Optional.empty() : onOrLastKnown(day);
    }

    /**
     * The row in force on a day, or the last one when the day lies beyond what is known.
     *
     * @param day the day
     * @return its row, or the last row; nothing if the day lies before the first row
     */
    public Optional<Row<T>> onOrLastKnown(LocalDate day) {
        return rows.isEmpty() || day.isBefore(knownFrom()) ? Optional.empty() : Optional.of(rows.get(index(day)));
    }

    /**
     * The pieces of a period, each within one row.
     *
     * @param period the period
     * @return the pieces in order, without gap
     * @throws HorizonException if a day of the period lies before the first row or after the last known day
     */
    public List<Piece<T>> within(DateRange period) {
        on(period.firstDay());
        on(period.lastDayInclusive());
        List<Piece<T>> pieces = new ArrayList<>();
        LocalDate first = period.firstDay();
        for (int i = index(first); !first.isAfter(period.lastDayInclusive()); i++) {
            Row<T> row = rows.get(i);
            LocalDate last = row.throughInclusive().isBefore(period.lastDayInclusive())
                    ? row.throughInclusive()
                    : period.lastDayInclusive();
            pieces.add(new Piece<>(DateRange.of(first, last), row));
            first = last.plusDays(1);
        }
        return pieces;
    }

    /**
     * A part of a period with the row that holds in it.
     *
     * @param period the part
     * @param row its row
     * @param <T> the type of the value
     */
    public record Piece<T>(DateRange period, Row<T> row) {}

    private int index(LocalDate day) {
        int low = 0;
        int high = rows.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (rows.get(middle).from().isAfter(day)) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        return low;
    }

    /** Name, number of rows and what is known. */
    @Override
    public String toString() {
        return name + ", " + rows.size() + " rows, known " + knownFrom() + " through " + knownThrough;
    }
}
