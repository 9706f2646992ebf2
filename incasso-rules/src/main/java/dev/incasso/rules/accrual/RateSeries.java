package dev.incasso.rules.accrual;

import dev.incasso.core.claim.InterestKind;
import dev.incasso.core.date.DateRange;
import dev.incasso.core.money.Percentage;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.book.Row;
import dev.incasso.rules.book.StatutoryInterest;
import dev.incasso.rules.book.Timeline;
import dev.incasso.rules.convention.BeyondHorizon;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The rates of a period (art. 6:120 BW): a change of the statutory rate applies at once, so the period is split there.
 * Days beyond the horizon are refused, or marked as assumed.
 */
public final class RateSeries {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final Percentage NOTHING = Percentage.of("0");

    private RateSeries() {}

    /**
     * The rates of a kind of interest.
     *
     * @param tables the statutory rates
     * @param kind the kind
     * @param agreed the agreed rate or margin; ignored for the two statutory kinds
     * @param period the period
     * @param beyondHorizon what to do with days beyond the known rates
     * @return the pieces, in order and without gap
     */
    public static List<RatePiece> of(
            StatutoryInterest tables,
            InterestKind kind,
            Percentage agreed,
            DateRange period,
            BeyondHorizon beyondHorizon) {
        return switch (kind) {
            case CONSUMER -> statutory(tables.consumer(), NOTHING, period, beyondHorizon);
            case COMMERCIAL -> statutory(tables.commercial(), NOTHING, period, beyondHorizon);
            case CONSUMER_PLUS -> statutory(tables.consumer(), agreed, period, beyondHorizon);
            case COMMERCIAL_PLUS -> statutory(tables.commercial(), agreed, period, beyondHorizon);
            case AGREED -> List.of(new RatePiece(period, agreed, false, Law.BW_6_119_3, false, false));
            case AGREED_MONTHLY -> List.of(new RatePiece(period, agreed, true, Law.BW_6_119_3, false, false));
        };
    }

    /**
     * The higher of two series, part by part; a rate a month counts twelve times. Where they are equal, the first.
     *
     * @param one a series
     * @param other a series over the same period
     * @return the higher pieces
     */
    public static List<RatePiece> higher(List<RatePiece> one, List<RatePiece> other) {
        List<RatePiece> result = new ArrayList<>();
        int i = 0;
        int j = 0;
        LocalDate first = one.get(0).period().firstDay();
        while (i < one.size() && j < other.size()) {
            LocalDate last = earlier(
                    one.get(i).period().lastDayInclusive(),
                    other.get(j).period().lastDayInclusive());
            RatePiece higher = yearly(other.get(j)).compareTo(yearly(one.get(i))) > 0 ? other.get(j) : one.get(i);
            result.add(higher.in(DateRange.of(first, last)));
            i += one.get(i).period().lastDayInclusive().equals(last) ? 1 : 0;
            j += other.get(j).period().lastDayInclusive().equals(last) ? 1 : 0;
            first = last.plusDays(1);
        }
        return result;
    }

    /**
     * The same rates, with no interest in some periods.
     *
     * @param pieces the rates
     * @param frozen periods without interest, in order and apart from each other
     * @return the pieces, with pieces of zero percent in the frozen periods, or of interest that waits
     */
    public static List<RatePiece> frozen(List<RatePiece> pieces, List<Freeze> frozen) {
        List<RatePiece> result = new ArrayList<>();
        for (RatePiece piece : pieces) {
            LocalDate first = piece.period().firstDay();
            LocalDate last = piece.period().lastDayInclusive();
            for (Freeze freeze : frozen) {
                DateRange pause = freeze.period();
                if (pause.lastDayInclusive().isBefore(first) || pause.firstDay().isAfter(last)) {
                    continue;
                }
                if (pause.firstDay().isAfter(first)) {
                    result.add(piece.in(DateRange.of(first, pause.firstDay().minusDays(1))));
                    first = pause.firstDay();
                }
                LocalDate end = earlier(last, pause.lastDayInclusive());
                DateRange still = DateRange.of(first, end);
                result.add(
                        freeze.revives()
                                ? piece.waiting(still)
                                : new RatePiece(still, NOTHING, false, freeze.source(), false, false));
                first = end.plusDays(1);
            }
            if (!first.isAfter(last)) {
                result.add(piece.in(DateRange.of(first, last)));
            }
        }
        return result;
    }

    /** Zero while interest waits: what does not run is no burden. */
    static BigDecimal yearly(RatePiece piece) {
        if (piece.waits()) {
            return BigDecimal.ZERO;
        }
        BigDecimal percent = piece.rate().percent();
        return piece.monthly() ? percent.multiply(MONTHS) : percent;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
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
                false,
                row.legalSource(),
                row.status().weak(),
                assumed);
    }
}
