package dev.incasso.examples.readers;

import java.util.Optional;

/**
 * What one part of the file declares and what its lines add up to. Immutable and thread-safe.
 *
 * @param part the part, such as {@code "subledger CU"} or {@code "rows"}
 * @param declared the totals the file itself states, when it states all three
 * @param computed the totals of the lines as read
 */
public record ControlTotals(String part, Optional<Totals> declared, Totals computed) {

    /**
     * Whether the file declares exactly what its lines add up to.
     *
     * @return false when it declares something else; true when it agrees or declares nothing
     */
    public boolean agrees() {
        return declared.map(computed::equals).orElse(true);
    }
}
