package dev.incasso.core.party;

/** What the debtor is to the creditor as a customer. */
public enum Segment {
    /** A customer who buys regularly. */
    REGULAR,
    /** A customer of weight. */
    IMPORTANT,
    /** A customer who bought once or now and then. */
    INCIDENTAL
}
