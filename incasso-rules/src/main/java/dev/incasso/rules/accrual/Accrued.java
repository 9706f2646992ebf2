package dev.incasso.rules.accrual;

import dev.incasso.core.date.DateRange;
import java.math.BigDecimal;

/**
 * The interest of a part of the period in which rate and base stay the same.
 *
 * @param period first and last day, both included
 * @param rate the rate
 * @param base what the interest is computed over
 * @param interest the interest, before rounding
 * @param capitalisedBefore whether the interest of a full year or month joined the base just before it
 */
public record Accrued(
        DateRange period, RatePiece rate, BigDecimal base, BigDecimal interest, boolean capitalisedBefore) {}
