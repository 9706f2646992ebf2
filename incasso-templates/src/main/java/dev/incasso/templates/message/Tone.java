package dev.incasso.templates.message;

/** How a message sounds. */
public enum Tone {
    /** Warm; nothing is presumed. */
    FRIENDLY,
    /** Plain information. */
    NEUTRAL,
    /** Clear and firm; never a threat. */
    FIRM
}
