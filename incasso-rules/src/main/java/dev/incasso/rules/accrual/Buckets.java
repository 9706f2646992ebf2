package dev.incasso.rules.accrual;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Years or months counted from a first day (art. 6:119 lid 2 BW: each time at the end of a year). They begin on the same
 * day of the month as the first day, or on the last day of a month that is too short: from 29 February on 28 February,
 * from 31 January on 28 or 29 February and then on 31 March.
 */
final class Buckets {

    private final LocalDate anchor;
    private final int months;

    private Buckets(LocalDate anchor, int months) {
        this.anchor = anchor;
        this.months = months;
    }

    static Buckets years(LocalDate anchor) {
        return new Buckets(anchor, 12);
    }

    static Buckets months(LocalDate anchor) {
        return new Buckets(anchor, 1);
    }

    /** The first day of the bucket that holds a day. */
    LocalDate startOf(LocalDate day) {
        return start(index(day));
    }

    /** The first day of the bucket after the one that holds a day. */
    LocalDate nextAfter(LocalDate day) {
        return start(index(day) + 1);
    }

    /** The number of days in the bucket that holds a day. */
    long lengthAt(LocalDate day) {
        return ChronoUnit.DAYS.between(startOf(day), nextAfter(day));
    }

    private long index(LocalDate day) {
        long index = ChronoUnit.MONTHS.between(anchor, day) / months;
        while (!start(index + 1).isAfter(day)) {
            index++;
        }
        return index;
    }

    private LocalDate start(long index) {
        return anchor.plusMonths(index * months);
    }
}
