package dev.incasso.rules.conduct;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.ContactEvent.Call;
import dev.incasso.core.casefile.Occurrence;
import dev.incasso.core.casefile.StatusEvent.Death;
import dev.incasso.core.casefile.StatusEvent.VulnerabilityReported;
import java.util.List;

/** What events tell about the debtor himself. */
final class DebtorFacts {

    private DebtorFacts() {}

    static boolean died(List<CaseEvent> events) {
        return events.stream().anyMatch(Death.class::isInstance);
    }

    /** Whether he was spoken to after the last report of vulnerable circumstances; a call that reached nobody is none. */
    static boolean metSinceReport(List<CaseEvent> events) {
        boolean met = false;
        for (CaseEvent event : events) {
            met = !(event instanceof VulnerabilityReported)
                    && (met || visited(event) || (event instanceof Call call && call.reached()));
        }
        return met;
    }

    static boolean visited(CaseEvent event) {
        return event instanceof Occurrence occurrence && occurrence.kind() == Occurrence.Kind.VISIT;
    }
}
