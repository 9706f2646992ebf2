package dev.incasso.templates.text;

/**
 * A stretch of the even text.
 *
 * @param start the first place
 * @param end the place after the last
 */
public record Passage(int start, int end) {

    /** What stands between this passage and one after it. */
    public Passage gapTo(Passage later) {
        return new Passage(end, Math.max(end, later.start));
    }

    /** Whether the other passage lies in this one. */
    public boolean holds(Passage other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share a place. */
    public boolean overlaps(Passage other) {
        return start < other.end && other.start < end;
    }

    /** This passage, and so much before and after it as a sentence has. */
    public Passage widened(int before, int after, Passage within) {
        return new Passage(Math.max(within.start, start - before), Math.min(within.end, end + after));
    }

    /** So much before this passage as a sentence has. */
    public Passage lead(int reach, Passage within) {
        return new Passage(Math.max(within.start, start - reach), start);
    }

    /** So much after this passage as a sentence has. */
    public Passage tail(int reach, Passage within) {
        return new Passage(end, Math.max(end, Math.min(within.end, end + reach)));
    }
}
