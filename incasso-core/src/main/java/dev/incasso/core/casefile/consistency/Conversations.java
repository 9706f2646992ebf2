package dev.incasso.core.casefile.consistency;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.ContactEvent.Call;
import dev.incasso.core.casefile.ContactEvent.ConversationConfirmed;
import dev.incasso.core.casefile.Occurrence;
import dev.incasso.core.casefile.consistency.Register.Entry;
import dev.incasso.core.constraint.Problem;

/** A confirmation confirms a call or visit of the file. */
final class Conversations implements Subject {

    @Override
    public void look(Register file, Findings findings) {
        file.entries().forEach(entry -> {
            if (entry.event() instanceof ConversationConfirmed confirmed
                    && !confirmed.of().isBlank()
                    && file.entry(confirmed.of())
                            .map(Entry::event)
                            .filter(Conversations::conversation)
                            .isEmpty()) {
                findings.inEvent(entry.index(), "of", Problem.NO_SUCH_CONVERSATION);
            }
        });
    }

    private static boolean conversation(CaseEvent event) {
        return event instanceof Call
                || (event instanceof Occurrence occurrence && occurrence.kind() == Occurrence.Kind.VISIT);
    }
}
