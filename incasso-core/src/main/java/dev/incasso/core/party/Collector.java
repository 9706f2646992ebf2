package dev.incasso.core.party;

/**
 * Who collects for the creditor, or bought the claim, and whether he is registered as the act on the quality of debt
 * collection asks. Immutable and thread-safe.
 *
 * @param kind what kind of collector
 * @param registration whether he stands in the register on the day in question
 */
public record Collector(Kind kind, Registration registration) {

    /** What kind of collector. */
    public enum Kind {
        /** A collection agency that works for the creditor. */
        AGENCY,
        /** Who bought the claim and collects for himself. */
        PURCHASER,
        /** A lawyer; need not be registered. */
        LAWYER,
        /** A bailiff; need not be registered. */
        BAILIFF
    }

    /** Whether a collector stands in the register. */
    public enum Registration {
        /** Registered and not suspended. */
        REGISTERED,
        /** Registered, but suspended. */
        SUSPENDED,
        /** Not registered. */
        NONE,
        /** Not known. Treated as not registered, and the result says so. */
        UNKNOWN
    }

    /**
     * Whether a collector of this kind must be registered before he collects from a natural person (art. 4 Wki).
     *
     * @return true for an agency and a purchaser
     */
    public boolean mustBeRegistered() {
        return switch (kind) {
            case AGENCY, PURCHASER -> true;
            case LAWYER, BAILIFF -> false;
        };
    }
}
