package dev.incasso.core.money;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Makes and reads amounts in euros. Plain digits with at most two decimals after a point are read, and nothing else:
 * no comma, no sign, no exponent, no blanks. Nothing is ever rounded on the way in.
 *
 * <p>Stateless and thread-safe.
 */
public final class Euro {

    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,13}(\\.[0-9]{1,2})?");
    private static final Pattern TOO_LARGE = Pattern.compile("[0-9]{14,}(\\.[0-9]*)?");
    private static final Pattern TOO_PRECISE = Pattern.compile("-?[0-9]{1,13}\\.[0-9]{3,}");
    private static final Pattern NEGATIVE = Pattern.compile("-[0-9]+(\\.[0-9]{1,2})?");
    private static final Pattern WITH_COMMA = Pattern.compile("-?[0-9.]*,[0-9.,]*");

    private static final int SETTLED_DECIMALS = 20;
    private static final int REPEATED_DECIMALS = 4;

    /** The largest amount that is read: just under ten thousand billion euros. */
    public static final Money LARGEST = Money.ofMinor(CurrencyUnit.EUR, 999_999_999_999_999L);

    /** No money: zero euros. */
    public static final Money ZERO = Money.zero(CurrencyUnit.EUR);

    static {
        if (CurrencyUnit.EUR.getDecimalPlaces() != 2) {
            throw new IllegalStateException("EUR was redefined with " + CurrencyUnit.EUR.getDecimalPlaces()
                    + " decimals; a file MoneyData.csv or MoneyDataExtension.csv on the class path does this");
        }
    }

    private Euro() {}

    /**
     * Reads an amount such as {@code "812.50"}, {@code "812.5"} or {@code "812"}.
     *
     * @param text plain digits, at most two decimals after a point
     * @return the amount in euros
     * @throws InvalidInputException if the text is anything else; the message tells what kind of text it was
     */
    public static Money euro(String text) {
        return parse(text, "");
    }

    /**
     * A whole number of euros.
     *
     * @param wholeEuros the number of euros
     * @return that amount
     */
    public static Money euro(long wholeEuros) {
        return Money.ofMajor(CurrencyUnit.EUR, wholeEuros);
    }

    /**
     * Reads an amount like {@link #euro(String)} and names the field in the error.
     *
     * @param text plain digits, at most two decimals after a point
     * @param path the field, as it has to stand in an error
     * @return the amount in euros
     * @throws InvalidInputException if the text is anything else
     */
    public static Money parse(String text, String path) {
        if (PLAIN.matcher(text).matches()) {
            return Money.of(CurrencyUnit.EUR, new BigDecimal(text));
        }
        throw new InvalidInputException(misread(text, path));
    }

    /**
     * Rounds a result to the cent, half a cent upwards (HALF_UP), as every final result is. Interest over a part of a
     * year is often no finite decimal and is reckoned to 30 decimals; so that a sum which truly ends on half a cent is not
     * missed by its last decimal, the amount is first brought to 20 decimals.
     *
     * @param exact an amount in euros with any number of decimals
     * @return the amount in whole cents
     */
    public static Money round(BigDecimal exact) {
        BigDecimal settled =
                exact.scale() > SETTLED_DECIMALS ? exact.setScale(SETTLED_DECIMALS, RoundingMode.HALF_UP) : exact;
        return Money.of(CurrencyUnit.EUR, settled, RoundingMode.HALF_UP);
    }

    /**
     * The lower of two amounts.
     *
     * @param one an amount
     * @param other another amount
     * @return the one that is not above the other
     */
    public static Money lower(Money one, Money other) {
        return other.isLessThan(one) ? other : one;
    }

    private static Violation misread(String text, String path) {
        if (TOO_PRECISE.matcher(text).matches()) {
            int decimals = text.length() - text.indexOf('.') - 1;
            // A longer number is not repeated: it may be a telephone or account number in the wrong column.
            String amount = decimals <= REPEATED_DECIMALS ? text : "the amount";
            return new Violation(
                    ErrorCode.AMOUNT_TOO_PRECISE,
                    path,
                    "C3",
                    amount + " has " + decimals + " decimals; euros have two. Maybe the amount is in another unit.");
        }
        if (NEGATIVE.matcher(text).matches()) {
            return Violation.of(ErrorCode.AMOUNT_NEGATIVE, path, "the amount is below zero; give a credit as an event");
        }
        if (TOO_LARGE.matcher(text).matches()) {
            return Violation.of(ErrorCode.AMOUNT_TOO_LARGE, path, "the amount has more than thirteen digits of euros");
        }
        if (WITH_COMMA.matcher(text).matches()) {
            return Violation.of(
                    ErrorCode.AMOUNT_MALFORMED,
                    path,
                    "an amount with a comma is ambiguous here; write plain digits with a point, such as 1250.50");
        }
        return Violation.of(
                ErrorCode.AMOUNT_MALFORMED,
                path,
                text.isEmpty()
                        ? "the amount is empty"
                        : "not an amount; write plain digits with at most two decimals, such as 812.50");
    }
}
