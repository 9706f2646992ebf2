package dev.incasso.rules.promise;

/** How far an instalment is paid. */
public enum InstalmentState {
    /** Nothing is paid, and the day has not passed. */
    PENDING,
    /** A part is paid, and the day has not passed. */
    PARTLY_PAID,
    /** All of it is paid. */
    PAID,
    /** The day has passed; there is still time to repair it. */
    OVERDUE,
    /** It was not paid in the time to repair it, or the plan was broken before it was paid. */
    MISSED,
    /** The plan was cancelled or revised before it was paid. */
    WAIVED
}
