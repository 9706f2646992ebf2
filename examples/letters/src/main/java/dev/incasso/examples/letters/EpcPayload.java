package dev.incasso.examples.letters;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import dev.incasso.core.money.Euro;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The content of a QR code from which a banking app fills in a transfer (EPC069-12, version 002, UTF-8). It asks for one
 * amount on one account. It never replaces the bank data in print: not everybody has such an app. Immutable and
 * thread-safe.
 *
 * <p>Nothing is changed in silence: a name above 70 characters is refused, and {@link #shortName} cuts one when the host
 * asks for it. All that is wrong comes in one exception, which never repeats a name, an account or a text.
 *
 * @param name the name on the account, 1 to 70 characters
 * @param iban the account
 * @param amount 0.01 to 999999999.99 euros
 * @param bic the bank, which accounts in the European Economic Area do without
 * @param purpose the code of the purpose, 1 to 4 capitals and digits
 * @param reference an ISO 11649 creditor reference; excludes a text
 * @param text a text of 1 to 140 characters, such as a Dutch payment reference; excludes a reference
 */
public record EpcPayload(
        String name,
        String iban,
        Money amount,
        Optional<String> bic,
        Optional<String> purpose,
        Optional<String> reference,
        Optional<String> text) {

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 70;

    /** The longest text, in characters. */
    public static final int LONGEST_TEXT = 140;

    /** The most bytes that such a code holds. */
    public static final int MOST_BYTES = 331;

    private static final String STANDARD = "EPC069-12";
    private static final Money LEAST = Euro.euro("0.01");
    private static final Money MOST = Euro.euro("999999999.99");
    private static final Pattern BIC = Pattern.compile("[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?");
    private static final Pattern PURPOSE = Pattern.compile("[A-Z0-9]{1,4}");

    /**
     * Checks everything.
     *
     * @param name the name on the account
     * @param iban the account
     * @param amount the amount
     * @param bic the bank
     * @param purpose the code of the purpose
     * @param reference an ISO 11649 creditor reference
     * @param text a text
     * @throws InvalidInputException if the standard does not allow it
     */
    public EpcPayload {
        name = name.strip();
        iban = iban.replace(" ", "").toUpperCase(Locale.ROOT);
        text = text.map(String::strip);
        List<Violation> violations = new ArrayList<>();
        checkWords(name, "name", LONGEST_NAME, violations);
        Iban.wrong(iban, "iban").ifPresent(violations::add);
        checkAmount(amount, violations);
        bic.filter(code -> !BIC.matcher(code).matches())
                .ifPresent(code -> violations.add(wrong("bic", "8 or 11 capitals and digits")));
        purpose.filter(code -> !PURPOSE.matcher(code).matches())
                .ifPresent(code -> violations.add(wrong("purpose", "1 to 4 capitals and digits")));
        reference
                .map(PaymentReference::of)
                .filter(given ->
                        given.kind() != PaymentReference.Kind.ISO_11649 || given.check() != PaymentReference.Check.FITS)
                .ifPresent(given -> violations.add(wrong("reference", "an RF reference with the right check digits")));
        text.ifPresent(words -> checkWords(words, "text", LONGEST_TEXT, violations));
        if (reference.isPresent() && text.isPresent()) {
            violations.add(new Violation(
                    ErrorCode.CONTRADICTION, "text", STANDARD, "either a reference or a text, never both"));
        }
        if (!violations.isEmpty()) {
            throw new InvalidInputException(violations);
        }
        int bytes = written(name, iban, amount, bic, purpose, reference, text).getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MOST_BYTES) {
            throw new InvalidInputException(new Violation(
                    ErrorCode.OUT_OF_RANGE,
                    "text",
                    STANDARD,
                    "the whole takes " + bytes + " bytes; the code holds " + MOST_BYTES
                            + ". Maybe the text is in letters of several bytes."));
        }
    }

    /**
     * A transfer without reference.
     *
     * @param name the name on the account
     * @param iban the account, blanks allowed
     * @param amount the amount
     * @return the payload
     * @throws InvalidInputException if the standard does not allow it
     */
    public static EpcPayload of(String name, String iban, Money amount) {
        return new EpcPayload(
                name, iban, amount, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * A name that fits, cut at the last blank before the limit if there is one in its second half.
     *
     * @param name a name of any length
     * @return the name, or its first characters
     */
    public static String shortName(String name) {
        String whole = name.strip();
        if (length(whole) <= LONGEST_NAME) {
            return whole;
        }
        String cut = whole.substring(0, whole.offsetByCodePoints(0, LONGEST_NAME));
        int blank = cut.lastIndexOf(' ');
        return blank > LONGEST_NAME / 2 ? cut.substring(0, blank) : cut.strip();
    }

    /**
     * The same transfer, to a named bank.
     *
     * @param code the BIC
     * @return a new payload
     */
    public EpcPayload bic(String code) {
        return new EpcPayload(name, iban, amount, Optional.of(code), purpose, reference, text);
    }

    /**
     * The same transfer, with the code of its purpose.
     *
     * @param code such as {@code GDDS}
     * @return a new payload
     */
    public EpcPayload purpose(String code) {
        return new EpcPayload(name, iban, amount, bic, Optional.of(code), reference, text);
    }

    /**
     * The same transfer, with a reference. One that is right by ISO 11649 goes in the field for it; a Dutch one and any
     * other go as text, since the standard knows no other kind.
     *
     * @param stated what the payer is asked to state
     * @return a new payload
     */
    public EpcPayload reference(PaymentReference stated) {
        boolean structured =
                stated.kind() == PaymentReference.Kind.ISO_11649 && stated.check() == PaymentReference.Check.FITS;
        Optional<String> words = Optional.of(stated.text());
        return structured
                ? new EpcPayload(name, iban, amount, bic, purpose, words, Optional.empty())
                : new EpcPayload(name, iban, amount, bic, purpose, Optional.empty(), words);
    }

    /**
     * The content of the code: one element a line, empty ones at the end left out.
     *
     * @return the lines
     */
    public String content() {
        return written(name, iban, amount, bic, purpose, reference, text);
    }

    private static String written(
            String name,
            String iban,
            Money amount,
            Optional<String> bic,
            Optional<String> purpose,
            Optional<String> reference,
            Optional<String> text) {
        return String.join(
                        "\n",
                        "BCD",
                        "002",
                        "1",
                        "SCT",
                        bic.orElse(""),
                        name,
                        iban,
                        "EUR" + amount.getAmount().toPlainString(),
                        purpose.orElse(""),
                        reference.orElse(""),
                        text.orElse(""))
                .stripTrailing();
    }

    private static void checkWords(String words, String path, int longest, List<Violation> violations) {
        if (words.isBlank()) {
            violations.add(Violation.of(ErrorCode.MISSING_FIELD, path, "nothing stands in it"));
        } else if (words.codePoints().anyMatch(EpcPayload::breaksLines)) {
            violations.add(new Violation(
                    ErrorCode.UNKNOWN_VALUE, path, STANDARD, "it holds a line break or another control character"));
        } else if (length(words) > longest) {
            violations.add(new Violation(
                    ErrorCode.OUT_OF_RANGE,
                    path,
                    STANDARD,
                    length(words) + " characters; at most " + longest + " are allowed"));
        }
    }

    private static boolean breaksLines(int character) {
        return Character.isISOControl(character) || character == '\u2028' || character == '\u2029';
    }

    private static void checkAmount(Money amount, List<Violation> violations) {
        if (!amount.getCurrencyUnit().equals(CurrencyUnit.EUR)) {
            violations.add(Violation.of(ErrorCode.CURRENCY_NOT_EURO, "amount", "the code is for euros only"));
        } else if (amount.isLessThan(LEAST)) {
            violations.add(new Violation(ErrorCode.AMOUNT_ZERO, "amount", STANDARD, "at least one cent is to be paid"));
        } else if (amount.isGreaterThan(MOST)) {
            violations.add(new Violation(
                    ErrorCode.AMOUNT_TOO_LARGE, "amount", STANDARD, "at most 999999999.99 euros can be asked"));
        }
    }

    private static Violation wrong(String path, String wanted) {
        return new Violation(ErrorCode.UNKNOWN_VALUE, path, STANDARD, "it has to be " + wanted);
    }

    private static int length(String words) {
        return words.codePointCount(0, words.length());
    }

    /** Nothing of the transfer. */
    @Override
    public String toString() {
        return "transfer";
    }
}
