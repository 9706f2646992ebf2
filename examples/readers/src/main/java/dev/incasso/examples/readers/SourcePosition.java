package dev.incasso.examples.readers;

/**
 * Where in the file something stands. Immutable and thread-safe.
 *
 * @param line physical line on which the row or element starts, counted from 1
 * @param part place inside an audit file, such as {@code "subledger CU, line nr 29"}; empty for CSV
 */
public record SourcePosition(long line, String part) {

    /** Longest line number text of an audit file that is repeated in a position; a longer one is left out. */
    private static final int LONGEST_NR = 20;

    static SourcePosition ofLine(long line) {
        return new SourcePosition(line, "");
    }

    static SourcePosition of(long line, String part, String nr) {
        boolean repeat = !nr.isEmpty() && nr.length() <= LONGEST_NR;
        return new SourcePosition(line, repeat ? part + ", line nr " + nr : part);
    }

    /**
     * The position in words.
     *
     * @return for example {@code "line 12"} or {@code "line 345 (subledger CU, line nr 29)"}
     */
    @Override
    public String toString() {
        return part.isEmpty() ? "line " + line : "line " + line + " (" + part + ")";
    }
}
