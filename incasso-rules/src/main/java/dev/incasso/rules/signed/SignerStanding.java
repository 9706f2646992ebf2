package dev.incasso.rules.signed;

/** Whether the key of a receipt is one that is trusted. */
public enum SignerStanding {
    /** It is. */
    TRUSTED,
    /** It is not. */
    UNKNOWN,
    /** No key was given to trust, so it was not looked at whose key it is. */
    NOT_CHECKED
}
