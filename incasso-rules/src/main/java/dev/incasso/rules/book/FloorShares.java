package dev.incasso.rules.book;

import dev.incasso.core.money.Percentage;

/**
 * The percentages that art. 475da, 475db and 475dc Rv name. Immutable and thread-safe.
 *
 * @param norm of the social assistance norm that every floor begins with (475da lid 2)
 * @param noAddress of the norm for couples, the floor without a registered address (475da lid 4)
 * @param housingCosts of the highest rent, above which housing costs are added (475da lid 5 and 6)
 * @param partner of the floor, the most that a partner's income takes off (475db lid 1)
 * @param netIncome of the debtor's own net income, the most that a floor can be (475dc lid 1)
 */
public record FloorShares(
        Percentage norm, Percentage noAddress, Percentage housingCosts, Percentage partner, Percentage netIncome) {}
