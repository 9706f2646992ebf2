package dev.incasso.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Easter Sunday by almanac. */
class EasterTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                // almanac, 1976 and later
                "1976-04-18",
                "1977-04-10",
                "1980-04-06",
                "1985-04-07",
                "1990-04-15",
                "1995-04-16",
                "1999-04-04",
                "2000-04-23",
                "2001-04-15",
                "2002-03-31",
                "2003-04-20",
                "2004-04-11",
                "2005-03-27",
                "2006-04-16",
                "2007-04-08",
                "2009-04-12",
                "2010-04-04",
                "2012-04-08",
                "2013-03-31",
                "2014-04-20",
                "2015-04-05",
                "2016-03-27",
                "2017-04-16",
                "2018-04-01",
                "2019-04-21",
                "2020-04-12",
                "2021-04-04",
                "2022-04-17",
                "2023-04-09",
                "2024-03-31",
                "2025-04-20",
                "2026-04-05",
                "2027-03-28",
                "2028-04-16",
                "2029-04-01",
                "2030-04-21",
                // the earliest and the latest for long, and the two years in which the plain rule is a week late
                "2008-03-23",
                "2011-04-24",
                "2038-04-25",
                "1943-04-25",
                "1818-03-22",
                "1981-04-19",
                "1954-04-18",
                "2049-04-18",
                "2076-04-19"
            })
    void easterSundayIsAsTheAlmanacHasIt(LocalDate easter) {
        assertThat(Easter.sunday(easter.getYear())).isEqualTo(easter);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("years")
    void easterIsASundayFromTheTwentySecondOfMarchThroughTheTwentyFifthOfApril(int year) {
        assertThat(Easter.sunday(year))
                .matches(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY, "is a Sunday")
                .isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("centuries")
    void easterIsAsTheRuleOfMeeusHasIt(int century) {
        for (int year = century; year < century + 100; year++) {
            assertThat(Easter.sunday(year)).isEqualTo(meeus(year));
        }
    }

    static IntStream centuries() {
        return IntStream.iterate(1600, century -> century < 4000, century -> century + 100);
    }

    /** The anonymous Gregorian rule, as J. Meeus gives it: another way to the same day. */
    private static LocalDate meeus(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    static IntStream years() {
        return IntStream.rangeClosed(1900, 2199);
    }
}
