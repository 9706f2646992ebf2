package dev.incasso.rules.next;

/** A sign of trouble that is worth a call before it grows (P2). New signs may come with any release. */
public enum EarlyWarning {
    /** Who always paid in time is late for the first time. */
    FIRST_LATE_PAYMENT,
    /** A payment was taken back or a debit failed. */
    FAILED_DEBIT,
    /** Each of the last payments came later than the one before. */
    GROWING_DELAY
}
