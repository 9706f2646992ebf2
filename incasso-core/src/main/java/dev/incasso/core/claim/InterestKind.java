package dev.incasso.core.claim;

/** Which interest runs. */
public enum InterestKind {
    /** Statutory interest of art. 6:119 BW: consumers, and every debt that is not the price of a commercial contract. */
    CONSUMER,
    /** Commercial statutory interest of art. 6:119a and 6:119b BW: the price of a commercial contract. */
    COMMERCIAL,
    /** An agreed rate a year. */
    AGREED,
    /** An agreed rate a month. */
    AGREED_MONTHLY,
    /** The rate of {@link #CONSUMER} with an agreed margin on top. */
    CONSUMER_PLUS,
    /** The rate of {@link #COMMERCIAL} with an agreed margin on top. */
    COMMERCIAL_PLUS;

    /**
     * Whether this is statutory interest, without any agreement on the rate.
     *
     * @return true for {@link #CONSUMER} and {@link #COMMERCIAL}
     */
    public boolean statutory() {
        return this == CONSUMER || this == COMMERCIAL;
    }
}
