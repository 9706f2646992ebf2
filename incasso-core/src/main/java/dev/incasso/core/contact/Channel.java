package dev.incasso.core.contact;

/** By which way a message reaches the debtor. */
public enum Channel {
    /** An ordinary letter. */
    POST,
    /** A registered letter, with a signature on receipt. */
    REGISTERED_POST,
    /** A writ served by a bailiff. */
    WRIT,
    /** An e-mail. */
    EMAIL,
    /** A text message. */
    SMS,
    /** A WhatsApp message. */
    WHATSAPP,
    /** A telephone call. */
    PHONE,
    /** A visit. */
    VISIT,
    /** A message in a portal that the debtor logs in to. */
    PORTAL
}
