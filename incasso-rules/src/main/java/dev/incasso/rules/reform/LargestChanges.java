package dev.incasso.rules.reform;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.joda.money.Money;

/** The cases that change most in money, a few of them; of equal changes the first case. Used by one thread. */
final class LargestChanges {

    private static final Comparator<CaseChange> ORDER = Comparator.<CaseChange, Money>comparing(
                    change -> change.forDebtor().abs())
            .reversed()
            .thenComparing(CaseChange::index)
            .thenComparing(CaseChange::reference);

    private final int most;
    private final SortedSet<CaseChange> changes = new TreeSet<>(ORDER);

    LargestChanges(int most) {
        this.most = most;
    }

    void add(CaseChange change) {
        boolean money = !change.forDebtor().isZero();
        if (money && most > 0 && (changes.size() < most || ORDER.compare(change, changes.last()) < 0)) {
            changes.add(change);
            if (changes.size() > most) {
                changes.remove(changes.last());
            }
        }
    }

    void add(LargestChanges other) {
        other.changes.forEach(this::add);
    }

    List<CaseChange> all() {
        return List.copyOf(changes);
    }
}
