package dev.incasso.rules.account;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * What has to be done on which day, in order: first what lowers a claim, then costs that become due, then the events of
 * the day as the file lists them.
 */
final class Agenda {

    /** The order of things on one day. */
    enum Phase {
        CREDIT,
        COSTS,
        EVENT
    }

    private record Entry(LocalDate day, Phase phase, int number, Runnable action) {}

    private final PriorityQueue<Entry> entries = new PriorityQueue<>(
            Comparator.comparing(Entry::day).thenComparing(Entry::phase).thenComparing(Entry::number));
    private final LocalDate last;
    private int number;

    Agenda(LocalDate last) {
        this.last = last;
    }

    /** Plans something; what lies after the last day is left undone. */
    void plan(LocalDate day, Phase phase, Runnable action) {
        if (!endsBefore(day)) {
            entries.add(new Entry(day, phase, number++, action));
        }
    }

    /** Whether a day lies after the last one, so that what is planned for it is left undone. */
    boolean endsBefore(LocalDate day) {
        return day.isAfter(last);
    }

    void run() {
        for (Entry entry = entries.poll(); entry != null; entry = entries.poll()) {
            entry.action().run();
        }
    }
}
