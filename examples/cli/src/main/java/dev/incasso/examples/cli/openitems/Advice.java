package dev.incasso.examples.cli.openitems;

import java.util.Set;

/** What to do about an item. What comes first in this list comes first in time. */
enum Advice {
    /** See which of two rows with one invoice number is right. */
    REVIEW_ROWS,
    /** Settle the debt and the credit on one invoice number. */
    REVIEW_CREDIT,
    /** Allocate the debtor's credit, then ask again. */
    ALLOCATE_CREDIT,
    /** Answer the dispute; until then no notice. */
    ANSWER_DISPUTE,
    /** Find out when the item was due. */
    FIND_DUE_DATE,
    /** Not late yet. */
    WAIT,
    /** See whether so old a date can be right. */
    CHECK_DATE,
    /** Have a person confirm an item that was rebuilt from the ledger. */
    CONFIRM_ITEM,
    /** Send a fourteen-day notice for all late items of the debtor together. */
    SEND_NOTICE,
    /** Send a business its first reminder. */
    SEND_REMINDER;

    static Advice of(Set<Missing> missing, boolean late, boolean consumers) {
        if (missing.contains(Missing.STANDS_TWICE)) {
            return REVIEW_ROWS;
        } else if (missing.contains(Missing.CREDIT_ON_SAME_INVOICE)) {
            return REVIEW_CREDIT;
        } else if (missing.contains(Missing.UNALLOCATED_CREDIT)) {
            return ALLOCATE_CREDIT;
        } else if (missing.contains(Missing.DISPUTE_OPEN)) {
            return ANSWER_DISPUTE;
        } else if (missing.contains(Missing.DUE_DATE_UNKNOWN)) {
            return FIND_DUE_DATE;
        } else if (!late) {
            return WAIT;
        } else if (missing.contains(Missing.RATE_NOT_KNOWN)) {
            return CHECK_DATE;
        } else if (missing.contains(Missing.REBUILT_FROM_LEDGER)) {
            return CONFIRM_ITEM;
        }
        return consumers ? SEND_NOTICE : SEND_REMINDER;
    }

    /** Whether the amount itself is in doubt, so that no interest can be told either. */
    boolean doubtful() {
        return this == REVIEW_ROWS || this == REVIEW_CREDIT;
    }

    /** Whether a notice or reminder may name the item, once confirmed where that is needed. */
    boolean claimable() {
        return this == SEND_NOTICE || this == SEND_REMINDER || this == CONFIRM_ITEM;
    }
}
