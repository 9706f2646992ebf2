package dev.incasso.core.party;

/** With whom a debtor lives, as far as the protected earnings floor depends on it (art. 475da lid 1 Rv). */
public enum Household {
    /** Alone, without children at home. */
    SINGLE,
    /** Alone, with a child below 18 at home. */
    SINGLE_PARENT,
    /** With a partner, without children at home. */
    COUPLE,
    /** With a partner and a child below 18 at home. */
    COUPLE_WITH_CHILDREN;

    /**
     * Whether there is a partner.
     *
     * @return true for couples
     */
    public boolean withPartner() {
        return this == COUPLE || this == COUPLE_WITH_CHILDREN;
    }

    /**
     * Whether there is more than one person.
     *
     * @return false for {@link #SINGLE} only
     */
    public boolean severalPersons() {
        return this != SINGLE;
    }
}
