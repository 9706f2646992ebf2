package dev.incasso.rules.convention;

/** Where the capitalisation year stands after a part payment. */
public enum Anniversary {
    /** It stays where it was: counted from the first day of interest. The default. */
    FIXED,
    /** It starts anew with the first day on the new balance. */
    RESET_AT_PAYMENT
}
