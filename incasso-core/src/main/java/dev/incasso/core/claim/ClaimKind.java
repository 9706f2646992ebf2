package dev.incasso.core.claim;

/** What a claim is for. It decides whether the tariff for collection costs applies and which interest runs. */
public enum ClaimKind {
    /** The price or another money debt under a contract. */
    PRICE,
    /** Damages. */
    DAMAGES,
    /** Damages fixed in a settlement agreement, or converted under art. 6:87 BW. */
    SETTLED_DAMAGES,
    /** Money to be paid back. */
    REFUND,
    /** A debt out of tort. */
    TORT,
    /** A public-law debt: a tax, fine or levy. */
    PUBLIC_LAW,
    /** Something else, or not known. */
    OTHER
}
