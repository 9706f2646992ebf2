package dev.incasso.rules.portal;

/** From which side somebody comes to a file. Who it is, is for the host to establish. */
public enum Side {
    /** To whom the debt is owed. */
    CREDITOR,
    /** Who collects: he keeps the file itself, and can look at it as either of the others does. */
    COLLECTOR,
    /** Who owes, or who acts for him. */
    DEBTOR
}
