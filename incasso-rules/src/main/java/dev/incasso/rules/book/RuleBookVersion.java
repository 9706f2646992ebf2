package dev.incasso.rules.book;

import java.time.LocalDate;

/**
 * Which rules a result was made with: the day of publication and a hash of the content, overlays included. Two rule books
 * with equal versions give equal results. Immutable and thread-safe.
 *
 * @param published the day on which the rule book, or the latest of its overlays, was published
 * @param hash the SHA-256 of the content, 64 hexadecimal digits
 * @param supposed whether it holds rules that are only supposed, to see what they would do
 */
public record RuleBookVersion(LocalDate published, String hash, boolean supposed) {

    /** The date and the first twelve digits of the hash: {@code 2026-11-21+0123456789ab}; {@code -supposed} after it. */
    @Override
    public String toString() {
        return published + "+" + hash.substring(0, 12) + (supposed ? "-supposed" : "");
    }
}
