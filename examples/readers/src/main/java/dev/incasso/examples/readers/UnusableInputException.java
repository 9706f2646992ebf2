package dev.incasso.examples.readers;

/**
 * A file, or a setting to read it with, from which nothing can be taken.
 *
 * <p>The message is one plain sentence that names what is missing and where; it never carries a value of a row, a name
 * or other text of a debtor. When a reader throws this after it handed items to a sink, those items must be discarded.
 */
public final class UnusableInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why the input cannot be used. New reasons may be added: a switch over them keeps a default branch. */
    public enum Reason {
        /** The file holds no bytes, or only blank lines. */
        EMPTY,
        /** The CSV file has a header and no row below it. */
        NO_ROWS,
        /** The file breaks the rules of XML or of quoted CSV, so what follows cannot be trusted. */
        MALFORMED,
        /** A format or version that this reader does not know; the message names it. */
        UNSUPPORTED_FORMAT,
        /** The file declares a character set that this reader does not know. */
        UNSUPPORTED_ENCODING,
        /** The bookkeeping is not kept in euros. */
        OTHER_CURRENCY,
        /** Nothing in the file says which invoices are open: evidence 0. */
        NO_EVIDENCE,
        /** Open items would have to be rebuilt from ledger lines, and those lines do not allow it. */
        NOT_REBUILDABLE,
        /** A needed column is not in the header. */
        MISSING_COLUMN,
        /** A needed column stands in the header more than once. */
        DUPLICATE_COLUMN,
        /** A delimiter, decimal style, date pattern or preset that does not exist. */
        UNKNOWN_SETTING,
        /** A column mapping that cannot be understood. */
        INVALID_MAPPING
    }

    private final Reason reason;

    /**
     * Makes the exception.
     *
     * @param reason the kind of failure
     * @param message one sentence without any value of a row
     */
    public UnusableInputException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /**
     * The kind of failure.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }
}
