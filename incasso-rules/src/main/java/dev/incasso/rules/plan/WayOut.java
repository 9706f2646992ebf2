package dev.incasso.rules.plan;

/** What can be done where no plan within the limits can be paid; never a higher instalment. */
public enum WayOut {
    /** A longer plan, if the creditor agrees. */
    LONGER_WITH_CONSENT,
    /** The creditor remits a part. */
    PART_REMISSION,
    /** Debt help by the municipality. */
    DEBT_HELP
}
