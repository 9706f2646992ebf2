package dev.incasso.rules.book;

import dev.incasso.core.source.LegalSource;
import java.time.LocalDate;

/**
 * One dated row of the rule book. Immutable and thread-safe.
 *
 * @param from the first day on which the value holds
 * @param throughInclusive the last day on which it holds, as far as known
 * @param value the value
 * @param status how sure it is
 * @param source where it comes from
 * @param knownSince the day on which it became known, as far as the rule book says, else the first day on which it holds
 * @param <T> the type of the value
 */
public record Row<T>(
        LocalDate from, LocalDate throughInclusive, T value, Status status, String source, LocalDate knownSince) {

    /**
     * The row's source as a result cites it.
     *
     * @return the source
     */
    public LegalSource legalSource() {
        return LegalSource.of(source, status.kind());
    }
}
