package dev.incasso.rules.reform;

import dev.incasso.core.error.ErrorCode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case that one of the rule books cannot answer, or neither can: a day beyond what it knows, or a file that is
 * impossible. It is in no sum. Immutable and thread-safe.
 */
public final class NotComparable {

    private final long index;
    private final String reference;
    private final @Nullable ErrorCode base;
    private final @Nullable ErrorCode changed;

    NotComparable(long index, String reference, @Nullable ErrorCode base, @Nullable ErrorCode changed) {
        this.index = index;
        this.reference = reference;
        this.base = base;
        this.changed = changed;
    }

    /**
     * The place of the case among the cases.
     *
     * @return the number that the host gave, or its place in the stream from 1 on
     */
    public long index() {
        return index;
    }

    /**
     * The host's own name for the file.
     *
     * @return the id of the file
     */
    public String reference() {
        return reference;
    }

    /**
     * Why the base has no answer.
     *
     * @return the code of the error, or nothing if it has one
     */
    public Optional<ErrorCode> base() {
        return Optional.ofNullable(base);
    }

    /**
     * Why the changed rule book has no answer.
     *
     * @return the code of the error, or nothing if it has one
     */
    public Optional<ErrorCode> changed() {
        return Optional.ofNullable(changed);
    }

    Refusal refusal() {
        return base == null
                ? new Refusal(Refusal.Side.CHANGED, code())
                : new Refusal(changed == null ? Refusal.Side.BASE : Refusal.Side.BOTH, base);
    }

    private ErrorCode code() {
        return changed().orElseThrow();
    }

    /** Index and codes; no reference, since hosts put names in it. */
    @Override
    public String toString() {
        return "case " + index + ": " + refusal();
    }
}
