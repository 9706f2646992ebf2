package dev.incasso.core.casefile.consistency;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.constraint.Day;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The claims and events of one file, to be found by their ids. Where an id stands twice, the first one has it. */
final class Register {

    private final List<Claim> claims;
    private final List<Entry> entries;
    private final Map<String, Claim> claimsById = new HashMap<>();
    private final Map<String, Entry> entriesById = new HashMap<>();

    private Register(List<Claim> claims, List<Entry> entries) {
        this.claims = claims;
        this.entries = entries;
        claims.forEach(claim -> claimsById.putIfAbsent(claim.id(), claim));
        entries.forEach(entry -> entry.event().stamp().id().ifPresent(id -> entriesById.putIfAbsent(id, entry)));
    }

    static Register of(CaseFile file) {
        List<Entry> entries = new ArrayList<>();
        for (CaseEvent event : file.events()) {
            entries.add(new Entry(entries.size(), event));
        }
        return new Register(file.claims(), entries);
    }

    List<Claim> claims() {
        return claims;
    }

    List<Entry> entries() {
        return entries;
    }

    Optional<Claim> claim(String id) {
        return Optional.ofNullable(claimsById.get(id));
    }

    Optional<Entry> entry(String id) {
        return Optional.ofNullable(entriesById.get(id));
    }

    /** Whether one day lies before another; not said of a day that cannot be meant, which is reported by itself. */
    static boolean before(LocalDate earlier, LocalDate later) {
        return earlier.isBefore(later) && Day.Check.plausible(earlier) && Day.Check.plausible(later);
    }

    /** An event and its place in the list. */
    record Entry(int index, CaseEvent event) {

        LocalDate on() {
            return event.on();
        }

        /** By day; those of one day in the order of the list. */
        boolean comesBefore(Entry other) {
            return on().equals(other.on()) ? index < other.index : on().isBefore(other.on());
        }
    }
}
