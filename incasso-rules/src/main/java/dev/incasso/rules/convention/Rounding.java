package dev.incasso.rules.convention;

/** When interest is rounded, always half a cent upwards (HALF_UP). */
public enum Rounding {
    /** Each result once, at the end. The default. */
    END,
    /** Each segment; the total is the sum of the rounded segments, for statements that must foot. */
    LINE
}
