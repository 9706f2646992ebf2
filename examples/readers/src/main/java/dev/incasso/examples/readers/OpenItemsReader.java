package dev.incasso.examples.readers;

import java.io.IOException;
import java.util.Set;

/**
 * Reads open items of debtors from one kind of file.
 *
 * <p>A reader is immutable and thread-safe; one call of {@link #read} works in the caller's thread. The file is streamed:
 * it may be larger than memory. What is kept is one small entry per relation and per invoice of the debtor subledger (for
 * CSV: one key per row), because lines of one invoice can stand anywhere and are netted.
 *
 * <p>Bytes that are not the UTF-8 they claim to be are read as windows-1252, for the whole file, with
 * {@link Finding.Code#READ_AS_WINDOWS_1252}: a first pass over the bytes decides, so that one wrong byte in the last
 * megabyte does not leave a file decoded in two ways.
 */
public sealed interface OpenItemsReader permits XafOpenItemsReader, CsvOpenItemsReader {

    /**
     * Reads the file and hands everything found to the sink.
     *
     * @param source the file
     * @param sink receives open items, unallocated amounts, rejected lines and findings
     * @return counts and control totals
     * @throws UnusableInputException if nothing can be taken from the file; discard what the sink received
     * @throws IOException if the bytes cannot be read
     */
    Summary read(Source source, OpenItemSink sink) throws IOException;

    /**
     * A reader of audit files (XAF 3.2). Debtor accounts are those with an RGS code under {@code BVorDeb} in
     * {@code leadReference}, without the provision {@code BVorDebVdd}, which values debts and is none.
     *
     * @return the reader
     */
    static OpenItemsReader xaf() {
        return new XafOpenItemsReader(Set.of());
    }

    /**
     * A reader of audit files (XAF 3.2) with the caller's choice of debtor accounts.
     *
     * @param debtorAccounts account numbers ({@code accID}) of the ledger; empty means the choice of {@link #xaf()}
     * @return the reader
     */
    static OpenItemsReader xaf(Set<String> debtorAccounts) {
        return new XafOpenItemsReader(debtorAccounts);
    }

    /**
     * A reader of open-items lists in CSV.
     *
     * @param format delimiter, decimals, dates and columns
     * @return the reader
     */
    static OpenItemsReader csv(CsvFormat format) {
        return new CsvOpenItemsReader(format);
    }
}
