package dev.incasso.examples.readers;

/**
 * How strong the file is as evidence that an invoice is open and since when.
 *
 * <p>The scale runs from 1 to 4. Strength 3 (a closing balance per relation only, as in audit files of version 4.0) gives
 * a control total and no claim, so no open item can have it; strength 0 (nothing) is refused with
 * {@link UnusableInputException.Reason#NO_EVIDENCE}. Constants stand from strong to weak.
 */
public enum Evidence {
    /** Strength 1: debtor subledger or open-items list with a due date. */
    DUE_DATE(1),
    /** Strength 2: debtor subledger or open-items list without a due date; age counts from the invoice date. */
    INVOICE_DATE(2),
    /**
     * Strength 4: rebuilt from ledger lines that all carry a relation and a reference and add up to the debtor account.
     * The date is the date of the booking. To be confirmed by a person before anything is claimed.
     */
    REBUILT_FROM_LEDGER(4);

    private final int strength;

    Evidence(int strength) {
        this.strength = strength;
    }

    /**
     * The number on the scale; lower is stronger.
     *
     * @return 1, 2 or 4
     */
    public int strength() {
        return strength;
    }
}
