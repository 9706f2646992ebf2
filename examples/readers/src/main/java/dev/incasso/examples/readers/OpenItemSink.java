package dev.incasso.examples.readers;

/**
 * Receives what a reader finds, one by one, in the reader's thread.
 *
 * <p>If the reader ends with an exception, what was received so far must be discarded.
 */
public interface OpenItemSink {

    /**
     * An invoice with an amount still owed.
     *
     * @param item the open item
     */
    void open(OpenItem item);

    /**
     * An amount that is no claim on an invoice.
     *
     * @param amount the unallocated amount
     */
    void unallocated(Unallocated amount);

    /**
     * A line or invoice that was not taken.
     *
     * @param rejected the line and the reason
     */
    void rejected(Rejected rejected);

    /**
     * Something a person should know about the file.
     *
     * @param finding the finding
     */
    void finding(Finding finding);
}
