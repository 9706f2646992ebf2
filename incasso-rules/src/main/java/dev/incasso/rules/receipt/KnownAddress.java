package dev.incasso.rules.receipt;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.Occurrence;
import java.util.List;

/** Whether the address of the debtor is known, event after event. Used by one thread within one reckoning. */
public final class KnownAddress {

    private boolean known = true;

    /** Known, as long as no event says otherwise. */
    public KnownAddress() {}

    /**
     * Whether the address is known after some events.
     *
     * @param events the events in order
     * @return false if it was lost and not found again
     */
    public static boolean knownAfter(List<CaseEvent> events) {
        KnownAddress address = new KnownAddress();
        events.forEach(address::after);
        return address.known();
    }

    /**
     * Takes the next event.
     *
     * @param event the event
     */
    public void after(CaseEvent event) {
        if (event instanceof Occurrence occurrence) {
            known = occurrence.kind() != Occurrence.Kind.ADDRESS_UNKNOWN
                    && (known || occurrence.kind() == Occurrence.Kind.ADDRESS_FOUND);
        }
    }

    /**
     * Whether the address is known now.
     *
     * @return true if so
     */
    public boolean known() {
        return known;
    }
}
