package dev.incasso.rules.arrears;

/** Why the debtor is in default, or why he is not. */
public enum DefaultReason {
    /** The agreed term passed (art. 6:83 onder a BW). */
    AGREED_TERM,
    /** The statutory term passed (art. 6:119a lid 2 and 6:119b lid 2 BW). */
    STATUTORY_TERM,
    /** The term of a notice of default passed (art. 6:82 BW). */
    NOTICE_OF_DEFAULT,
    /** A debt out of damages is in default at once (art. 6:83 onder b BW). */
    DAMAGES,
    /** The debtor announced that he will not pay (art. 6:83 onder c BW). */
    REFUSED,
    /** No term was agreed that is fatal, and no notice of default was sent. */
    NO_NOTICE_OF_DEFAULT,
    /** It depends on the day of receipt of the invoice, or of the performance, which is not known. */
    DEPENDS_ON_RECEIPT
}
