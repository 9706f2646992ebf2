package dev.incasso.core.casefile.consistency;

import dev.incasso.core.constraint.Problem;
import java.util.HashSet;
import java.util.Set;

/** Events that have ids have ids of their own. */
final class EventIds implements Subject {

    @Override
    public void look(Register file, Findings findings) {
        Set<String> ids = new HashSet<>();
        file.entries().forEach(entry -> {
            if (entry.event()
                    .stamp()
                    .id()
                    .filter(id -> !id.isBlank() && !ids.add(id))
                    .isPresent()) {
                findings.inStamp(entry.index(), "id", Problem.SAME_EVENT_ID);
            }
        });
    }
}
