package dev.incasso.templates.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dates in a letter. */
public final class DutchDates {

    /** Each month with its abbreviations. */
    private static final List<String> MONTHS = List.of(
            "januari jan",
            "februari feb",
            "maart mrt",
            "april apr",
            "mei",
            "juni jun",
            "juli jul",
            "augustus aug",
            "september sept sep",
            "oktober okt",
            "november nov",
            "december dec");

    /** More dates than these are no letter; what comes after them is not read. */
    public static final int MOST = 400;

    private static final String DIGIT = Digits.FOLDED;
    private static final Pattern IN_WORDS = Pattern.compile("(?<![0-9a-z.,'])(" + DIGIT + "{1,2})[ \\n]?(?:"
            + numbered() + ")\\.?(?![a-z])(?:,?[ \\n](" + DIGIT + "{4}|'" + DIGIT + "{2})(?![a-z0-9]))?");
    private static final Pattern IN_DIGITS = Pattern.compile("(?<!" + DIGIT + "|[.,-])(" + DIGIT + "{1,2})([-/.])("
            + DIGIT + "{1,2})\\2(" + DIGIT + "{4}|" + DIGIT + "{2})(?!" + DIGIT + ")");
    private static final Pattern ISO = Pattern.compile(
            "(?<!" + DIGIT + ")(" + DIGIT + "{4})-(" + DIGIT + "{2})-(" + DIGIT + "{2})(?!" + DIGIT + ")");

    /** A day, a word or number, and a year of this century, which between numbers may be short. */
    private static final Pattern LIKE_A_DATE = Pattern.compile("(?<![0-9a-z.,'])(?:[|]|" + DIGIT
            + "{1,2})(?:[ \\n]?[a-z0-9.]{3,12},?[ \\n]2[a-z0-9]{3}|[ ]?[-/. ][ ]?[a-z0-9]{1,4}[ ]?[-/. ][ ]?(?:2[a-z0-9]{3}|2[a-z0-9]))"
            + "(?![a-z0-9])");

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
            String names = Folding.of(MONTHS.get(i)).replace(' ', '|');
            any.append(i == 0 ? "" : "|").append("(").append(names).append(")");
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
        Matcher words = IN_WORDS.matcher(text.folded());
        while (found.size() < MOST && words.find()) {
            inWords(text, words, near).ifPresent(date -> found.add(new Found(date, place(words))));
        }
        Matcher digits = IN_DIGITS.matcher(text.folded());
        while (found.size() < MOST && digits.find()) {
            if (Digits.standIn(text.plain(place(digits)))) {
                int year = number(digits.group(4));
                date(year < 100 ? 2000 + year : year, number(digits.group(3)), number(digits.group(1)))
                        .ifPresent(date -> found.add(new Found(date, place(digits))));
            }
        }
        Matcher iso = ISO.matcher(text.folded());
        while (found.size() < MOST && iso.find()) {
            date(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)))
                    .ifPresent(date -> found.add(new Found(date, place(iso))));
        }
        found.sort((one, other) ->
                Integer.compare(one.place().start(), other.place().start()));
        return List.copyOf(found);
    }

    /**
     * What looks like a date and is none: a day that does not exist, or a month that a scanner spoilt.
     *
     * @param text the letter
     * @param read the dates that were read
     * @return the places, in the order of the letter
     */
    public static List<Passage> unread(LetterText text, List<Found> read) {
        List<Passage> unread = new ArrayList<>();
        Matcher like = LIKE_A_DATE.matcher(text.folded());
        while (unread.size() < MOST && like.find()) {
            Passage place = place(like);
            if (Digits.standIn(text.plain(place))
                    && read.stream().noneMatch(date -> date.place().overlaps(place))) {
                unread.add(place);
            }
        }
        return List.copyOf(unread);
    }

    private static Passage place(Matcher found) {
        return new Passage(found.start(), found.end());
    }

    private static int number(String folded) {
        return Integer.parseInt(Digits.of(folded));
    }

    private static Optional<LocalDate> inWords(LetterText text, Matcher words, Optional<LocalDate> near) {
        int year = MONTHS.size() + 2;
        if (isNoDay(text.plain(new Passage(words.start(1), words.start(month(words) + 1))))) {
            return Optional.empty();
        }
        int day = number(words.group(1));
        String written = words.group(year);
        if (written == null || !Digits.standIn(text.plain(new Passage(words.start(year), words.end(year))))) {
            return near.flatMap(reference -> nearest(reference, month(words), day));
        }
        return date(written.startsWith("'") ? 2000 + number(written.substring(1)) : number(written), month(words), day);
    }

    /** "is mei": a day without a digit that is left stands apart from its month, and is no word. */
    private static boolean isNoDay(String beforeMonth) {
        String day = beforeMonth.strip();
        return !Digits.standIn(day) && (day.equals("is") || day.length() == beforeMonth.length());
    }

    private static int month(Matcher words) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (words.group(i + 2) != null) {
                return i + 1;
            }
        }
        throw new IllegalStateException("a date in words has a month");
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
