package dev.incasso.core.casefile;

import dev.incasso.core.casefile.consistency.Consistent;
import dev.incasso.core.constraint.Complete;
import dev.incasso.core.constraint.Filled;
import dev.incasso.core.party.Collector;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import dev.incasso.core.party.Sector;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One debtor, one creditor, the claims between them, and everything that happened since. Events of one day stand in the
 * order of the list; an event that is found out later is simply added with its own day. All answers are computed from a
 * case file and a date, so each can be computed again years later. Immutable and thread-safe.
 *
 * @param id the host's own name for the file
 * @param creditor to whom the debt is owed
 * @param collector who collects for him at the start, if anybody
 * @param debtor who owes
 * @param sector the sector of the creditor; nothing is the general one
 * @param claims the claims
 * @param events what happened
 */
@Complete
@Consistent
public record CaseFile(
        @Filled String id,
        @Valid Creditor creditor,
        Optional<@Valid Collector> collector,
        @Valid Debtor debtor,
        Optional<Sector> sector,
        List<@Valid Claim> claims,
        List<@Valid CaseEvent> events) {

    /**
     * Copies the lists.
     *
     * @param id the host's own name for the file
     * @param creditor to whom the debt is owed
     * @param collector who collects for him at the start, if anybody
     * @param debtor who owes
     * @param sector the sector of the creditor
     * @param claims the claims
     * @param events what happened
     */
    public CaseFile {
        claims = List.copyOf(claims);
        events = List.copyOf(events);
    }

    /**
     * A file without claims or events.
     *
     * @param id the host's own name for the file
     * @param creditor to whom the debt is owed
     * @param debtor who owes
     * @return the file
     */
    public static CaseFile of(String id, Creditor creditor, Debtor debtor) {
        return new CaseFile(id, creditor, Optional.empty(), debtor, Optional.empty(), List.of(), List.of());
    }

    /**
     * The same file with one claim more.
     *
     * @param claim the claim
     * @return a new file
     */
    public CaseFile with(Claim claim) {
        return new CaseFile(id, creditor, collector, debtor, sector, added(claims, claim), events);
    }

    /**
     * The same file with one event more.
     *
     * @param event the event, of any day
     * @return a new file
     */
    public CaseFile with(CaseEvent event) {
        return new CaseFile(id, creditor, collector, debtor, sector, claims, added(events, event));
    }

    /**
     * The same file with a collector from the start.
     *
     * @param first the collector
     * @return a new file
     */
    public CaseFile with(Collector first) {
        return new CaseFile(id, creditor, Optional.of(first), debtor, sector, claims, events);
    }

    /**
     * What had happened by the end of a day.
     *
     * @param day the day
     * @return the events through that day, by day, those of one day in the order of the list
     */
    public List<CaseEvent> eventsThrough(LocalDate day) {
        return events.stream()
                .filter(event -> !event.on().isAfter(day))
                .sorted(Comparator.comparing(CaseEvent::on))
                .toList();
    }

    private static <T> List<T> added(List<T> list, T element) {
        List<T> longer = new ArrayList<>(list);
        longer.add(element);
        return longer;
    }

    /** How many claims and events. */
    @Override
    public String toString() {
        return "case file, " + claims.size() + " claims, " + events.size() + " events";
    }
}
