package dev.incasso.rules.book;

import dev.incasso.core.source.SourceKind;

/** How sure a row of the rule book is. */
public enum Status {
    /** Read in the text of an act or decree. */
    STATUTE(SourceKind.STATUTE),
    /** A published judgment. */
    CASE_LAW(SourceKind.CASE_LAW),
    /** Professional sources agree; the text of the law was not read. */
    SECONDARY(SourceKind.SECONDARY),
    /** One professional source only. */
    SINGLE_SOURCE(SourceKind.SECONDARY),
    /** The sources contradict each other. */
    CONFLICT(SourceKind.SECONDARY),
    /** Solved from figures that are published, which it gives to the cent; its own text was not read. */
    DERIVED(SourceKind.SECONDARY),
    /** Remembered; no publication was read. */
    FROM_MEMORY(SourceKind.SECONDARY),
    /** A choice of this library. */
    CONVENTION(SourceKind.CONVENTION);

    private final SourceKind kind;

    Status(SourceKind kind) {
        this.kind = kind;
    }

    /**
     * What kind of source a row of this status has.
     *
     * @return the kind
     */
    public SourceKind kind() {
        return kind;
    }

    /**
     * Whether a result that rests on such a row says so in a warning.
     *
     * @return true for one source only, for sources that contradict each other and for what is remembered only
     */
    public boolean weak() {
        return this == SINGLE_SOURCE || this == CONFLICT || this == FROM_MEMORY;
    }
}
