package dev.incasso.examples.readers;

import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The lines of one invoice while they are netted: its balance and what its invoice lines say. Not thread-safe. */
final class XafInvoice {

    private SourcePosition position;
    private Money balance = Money.zero(CurrencyUnit.EUR);
    private Optional<LocalDate> invoiceDate = Optional.empty();
    private Optional<LocalDate> dueDate = Optional.empty();
    private Optional<RowRefusal> refusal = Optional.empty();
    private boolean invoicedInOpening;
    private boolean invoicedInPeriod;
    private boolean incomplete;
    private boolean otherCurrency;

    XafInvoice(SourcePosition first) {
        position = first;
    }

    void add(XafLine line, Money amount, boolean opening) {
        balance = balance.plus(amount);
        if (!line.isInvoice(amount)) {
            return;
        }
        if (!invoicedInOpening && !invoicedInPeriod) {
            position = line.position();
        }
        invoicedInOpening |= opening;
        invoicedInPeriod |= !opening;
        otherCurrency |= line.bookedFromOtherCurrency();
        try {
            invoiceDate = same(invoiceDate, line.invoiceDate());
            dueDate = same(dueDate, line.dueDate());
        } catch (RowRefusal e) {
            refusal = Optional.of(refusal.orElse(e));
        }
    }

    private static Optional<LocalDate> same(Optional<LocalDate> known, Optional<LocalDate> next) throws RowRefusal {
        if (known.isPresent() && next.isPresent() && !known.equals(next)) {
            throw new RowRefusal(Rejected.Code.CONTRADICTORY_DATES, "The lines of this invoice give different dates.");
        }
        return known.isPresent() ? known : next;
    }

    /** A line of this invoice could not be used, so the balance is not known. */
    void spoil() {
        incomplete = true;
    }

    SourcePosition position() {
        return position;
    }

    Money balance() {
        return balance;
    }

    boolean incomplete() {
        return incomplete;
    }

    boolean otherCurrency() {
        return otherCurrency;
    }

    Optional<LocalDate> dueDate() {
        return dueDate;
    }

    /** The invoice date, when nothing stands in the way of a claim. */
    LocalDate checkedInvoiceDate() throws RowRefusal {
        if (!invoicedInOpening && !invoicedInPeriod) {
            throw new RowRefusal(
                    Rejected.Code.NO_INVOICE_LINE,
                    "An amount is owed on this invoice number, but no invoice line says since when.");
        }
        if (invoicedInOpening && invoicedInPeriod) {
            throw new RowRefusal(
                    Rejected.Code.OPENING_AND_PERIOD,
                    "The invoice stands in the opening balance and again in the period; it may be counted twice.");
        }
        if (refusal.isPresent()) {
            throw refusal.get();
        }
        LocalDate date = invoiceDate.orElseThrow(
                () -> new RowRefusal(Rejected.Code.MISSING_VALUE, "The invoice date is empty."));
        if (dueDate.isPresent() && dueDate.get().isBefore(date)) {
            throw new RowRefusal(Rejected.Code.DUE_BEFORE_INVOICE, "The due date lies before the invoice date.");
        }
        return date;
    }
}
