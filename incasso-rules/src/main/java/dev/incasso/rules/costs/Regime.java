package dev.incasso.rules.costs;

/** Under which rules the costs were found. */
public enum Regime {
    /** The tariff of the Besluit vergoeding voor buitengerechtelijke incassokosten, for default from 1 July 2012. */
    BIK_2012,
    /** The guideline Voor-werk II, for default before 1 July 2012. */
    VOORWERK_II,
    /** An agreed amount. */
    AGREED,
    /** No tariff applies to this kind of claim: the answer is no amount. */
    NOT_APPLICABLE
}
