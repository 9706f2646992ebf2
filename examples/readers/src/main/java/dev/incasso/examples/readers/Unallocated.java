package dev.incasso.examples.readers;

import java.util.Optional;
import org.joda.money.Money;

/**
 * An amount of a debtor that is no claim on an invoice: a prepayment, a credit balance, a charge without an invoice. It
 * must be allocated by a person before the debtor is asked for money. Immutable and thread-safe.
 *
 * @param position where the line stands; of several lines the first one
 * @param relationId the debtor's number in the bookkeeping
 * @param relationName the debtor's name, when the file gives one
 * @param invoiceReference the invoice number, when there is one
 * @param kind what sort of amount it is
 * @param amount in euros; negative is in the debtor's favour
 */
public record Unallocated(
        SourcePosition position,
        String relationId,
        Optional<String> relationName,
        Optional<String> invoiceReference,
        Kind kind,
        Money amount) {

    /** What sort of unallocated amount it is. */
    public enum Kind {
        /** Money received, or a credit, that names no invoice. */
        CREDIT_WITHOUT_INVOICE,
        /** An invoice number on which the debtor has paid or been credited more than was charged. */
        CREDIT_BALANCE,
        /** A charge that names no invoice, such as a refund. */
        DEBIT_WITHOUT_INVOICE
    }

    /** A line as in a statement, without name or number of the debtor. */
    @Override
    public String toString() {
        String invoice =
                invoiceReference.map(reference -> "invoice " + reference).orElse("no invoice");
        return kind + ", " + invoice + ": " + amount + ", " + position;
    }
}
