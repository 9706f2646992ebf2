package dev.incasso.examples.readers;

import java.util.Optional;

/**
 * Something a person should know about the file; it takes nothing away. Immutable and thread-safe.
 *
 * @param code the kind of finding
 * @param position where it shows, when it is about one place
 * @param text one plain sentence; never a name, an address or free text of the file
 */
public record Finding(Code code, Optional<SourcePosition> position, String text) {

    /** The kinds of finding. New ones may be added: a switch over them keeps a default branch. */
    public enum Code {
        /** The bytes are not UTF-8, as the file says or as is usual; it was read as windows-1252. */
        READ_AS_WINDOWS_1252,
        /** The file names no currency; amounts are read as euros. */
        CURRENCY_NOT_STATED,
        /** The invoice was made out in another currency; the amount is the bookkeeping's value in euros. */
        BOOKED_FROM_OTHER_CURRENCY,
        /** The file has no column with due dates; age counts from the invoice date. */
        NO_DUE_DATES,
        /** What the file declares (lines, debit, credit) is not what its lines add up to. */
        CONTROL_TOTALS_DIFFER,
        /** The subledger does not add up to the debtor accounts of the ledger. */
        DEBTOR_ACCOUNT_DIFFERS,
        /** Purchase lines of a mixed subledger were left out. */
        PURCHASES_LEFT_OUT,
        /** A subledger of an unknown type was left out. */
        SUBLEDGER_LEFT_OUT,
        /** Open items were rebuilt from ledger lines. */
        REBUILT_FROM_LEDGER,
        /** One debtor and invoice number stand on two rows; the second row was rejected. */
        DUPLICATE_INVOICE,
        /** One debtor and invoice number stand on a row with a debt and on a row with a credit. */
        CREDIT_ON_SAME_INVOICE
    }

    static Finding about(Code code, String text) {
        return new Finding(code, Optional.empty(), text);
    }

    static Finding at(SourcePosition position, Code code, String text) {
        return new Finding(code, Optional.of(position), text);
    }

    /** The finding in words. */
    @Override
    public String toString() {
        return position.map(place -> place + ": " + text).orElse(text);
    }
}
