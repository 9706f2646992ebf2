package dev.incasso.rules.plan;

import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.calendar.LegalCalendar;
import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * The days of a plan: a day or two after the debtor is paid, at equal distance, debits on working days. A pay day through
 * the 23rd gives the day two days later; a later one the first of the next month, since the month's last days differ.
 * Immutable and thread-safe.
 */
final class PaymentDays {

    private static final int LAST_PAY_DAY_WITHIN_MONTH = 23;
    private static final int DAYS_AFTER_PAY_DAY = 2;

    private final LegalCalendar calendar;
    private final LocalDate first;
    private final Frequency frequency;
    private final PayBy payBy;

    private PaymentDays(LegalCalendar calendar, LocalDate first, Frequency frequency, PayBy payBy) {
        this.calendar = calendar;
        this.first = first;
        this.frequency = frequency;
        this.payBy = payBy;
    }

    static PaymentDays of(RuleBook book, LocalDate earliest, Frequency frequency, OptionalInt payDay, PayBy payBy) {
        LocalDate first = payDay.isPresent() ? after(payDay.getAsInt(), earliest) : earliest;
        return new PaymentDays(LegalCalendar.of(book), first, frequency, payBy);
    }

    private static LocalDate after(int payDay, LocalDate earliest) {
        int day = payDay <= LAST_PAY_DAY_WITHIN_MONTH ? payDay + DAYS_AFTER_PAY_DAY : 1;
        LocalDate inMonth = earliest.withDayOfMonth(day);
        return inMonth.isBefore(earliest) ? inMonth.plusMonths(1) : inMonth;
    }

    /** The day of an instalment. */
    LocalDate day(int index) {
        return payable(frequency.day(first, index));
    }

    /** The day on which an instalment of a day is paid in fact. */
    LocalDate payable(LocalDate day) {
        return payBy.day(calendar, day);
    }

    /** Whether a debit falls in a year of which not all holidays are known yet. */
    boolean uncertain(LocalDate day) {
        return payBy == PayBy.DEBIT && !calendar.knows(day);
    }
}
