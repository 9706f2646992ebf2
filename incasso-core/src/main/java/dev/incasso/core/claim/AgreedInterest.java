package dev.incasso.core.claim;

import dev.incasso.core.constraint.Complete;
import dev.incasso.core.constraint.NoneOf;
import dev.incasso.core.money.Percentage;
import java.util.Optional;

/**
 * The interest that creditor and debtor agreed on. Immutable and thread-safe.
 *
 * @param kind a year, a month, or statutory interest with a margin; not one of the two statutory kinds
 * @param rate percent a year, percent a month, or the margin
 * @param compounding when interest is added to the base; never, unless that was agreed
 */
@Complete
public record AgreedInterest(
        @NoneOf({"CONSUMER", "COMMERCIAL"}) InterestKind kind, Percentage rate, Optional<Compounding> compounding) {}
