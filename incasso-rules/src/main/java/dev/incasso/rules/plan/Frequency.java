package dev.incasso.rules.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** How often an instalment is paid. */
public enum Frequency {
    /** Every seven days. */
    WEEKLY(52),
    /** Every twenty-eight days. */
    FOUR_WEEKLY(13),
    /** On the same day of every month; the last day of a shorter one. */
    MONTHLY(12);

    private static final int MONTHS_A_YEAR = 12;

    private final int timesAYear;

    Frequency(int timesAYear) {
        this.timesAYear = timesAYear;
    }

    /**
     * The day of an instalment, counted from the first: without drift after short months.
     *
     * @param first the day of the first instalment
     * @param index how many instalments came before
     * @return the day
     */
    LocalDate day(LocalDate first, int index) {
        return switch (this) {
            case WEEKLY -> first.plusWeeks(index);
            case FOUR_WEEKLY -> first.plusWeeks(4L * index);
            case MONTHLY -> first.plusMonths(index);
        };
    }

    /** What an amount a month is for each instalment; rounded down to the cent, since nobody may be asked for more. */
    BigDecimal share(BigDecimal aMonth) {
        return aMonth.multiply(BigDecimal.valueOf(MONTHS_A_YEAR))
                .divide(BigDecimal.valueOf(timesAYear), 2, RoundingMode.DOWN);
    }

    /** How many months so many instalments last, begun months counted in full. */
    int months(int instalments) {
        return (instalments * MONTHS_A_YEAR + timesAYear - 1) / timesAYear;
    }
}
