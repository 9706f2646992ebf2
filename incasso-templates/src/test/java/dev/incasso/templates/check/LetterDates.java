package dev.incasso.templates.check;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates as Dutch letters write them. */
final class LetterDates {

    private LetterDates() {}

    static String write(LocalDate day) {
        return day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.forLanguageTag("nl"))
                + " " + day.getYear();
    }
}
