package dev.incasso.rules.promise;

/** How a plan stands. */
public enum PlanStatus {
    /** It runs. */
    ACTIVE,
    /** All of it is paid, perhaps early. */
    COMPLETED,
    /** It was declared broken. */
    BROKEN,
    /** Another list of instalments took its place. */
    REVISED,
    /** It was cancelled. */
    CANCELLED
}
