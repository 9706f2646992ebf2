package dev.incasso.rules.book;

import java.time.LocalDate;
import java.time.Month;

/** How often the figures of a table are set anew, and so how far they are known at any time. */
enum Revision {
    /** On 1 January and 1 July. */
    HALF_YEARLY {
        @Override
        LocalDate endOfPeriod(LocalDate day) {
            LocalDate half = LocalDate.of(day.getYear(), Month.JUNE, 30);
            return day.isAfter(half) ? YEARLY.endOfPeriod(day) : half;
        }
    },
    /** On 1 January. */
    YEARLY {
        @Override
        LocalDate endOfPeriod(LocalDate day) {
            return LocalDate.of(day.getYear(), Month.DECEMBER, 31);
        }
    },
    /** On any day: nothing is known ahead. */
    ANY_DAY {
        @Override
        LocalDate endOfPeriod(LocalDate day) {
            return day;
        }
    };

    /** The last day before the figures of a day can be set anew. */
    abstract LocalDate endOfPeriod(LocalDate day);
}
