package dev.incasso.rules.signed;

import dev.incasso.rules.book.RuleBookVersion;
import dev.incasso.rules.syntax.CanonicalJson;
import java.time.LocalDate;

/**
 * An answer of the library with its question, the rules it was given under, the day of issue and a signature. Years later
 * {@link ReceiptVerifier} tells whether it is untouched, who signed it, and whether the same rules still give the same
 * answer.
 *
 * <p>The text of a receipt holds personal data: whatever the request holds of a debtor, a name or an address, stands in it
 * in full, since a court must be able to read it. Keep it as the case file is kept. {@link #toString()} holds none of it.
 *
 * <p>Immutable and thread-safe.
 */
public final class Receipt {

    private final String text;
    private final ReceiptContent content;

    Receipt(String text, ReceiptContent content) {
        this.text = text;
        this.content = content;
    }

    /**
     * The receipt as it is kept, in UTF-8: one JSON object in its canonical form (RFC 8785) on one line, and a line end. A
     * receipt of which one byte is different is not intact.
     *
     * @return the text, which holds personal data
     */
    public String text() {
        return text;
    }

    /**
     * The day of issue, as the host told it.
     *
     * @return the day
     */
    public LocalDate issuedOn() {
        return content.issuedOn();
    }

    /**
     * The version of the library that gave the answer.
     *
     * @return such as {@code 1.0.0}
     */
    public String libraryVersion() {
        return content.library();
    }

    /**
     * The version of the rule book under which the answer was given, with its overlays.
     *
     * @return day of publication and hash
     */
    public RuleBookVersion ruleBook() {
        return content.ruleBook();
    }

    /**
     * Whether the whole rule book stands in the receipt, so that the answer can be given again from the receipt alone.
     *
     * @return true if it does
     */
    public boolean hasRuleBook() {
        return content.document().isPresent();
    }

    /**
     * The key of the signer in short: the SHA-256 of the public key in its X.509 form (DER).
     *
     * @return 64 hexadecimal digits
     */
    public String fingerprint() {
        return content.key().fingerprint();
    }

    /**
     * The answer that the receipt is given of.
     *
     * @return one JSON object in its canonical form, which may hold personal data
     */
    public String answer() {
        return CanonicalJson.of(content.answer());
    }

    /** The day of issue, the versions and the key. */
    @Override
    public String toString() {
        return content.toString();
    }
}
