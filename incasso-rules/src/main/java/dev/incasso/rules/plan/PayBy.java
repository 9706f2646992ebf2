package dev.incasso.rules.plan;

import dev.incasso.rules.calendar.LegalCalendar;
import java.time.LocalDate;

/** How an instalment is paid. */
public enum PayBy {
    /** The debtor transfers it. */
    TRANSFER,
    /** The creditor debits it; on a day that is no working day the bank does it on the next one. */
    DEBIT;

    /** The day on which an instalment is paid in fact. */
    LocalDate day(LegalCalendar calendar, LocalDate day) {
        return this == DEBIT ? calendar.endOfTerm(day) : day;
    }
}
