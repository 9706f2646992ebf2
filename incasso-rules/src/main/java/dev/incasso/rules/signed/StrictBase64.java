package dev.incasso.rules.signed;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import java.util.Base64;

/** Bytes as text (RFC 4648, section 4), in the one way in which they can be written. */
final class StrictBase64 {

    private StrictBase64() {}

    static String write(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Reads what {@link #write} wrote: with its padding, and with zeros in the bits that stand for nothing. */
    static byte[] read(String text, String path) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (write(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            // Told below, as what is written in another way.
        }
        throw new InvalidInputException(Violation.of(
                ErrorCode.WRONG_TYPE, path, "must be bytes in base64 (RFC 4648), padded, without any other sign"));
    }
}
