package dev.incasso.rules.convention;

/** What to do with days for which no rate is known yet. */
public enum BeyondHorizon {
    /** Refuse, naming the table and the date. The default. */
    REFUSE,
    /** Use the last known rate; the result carries a warning and marks the days. */
    ASSUME_LAST_KNOWN
}
