package dev.incasso.rules.book;

import dev.incasso.core.party.Household;

/**
 * A value that differs for one person and for several, as the Wet op de huurtoeslag has it. Immutable and thread-safe as
 * long as its values are.
 *
 * @param onePerson for somebody alone
 * @param severalPersons for everybody else, single parents too
 * @param <T> the type of the value
 */
public record BySize<T>(T onePerson, T severalPersons) {

    /**
     * The value for a household.
     *
     * @param household the household
     * @return its value
     */
    public T of(Household household) {
        return household.severalPersons() ? severalPersons : onePerson;
    }
}
