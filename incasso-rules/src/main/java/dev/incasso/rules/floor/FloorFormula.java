package dev.incasso.rules.floor;

import dev.incasso.rules.book.RentFormula;

/** How a protected earnings floor was found. More may come with any release. */
public enum FloorFormula {
    /** The formula of art. 475da Rv with the rent by the square of the income, from 2021 through 2025. */
    FORMULA_2021("2021"),
    /** The formula of art. 475da Rv with the rent by a share of the income, from 2026. */
    FORMULA_2026("2026"),
    /** The highest floor of the household, since the income or a figure of the formula is not known. */
    MAXIMUM_ONLY("MAXIMUM_ONLY"),
    /** The floor without a registered address (art. 475da lid 4 Rv). */
    NO_ADDRESS("NO_ADDRESS");

    private final String protocolName;

    FloorFormula(String protocolName) {
        this.protocolName = protocolName;
    }

    static FloorFormula with(RentFormula rent) {
        return switch (rent) {
            case QUADRATIC -> FORMULA_2021;
            case LINEAR -> FORMULA_2026;
        };
    }

    /**
     * The name in the JSON Lines protocol.
     *
     * @return {@code 2021}, {@code 2026}, {@code MAXIMUM_ONLY} or {@code NO_ADDRESS}
     */
    public String protocolName() {
        return protocolName;
    }
}
