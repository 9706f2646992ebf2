package dev.incasso.rules.plan;

/** Whether an instalment can be paid. */
public enum Outcome {
    /** It is not more than the debtor named, and not more than there is room for. */
    AFFORDABLE,
    /** It is more than that. */
    TOO_HIGH,
    /** There is no room; then no plan is forced, and the debtor is pointed to the debt help of the municipality. */
    NO_ROOM,
    /** It is not known what the debtor can pay. */
    UNKNOWN
}
