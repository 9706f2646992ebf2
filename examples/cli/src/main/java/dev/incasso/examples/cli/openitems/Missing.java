package dev.incasso.examples.cli.openitems;

/** What the file does not tell about an item, or what stands in the way of a claim. */
enum Missing {
    /** The file gives no due date: no interest and no costs, the age counts from the invoice date. */
    DUE_DATE_UNKNOWN(false),
    /** The item was due before the first rate that the rule book knows. */
    RATE_NOT_KNOWN(false),
    /** The same invoice number stands on another row, which was rejected. */
    STANDS_TWICE(false),
    /** A credit stands on the same invoice number. */
    CREDIT_ON_SAME_INVOICE(false),
    /** The same debtor has a credit that is not allocated to any invoice. */
    UNALLOCATED_CREDIT(false),
    /** The debtor disputes the item and the file shows no answer. */
    DISPUTE_OPEN(false),
    /** The item was rebuilt from ledger lines; a person has to confirm it. */
    REBUILT_FROM_LEDGER(false),
    /** The invoice was made out in another currency. */
    BOOKED_FROM_OTHER_CURRENCY(false),
    /** The file shows a trade-register or VAT number: a hint, used for nothing. */
    PROBABLY_BUSINESS(false),
    /** Whether the debtor is a consumer. */
    DEBTOR_KIND_UNKNOWN(true),
    /** Whether the payment term was agreed; it was taken as agreed. */
    TERM_ASSUMED_AGREED(true),
    /** Whether a fourteen-day notice was sent. */
    NOTICE_NOT_IN_FILE(true),
    /** Whether a business was sent a first reminder. */
    REMINDER_NOT_IN_FILE(true),
    /** Whether the debtor disputes the item. */
    DISPUTE_NOT_IN_FILE(true);

    private final boolean general;

    Missing(boolean general) {
        this.general = general;
    }

    /** Whether it is a gap of the file rather than a fact about one item. */
    boolean general() {
        return general;
    }
}
