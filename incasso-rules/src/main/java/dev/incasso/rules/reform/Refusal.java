package dev.incasso.rules.reform;

import dev.incasso.core.error.ErrorCode;
import java.util.Comparator;

/**
 * Which rule book had no answer, and why. Immutable and thread-safe.
 *
 * @param side the book without an answer
 * @param code the code of its error; that of the base if neither has an answer
 */
public record Refusal(Side side, ErrorCode code) implements Comparable<Refusal> {

    private static final Comparator<Refusal> ORDER =
            Comparator.comparing(Refusal::side).thenComparing(Refusal::code);

    /** A rule book, or both. */
    public enum Side {
        /** Only the base has no answer. */
        BASE,
        /** Only the changed rule book has none. */
        CHANGED,
        /** Neither has one. */
        BOTH
    }

    @Override
    public int compareTo(Refusal other) {
        return ORDER.compare(this, other);
    }

    /** Side and code. */
    @Override
    public String toString() {
        return side + " " + code;
    }
}
