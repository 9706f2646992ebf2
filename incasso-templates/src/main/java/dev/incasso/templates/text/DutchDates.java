package dev.incasso.templates.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The dates in a letter. */
public final class DutchDates {

    private static final List<String> MONTHS = List.of(
            "jan(?:uari)?",
            "feb(?:ruari)?",
            "maart|mrt",
            "apr(?:il)?",
            "mei",
            "juni?",
            "juli?",
            "aug(?:ustus)?",
            "sep(?:t|tember)?",
            "okt(?:ober)?",
            "nov(?:ember)?",
            "dec(?:ember)?");

    /** More dates than these are no letter; what comes after them is not read. */
    public static final int MOST = 400;

    private static final Pattern IN_WORDS = Pattern.compile("(?<![0-9a-z.,])([0-9olis]{1,2})[ \\n]?(?:" + numbered()
            + ")\\.?(?![a-z])(?:,?[ \\n]([0-9olis]{4}|'[0-9]{2})(?![0-9]))?");
    private static final Pattern IN_DIGITS =
            Pattern.compile("(?<![0-9.,-])([0-9]{1,2})([-/.])([0-9]{1,2})\\2([0-9]{4}|[0-9]{2})(?![0-9])");
    private static final Pattern ISO = Pattern.compile("(?<![0-9])([0-9]{4})-([0-9]{2})-([0-9]{2})(?![0-9])");

    private DutchDates() {}

    /**
     * A date in a letter.
     *
     * @param date the date
     * @param place where it stands
     */
    public record Found(LocalDate date, Passage place) {}

    private static String numbered() {
        StringBuilder any = new StringBuilder();
        for (int i = 0; i < MONTHS.size(); i++) {
            any.append(i == 0 ? "" : "|").append("(").append(MONTHS.get(i)).append(")");
        }
        return any.toString();
    }

    /**
     * All dates, in the order of the letter.
     *
     * @param text the letter
     * @param near the day near which a date without a year lies, within half a year after it or in its year; without it such a date is
     *     passed over
     */
    public static List<Found> in(LetterText text, Optional<LocalDate> near) {
        List<Found> found = new ArrayList<>();
        String plain = text.plain();
        Matcher words = IN_WORDS.matcher(plain);
        while (found.size() < MOST && words.find()) {
            OptionalInt day = DutchNumbers.parse(words.group(1));
            int month = month(words);
            Optional<Integer> year = year(words.group(MONTHS.size() + 2));
            if (day.isPresent() && (year.isPresent() || words.group(MONTHS.size() + 2) == null)) {
                year.flatMap(known -> date(known, month, day.getAsInt()))
                        .or(() -> year.isPresent()
                                ? Optional.empty()
                                : near.flatMap(reference -> nearest(reference, month, day.getAsInt())))
                        .ifPresent(date -> found.add(new Found(date, new Passage(words.start(), words.end()))));
            }
        }
        Matcher digits = IN_DIGITS.matcher(plain);
        while (found.size() < MOST && digits.find()) {
            int year = Integer.parseInt(digits.group(4));
            date(year < 100 ? 2000 + year : year, Integer.parseInt(digits.group(3)), Integer.parseInt(digits.group(1)))
                    .ifPresent(date -> found.add(new Found(date, new Passage(digits.start(), digits.end()))));
        }
        Matcher iso = ISO.matcher(plain);
        while (found.size() < MOST && iso.find()) {
            date(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(3)))
                    .ifPresent(date -> found.add(new Found(date, new Passage(iso.start(), iso.end()))));
        }
        found.sort((one, other) ->
                Integer.compare(one.place().start(), other.place().start()));
        return List.copyOf(found);
    }

    private static int month(Matcher words) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (words.group(i + 2) != null) {
                return i + 1;
            }
        }
        throw new IllegalStateException("a date in words has a month");
    }

    private static Optional<Integer> year(@Nullable String written) {
        if (written == null) {
            return Optional.empty();
        }
        boolean short2 = written.startsWith("'");
        OptionalInt year = DutchNumbers.parse(short2 ? written.substring(1) : written);
        return year.isEmpty() ? Optional.empty() : Optional.of(year.getAsInt() + (short2 ? 2000 : 0));
    }

    private static Optional<LocalDate> nearest(LocalDate reference, int month, int day) {
        return date(reference.getYear(), month, day)
                .filter(date -> !date.isBefore(reference))
                .or(() -> date(reference.getYear() + 1, month, day)
                        .filter(date -> date.isBefore(reference.plusMonths(6))))
                .or(() -> date(reference.getYear(), month, day));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return year < 1990 || year > 2199 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
