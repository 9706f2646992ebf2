package dev.incasso.examples.readers;

import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * One invoice with an amount still owed by the debtor. Immutable and thread-safe.
 *
 * @param position where the invoice line stands; of several lines the first invoice line
 * @param relationId the debtor's number in the bookkeeping
 * @param relationName the debtor's name, when the file gives one
 * @param invoiceReference the invoice number
 * @param invoiceDate the date of the invoice; for {@link Evidence#REBUILT_FROM_LEDGER} the date of the booking
 * @param dueDate the last day to pay, when the file gives one; never before the invoice date
 * @param open what is owed, in euros, more than zero
 * @param evidence how strong the file is as evidence
 * @param hint what the file lets one suppose about the kind of debtor
 * @param disputed whether the debtor disputes the invoice, when the file says so or denies it
 * @param settledOn the day of full payment; only history files give one, so the item is not open now
 */
public record OpenItem(
        SourcePosition position,
        String relationId,
        Optional<String> relationName,
        String invoiceReference,
        LocalDate invoiceDate,
        Optional<LocalDate> dueDate,
        Money open,
        Evidence evidence,
        DebtorHint hint,
        Optional<Boolean> disputed,
        Optional<LocalDate> settledOn) {

    /**
     * Checks the amount and the dates.
     *
     * @throws IllegalArgumentException if the amount is not more than zero euro, or the due date lies before the invoice
     *     date
     */
    public OpenItem {
        if (!open.getCurrencyUnit().equals(CurrencyUnit.EUR) || !open.isPositive()) {
            throw new IllegalArgumentException("open must be more than zero euro, but is " + open);
        }
        if (dueDate.isPresent() && dueDate.get().isBefore(invoiceDate)) {
            throw new IllegalArgumentException("dueDate " + dueDate.get() + " is before invoiceDate " + invoiceDate);
        }
    }

    /**
     * The day from which the age counts: the due date, and without one the invoice date.
     *
     * @return the due date or else the invoice date
     */
    public LocalDate agesFrom() {
        return dueDate.orElse(invoiceDate);
    }

    /** A line as in a statement, without name or number of the debtor. */
    @Override
    public String toString() {
        String due = dueDate.map(date -> "due " + date).orElse("no due date");
        return "invoice " + invoiceReference + " of " + invoiceDate + ", " + due + ": " + open + ", " + position;
    }
}
