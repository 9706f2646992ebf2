package dev.incasso.rules.interest;

import dev.incasso.core.date.DateRange;
import dev.incasso.core.money.Percentage;
import dev.incasso.core.source.LegalSource;

/** A part of a period with the rate that holds in it, margin included. */
record RatePiece(DateRange period, Percentage rate, LegalSource source, boolean weak, boolean assumed) {}
