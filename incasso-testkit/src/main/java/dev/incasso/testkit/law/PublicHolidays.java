package dev.incasso.testkit.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;

/** The holidays of art. 3 Algemene termijnenwet, reckoned apart from any rule book; days equated by decree not counted. */
final class PublicHolidays {

    private static final int KINGS_DAY_SINCE = 2014;

    private PublicHolidays() {}

    static boolean on(LocalDate day) {
        int year = day.getYear();
        LocalDate easter = easterSunday(year);
        return day.equals(LocalDate.of(year, Month.JANUARY, 1))
                || day.equals(easter.minusDays(2))
                || day.equals(easter.plusDays(1))
                || day.equals(royalBirthday(year))
                || day.equals(LocalDate.of(year, Month.MAY, 5))
                || day.equals(easter.plusDays(39))
                || day.equals(easter.plusDays(50))
                || day.equals(LocalDate.of(year, Month.DECEMBER, 25))
                || day.equals(LocalDate.of(year, Month.DECEMBER, 26));
    }

    private static LocalDate royalBirthday(int year) {
        LocalDate day = LocalDate.of(year, Month.APRIL, year < KINGS_DAY_SINCE ? 30 : 27);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
    }

    /** The rule for the Gregorian calendar as it was first printed in Nature, 20 April 1876. */
    private static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
