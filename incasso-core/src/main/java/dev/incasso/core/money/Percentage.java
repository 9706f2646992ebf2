package dev.incasso.core.money;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A percentage, exactly as written: {@code 10.15} means 10.15 of every hundred. Equality is by value, so 4.0 equals
 * 4.00. Immutable and thread-safe.
 */
public final class Percentage implements Comparable<Percentage> {

    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,4}(\\.[0-9]{1,6})?");

    private final BigDecimal percent;

    private Percentage(BigDecimal percent) {
        this.percent = percent;
    }

    /**
     * Reads a percentage such as {@code "10.15"}.
     *
     * @param text plain digits, at most four before and six after the point
     * @return the percentage
     * @throws InvalidInputException if the text is anything else
     */
    public static Percentage of(String text) {
        return parse(text, "");
    }

    /**
     * Reads a percentage like {@link #of(String)} and names the field in the error.
     *
     * @param text plain digits, at most four before and six after the point
     * @param path the field, as it has to stand in an error
     * @return the percentage
     * @throws InvalidInputException if the text is anything else
     */
    public static Percentage parse(String text, String path) {
        if (!PLAIN.matcher(text).matches()) {
            throw new InvalidInputException(Violation.of(
                    ErrorCode.RATE_MALFORMED,
                    path,
                    "not a percentage; write plain digits with a point, such as 10.15 for 10.15 percent"));
        }
        return new Percentage(new BigDecimal(text));
    }

    /**
     * The number of percents.
     *
     * @return for 10.15% the number 10.15, with the decimals it was written with
     */
    public BigDecimal percent() {
        return percent;
    }

    /**
     * The percentage as a part of one.
     *
     * @return for 10.15% the number 0.1015, exactly
     */
    public BigDecimal fraction() {
        return percent.movePointLeft(2);
    }

    /**
     * Adds two percentages.
     *
     * @param other what to add, such as a margin
     * @return the sum
     */
    public Percentage plus(Percentage other) {
        return new Percentage(percent.add(other.percent));
    }

    @Override
    public int compareTo(Percentage other) {
        return percent.compareTo(other.percent);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Percentage that && percent.compareTo(that.percent) == 0;
    }

    @Override
    public int hashCode() {
        return percent.stripTrailingZeros().hashCode();
    }

    /** The number as written, with a percent sign: {@code 10.15%}. */
    @Override
    public String toString() {
        return percent.toPlainString() + "%";
    }
}
