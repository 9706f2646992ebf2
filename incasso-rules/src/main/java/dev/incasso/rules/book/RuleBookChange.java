package dev.incasso.rules.book;

/**
 * One difference between two rule books. Immutable and thread-safe.
 *
 * @param kind what happened
 * @param table the table, such as {@code statutoryInterest.consumer}; {@code conventions} for a convention
 * @param row the day or id that the row begins with; an empty text if it is about the table as a whole
 * @param field the field, such as {@code percent} or {@code bands[0].percent}; an empty text if it is about a whole row
 * @param before what stood there; an empty text for what was added
 * @param after what stands there now; an empty text for what was removed
 */
public record RuleBookChange(Kind kind, String table, String row, String field, String before, String after) {

    /** What happened. */
    public enum Kind {
        /** A row, or a field of a row or table, was added. */
        ADDED,
        /** A row, or a field of a row or table, was removed. */
        REMOVED,
        /** A field has another value. */
        CHANGED
    }
}
