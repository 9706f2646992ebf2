package dev.incasso.rules.book;

import java.time.LocalDate;

/**
 * Which rules a result was made with: the day of publication and a hash of the content. Two rule books with equal
 * versions give equal results. Immutable and thread-safe.
 *
 * @param published the day on which the rule book was published
 * @param hash the SHA-256 of the content, 64 hexadecimal digits
 */
public record RuleBookVersion(LocalDate published, String hash) {

    /** The date and the first twelve digits of the hash: {@code 2026-11-21+0123456789ab}. */
    @Override
    public String toString() {
        return published + "+" + hash.substring(0, 12);
    }
}
