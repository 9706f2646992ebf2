package dev.incasso.examples.cli.openitems;

import dev.incasso.examples.readers.CollectedOpenItems;
import dev.incasso.examples.readers.Finding;
import dev.incasso.examples.readers.OpenItem;
import dev.incasso.examples.readers.OpenItemSink;
import dev.incasso.examples.readers.OpenItemsReader;
import dev.incasso.examples.readers.Rejected;
import dev.incasso.examples.readers.Source;
import dev.incasso.examples.readers.Summary;
import dev.incasso.examples.readers.Unallocated;
import java.io.IOException;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Everything that a reader found in one file.
 *
 * @param summary counts and control totals
 * @param open the open items
 * @param unallocated amounts without a claim
 * @param rejected what was not taken
 * @param findings what a person should know
 */
public record ReadItems(
        Summary summary,
        List<OpenItem> open,
        List<Unallocated> unallocated,
        List<Rejected> rejected,
        List<Finding> findings) {

    /** After how many items progress is told. */
    static final int STEP = 10_000;

    /** Copies the lists. */
    public ReadItems {
        open = List.copyOf(open);
        unallocated = List.copyOf(unallocated);
        rejected = List.copyOf(rejected);
        findings = List.copyOf(findings);
    }

    /**
     * Reads a file to its end.
     *
     * @param reader the reader
     * @param source the file
     * @param progress is told the number of items after every ten thousand
     * @return what was found
     * @throws dev.incasso.examples.readers.UnusableInputException if nothing can be taken from the file
     * @throws IOException if the bytes cannot be read
     */
    public static ReadItems read(OpenItemsReader reader, Source source, LongConsumer progress) throws IOException {
        CollectedOpenItems items = new CollectedOpenItems();
        Summary summary = reader.read(source, new Counting(items, progress));
        return new ReadItems(summary, items.open(), items.unallocated(), items.rejected(), items.findings());
    }

    /** Counts what passes. */
    private static final class Counting implements OpenItemSink {

        private final OpenItemSink target;
        private final LongConsumer progress;
        private long passed;

        Counting(OpenItemSink target, LongConsumer progress) {
            this.target = target;
            this.progress = progress;
        }

        private void count() {
            passed++;
            if (passed % STEP == 0) {
                progress.accept(passed);
            }
        }

        @Override
        public void open(OpenItem item) {
            target.open(item);
            count();
        }

        @Override
        public void unallocated(Unallocated amount) {
            target.unallocated(amount);
            count();
        }

        @Override
        public void rejected(Rejected rejected) {
            target.rejected(rejected);
            count();
        }

        @Override
        public void finding(Finding finding) {
            target.finding(finding);
        }
    }
}
