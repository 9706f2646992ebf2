package dev.incasso.rules.book;

import dev.incasso.core.party.Household;

/**
 * A value that differs for people alone and for couples. Immutable and thread-safe as long as its values are.
 *
 * @param single for somebody without a partner, with or without children
 * @param couple for both partners together
 * @param <T> the type of the value
 */
public record ByPartner<T>(T single, T couple) {

    /**
     * The value for a household.
     *
     * @param household the household
     * @return its value
     */
    public T of(Household household) {
        return household.withPartner() ? couple : single;
    }
}
