package dev.incasso.core.source;

/** How a rule is known. The order is from strong to weak. */
public enum SourceKind {
    /** Read in the text of an act or decree. */
    STATUTE,
    /** A published judgment. */
    CASE_LAW,
    /** Stated by a professional source; the text of the law itself was not read. */
    SECONDARY,
    /** A choice that this library makes where the law is silent. */
    CONVENTION
}
