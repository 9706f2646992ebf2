package dev.incasso.core.party;

import dev.incasso.core.constraint.Between;
import dev.incasso.core.constraint.Complete;
import dev.incasso.core.constraint.Filled;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/**
 * Who owes. Immutable and thread-safe.
 *
 * @param name the name; empty if nobody asks for it
 * @param capacity in which capacity he owes
 * @param naturalPerson whether he is a natural person; nothing if unknown
 * @param language the language he prefers, as a language tag
 * @param birthYear the year of his birth
 * @param segment what he is to the creditor as a customer
 * @param contacts how he can be reached
 * @param address his address
 * @param size how large his business is; nothing if unknown
 */
@Complete
public record Debtor(
        String name,
        Capacity capacity,
        Optional<Boolean> naturalPerson,
        Optional<@Filled String> language,
        Optional<@Between(min = 1900, max = 2199) Integer> birthYear,
        Optional<Segment> segment,
        List<@Valid ContactPoint> contacts,
        Optional<@Valid Address> address,
        Optional<Size> size) {

    /**
     * Copies the contacts.
     *
     * @param name the name
     * @param capacity in which capacity he owes
     * @param naturalPerson whether he is a natural person
     * @param language the language he prefers
     * @param birthYear the year of his birth
     * @param segment what he is to the creditor as a customer
     * @param contacts how he can be reached
     * @param address his address
     * @param size how large his business is
     */
    public Debtor {
        contacts = List.copyOf(contacts);
    }

    private static Debtor of(String name, Capacity capacity, Optional<Boolean> naturalPerson) {
        return new Debtor(
                name,
                capacity,
                naturalPerson,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * A natural person who does not act for a profession or business.
     *
     * @return the debtor, without a name
     */
    public static Debtor consumer() {
        return consumer("");
    }

    /**
     * A natural person who does not act for a profession or business.
     *
     * @param name the name
     * @return the debtor
     */
    public static Debtor consumer(String name) {
        return of(name, Capacity.CONSUMER, Optional.of(true));
    }

    /**
     * A legal person that acts for its business.
     *
     * @return the debtor, without a name
     */
    public static Debtor business() {
        return business("");
    }

    /**
     * A legal person that acts for its business.
     *
     * @param name the name
     * @return the debtor
     */
    public static Debtor business(String name) {
        return of(name, Capacity.BUSINESS, Optional.of(false));
    }

    /**
     * A natural person who acts for his own business: a business for costs and interest, a natural person for the rules
     * on collectors.
     *
     * @return the debtor, without a name
     */
    public static Debtor soleTrader() {
        return of("", Capacity.BUSINESS, Optional.of(true));
    }

    /**
     * A public body.
     *
     * @return the debtor, without a name
     */
    public static Debtor publicBody() {
        return of("", Capacity.PUBLIC_BODY, Optional.of(false));
    }

    /**
     * A debtor of whom it is not known whether he acts for a business. Treated as a consumer.
     *
     * @return the debtor, without a name
     */
    public static Debtor unknown() {
        return of("", Capacity.UNKNOWN, Optional.empty());
    }

    /**
     * A debtor by his capacity alone; a business is taken to be a legal person.
     *
     * @param capacity the capacity
     * @return the debtor, without a name
     */
    public static Debtor of(Capacity capacity) {
        return switch (capacity) {
            case CONSUMER -> consumer();
            case BUSINESS -> business();
            case PUBLIC_BODY -> publicBody();
            case UNKNOWN -> unknown();
        };
    }

    /**
     * The same debtor, of a size.
     *
     * @param known how large his business is
     * @return a new debtor
     */
    public Debtor size(Size known) {
        return new Debtor(
                name, capacity, naturalPerson, language, birthYear, segment, contacts, address, Optional.of(known));
    }

    /**
     * Whether the rules that protect natural persons are applied.
     *
     * @return true for a natural person, and where it is not known, except for a public body
     */
    public boolean protectedAsNaturalPerson() {
        return naturalPerson.orElse(capacity != Capacity.PUBLIC_BODY);
    }

    /** The capacity only. */
    @Override
    public String toString() {
        return "debtor, " + capacity;
    }
}
