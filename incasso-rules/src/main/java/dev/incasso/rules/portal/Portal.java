package dev.incasso.rules.portal;

/**
 * The sides of a file on a day. Which side somebody may come from is for the host, who knows who has logged in. Immutable and
 * thread-safe.
 */
public final class Portal {

    private final FileOnDay subject;

    Portal(FileOnDay subject) {
        this.subject = subject;
    }

    /**
     * The side of the creditor.
     *
     * @return what he can do and see
     */
    public CreditorSide creditor() {
        return new CreditorSide(subject);
    }

    /**
     * The side of who collects.
     *
     * @return what he can do and see here; all else he does in the case file itself
     */
    public CollectorSide collector() {
        return new CollectorSide(subject);
    }

    /**
     * The side of the debtor.
     *
     * @return what he can do and see
     */
    public DebtorSide debtor() {
        return new DebtorSide(subject);
    }

    /** Number of events and day. */
    @Override
    public String toString() {
        return "portal, " + subject;
    }
}
