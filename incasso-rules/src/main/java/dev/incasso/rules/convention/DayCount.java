package dev.incasso.rules.convention;

/** How days become a part of a year. The law is silent; practice differs by up to some euros a year. */
public enum DayCount {
    /**
     * Days divided by 365, in leap years too. The default: the State's own compensation tables use it, and nearly all of
     * practice. A leap year at 6% over 1,000 gives 366 / 365 of 60.00 = 60.16.
     */
    ACT_365F,
    /** The days of each calendar year divided by the days of that year: 365, or 366 in a leap year. */
    ACT_ACT,
    /** Days divided by the days of the capitalisation year they fall in: 366 when it holds a 29 February. */
    ACT_CAPITALISATION_YEAR
}
