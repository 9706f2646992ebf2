package dev.incasso.examples.readers;

import java.util.Locale;

/**
 * How a CSV file is written. Fields with the delimiter, a quote or a line break stand in double quotes; a quote inside is
 * doubled. The character set is found, not set: byte order mark, else UTF-8, else windows-1252 with a finding. Immutable
 * and thread-safe.
 *
 * @param delimiter what stands between two fields: comma, semicolon, tab or vertical bar
 * @param decimals how amounts are written
 * @param dates how dates are written
 * @param columns which header holds what
 */
public record CsvFormat(char delimiter, DecimalStyle decimals, DatePattern dates, ColumnMapping columns) {

    static final String DELIMITERS = ",;\t|";

    /**
     * Checks the delimiter.
     *
     * @throws UnusableInputException if the delimiter is none of the four
     */
    public CsvFormat {
        if (DELIMITERS.indexOf(delimiter) < 0) {
            throw unknownDelimiter();
        }
    }

    /**
     * Comma, plain decimals and dates {@code yyyy-mm-dd}, with the given columns.
     *
     * @param columns which header holds what
     * @return the format
     */
    public static CsvFormat of(ColumnMapping columns) {
        return new CsvFormat(',', DecimalStyle.PLAIN, DatePattern.ISO, columns);
    }

    /**
     * The delimiter with this name.
     *
     * @param name {@code comma}, {@code semicolon}, {@code tab}, {@code bar}, or the character itself
     * @return the character
     * @throws UnusableInputException if there is no such delimiter
     */
    public static char delimiterOf(String name) {
        String delimiter = switch (name.toLowerCase(Locale.ROOT)) {
            case "comma" -> ",";
            case "semicolon" -> ";";
            case "tab" -> "\t";
            case "bar" -> "|";
            default -> name;
        };
        if (delimiter.length() != 1 || !DELIMITERS.contains(delimiter)) {
            throw unknownDelimiter();
        }
        return delimiter.charAt(0);
    }

    static String nameOf(char delimiter) {
        return switch (delimiter) {
            case ',' -> "comma";
            case ';' -> "semicolon";
            case '\t' -> "tab";
            default -> "bar";
        };
    }

    private static UnusableInputException unknownDelimiter() {
        return new UnusableInputException(
                UnusableInputException.Reason.UNKNOWN_SETTING,
                "There is no such delimiter; use comma, semicolon, tab or bar.");
    }

    /**
     * This format with another delimiter.
     *
     * @param other comma, semicolon, tab or vertical bar
     * @return a new format
     */
    public CsvFormat withDelimiter(char other) {
        return new CsvFormat(other, decimals, dates, columns);
    }

    /**
     * This format with another decimal style.
     *
     * @param other the style
     * @return a new format
     */
    public CsvFormat withDecimals(DecimalStyle other) {
        return new CsvFormat(delimiter, other, dates, columns);
    }

    /**
     * This format with another date pattern.
     *
     * @param other the pattern
     * @return a new format
     */
    public CsvFormat withDates(DatePattern other) {
        return new CsvFormat(delimiter, decimals, other, columns);
    }

    /**
     * This format, in which the columns of a mapping take its headers.
     *
     * @param mapping the columns that differ
     * @return a new format
     */
    public CsvFormat withColumns(ColumnMapping mapping) {
        return new CsvFormat(delimiter, decimals, dates, columns.overriddenBy(mapping));
    }
}
