package dev.incasso.examples.readers;

import java.util.Optional;
import org.joda.money.Money;

/**
 * A line or invoice of the file that was not taken, and why. Immutable and thread-safe.
 *
 * @param position where it stands
 * @param invoiceReference the invoice number, when it could be read
 * @param code the kind of reason
 * @param reason one plain sentence; never a name, an address or free text of the file
 * @param amount what was left out, in euros, positive is owed by the debtor; for an invoice the sum of its readable lines;
 *     empty when the amount could not be read
 */
public record Rejected(
        SourcePosition position, Optional<String> invoiceReference, Code code, String reason, Optional<Money> amount) {

    /** The kinds of reason. New ones may be added: a switch over them keeps a default branch. */
    public enum Code {
        /** A needed value is empty. */
        MISSING_VALUE,
        /** The amount is no number with at most two decimals. */
        INVALID_AMOUNT,
        /** The amount can mean two things under the decimal style in use. */
        AMBIGUOUS_AMOUNT,
        /** A date is not in the pattern, or no day of the calendar. */
        INVALID_DATE,
        /** The column for disputes holds neither yes nor no. */
        INVALID_FLAG,
        /** The amount is not in euros. */
        OTHER_CURRENCY,
        /** The row has more or fewer fields than the header. */
        FIELD_COUNT,
        /** The due date lies before the invoice date. */
        DUE_BEFORE_INVOICE,
        /** The same debtor and invoice number stood on an earlier row. */
        DUPLICATE_INVOICE,
        /** The invoice lines of one invoice give different dates. */
        CONTRADICTORY_DATES,
        /** The invoice line stands in the opening balance and again in the period: it may be counted twice. */
        OPENING_AND_PERIOD,
        /** Another line that belongs, or may belong, to this invoice could not be used, so its balance is not known. */
        INCOMPLETE_INVOICE,
        /** An amount is owed on the invoice number, but no invoice line says since when. */
        NO_INVOICE_LINE,
        /** A line of a mixed subledger says neither sale nor purchase. */
        UNKNOWN_SIDE
    }

    /** A line as in a statement. */
    @Override
    public String toString() {
        return position + ": " + reason;
    }
}
