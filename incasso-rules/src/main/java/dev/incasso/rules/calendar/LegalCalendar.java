package dev.incasso.rules.calendar;

import dev.incasso.core.error.HorizonException;
import dev.incasso.rules.book.CalendarRules;
import dev.incasso.rules.book.Holidays;
import dev.incasso.rules.book.RuleBook;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Working days, public holidays and the days on which post is delivered (art. 1 and 3 Algemene termijnenwet; HR
 * 25-11-2016 ECLI:NL:HR:2016:2704). Immutable and thread-safe.
 *
 * <p>After the last known day the same holidays are assumed and decree days are unknown; {@link #knows(LocalDate)} tells.
 */
public final class LegalCalendar {

    /** The name of a holiday that a decree or the host added. */
    public static final String EQUATED_DAY = "EQUATED_DAY";

    private final CalendarRules rules;
    private final Set<LocalDate> furtherDays;

    private LegalCalendar(CalendarRules rules, Set<LocalDate> furtherDays) {
        this.rules = rules;
        this.furtherDays = furtherDays;
    }

    /**
     * The calendar of a rule book.
     *
     * @param book the rule book
     * @return its calendar
     */
    public static LegalCalendar of(RuleBook book) {
        return new LegalCalendar(book.calendar(), Set.of());
    }

    /**
     * The same calendar with further days that a newer decree equates with a holiday.
     *
     * @param days the days
     * @return a new calendar
     */
    public LegalCalendar withEquatedDays(Set<LocalDate> days) {
        Set<LocalDate> all = new HashSet<>(furtherDays);
        all.addAll(days);
        return new LegalCalendar(rules, Set.copyOf(all));
    }

    /**
     * The public holiday or equated day on a date.
     *
     * @param date the date
     * @return its name, such as {@code KINGS_DAY} or {@link #EQUATED_DAY}; nothing on other days
     * @throws HorizonException if the date lies before the first known year
     */
    public Optional<String> holidayOn(LocalDate date) {
        Optional<String> holiday = statutoryHolidayOn(date);
        return holiday.isEmpty() && equated(date) ? Optional.of(EQUATED_DAY) : holiday;
    }

    /**
     * Whether a date is neither a Saturday, nor a Sunday, nor a public holiday, nor equated with one.
     *
     * @param date the date
     * @return true on a working day
     * @throws HorizonException if the date lies before the first known year
     */
    public boolean isWorkingDay(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        return holidayOn(date).isEmpty() && day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY;
    }

    /**
     * The end of a statutory term (art. 1 Algemene termijnenwet).
     *
     * @param lastDay the last day as counted
     * @return that day if it is a working day, otherwise the next working day
     * @throws HorizonException if the date lies before the first known year
     */
    public LocalDate endOfTerm(LocalDate lastDay) {
        LocalDate day = lastDay;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /**
     * A number of working days later.
     *
     * @param date the day to count from, not counted itself
     * @param workingDays how many, not negative
     * @return the last of them
     * @throws HorizonException if the date lies before the first known year
     */
    public LocalDate plusWorkingDays(LocalDate date, int workingDays) {
        LocalDate day = date;
        for (int i = 0; i < workingDays; i++) {
            day = endOfTerm(day.plusDays(1));
        }
        return day;
    }

    /**
     * Whether post is delivered: Tuesday to Saturday, not on a public holiday. Days that are equated by decree extend
     * terms, but post is delivered on them.
     *
     * @param date the date
     * @return true on a delivery day
     * @throws HorizonException if the date lies before the first known year
     */
    public boolean isDeliveryDay(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        return statutoryHolidayOn(date).isEmpty() && day != DayOfWeek.SUNDAY && day != DayOfWeek.MONDAY;
    }

    /**
     * The delivery day on which a letter is presumed received.
     *
     * @param postedOn the day of posting, not counted itself
     * @param deliveryDays which delivery day after it, 1 for the first
     * @return that day
     * @throws HorizonException if the date lies before the first known year
     */
    public LocalDate presumedReceipt(LocalDate postedOn, int deliveryDays) {
        LocalDate day = postedOn;
        for (int i = 0; i < deliveryDays; i++) {
            do {
                day = day.plusDays(1);
            } while (!isDeliveryDay(day));
        }
        return day;
    }

    /**
     * Whether it is certain what kind of day a date is: its holidays are known, and the decrees of its year too.
     *
     * @param date the date
     * @return false where the answer of this calendar depends on a decree that the rule book does not have
     */
    public boolean knows(LocalDate date) {
        return !date.isAfter(rules.holidays().knownThrough())
                && (rules.decreeDays().knows(date) || furtherDays.contains(date) || !mayBeEquated(date));
    }

    private boolean mayBeEquated(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        return day != DayOfWeek.SATURDAY
                && day != DayOfWeek.SUNDAY
                && statutoryHolidayOn(date).isEmpty();
    }

    private Optional<String> statutoryHolidayOn(LocalDate date) {
        Holidays holidays = rules.holidays()
                .onOrLastKnown(date)
                .orElseThrow(() -> new HorizonException(
                        rules.holidays().name(),
                        date,
                        rules.holidays().knownFrom(),
                        rules.holidays().knownThrough()))
                .value();
        LocalDate easter = Easter.sunday(date.getYear());
        for (Holidays.Rule rule : holidays.days()) {
            if (rule.in(easter).equals(date)) {
                return Optional.of(rule.name());
            }
        }
        return Optional.empty();
    }

    private boolean equated(LocalDate date) {
        return rules.decreeDays().days().containsKey(date) || furtherDays.contains(date);
    }
}
