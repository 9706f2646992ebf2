package dev.incasso.rules.conduct;

import dev.incasso.core.contact.Channel;
import dev.incasso.rules.book.Holidays;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.book.Timeline;
import dev.incasso.rules.calendar.LegalCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a debtor may be approached (art. 4.2 Besluit kwaliteit incassodienstverlening): from 07:00 until 20:00 in the
 * Netherlands, not on a Sunday or public holiday. Days equated with a holiday are kept free as well, unless the sender says
 * otherwise. After the last known day the same holidays are assumed. Immutable and thread-safe.
 */
final class BkiArticle42 {

    /** Where it is day or night. */
    static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    /** The first moment of the day, included. */
    static final LocalTime FIRST = LocalTime.of(7, 0);

    /** The end of the day, not included. */
    static final LocalTime END = LocalTime.of(20, 0);

    private static final String GOOD_FRIDAY = "GOOD_FRIDAY";

    private final LegalCalendar calendar;
    private final LocalDate knownFrom;
    private final LocalDate knownThrough;
    private final boolean equatedDaysAllowed;

    private BkiArticle42(LegalCalendar calendar, Timeline<Holidays> holidays, boolean equatedDaysAllowed) {
        this.calendar = calendar;
        this.knownFrom = holidays.knownFrom();
        this.knownThrough = holidays.knownThrough();
        this.equatedDaysAllowed = equatedDaysAllowed;
    }

    static BkiArticle42 of(RuleBook book, Set<LocalDate> equatedDays, boolean equatedDaysAllowed) {
        LegalCalendar calendar = LegalCalendar.of(book);
        return new BkiArticle42(
                equatedDays.isEmpty() ? calendar : calendar.withEquatedDays(equatedDays),
                book.calendar().holidays(),
                equatedDaysAllowed);
    }

    /** Whether a channel is an electronic, physical or telephone approach; a letter comes with the post, at no hour. */
    static boolean isAbout(Channel channel) {
        return switch (channel) {
            case EMAIL, SMS, WHATSAPP, PHONE, VISIT, PORTAL, WRIT -> true;
            case POST, REGISTERED_POST -> false;
        };
    }

    /** Why nobody may be approached on a day, whatever the hour. */
    @Nullable
    ContactReason closedOn(LocalDate day) {
        if (day.isBefore(knownFrom)) {
            return ContactReason.CALENDAR_NOT_KNOWN;
        }
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return ContactReason.SUNDAY;
        }
        Optional<String> holiday = calendar.holidayOn(day);
        if (holiday.isEmpty()) {
            return null;
        }
        String name = holiday.get();
        // Good Friday is no public holiday of art. 3 lid 1: lid 2 equates it with one, as a decree does with other
        // days.
        if (!name.equals(GOOD_FRIDAY) && !name.equals(LegalCalendar.EQUATED_DAY)) {
            return ContactReason.PUBLIC_HOLIDAY;
        }
        return equatedDaysAllowed ? null : ContactReason.EQUATED_DAY;
    }

    /** Whether it is night at a moment in Amsterdam. */
    static boolean isNight(LocalTime time) {
        return time.isBefore(FIRST) || !time.isBefore(END);
    }

    /** The first moment from this one on at which approaching is allowed; of a time before the calendar there is none. */
    ZonedDateTime openFrom(ZonedDateTime moment) {
        LocalDate day = moment.toLocalDate();
        if (closedOn(day) == null && moment.toLocalTime().isBefore(END)) {
            return moment.toLocalTime().isBefore(FIRST) ? day.atTime(FIRST).atZone(AMSTERDAM) : moment;
        }
        // The clock is never changed at seven in the morning, so this time is there once on each day.
        return openDayFrom(day.plusDays(1)).atTime(FIRST).atZone(AMSTERDAM);
    }

    /** The first open day from this one on; not before the calendar begins. */
    LocalDate openDayFrom(LocalDate firstInclusive) {
        LocalDate day = firstInclusive.isBefore(knownFrom) ? knownFrom : firstInclusive;
        while (closedOn(day) != null) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Whether it is certain that a day is open or closed, as far as decrees go. */
    boolean knows(LocalDate day) {
        return equatedDaysAllowed ? !day.isAfter(knownThrough) : calendar.knows(day);
    }
}
