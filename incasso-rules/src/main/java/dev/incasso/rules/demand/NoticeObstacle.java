package dev.incasso.rules.demand;

import dev.incasso.rules.standstill.State;

/**
 * Why a claim, or a whole file, cannot be noticed. Where several hold, the one that stands first here is told first. New
 * obstacles may come with any release.
 */
public enum NoticeObstacle {
    /** A business or public body owes costs without a fourteen-day notice (art. 6:96 lid 4 BW). */
    NOT_A_CONSUMER,
    /** The file is closed, or the claim was written off. */
    CLOSED,
    /** Debt restructuring. */
    RESTRUCTURING,
    /** Bankruptcy. */
    BANKRUPTCY,
    /** Suspension of payments, or a cooling-off period. */
    SUSPENSION,
    /** A moratorium. */
    MORATORIUM,
    /** The debtor asked for debt help. */
    DEBT_HELP,
    /** The debtor died less than three months ago. */
    DEATH,
    /** A payment plan is kept. */
    PLAN_KEPT,
    /** The collector must be registered and is not, or demanded while he was not. */
    COLLECTOR_NOT_REGISTERED,
    /** A dispute is not answered. */
    DISPUTE_OPEN,
    /** The address of the debtor is not known. */
    ADDRESS_UNKNOWN,
    /** The term of an earlier notice runs, or its effect is put off. */
    TERM_RUNNING,
    /** The claim is not in default. */
    NOT_IN_DEFAULT,
    /** Costs are due over the claim by an earlier notice. */
    COSTS_ALREADY_DUE,
    /** No tariff applies, no costs may be charged under the terms of the contract, or the costs are zero. */
    NOT_APPLICABLE,
    /** The claim is prescribed. */
    PRESCRIBED,
    /** Nothing of the principal is open. */
    NOTHING_OWED;

    static NoticeObstacle of(State state) {
        return valueOf(state.name());
    }
}
