package dev.incasso.rules.reform;

import dev.incasso.core.casefile.CaseFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/** Cases in small parts that an executor reckons; a few parts wait at a time, and they are added up in order. */
final class Parts {

    private static final int CASES = 128;
    private static final int WAITING = 16;

    private final Setting setting;
    private final Watching watching;
    private final Executor executor;

    Parts(Setting setting, Watching watching, Executor executor) {
        this.setting = setting;
        this.watching = watching;
        this.executor = executor;
    }

    private record Part(ReformTally tally, List<CaseChange> changes, List<NotComparable> refused) {}

    ReformReport run(Stream<CaseFile> files) {
        ReformTally whole = new ReformTally(setting, Watching.NOBODY);
        Iterator<CaseFile> remaining = files.sequential().iterator();
        Queue<CompletableFuture<Part>> waiting = new ArrayDeque<>();
        long handedOver = 0;
        while (remaining.hasNext() || !waiting.isEmpty()) {
            while (remaining.hasNext() && waiting.size() < WAITING) {
                List<CaseFile> next = next(remaining);
                long before = handedOver;
                waiting.add(CompletableFuture.supplyAsync(() -> part(before, next), executor));
                handedOver += next.size();
            }
            add(whole, joined(waiting.remove()));
        }
        return whole.report();
    }

    private static List<CaseFile> next(Iterator<CaseFile> remaining) {
        List<CaseFile> next = new ArrayList<>(CASES);
        while (next.size() < CASES && remaining.hasNext()) {
            next.add(remaining.next());
        }
        return next;
    }

    private Part part(long before, List<CaseFile> files) {
        List<CaseChange> changes = new ArrayList<>();
        List<NotComparable> refused = new ArrayList<>();
        ReformTally tally =
                new ReformTally(setting, new Watching(Long.MAX_VALUE, read -> {}, changes::add, refused::add));
        for (int i = 0; i < files.size(); i++) {
            tally.add(before + i + 1, files.get(i));
        }
        return new Part(tally, changes, refused);
    }

    private static Part joined(CompletableFuture<Part> part) {
        try {
            return part.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    private void add(ReformTally whole, Part part) {
        long before = whole.read();
        whole.add(part.tally());
        part.changes().forEach(watching.changes());
        part.refused().forEach(watching.notComparable());
        watching.tell(before, whole.read());
    }
}
