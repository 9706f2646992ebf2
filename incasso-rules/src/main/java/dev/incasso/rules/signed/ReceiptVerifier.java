package dev.incasso.rules.signed;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import dev.incasso.core.explain.Phrase;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.json.IncassoJson;
import dev.incasso.rules.syntax.StrictJson;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Checks receipts: whether each byte is as it was signed, whether the key is trusted, and whether the same rules give the same
 * answer again. Needs no network and no clock. What cannot be read as a receipt is refused with its place; what can be read
 * gets a verdict, however wrong it is.
 *
 * <p>Immutable and thread-safe.
 */
public final class ReceiptVerifier {

    private final IncassoJson protocol;
    private final List<RuleBook> books;
    private final Set<Ed25519Key> trusted;

    private ReceiptVerifier(IncassoJson protocol, List<RuleBook> books, Set<Ed25519Key> trusted) {
        this.protocol = protocol;
        this.books = books;
        this.trusted = trusted;
    }

    /**
     * Checks receipts of the operations of the rules.
     *
     * @param books the rule books under which a request is asked again; a receipt that holds its own needs none, but is told
     *     apart when its rule book is none of these
     * @return the verifier, which trusts no key yet
     */
    public static ReceiptVerifier of(RuleBook... books) {
        return of(IncassoJson.of(RuleBook.netherlands(), Conventions.defaults()), books);
    }

    /**
     * Checks receipts of the operations of a protocol too, such as the messages of another module.
     *
     * @param protocol the operations; its own rule book and conventions are not used
     * @param books the rule books under which a request is asked again
     * @return the verifier, which trusts no key yet
     */
    public static ReceiptVerifier of(IncassoJson protocol, RuleBook... books) {
        return new ReceiptVerifier(protocol, List.of(books), Set.of());
    }

    /**
     * The same verifier, trusting these keys too.
     *
     * @param keys public keys of Ed25519
     * @return a new verifier
     * @throws InvalidInputException if a key is none of Ed25519
     */
    public ReceiptVerifier trusting(PublicKey... keys) {
        Set<Ed25519Key> more = new LinkedHashSet<>(trusted);
        for (int i = 0; i < keys.length; i++) {
            more.add(Ed25519Key.of(keys[i], "trusted[" + i + "]"));
        }
        return new ReceiptVerifier(protocol, books, Set.copyOf(more));
    }

    /**
     * Checks a receipt as it was kept.
     *
     * @param receipt all bytes of the file
     * @return the verdict
     * @throws InvalidInputException if the bytes are no receipt of a known format in UTF-8, with all that is wrong and where
     */
    public ReceiptVerdict check(byte[] receipt) {
        // No character takes more than three bytes for each of its UTF-16 code units.
        if (receipt.length > 3L * StrictJson.LONGEST) {
            throw refuse(ErrorCode.JSON_TOO_LARGE, "the receipt is too large");
        }
        ByteBuffer bytes = ByteBuffer.wrap(receipt);
        try {
            return check(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            throw refuse(ErrorCode.NOT_JSON, "byte " + (bytes.position() + 1) + " is no part of a text in UTF-8");
        }
    }

    private static InvalidInputException refuse(ErrorCode code, String message) {
        return new InvalidInputException(Violation.of(code, "", message));
    }

    /**
     * Checks a receipt that was read as UTF-8 without a loss; see {@link #check(byte[])} for one that was not read yet.
     *
     * @param receipt the whole text, with its line end
     * @return the verdict
     * @throws InvalidInputException if the text is no receipt of a known format, with all that is wrong and where
     */
    public ReceiptVerdict check(String receipt) {
        ReceiptContent content = ReceiptReader.read(receipt);
        List<ReceiptFinding> findings = new ArrayList<>();
        String canonical = content.text();
        if (!canonical.equals(receipt)) {
            findings.add(notCanonical(receipt, canonical));
        }
        if (!content.signatureFits()) {
            findings.add(found(ReceiptFault.SIGNATURE_DOES_NOT_FIT, "/signature/value"));
        }
        ReceiptSigner signer =
                new ReceiptSigner(standing(content.key()), content.key().fingerprint());
        if (signer.standing() == SignerStanding.UNKNOWN) {
            findings.add(found(ReceiptFault.SIGNER_NOT_TRUSTED, "/signature/key"));
        }
        return new ReceiptVerdict(content, signer, new Replaying(protocol, books).of(content), findings);
    }

    private SignerStanding standing(Ed25519Key key) {
        if (trusted.isEmpty()) {
            return SignerStanding.NOT_CHECKED;
        }
        return trusted.contains(key) ? SignerStanding.TRUSTED : SignerStanding.UNKNOWN;
    }

    private static ReceiptFinding found(ReceiptFault fault, String place) {
        return new ReceiptFinding(fault, place, ReceiptVerdict.TEXTS.phrase(fault.name()));
    }

    private static ReceiptFinding notCanonical(String text, String canonical) {
        int same = 0;
        int line = 1;
        int column = 1;
        while (same < text.length() && same < canonical.length() && text.charAt(same) == canonical.charAt(same)) {
            boolean lineEnd = text.charAt(same) == '\n';
            line += lineEnd ? 1 : 0;
            column = lineEnd ? 1 : column + 1;
            same++;
        }
        Phrase phrase = ReceiptVerdict.TEXTS
                .phrase(ReceiptFault.NOT_CANONICAL.name())
                .with("line", line)
                .with("column", column);
        return new ReceiptFinding(ReceiptFault.NOT_CANONICAL, "line " + line + ", column " + column, phrase);
    }
}
