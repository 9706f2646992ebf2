package dev.incasso.rules.portfolio;

/**
 * How long it took until claims were paid. An average is the quotient of two of these; it is left to the reader, who knows
 * how to round it.
 *
 * @param claims how many claims were paid in full
 * @param days the days from issue to payment of all of them together
 * @param late how many were paid after their last day for payment
 * @param daysLate the days after it of all of them together
 */
public record DaysToPay(long claims, long days, long late, long daysLate) {

    static final DaysToPay NONE = new DaysToPay(0, 0, 0, 0);

    static DaysToPay one(long days, long daysLate) {
        return new DaysToPay(1, days, daysLate > 0 ? 1 : 0, Math.max(0, daysLate));
    }

    DaysToPay plus(DaysToPay other) {
        return new DaysToPay(claims + other.claims, days + other.days, late + other.late, daysLate + other.daysLate);
    }
}
