package dev.incasso.rules.book;

/** What the main refinancing rate of the European Central Bank was at a time. */
enum EcbRateType {
    /** A fixed rate. */
    FIXED,
    /** The least that could be bid in a variable rate tender; the rate of art. 6:120 lid 2 BW is the marginal one. */
    MINIMUM_BID
}
