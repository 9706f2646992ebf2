package dev.incasso.rules.account;

/** Why no collection costs are due. New reasons may come with any release. */
public enum CostReason {
    /** No claim is in default. */
    NOT_IN_DEFAULT,
    /** No fourteen-day notice was sent. */
    NO_NOTICE,
    /** A business: no reminder or demand was sent after default. */
    NO_REMINDER,
    /** The term of the notice has not ended. */
    TERM_RUNNING,
    /** What the notice asked for was paid within its term. */
    PAID_IN_TIME,
    /** The notice has no effect: it came before default, gave too short a term, or went by a way that cannot carry it. */
    NOTICE_INVALID,
    /** It is not shown that the notice was received. */
    RECEIPT_NOT_SHOWN,
    /** The notice was not received: it came back, or the address was not known. */
    NOTICE_NOT_RECEIVED,
    /** The notice announced more than the tariff. */
    ANNOUNCED_TOO_HIGH,
    /** The collector must be registered and was not. */
    COLLECTOR_NOT_REGISTERED,
    /** The tariff does not apply to the claims. */
    NOT_APPLICABLE,
    /** Nothing of the claims was open. */
    NOTHING_OWED,
    /** The creditor's policy is to charge none. */
    WAIVED,
    /** A dispute is not answered, or the debtor was right. */
    DISPUTE_OPEN,
    /** A payment plan is kept, or was agreed before the term ended. */
    PLAN_KEPT,
    /** The debtor asked for debt help. */
    DEBT_HELP,
    /** A moratorium. */
    MORATORIUM,
    /** Debt restructuring. */
    RESTRUCTURING,
    /** Bankruptcy. */
    BANKRUPTCY,
    /** Suspension of payments, or a cooling-off period. */
    SUSPENSION,
    /** The debtor died less than three months ago. */
    DEATH,
    /** The claim was written off, or the file closed. */
    CLOSED
}
