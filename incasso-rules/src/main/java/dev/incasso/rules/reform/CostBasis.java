package dev.incasso.rules.reform;

import dev.incasso.rules.account.Account;
import dev.incasso.rules.costs.CollectionCosts;
import java.util.List;

/** What the collection costs of a case rest on. */
public enum CostBasis {
    /** The tariff of the Besluit BIK, for default from 1 July 2012. */
    BIK_2012,
    /** The guideline Voor-werk II, for default before 1 July 2012. */
    VOORWERK_II,
    /** An agreed amount. */
    AGREED,
    /** No more than the flat amount that a business owes without any demand (art. 6:96 lid 4 BW). */
    FLAT_AMOUNT,
    /** No tariff applies to this kind of claim. */
    NOT_APPLICABLE,
    /** No costs were reckoned. */
    NONE;

    static CostBasis of(Account account) {
        List<CollectionCosts> costs = account.collectionCosts();
        if (costs.isEmpty()) {
            return account.costsDue() ? FLAT_AMOUNT : NONE;
        }
        return switch (costs.get(0).regime()) {
            case BIK_2012 -> BIK_2012;
            case VOORWERK_II -> VOORWERK_II;
            case AGREED -> AGREED;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
        };
    }

    /** The one for a case that rests on both, whichever is the base: the first in the order of this type. */
    static CostBasis of(CostBasis one, CostBasis other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
