package dev.incasso.rules.book;

/** How binding a rule of law is, and so what an overlay may change in it. */
public enum Binding {
    /** Mandatory (dwingend): nobody can set it aside. An overlay may only state the law better. */
    MANDATORY,
    /** Mandatory in the debtor's favour (semi-dwingend): what departs from it to his detriment is void. */
    SEMI_MANDATORY,
    /** Default law (regelend), or no law at all: it holds until something else is chosen. */
    DEFAULT
}
