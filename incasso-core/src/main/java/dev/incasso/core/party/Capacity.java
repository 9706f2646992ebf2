package dev.incasso.core.party;

/** In which capacity a debtor owes. It decides which rules protect him. */
public enum Capacity {
    /** A natural person who does not act in the course of a profession or business (art. 6:96 lid 5 BW). */
    CONSUMER,
    /** Who acts in the course of a profession or business, a sole trader acting for the business included. */
    BUSINESS,
    /** The State, a province, municipality, water authority or another public body (art. 6:119b BW). */
    PUBLIC_BODY,
    /** Not known. Treated as a consumer, never as a business, and every result says so. */
    UNKNOWN;

    /**
     * Whether the rules that protect consumers are applied.
     *
     * @return true for a consumer and for an unknown capacity
     */
    public boolean protectedAsConsumer() {
        return this == CONSUMER || this == UNKNOWN;
    }
}
