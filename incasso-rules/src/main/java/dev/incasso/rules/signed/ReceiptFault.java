package dev.incasso.rules.signed;

/** What is wrong with a receipt, in one word. New ones may come with any release: a switch over them keeps a default branch. */
public enum ReceiptFault {
    /** The text is not the one canonical text of its content: something was added, moved or written in another way. */
    NOT_CANONICAL,
    /** The signature does not fit: something was changed after the signing, or another key was put in its place. */
    SIGNATURE_DOES_NOT_FIT,
    /** The key is none of those that are trusted. */
    SIGNER_NOT_TRUSTED,
    /** The same rules give another answer to the request. */
    ANSWER_DIFFERS,
    /** The rule book is not in the receipt and none of those at hand. */
    RULE_BOOK_NOT_GIVEN,
    /** The rule book in the receipt cannot be read by this version of the library. */
    RULE_BOOK_UNREADABLE,
    /** The rule book in the receipt is another one than the receipt says. */
    RULE_BOOK_NOT_AS_STATED,
    /** The operation of the request is not known here: it may be one of another module, or of a later version. */
    OPERATION_UNKNOWN,
    /** The request has no answer under these rules but an error. */
    REQUEST_REFUSED
}
