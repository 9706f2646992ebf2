package dev.incasso.rules.signed;

import dev.incasso.rules.book.RuleBookVersion;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.syntax.CanonicalJson;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What stands in a receipt.
 *
 * @param whole the receipt as it was read
 * @param issuedOn the day of issue
 * @param library the version of the library
 * @param ruleBook the version of the rule book
 * @param document the whole rule book, if it is there
 * @param conventions the conventions and forbearance under which the request was answered
 * @param request the request
 * @param answer the answer
 * @param key the key of the signer
 * @param signature the 64 bytes of the signature, in base64
 */
record ReceiptContent(
        JsonObject whole,
        LocalDate issuedOn,
        String library,
        RuleBookVersion ruleBook,
        Optional<String> document,
        Conventions conventions,
        JsonObject request,
        JsonObject answer,
        Ed25519Key key,
        String signature) {

    static final int FORMAT = 1;
    static final String SIGNATURE = "signature";
    static final String VALUE = "value";

    /** Keeps a signature under a receipt from being taken for one under anything else. */
    private static final String DOMAIN = "dev.incasso receipt " + FORMAT + "\n";

    /** What is signed: all of a receipt but the signature itself, the algorithm and the key among it. */
    static byte[] signed(JsonObject receipt) {
        JsonObject signed = receipt.fields().get(SIGNATURE) instanceof JsonObject signature
                ? receipt.with(SIGNATURE, signature.without(VALUE))
                : receipt;
        return (DOMAIN + CanonicalJson.of(signed)).getBytes(StandardCharsets.UTF_8);
    }

    /** The one text that a receipt of this content has. */
    String text() {
        return CanonicalJson.of(whole) + "\n";
    }

    boolean signatureFits() {
        return key.fits(signed(whole), StrictBase64.read(signature, SIGNATURE + "." + VALUE));
    }

    /** The version of the rule book; nothing of the request and the answer. */
    @Override
    public String toString() {
        return "receipt of " + issuedOn + ", library " + library + ", rule book " + ruleBook + ", key " + key;
    }
}
