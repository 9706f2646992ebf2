package dev.incasso.templates.message;

/** A fact without which a message cannot be written. */
public enum Need {
    /** A claim whose day of payment has passed. */
    OVERDUE_CLAIM("caseFile"),
    /** A fourteen-day notice that can be sent. */
    NOTICE("caseFile"),
    /** Nothing is owed any more, or the file was closed. */
    SETTLED("caseFile"),
    /** A collector. */
    COLLECTOR("caseFile.collector"),
    /** The instalments of a plan, given or from the events. */
    PLAN("plan"),
    /** A plan of which an instalment is coming or was missed. */
    INSTALMENT("plan"),
    /** A dispute. */
    DISPUTE("caseFile.events"),
    /** The answer to a dispute. */
    DISPUTE_ANSWER("caseFile.events"),
    /** A call in which the debtor was reached, or a visit. */
    CONVERSATION("caseFile.events"),
    /** A payment that was not taken back. */
    PAYMENT("caseFile.events");

    private final String path;

    Need(String path) {
        this.path = path;
    }

    /**
     * Where the fact is looked for.
     *
     * @return a path such as {@code plan}
     */
    public String path() {
        return path;
    }
}
