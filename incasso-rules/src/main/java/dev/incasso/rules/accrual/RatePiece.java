package dev.incasso.rules.accrual;

import dev.incasso.core.date.DateRange;
import dev.incasso.core.money.Percentage;
import dev.incasso.core.source.LegalSource;

/**
 * A part of a period with the rate that holds in it, margin included.
 *
 * @param period the part
 * @param rate the rate a year, or a month
 * @param monthly whether the rate is one a month
 * @param source where the rate comes from
 * @param weak whether that source is weak
 * @param assumed whether the rate was assumed beyond the horizon
 * @param waits whether the interest of this part is charged only later
 */
public record RatePiece(
        DateRange period,
        Percentage rate,
        boolean monthly,
        LegalSource source,
        boolean weak,
        boolean assumed,
        boolean waits) {

    /** A rate whose interest is charged as it runs. */
    RatePiece(DateRange period, Percentage rate, boolean monthly, LegalSource source, boolean weak, boolean assumed) {
        this(period, rate, monthly, source, weak, assumed, false);
    }

    /** The same rate in another part of the period. */
    RatePiece in(DateRange part) {
        return new RatePiece(part, rate, monthly, source, weak, assumed, waits);
    }

    /** The same rate, whose interest is charged only later. */
    RatePiece waiting(DateRange part) {
        return new RatePiece(part, rate, monthly, source, weak, assumed, true);
    }
}
