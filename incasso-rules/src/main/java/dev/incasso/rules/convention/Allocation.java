package dev.incasso.rules.convention;

/** To what a payment goes first. */
public enum Allocation {
    /** Costs, then interest, then principal (art. 6:44 lid 1 BW). The default. */
    LAW,
    /** Principal first, then interest, then costs: in favour of the debtor, which the creditor may always choose. */
    PRINCIPAL_FIRST
}
