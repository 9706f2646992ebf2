package dev.incasso.rules.conduct;

/**
 * Why the debtor may not be contacted at a moment or on a day. The reasons that are the same for everybody come first. New
 * reasons may come with any release.
 */
public enum ContactReason {
    /** The rule book does not know the holidays of that time. */
    CALENDAR_NOT_KNOWN,
    /** It is a Sunday (art. 4.2 lid 2 Bki). */
    SUNDAY,
    /** It is a public holiday (art. 4.2 lid 2 Bki; art. 3 lid 1 Algemene termijnenwet). */
    PUBLIC_HOLIDAY,
    /** It is Good Friday or a day that a decree equates with a public holiday (art. 3 lid 2 and 3 Algemene termijnenwet). */
    EQUATED_DAY,
    /** It is before 07:00, or 20:00 or later, in the Netherlands (art. 4.2 lid 1 Bki). */
    NIGHT,
    /** The last contact was too short ago. */
    TOO_SOON,
    /** There were too many contacts in seven days. */
    TOO_OFTEN,
    /** The debtor was already contacted on that day, by as many channels as a day may have. */
    ANOTHER_CHANNEL_TODAY
}
