package dev.incasso.rules.verify;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The public holidays of art. 3 Algemene termijnenwet as the verifier itself reckons them, with an Easter of its own, so that
 * a slip in the rule book or in the library's calendar shows.
 */
final class DutchHolidays {

    private static final int FIRST_KINGS_DAY = 2014;

    private DutchHolidays() {}

    /** Easter Sunday, by the remainders of Gauss, with his two exceptions. */
    static LocalDate easter(int year) {
        int century = year / 100;
        int m = (15 - (13 + 8 * century) / 25 + century - century / 4) % 30;
        int n = (4 + century - century / 4) % 7;
        int d = (19 * (year % 19) + m) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
        boolean fullMoonTooLate = d == 29 || (d == 28 && year % 19 > 10);
        int days = fullMoonTooLate && e == 6 ? d + e - 7 : d + e;
        return LocalDate.of(year, 3, 22).plusDays(days);
    }

    static LocalDate goodFriday(int year) {
        return easter(year).minusDays(2);
    }

    /** Easter Monday, Ascension Day and Whit Monday. */
    static List<LocalDate> afterEaster(int year) {
        LocalDate easter = easter(year);
        return List.of(easter.plusDays(1), easter.plusDays(39), easter.plusDays(50));
    }

    /** Queen's Day on 30 April, from 2014 King's Day on the 27th; a Saturday instead of a Sunday. */
    static LocalDate ofTheMonarch(int year) {
        LocalDate day = LocalDate.of(year, 4, year < FIRST_KINGS_DAY ? 30 : 27);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
    }

    /** 5 May, every year. */
    static LocalDate liberation(int year) {
        return LocalDate.of(year, 5, 5);
    }

    /** New Year's Day and both days of Christmas. */
    static List<LocalDate> fixed(int year) {
        return List.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 25), LocalDate.of(year, 12, 26));
    }

    static Set<LocalDate> all(int year) {
        Set<LocalDate> days = new TreeSet<>(fixed(year));
        days.addAll(afterEaster(year));
        days.add(goodFriday(year));
        days.add(ofTheMonarch(year));
        days.add(liberation(year));
        return days;
    }
}
