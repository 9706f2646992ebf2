package dev.incasso.rules.signed;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.RuleBookException;
import dev.incasso.core.error.Violation;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.convention.Forbearance;
import dev.incasso.rules.json.IncassoJson;
import dev.incasso.rules.protocol.Shape;
import dev.incasso.rules.syntax.CanonicalJson;
import dev.incasso.rules.syntax.Fields;
import dev.incasso.rules.syntax.JsonValue.JsonNull;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import dev.incasso.rules.syntax.JsonValue.JsonText;
import dev.incasso.rules.syntax.StrictJson;
import java.security.InvalidKeyException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.time.LocalDate;
import java.util.Objects;

/** A receipt that is still to be signed. Immutable and thread-safe. */
public final class ReceiptDraft {

    private final IncassoJson protocol;
    private final String request;
    private final LocalDate issuedOn;
    private final boolean withRuleBook;

    ReceiptDraft(IncassoJson protocol, String request, LocalDate issuedOn, boolean withRuleBook) {
        this.protocol = protocol;
        this.request = request;
        this.issuedOn = issuedOn;
        this.withRuleBook = withRuleBook;
    }

    /**
     * The same receipt with the whole rule book in it, so that the answer can be given again from the receipt alone. Without
     * it the receipt names the rule book by its hash, and who checks it must have that rule book.
     *
     * @return a new draft
     */
    public ReceiptDraft withRuleBook() {
        return new ReceiptDraft(protocol, request, issuedOn, true);
    }

    /**
     * Answers the request and signs the answer.
     *
     * @param keys a pair of keys of Ed25519
     * @return the receipt
     * @throws InvalidInputException as {@link #signedBy(PrivateKey, PublicKey)}
     */
    public Receipt signedBy(KeyPair keys) {
        return signedBy(keys.getPrivate(), keys.getPublic());
    }

    /**
     * Answers the request and signs the answer. The keys are used and not kept; the same receipt under the same key has the
     * same bytes, since Ed25519 needs no chance.
     *
     * @param privateKey the private key of Ed25519, which may stay in a device that signs with it
     * @param publicKey the public key that belongs to it; it stands in the receipt
     * @return the receipt
     * @throws InvalidInputException if the request has no answer but an error, with its violations; if the request has a
     *     number that is not whole, or half a character; if the day lies outside the years 1900 to 2199; if the keys are none
     *     of Ed25519 or do not belong together; if the rule book is only supposed, or cannot be put in so that it reads as the
     *     same one; if the receipt would be too large to be read back
     */
    public Receipt signedBy(PrivateKey privateKey, PublicKey publicKey) {
        Objects.requireNonNull(privateKey);
        Ed25519Key key = Ed25519Key.of(publicKey, "publicKey");
        Fields.parseDate(issuedOn.toString(), "issuedOn");
        if (protocol.ruleBook().version().supposed()) {
            throw new InvalidInputException(Violation.of(
                    ErrorCode.CONTRADICTION,
                    "ruleBook",
                    "holds rules that are only supposed; a receipt tells what was reckoned under rules that hold"));
        }
        JsonObject content = content(key);
        byte[] signed = ReceiptContent.signed(content);
        byte[] signature = sign(signed, privateKey);
        if (!key.fits(signed, signature)) {
            throw new InvalidInputException(
                    Violation.of(ErrorCode.CONTRADICTION, "publicKey", "does not belong to the private key"));
        }
        String text = CanonicalJson.of(
                        with(content, signature(key).text(ReceiptContent.VALUE, StrictBase64.write(signature))))
                + "\n";
        // What could not be read back, because of its size or depth, is no receipt.
        return new Receipt(text, ReceiptReader.read(text));
    }

    private JsonObject content(Ed25519Key key) {
        JsonObject asked = explained(StrictJson.object(request));
        String answer = protocol.answerOrRefuse(CanonicalJson.of(asked));
        RuleBook book = protocol.ruleBook();
        Conventions conventions = protocol.conventions();
        Shape version = new Shape()
                .date("published", book.version().published())
                .text("hash", book.version().hash());
        if (withRuleBook) {
            version.text("document", document(book));
        }
        Shape content = new Shape()
                .number("format", ReceiptContent.FORMAT)
                .date("issuedOn", issuedOn)
                .text("library", IncassoJson.libraryVersion())
                .put("ruleBook", version.object())
                .conventions(conventions, Conventions.NAMES)
                .put("forbearance", forbearance(conventions.forbearance()).object())
                .put("request", asked)
                .put("answer", StrictJson.object(answer));
        return with(content.object(), signature(key));
    }

    /** The whole rule book, if it can be read back as the same one; otherwise the receipt would prove nothing. */
    private static String document(RuleBook book) {
        String document = book.write();
        try {
            if (RuleBook.parse(document).version().equals(book.version())) {
                return document;
            }
        } catch (RuleBookException e) {
            // Told below: it cannot be read back at all.
        }
        throw new InvalidInputException(Violation.of(
                ErrorCode.RULE_BOOK_INVALID,
                "ruleBook",
                "cannot be read back as the same rule book; issue the receipt without it and keep it apart"));
    }

    /** The request, in Dutch where it does not choose another language. */
    private static JsonObject explained(JsonObject asked) {
        if (!(asked.fields().getOrDefault("explain", new JsonNull()) instanceof JsonNull)) {
            return asked;
        }
        return asked.with("explain", new JsonText("nl"));
    }

    private static Shape forbearance(Forbearance forbearance) {
        Shape shape = new Shape()
                .rate("costShare", forbearance.costShare())
                .bool("planStopsInterest", forbearance.planStopsInterest())
                .bool("interestRevives", forbearance.interestRevives());
        forbearance.highestCosts().ifPresent(highest -> shape.money("highestCosts", highest));
        return shape;
    }

    private static Shape signature(Ed25519Key key) {
        return new Shape().text("algorithm", Ed25519Key.ALGORITHM).text("key", StrictBase64.write(key.raw()));
    }

    private static JsonObject with(JsonObject content, Shape signature) {
        return content.with(ReceiptContent.SIGNATURE, signature.object());
    }

    private static byte[] sign(byte[] text, PrivateKey key) {
        try {
            Signature signer = Ed25519Key.engine();
            signer.initSign(key);
            signer.update(text);
            return signer.sign();
        } catch (InvalidKeyException | SignatureException e) {
            throw new InvalidInputException(
                    Violation.of(ErrorCode.WRONG_TYPE, "privateKey", "must be a private key of Ed25519 that can sign"));
        }
    }
}
