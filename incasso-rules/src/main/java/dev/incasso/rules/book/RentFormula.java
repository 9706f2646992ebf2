package dev.incasso.rules.book;

/** How the rent that a household bears itself follows from its income, in the protected earnings floor. */
public enum RentFormula {
    /** With the square of the income, by the factors of art. 19 Wet op de huurtoeslag; through 2025. */
    QUADRATIC,
    /** A share of the income above a point, by art. 21 lid 2 Wet op de huurtoeslag; from 2026. */
    LINEAR
}
