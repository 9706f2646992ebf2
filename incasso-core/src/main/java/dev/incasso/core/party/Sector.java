package dev.incasso.core.party;

/** The sector of the creditor, where it changes what has to be done before a step. */
public enum Sector {
    /** No sector with rules of its own. */
    GENERAL,
    /** Rent of a home. */
    HOUSING_RENT,
    /** Electricity, gas or heat. */
    ENERGY,
    /** Drinking water. */
    WATER,
    /** Health insurance. */
    HEALTH_INSURANCE
}
