package dev.incasso.rules.portal;

/** How much of an event a side sees. Free text of an event, such as notes or reasons, is in no view at all. */
public enum Sight {
    /** Nothing, not even that it happened. */
    HIDDEN,
    /** What kind of event it is, and its day. */
    HAPPENED,
    /** Besides, the facts that a view has a place for: channel and message, document, claims, amounts. */
    FACTS
}
