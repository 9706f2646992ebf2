package dev.incasso.rules.next;

/** The policies that come with the library. */
public enum PolicyPreset {
    /** For who will not pay and was reminded again and again (P1). */
    FORMAL,
    /** For customers to keep (P1, P3). */
    PRE_INCASSO,
    /** Personal contact and plans that fit; court as the last resort (P2). */
    SOCIALLY_RESPONSIBLE,
    /** From hand-over to ready for court within three weeks (P5). */
    TRADITIONAL
}
