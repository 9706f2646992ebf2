package dev.incasso.core.party;

import dev.incasso.core.constraint.Complete;

/**
 * A postal address. Immutable and thread-safe.
 *
 * @param street street and number
 * @param postcode the postal code
 * @param town the town
 * @param country the country, as two letters (ISO 3166-1) or a name
 */
@Complete
public record Address(String street, String postcode, String town, String country) {

    /** Nothing of the address itself. */
    @Override
    public String toString() {
        return "address";
    }
}
