package dev.incasso.rules.accrual;

import dev.incasso.core.date.DateRange;
import dev.incasso.core.source.LegalSource;

/**
 * A period without interest.
 *
 * @param period first and last day, both included
 * @param source why there is none
 * @param revives whether its interest only waits, and is charged after all once the period is over
 */
public record Freeze(DateRange period, LegalSource source, boolean revives) {}
