package dev.incasso.rules.accrual;

import dev.incasso.rules.convention.DayCount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** The interest over a number of days: base, rate and days are multiplied exactly and divided once, to 30 decimals. */
final class YearFraction {

    static final int DECIMALS = 30;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private YearFraction() {}

    /** Interest at a rate for one unit (a year or a month) of so many days. */
    static BigDecimal interest(BigDecimal base, BigDecimal percent, long days, long daysInUnit) {
        return base.multiply(percent)
                .multiply(BigDecimal.valueOf(days))
                .divide(HUNDRED.multiply(BigDecimal.valueOf(daysInUnit)), DECIMALS, RoundingMode.HALF_UP);
    }

    /** How many days the year has to which a day belongs. */
    static long daysInYear(DayCount dayCount, LocalDate day, Buckets capitalisationYears) {
        return switch (dayCount) {
            case ACT_365F -> 365;
            case ACT_ACT -> day.lengthOfYear();
            case ACT_CAPITALISATION_YEAR -> capitalisationYears.lengthAt(day);
        };
    }
}
