package dev.incasso.core.date;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A period of whole days; the first and the last day are both part of it ("tot en met"). Never empty. Immutable and
 * thread-safe.
 *
 * @param firstDay the first day of the period
 * @param lastDayInclusive the last day that belongs to the period
 */
public record DateRange(LocalDate firstDay, LocalDate lastDayInclusive) {

    /**
     * Checks the order of the days.
     *
     * @param firstDay the first day of the period
     * @param lastDayInclusive the last day that belongs to the period
     * @throws InvalidInputException if the last day lies before the first
     */
    public DateRange {
        if (lastDayInclusive.isBefore(firstDay)) {
            throw new InvalidInputException(
                    Violation.of(ErrorCode.DATE_ORDER, "lastDay", "the last day lies before the first day"));
        }
    }

    /**
     * A period by its two ends.
     *
     * @param firstDay the first day
     * @param lastDayInclusive the last day, part of the period
     * @return the period
     * @throws InvalidInputException if the last day lies before the first
     */
    public static DateRange of(LocalDate firstDay, LocalDate lastDayInclusive) {
        return new DateRange(firstDay, lastDayInclusive);
    }

    /**
     * The number of days, both ends counted.
     *
     * @return at least 1
     */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(firstDay, lastDayInclusive) + 1);
    }

    /**
     * Whether a day lies in the period.
     *
     * @param day the day
     * @return true on the first day, the last day and all days between
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDayInclusive);
    }

    /** Both days with two dots between: {@code 2026-01-01..2026-12-31}. */
    @Override
    public String toString() {
        return firstDay + ".." + lastDayInclusive;
    }
}
