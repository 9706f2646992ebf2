package dev.incasso.examples.letters;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a bank account (ISO 13616), checked by its check digits. Immutable and thread-safe.
 *
 * @param number letters and digits without blanks
 */
public record Iban(String number) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");
    private static final Pattern DUTCH = Pattern.compile("NL[0-9]{2}[A-Z]{4}[0-9]{10}");

    /**
     * A number that is right by its check digits.
     *
     * @param number letters and digits without blanks
     * @throws InvalidInputException if it is no account number; the message does not repeat it
     */
    public Iban {
        Optional<Violation> wrong = wrong(number, "iban");
        if (wrong.isPresent()) {
            throw new InvalidInputException(wrong.get());
        }
    }

    /**
     * Reads a number as people write it, with blanks and in any case.
     *
     * @param text the number
     * @return the account
     * @throws InvalidInputException if it is no account number
     */
    public static Iban parse(String text) {
        return new Iban(compact(text));
    }

    /** What is wrong with a number as people write it. */
    static Optional<Violation> wrong(String text, String path) {
        String number = compact(text);
        if (!SHAPE.matcher(number).matches()
                || (number.startsWith("NL") && !DUTCH.matcher(number).matches())) {
            return Optional.of(new Violation(
                    ErrorCode.UNKNOWN_VALUE, path, "ISO 13616", "not the number of a bank account (IBAN)"));
        }
        if (CheckDigits.remainderBy97(number) != 1) {
            return Optional.of(new Violation(
                    ErrorCode.UNKNOWN_VALUE,
                    path,
                    "ISO 13616",
                    "the check digits of the IBAN do not fit. Maybe two digits changed places."));
        }
        return Optional.empty();
    }

    private static String compact(String text) {
        return text.replace(" ", "").toUpperCase(Locale.ROOT);
    }

    /**
     * As it has to stand on paper.
     *
     * @return the number in groups of four
     */
    public String onPaper() {
        return PaymentReference.inFours(number);
    }

    /** The country only. */
    @Override
    public String toString() {
        return "account in " + number.substring(0, 2);
    }
}
