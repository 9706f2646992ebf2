package dev.incasso.rules.signed;

/** What came of asking the request of a receipt again. */
public enum ReplayOutcome {
    /** The same rules give the same answer, byte for byte. */
    SAME_BYTES,
    /** The same rules give another answer. */
    DIFFERENT,
    /** The request could not be asked again under the same rules. */
    NOT_POSSIBLE
}
