package dev.incasso.rules.next;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;

/** Sundays and the days of art. 3 lid 1 and 2 of the Algemene termijnenwet, reckoned apart from the library. */
final class PublicHolidays {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.MAY, 5),
            MonthDay.of(Month.DECEMBER, 25),
            MonthDay.of(Month.DECEMBER, 26));

    private static final Set<Integer> DAYS_FROM_EASTER = Set.of(-2, 0, 1, 39, 49, 50);

    private PublicHolidays() {}

    static boolean sundayOrHoliday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY
                || FIXED.contains(MonthDay.from(day))
                || day.equals(kingsDay(day.getYear()))
                || DAYS_FROM_EASTER.stream()
                        .anyMatch(days -> easter(day.getYear()).plusDays(days).equals(day));
    }

    private static LocalDate kingsDay(int year) {
        LocalDate day = LocalDate.of(year, Month.APRIL, 27);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
    }

    /** The rule of Gauss, for 1900 to 2099. */
    private static LocalDate easter(int year) {
        int d = (19 * (year % 19) + 24) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7;
        int days = d + e;
        if (days == 35 || (days == 34 && d == 28 && year % 19 > 10)) {
            days -= 7;
        }
        return LocalDate.of(year, Month.MARCH, 22).plusDays(days);
    }
}
