package dev.incasso.examples.readers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The order and width of day, month and year in the dates of a file. Immutable and thread-safe.
 *
 * <p>{@code dd} and {@code mm} are exactly two digits, {@code d} and {@code m} one or two, {@code yyyy} four; separators
 * are {@code - / .} or a space, the same one twice. Years of two digits are refused: their century would be a guess. Years
 * lie from 1900 to 2199; another year is a typing error and would give centuries of interest.
 */
public final class DatePattern {

    /** Year, month and day with hyphens, as in XML: {@code 2026-01-31}. */
    public static final DatePattern ISO = parse("yyyy-mm-dd");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final String pattern;
    private final Pattern shape;

    private DatePattern(String pattern, Pattern shape) {
        this.pattern = pattern;
        this.shape = shape;
    }

    /**
     * Reads a pattern.
     *
     * @param text for example {@code dd-mm-yyyy}, {@code m/d/yyyy} or {@code yyyy-mm-dd}, in any case
     * @return the pattern
     * @throws UnusableInputException if it is not day, month and year of four digits with one separator between them
     */
    public static DatePattern parse(String text) {
        String pattern = text.toLowerCase(Locale.ROOT);
        boolean known = pattern.matches("(dd?([-/. ])mm?\\2yyyy|mm?([-/. ])dd?\\3yyyy|yyyy([-/. ])mm?\\4dd?)");
        if (!known) {
            throw new UnusableInputException(
                    UnusableInputException.Reason.UNKNOWN_SETTING,
                    "The date pattern must be made of dd or d, mm or m, and yyyy, such as dd-mm-yyyy.");
        }
        String shape = pattern.replace(".", "\\.")
                .replace("yyyy", "(?<y>Y{4})")
                .replaceFirst("dd|d", pattern.contains("dd") ? "(?<d>Y{2})" : "(?<d>Y{1,2})")
                .replaceFirst("mm|m", pattern.contains("mm") ? "(?<m>Y{2})" : "(?<m>Y{1,2})")
                .replace("Y", "[0-9]");
        return new DatePattern(pattern, Pattern.compile(shape));
    }

    LocalDate date(String text, String field) throws RowRefusal {
        Matcher matcher = shape.matcher(text);
        if (!matcher.matches()) {
            throw refusal("The " + field + " is not written as " + pattern + ".");
        }
        int year = Integer.parseInt(matcher.group("y"));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw refusal("The " + field + " has a year outside " + FIRST_YEAR + " to " + LAST_YEAR + ".");
        }
        try {
            return LocalDate.of(year, Integer.parseInt(matcher.group("m")), Integer.parseInt(matcher.group("d")));
        } catch (DateTimeException e) {
            throw refusal("The " + field + " names a day that the calendar does not have.");
        }
    }

    private static RowRefusal refusal(String sentence) {
        return new RowRefusal(Rejected.Code.INVALID_DATE, sentence);
    }

    /**
     * Writes a date in this pattern.
     *
     * @param date a date from 1900 to 2199
     * @return for example {@code "31-01-2026"}
     */
    public String format(LocalDate date) {
        return pattern.replace("yyyy", String.format(Locale.ROOT, "%04d", date.getYear()))
                .replaceFirst("dd|d", digits(date.getDayOfMonth(), pattern.contains("dd")))
                .replaceFirst("mm|m", digits(date.getMonthValue(), pattern.contains("mm")));
    }

    private static String digits(int number, boolean two) {
        return String.format(Locale.ROOT, two ? "%02d" : "%d", number);
    }

    /** The pattern in lower case, which {@link #parse} reads back. */
    @Override
    public String toString() {
        return pattern;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DatePattern that && that.pattern.equals(pattern);
    }

    @Override
    public int hashCode() {
        return pattern.hashCode();
    }
}
