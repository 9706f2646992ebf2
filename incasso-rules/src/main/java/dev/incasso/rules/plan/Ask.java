package dev.incasso.rules.plan;

/** What to ask the debtor next; no more than is needed, and no documents. */
public enum Ask {
    /** What is left in a month after rent, energy, insurance, food and other plans? */
    AMOUNT_POSSIBLE,
    /** How much comes in each month, holiday pay included? */
    NET_INCOME,
    /** Who lives in the household? */
    HOUSEHOLD
}
