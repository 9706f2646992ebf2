package dev.incasso.rules.book;

import java.time.LocalDate;
import java.util.List;

/**
 * The public holidays of the Algemene termijnenwet, as rules by which the day is found in each year. Immutable and
 * thread-safe.
 *
 * @param days one rule a holiday
 */
public record Holidays(List<Rule> days) {

    /**
     * Copies the rules.
     *
     * @param days one rule a holiday
     */
    public Holidays {
        days = List.copyOf(days);
    }

    /** How the day of a holiday is found in a year. */
    public sealed interface Rule {

        /**
         * The name of the holiday.
         *
         * @return such as {@code GOOD_FRIDAY}
         */
        String name();

        /**
         * The day of the holiday in a year.
         *
         * @param easterSunday Easter Sunday of that year
         * @return the day
         */
        LocalDate in(LocalDate easterSunday);
    }

    /**
     * A holiday on the same date each year, moved when that is a Sunday.
     *
     * @param name the name
     * @param month the month, 1 to 12
     * @param day the day of the month
     * @param shiftOnSunday by how many days it moves when it falls on a Sunday; 0 if it stays
     */
    public record Fixed(String name, int month, int day, int shiftOnSunday) implements Rule {
        @Override
        public LocalDate in(LocalDate easterSunday) {
            LocalDate date = LocalDate.of(easterSunday.getYear(), month, day);
            return date.getDayOfWeek() == java.time.DayOfWeek.SUNDAY ? date.plusDays(shiftOnSunday) : date;
        }
    }

    /**
     * A holiday at a fixed distance from Easter Sunday.
     *
     * @param name the name
     * @param days days after Easter Sunday; negative before it
     */
    public record FromEaster(String name, int days) implements Rule {
        @Override
        public LocalDate in(LocalDate easterSunday) {
            return easterSunday.plusDays(days);
        }
    }
}
