package dev.incasso.rules.book;

import dev.incasso.core.party.Household;
import org.joda.money.Money;

/**
 * The highest protected earnings floors of a half-year, a month (art. 475da lid 1 Rv). Immutable and thread-safe.
 *
 * @param single for somebody alone
 * @param singleParent for a single parent
 * @param couple for a couple without children
 * @param coupleWithChildren for a couple with children
 */
public record HighestFloors(Money single, Money singleParent, Money couple, Money coupleWithChildren) {

    /**
     * The highest floor of a household.
     *
     * @param household the household
     * @return the amount a month, before any top-up for housing costs
     */
    public Money of(Household household) {
        return switch (household) {
            case SINGLE -> single;
            case SINGLE_PARENT -> singleParent;
            case COUPLE -> couple;
            case COUPLE_WITH_CHILDREN -> coupleWithChildren;
        };
    }
}
