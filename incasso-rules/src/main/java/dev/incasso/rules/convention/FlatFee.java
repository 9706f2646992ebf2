package dev.incasso.rules.convention;

/** How often a business owes the minimum compensation of art. 6:96 lid 4 BW. */
public enum FlatFee {
    /** Once over the sum of the claims. The default. */
    PER_CLAIM,
    /** For each overdue invoice (CJEU C-78/22 and C-585/20, as professional publications read them). */
    PER_INVOICE
}
