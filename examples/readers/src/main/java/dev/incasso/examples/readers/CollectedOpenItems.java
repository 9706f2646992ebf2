package dev.incasso.examples.readers;

import java.util.ArrayList;
import java.util.List;

/** A sink that keeps everything in memory, in the order received. For files that fit; not thread-safe. */
public final class CollectedOpenItems implements OpenItemSink {

    private final List<OpenItem> open = new ArrayList<>();
    private final List<Unallocated> unallocated = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /** An empty collection. */
    public CollectedOpenItems() {}

    @Override
    public void open(OpenItem item) {
        open.add(item);
    }

    @Override
    public void unallocated(Unallocated amount) {
        unallocated.add(amount);
    }

    @Override
    public void rejected(Rejected line) {
        rejected.add(line);
    }

    @Override
    public void finding(Finding finding) {
        findings.add(finding);
    }

    /**
     * The open items so far.
     *
     * @return an unmodifiable copy
     */
    public List<OpenItem> open() {
        return List.copyOf(open);
    }

    /**
     * The unallocated amounts so far.
     *
     * @return an unmodifiable copy
     */
    public List<Unallocated> unallocated() {
        return List.copyOf(unallocated);
    }

    /**
     * The rejected lines so far.
     *
     * @return an unmodifiable copy
     */
    public List<Rejected> rejected() {
        return List.copyOf(rejected);
    }

    /**
     * The findings so far.
     *
     * @return an unmodifiable copy
     */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }
}
