package dev.incasso.rules.portfolio;

/** How a file stands. */
public enum CaseStatus {
    /** No claim was issued yet. */
    EMPTY,
    /** Something is open that can still be paid in time. */
    NOT_DUE,
    /** Something is open that was not paid in time. */
    OVERDUE,
    /** Nothing is open. */
    PAID,
    /** Closed or written off with something open. */
    WRITTEN_OFF
}
