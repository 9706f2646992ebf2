package dev.incasso.core.contact;

/** How a message sounds. */
public enum Tone {
    /** Warm; nothing is presumed. */
    FRIENDLY,
    /** Plain information. */
    NEUTRAL,
    /** Clear and firm; never a threat. */
    FIRM
}
