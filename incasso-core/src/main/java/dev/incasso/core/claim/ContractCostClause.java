package dev.incasso.core.claim;

/** What the creditor's own terms say on collection costs. Courts test it of their own motion for consumers. */
public enum ContractCostClause {
    /** The terms say nothing on collection costs. */
    NONE,
    /** The terms refer to the statutory compensation, or repeat it. */
    STATUTORY,
    /** The terms allow more, or earlier, than the act does. */
    WIDER_THAN_STATUTE,
    /** Not known. */
    UNKNOWN
}
