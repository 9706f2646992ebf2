package dev.incasso.rules.reform;

import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A class of principals, between limits of the tariffs of both rule books. Immutable and thread-safe.
 */
public final class PrincipalClass implements Comparable<PrincipalClass> {

    private final Money above;
    private final @Nullable Money upTo;

    PrincipalClass(Money above, @Nullable Money upTo) {
        this.above = above;
        this.upTo = upTo;
    }

    /**
     * Where the class begins.
     *
     * @return the limit, which does not belong to the class; a principal of nothing is in the first class all the same
     */
    public Money above() {
        return above;
    }

    /**
     * Where the class ends.
     *
     * @return the limit, which belongs to the class; nothing for the last one
     */
    public Optional<Money> upTo() {
        return Optional.ofNullable(upTo);
    }

    @Override
    public int compareTo(PrincipalClass other) {
        return above.compareTo(other.above);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PrincipalClass limits && above.equals(limits.above) && upTo().equals(limits.upTo());
    }

    @Override
    public int hashCode() {
        return above.hashCode();
    }

    /** The limits. */
    @Override
    public String toString() {
        return "above " + above.getAmount().toPlainString()
                + (upTo == null ? "" : " up to " + upTo.getAmount().toPlainString());
    }
}
