package dev.incasso.rules.portfolio;

/** How many days a claim is past its last day for payment. */
public enum AgeBand {
    /** It can still be paid in time. */
    NOT_DUE(0),
    /** 1 to 30 days. */
    UP_TO_30(30),
    /** 31 to 60 days. */
    UP_TO_60(60),
    /** 61 to 90 days. */
    UP_TO_90(90),
    /** 91 to 180 days. */
    UP_TO_180(180),
    /** 181 to 365 days. */
    UP_TO_365(365),
    /** Longer. */
    OVER_365(Long.MAX_VALUE);

    private final long lastDay;

    AgeBand(long lastDay) {
        this.lastDay = lastDay;
    }

    static AgeBand of(long daysPast) {
        for (AgeBand band : values()) {
            if (daysPast <= band.lastDay) {
                return band;
            }
        }
        throw new IllegalStateException("the last band has no end");
    }
}
