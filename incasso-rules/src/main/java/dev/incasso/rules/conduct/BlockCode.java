package dev.incasso.rules.conduct;

/**
 * Why steps are forbidden whatever a creditor wishes. Where several hold, the one that stands first here is told first.
 * New codes may come with any release.
 */
public enum BlockCode {
    /** Nothing is open. */
    NOTHING_OWED,
    /** The file is closed, or the claim was written off. */
    CLOSED,
    /** Debt restructuring runs. */
    RESTRUCTURING,
    /** Debt restructuring was completed: the remainder cannot be enforced. */
    CLEAN_SLATE,
    /** Bankruptcy. */
    BANKRUPTCY,
    /** Suspension of payments, or a cooling-off period. */
    SUSPENSION,
    /** A broad moratorium. */
    MORATORIUM,
    /** A narrow moratorium, against eviction, cut-off or cancellation. */
    NARROW_MORATORIUM,
    /** The debtor died less than three months ago. */
    DEATH,
    /** The debtor is a minor. */
    MINOR,
    /** The debtor is under curatorship. */
    CURATORSHIP,
    /** The debtor is under protective administration. */
    ADMINISTRATION,
    /** The collector must be registered and is not. */
    COLLECTOR_NOT_REGISTERED,
    /** A dispute is not answered. */
    DISPUTE_OPEN,
    /** A payment plan runs. */
    PLAN_KEPT,
    /** A payment plan was offered, and the debtor can still accept it. */
    PLAN_OFFER_OPEN,
    /** A payment was promised, and its day has not passed. */
    PROMISE_RUNNING,
    /** The debtor asked for debt help. */
    DEBT_HELP,
    /** Vulnerable circumstances were reported. */
    VULNERABLE,
    /** The address of the debtor is not known, or mail came back from it. */
    ADDRESS_UNKNOWN,
    /** All that is open is prescribed. */
    PRESCRIBED,
    /** The arrears of rent are to be reported before a court is asked. */
    SIGNAL_FIRST,
    /** The sector asks for more care first: contact, reminders, help, a plan. */
    CARE_FIRST,
    /** Nothing that is open is overdue. */
    NOT_IN_DEFAULT
}
