package dev.incasso.rules.reform;

import dev.incasso.rules.conduct.StepCode;
import java.util.Comparator;

/**
 * The next step under both rule books. Immutable and thread-safe.
 *
 * @param before under the base
 * @param after under the changed rule book
 */
public record StepMove(StepCode before, StepCode after) implements Comparable<StepMove> {

    private static final Comparator<StepMove> ORDER =
            Comparator.comparing(StepMove::before).thenComparing(StepMove::after);

    @Override
    public int compareTo(StepMove other) {
        return ORDER.compare(this, other);
    }
}
