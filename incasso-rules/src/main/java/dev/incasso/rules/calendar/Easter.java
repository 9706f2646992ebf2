package dev.incasso.rules.calendar;

import java.time.LocalDate;

/** Easter Sunday of the Gregorian calendar. */
final class Easter {

    private Easter() {}

    /** The first Sunday after the ecclesiastical full moon on or after 21 March, by the tables of the Gregorian reform. */
    static LocalDate sunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int solar = century - century / 4 - (8 * century + 13) / 25;
        int epact = Math.floorMod(solar + 19 * golden + 15, 30);
        int moon = epact - (epact / 28) * (1 - (epact / 28) * (29 / (epact + 1)) * ((21 - golden) / 11));
        int weekday = Math.floorMod(year + year / 4 + moon + 2 - century + century / 4, 7);
        return LocalDate.of(year, 3, 28).plusDays(moon - weekday);
    }
}
