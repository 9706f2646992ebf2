package dev.incasso.examples.letters;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What a payer is asked to state: a Dutch payment reference (betalingskenmerk), an ISO 11649 creditor reference, or free
 * text. Files of others hold references that fail their own check, and banks carry them all the same: {@link #of} sorts
 * and never refuses. Those that are made here are right. Immutable and thread-safe.
 *
 * <p>A Dutch reference has 7 digits without any check; or 9 to 14 digits, the first a check digit and the second telling
 * how many follow; or 16 digits, the first a check digit. The check digit is 11 less the remainder by 11 of the sum of the
 * digits after it, weighted from the right by 2, 4, 8, 5, 10, 9, 7, 3, 6, 1 and so on; 10 becomes 1, 11 becomes 0.
 * Source: Betaalvereniging Nederland, specificaties betalingskenmerk.
 */
public final class PaymentReference {

    /** What kind of reference it is. */
    public enum Kind {
        /** The Dutch betalingskenmerk. */
        DUTCH,
        /** A creditor reference that starts with RF. */
        ISO_11649,
        /** Anything else. */
        FREE_TEXT
    }

    /** What its check digits say. */
    public enum Check {
        /** They fit. */
        FITS,
        /** They do not fit, or the length digit is wrong. */
        FAILS,
        /** It has none. */
        NONE
    }

    private static final Pattern DUTCH = Pattern.compile("[0-9]{7}|[0-9]{9,14}|[0-9]{16}");
    private static final Pattern ISO = Pattern.compile("RF[0-9]{2}[A-Z0-9]{1,21}");
    private static final Pattern CORE_OF_DUTCH = Pattern.compile("[0-9]{7,12}|[0-9]{15}");
    private static final Pattern CORE_OF_ISO = Pattern.compile("[A-Z0-9]{1,21}");
    private static final int WITHOUT_LENGTH = 16;
    private static final int UNCHECKED = 7;

    private final Kind kind;
    private final Check check;
    private final String text;

    private PaymentReference(Kind kind, Check check, String text) {
        this.kind = kind;
        this.check = check;
        this.text = text;
    }

    /**
     * Any reference, sorted by its looks. Blanks and points between digits do not count.
     *
     * @param text the reference
     * @return the reference, with what its check digits say
     */
    public static PaymentReference of(String text) {
        String compact = text.replace(" ", "").replace(".", "").toUpperCase(Locale.ROOT);
        if (DUTCH.matcher(compact).matches()) {
            return new PaymentReference(Kind.DUTCH, checkOfDutch(compact), compact);
        }
        if (ISO.matcher(compact).matches()) {
            Check check = CheckDigits.remainderBy97(compact) == 1 ? Check.FITS : Check.FAILS;
            return new PaymentReference(Kind.ISO_11649, check, compact);
        }
        return new PaymentReference(Kind.FREE_TEXT, Check.NONE, text.strip());
    }

    private static Check checkOfDutch(String digits) {
        if (digits.length() == UNCHECKED) {
            return Check.NONE;
        }
        boolean lengthFits = digits.length() == WITHOUT_LENGTH || digit(digits, 1) == (digits.length() - 2) % 10;
        return lengthFits && digit(digits, 0) == CheckDigits.by11(digits.substring(1)) ? Check.FITS : Check.FAILS;
    }

    private static int digit(String digits, int position) {
        return Character.digit(digits.charAt(position), 10);
    }

    /**
     * A Dutch reference for a number.
     *
     * @param number 7 to 12 or 15 digits
     * @return the reference with check digit and, for 7 to 12 digits, the digit that tells the length
     * @throws InvalidInputException if the number has another length or holds anything else
     */
    public static PaymentReference dutch(String number) {
        if (!CORE_OF_DUTCH.matcher(number).matches()) {
            throw new InvalidInputException(
                    Violation.of(
                            ErrorCode.OUT_OF_RANGE,
                            "reference",
                            "a Dutch payment reference is made of 7 to 12 or of 15 digits; longer numbers need an RF reference"));
        }
        String rest = number.length() == WITHOUT_LENGTH - 1 ? number : number.length() % 10 + number;
        return new PaymentReference(Kind.DUTCH, Check.FITS, CheckDigits.by11(rest) + rest);
    }

    /**
     * An ISO 11649 creditor reference.
     *
     * @param own the creditor's own reference: 1 to 21 letters and digits; blanks, points, hyphens and slashes are left out
     * @return the reference with RF and check digits
     * @throws InvalidInputException if anything else stands in it or it is too long
     */
    public static PaymentReference iso11649(String own) {
        String compact = own.replaceAll("[ ./-]", "").toUpperCase(Locale.ROOT);
        if (!CORE_OF_ISO.matcher(compact).matches()) {
            throw new InvalidInputException(new Violation(
                    ErrorCode.OUT_OF_RANGE,
                    "reference",
                    "ISO 11649",
                    "an RF reference is made of 1 to 21 letters and digits"));
        }
        return new PaymentReference(Kind.ISO_11649, Check.FITS, "RF" + CheckDigits.by97("RF", compact) + compact);
    }

    /**
     * What kind of reference it is.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * What its check digits say.
     *
     * @return whether they fit
     */
    public Check check() {
        return check;
    }

    /**
     * As a bank carries it.
     *
     * @return digits and letters without blanks; free text as it is
     */
    public String text() {
        return text;
    }

    /**
     * As it has to stand on paper.
     *
     * @return in groups of four; free text, and what fails its check, as it is
     */
    public String onPaper() {
        return kind == Kind.FREE_TEXT || check == Check.FAILS ? text : inFours(text);
    }

    /** Groups of four: from the left, as an IBAN is written. */
    static String inFours(String text) {
        return text.replaceAll("(.{4})(?=.)", "$1 ");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PaymentReference that && kind == that.kind && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, text);
    }

    /** Kind and check, without the reference. */
    @Override
    public String toString() {
        return kind + " " + check;
    }
}
