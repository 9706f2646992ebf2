package dev.incasso.templates.check;

/** How grave a finding is. */
public enum Severity {
    /** The letter does not stand, or may not be sent. */
    FATAL,
    /** A careful reader has to look at it. */
    WARNING,
    /** Good to know. */
    INFO
}
