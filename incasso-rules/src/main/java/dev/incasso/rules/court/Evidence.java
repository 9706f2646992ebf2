package dev.incasso.rules.court;

import dev.incasso.rules.book.Status;

/** How a tariff is known. The order is from strong to weak. */
public enum Evidence {
    /** Seen, in the law or with those who publish it. */
    SEEN,
    /** Not seen, but solved from figures that were. */
    DERIVED,
    /** Not seen: remembered only. */
    FROM_MEMORY;

    static Evidence of(Status status) {
        return switch (status) {
            case STATUTE, CASE_LAW, SECONDARY, SINGLE_SOURCE, CONFLICT, CONVENTION -> SEEN;
            case DERIVED -> DERIVED;
            case FROM_MEMORY -> FROM_MEMORY;
        };
    }

    /**
     * Whether a result that rests on such a tariff is indicative only.
     *
     * @return true for everything that was not seen
     */
    public boolean indicative() {
        return this != SEEN;
    }
}
