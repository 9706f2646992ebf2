package dev.incasso.examples.readers;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * How amounts are written in a file. At most two decimals, at most twelve digits before them, an optional minus in front;
 * no currency sign, no plus, no exponent. Nothing is guessed: what a style does not allow is rejected.
 */
public enum DecimalStyle {
    /**
     * Not declared: digits with an optional point and one or two decimals, {@code 1250.50}. A comma, or a point that may
     * separate thousands ({@code 1.250}), is ambiguous and rejected as such.
     */
    PLAIN("-?\\d+(\\.\\d{1,2})?", '.', ""),
    /** Comma before the decimals, point between thousands: {@code 1.250,50} is 1250.50 and {@code 1.250} is 1250. */
    COMMA("-?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d{1,2})?", ',', "."),
    /** Point before the decimals, comma between thousands: {@code 1,250.50} is 1250.50 and {@code 1,250} is 1250. */
    POINT("-?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d{1,2})?", '.', ",");

    private static final Pattern COMMA_OR_THOUSANDS = Pattern.compile("-?\\d[\\d.]*,[\\d.,]*|-?\\d{1,3}(\\.\\d{3})+");
    private static final int LONGEST = 24;
    private static final int MOST_DIGITS = 12;

    private final Pattern pattern;
    private final char separator;
    private final String thousands;

    DecimalStyle(String pattern, char separator, String thousands) {
        this.pattern = Pattern.compile(pattern);
        this.separator = separator;
        this.thousands = thousands;
    }

    /**
     * The style with this name.
     *
     * @param name {@code plain}, {@code comma} or {@code point}, in any case
     * @return the style
     * @throws UnusableInputException if there is no such style
     */
    public static DecimalStyle parse(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "plain" -> PLAIN;
            case "comma" -> COMMA;
            case "point" -> POINT;
            default ->
                throw new UnusableInputException(
                        UnusableInputException.Reason.UNKNOWN_SETTING,
                        "There is no such decimal style; use plain, comma or point.");
        };
    }

    /**
     * Writes an amount so that this style reads it back: two decimals, nothing between thousands.
     *
     * @param amount the amount
     * @return for example {@code "1250,50"}
     */
    public String format(Money amount) {
        return amount.getAmount().toPlainString().replace('.', separator);
    }

    Money amount(String text) throws RowRefusal {
        if (text.isEmpty()) {
            throw new RowRefusal(Rejected.Code.MISSING_VALUE, "The amount is empty.");
        }
        if (text.length() > LONGEST || !pattern.matcher(text).matches()) {
            throw refusal(text);
        }
        String number = thousands.isEmpty() ? text : text.replace(thousands, "");
        BigDecimal value = new BigDecimal(number.replace(separator, '.'));
        if (value.precision() - value.scale() > MOST_DIGITS) {
            throw new RowRefusal(
                    Rejected.Code.INVALID_AMOUNT, "The amount has more than twelve digits before the decimals.");
        }
        return Money.of(CurrencyUnit.EUR, value);
    }

    private RowRefusal refusal(String text) {
        boolean ambiguous = this == PLAIN
                && text.length() <= LONGEST
                && COMMA_OR_THOUSANDS.matcher(text).matches();
        return ambiguous
                ? new RowRefusal(Rejected.Code.AMBIGUOUS_AMOUNT, "Ambiguous amount: say --decimal comma or point.")
                : new RowRefusal(
                        Rejected.Code.INVALID_AMOUNT,
                        "The amount is not a number with at most two decimals in the decimal style in use ("
                                + name().toLowerCase(Locale.ROOT) + ").");
    }
}
