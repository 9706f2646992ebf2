package dev.incasso.core.error;

import java.time.LocalDate;

/** A date lies outside the dates for which a table of the rule book is known. Nothing is assumed in its place. */
public final class HorizonException extends IncassoException {

    private static final long serialVersionUID = 1L;

    /** The table that was asked. */
    private final String table;

    /** The date that was asked for. */
    private final LocalDate asked;

    /** The first date that the table knows. */
    private final LocalDate knownFrom;

    /** The last date that the table knows. */
    private final LocalDate knownThrough;

    /** The field with the date, or an empty text. */
    private final String path;

    /** Whether a convention can let the last known value stand. */
    private final boolean assumable;

    /**
     * A refusal for one date.
     *
     * @param table the table, such as {@code statutoryInterest.consumer}
     * @param asked the date that was asked for
     * @param knownFrom the first date that the table knows
     * @param knownThrough the last date that the table knows
     */
    public HorizonException(String table, LocalDate asked, LocalDate knownFrom, LocalDate knownThrough) {
        this(table, asked, knownFrom, knownThrough, "", true);
    }

    private HorizonException(
            String table,
            LocalDate asked,
            LocalDate knownFrom,
            LocalDate knownThrough,
            String path,
            boolean assumable) {
        super(
                asked.isBefore(knownFrom)
                        ? table + " begins on " + knownFrom + "; " + asked + " lies before it"
                        : table + " is known through " + knownThrough + "; " + asked
                                + " lies beyond it. Maybe a newer rule book knows it"
                                + (assumable
                                        ? ", or the last known value may be assumed (beyondHorizon ASSUME_LAST_KNOWN)."
                                        : "; the last known value is never assumed here."));
        this.table = table;
        this.asked = asked;
        this.knownFrom = knownFrom;
        this.knownThrough = knownThrough;
        this.path = path;
        this.assumable = assumable;
    }

    /**
     * The same refusal, naming the field that holds the date.
     *
     * @param field the field, such as {@code lastDay}
     * @return a new exception
     */
    public HorizonException at(String field) {
        return new HorizonException(table, asked, knownFrom, knownThrough, field, assumable);
    }

    /**
     * The same refusal of a question for which the last known value is never assumed, whatever the conventions say.
     *
     * @return a new exception, whose message suggests no such thing
     */
    public HorizonException neverAssumed() {
        return new HorizonException(table, asked, knownFrom, knownThrough, path, false);
    }

    /**
     * The table that was asked.
     *
     * @return its name in the rule book
     */
    public String table() {
        return table;
    }

    /**
     * The date that was asked for.
     *
     * @return a date outside the table
     */
    public LocalDate asked() {
        return asked;
    }

    /**
     * The first date that the table knows.
     *
     * @return the date, included
     */
    public LocalDate knownFrom() {
        return knownFrom;
    }

    /**
     * The last date that the table knows.
     *
     * @return the date, included
     */
    public LocalDate knownThrough() {
        return knownThrough;
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.BEYOND_HORIZON;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public String rule() {
        return "I8";
    }
}
