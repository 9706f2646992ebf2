package dev.incasso.rules.book;

/** How much has to be there in what is read. */
enum Reading {
    /** A rule book: every table, with rows in order and without gap. */
    WHOLE,
    /** What differs from a rule book: some tables, some rows. */
    OVERLAY,
    /** A rule book as it was known on a day: every table, but rows may be missing at its end. */
    AS_KNOWN
}
