package dev.incasso.core.claim;

/** When interest is added to the base and bears interest itself. */
public enum Compounding {
    /** After each full year from the first day of interest (art. 6:119 lid 2 BW). */
    YEARLY,
    /** After each full month from the first day of interest; only by agreement. */
    MONTHLY,
    /** Never. */
    NONE
}
