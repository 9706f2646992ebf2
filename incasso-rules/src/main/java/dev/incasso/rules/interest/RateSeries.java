package dev.incasso.rules.interest;

import dev.incasso.core.date.DateRange;
import dev.incasso.core.money.Percentage;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.book.Row;
import dev.incasso.rules.book.StatutoryInterest;
import dev.incasso.rules.book.Timeline;
import dev.incasso.rules.convention.BeyondHorizon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The rates of a period (art. 6:120 BW): a change of the statutory rate applies at once, so the period is split there.
 * Days beyond the horizon are refused, or marked as assumed.
 */
final class RateSeries {

    private RateSeries() {}

    static List<RatePiece> of(
            StatutoryInterest tables, InterestTerms terms, DateRange period, BeyondHorizon beyondHorizon) {
        Percentage agreed = terms.rate().orElse(Percentage.of("0"));
        return switch (terms.kind()) {
            case CONSUMER, CONSUMER_PLUS -> statutory(tables.consumer(), agreed, period, beyondHorizon);
            case COMMERCIAL, COMMERCIAL_PLUS -> statutory(tables.commercial(), agreed, period, beyondHorizon);
            case AGREED, AGREED_MONTHLY -> List.of(new RatePiece(period, agreed, Law.BW_6_119_3, false, false));
        };
    }

    private static List<RatePiece> statutory(
            Timeline<Percentage> table, Percentage margin, DateRange period, BeyondHorizon beyondHorizon) {
        LocalDate last = period.lastDayInclusive();
        LocalDate horizon = table.knownThrough();
        if (beyondHorizon == BeyondHorizon.REFUSE || !last.isAfter(horizon)) {
            return known(table, margin, period);
        }
        List<RatePiece> pieces = new ArrayList<>();
        LocalDate assumedFrom = horizon.plusDays(1);
        if (!period.firstDay().isAfter(horizon)) {
            pieces.addAll(known(table, margin, DateRange.of(period.firstDay(), horizon)));
        } else {
            assumedFrom = period.firstDay();
        }
        pieces.add(piece(DateRange.of(assumedFrom, last), table.on(horizon), margin, true));
        return pieces;
    }

    private static List<RatePiece> known(Timeline<Percentage> table, Percentage margin, DateRange period) {
        return table.within(period).stream()
                .map(piece -> piece(piece.period(), piece.row(), margin, false))
                .toList();
    }

    private static RatePiece piece(DateRange period, Row<Percentage> row, Percentage margin, boolean assumed) {
        return new RatePiece(
                period,
                row.value().plus(margin),
                row.legalSource(),
                row.status().weak(),
                assumed);
    }
}
