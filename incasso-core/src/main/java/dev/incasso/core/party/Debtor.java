package dev.incasso.core.party;

/** Who owes. Immutable and thread-safe; two debtors with the same facts are equal. */
public final class Debtor {

    private final Capacity capacity;
    private final boolean naturalPerson;

    private Debtor(Capacity capacity, boolean naturalPerson) {
        this.capacity = capacity;
        this.naturalPerson = naturalPerson;
    }

    /**
     * A natural person who does not act for a profession or business.
     *
     * @return the debtor
     */
    public static Debtor consumer() {
        return new Debtor(Capacity.CONSUMER, true);
    }

    /**
     * A legal person that acts for its business.
     *
     * @return the debtor
     */
    public static Debtor business() {
        return new Debtor(Capacity.BUSINESS, false);
    }

    /**
     * A natural person who acts for his own business: a business for costs and interest, a natural person for the rules
     * on collectors.
     *
     * @return the debtor
     */
    public static Debtor soleTrader() {
        return new Debtor(Capacity.BUSINESS, true);
    }

    /**
     * A public body.
     *
     * @return the debtor
     */
    public static Debtor publicBody() {
        return new Debtor(Capacity.PUBLIC_BODY, false);
    }

    /**
     * A debtor of whom it is not known whether he acts for a business. Treated as a consumer.
     *
     * @return the debtor
     */
    public static Debtor unknown() {
        return new Debtor(Capacity.UNKNOWN, true);
    }

    /**
     * A debtor by his capacity alone; a business is taken to be a legal person.
     *
     * @param capacity the capacity
     * @return the debtor
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
     * In which capacity the debtor owes.
     *
     * @return the capacity
     */
    public Capacity capacity() {
        return capacity;
    }

    /**
     * Whether the debtor is a natural person, as far as known; an unknown debtor counts as one.
     *
     * @return true for a consumer, a sole trader and an unknown debtor
     */
    public boolean naturalPerson() {
        return naturalPerson;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Debtor that && capacity == that.capacity && naturalPerson == that.naturalPerson;
    }

    @Override
    public int hashCode() {
        return capacity.hashCode() * 2 + (naturalPerson ? 1 : 0);
    }

    /** The capacity only. */
    @Override
    public String toString() {
        return "debtor, " + capacity;
    }
}
