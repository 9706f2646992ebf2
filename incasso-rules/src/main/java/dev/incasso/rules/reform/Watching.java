package dev.incasso.rules.reform;

import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** Who is told what while cases are read. */
record Watching(
        long every, LongConsumer progress, Consumer<CaseChange> changes, Consumer<NotComparable> notComparable) {

    static final Watching NOBODY = new Watching(Long.MAX_VALUE, read -> {}, change -> {}, refused -> {});

    /** Tells each full number of cases that was passed. */
    void tell(long readBefore, long readNow) {
        for (long full = (readBefore / every + 1) * every; full > 0 && full <= readNow; full += every) {
            progress.accept(full);
        }
    }
}
