package dev.incasso.core.casefile.consistency;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.DisputeEvent.DisputeRaised;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.casefile.PaymentEvent.CreditNote;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.constraint.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Claims that an event names are in the file, and named once. */
final class NamedClaims implements Subject {

    @Override
    public void look(Register file, Findings findings) {
        file.entries().forEach(entry -> {
            List<String> named = of(entry.event());
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < named.size(); i++) {
                String id = named.get(i);
                if (unknown(id, file)) {
                    findings.atNamedClaim(entry.index(), i, Problem.NO_SUCH_CLAIM);
                } else if (!id.isBlank() && !seen.add(id)) {
                    findings.atNamedClaim(entry.index(), i, Problem.CLAIM_NAMED_TWICE);
                }
            }
            if (entry.event() instanceof CreditNote note && unknown(note.claim(), file)) {
                findings.inEvent(entry.index(), "claim", Problem.NO_SUCH_CLAIM);
            }
        });
    }

    private static boolean unknown(String id, Register file) {
        return !id.isBlank() && file.claim(id).isEmpty();
    }

    private static List<String> of(CaseEvent event) {
        if (event instanceof NoticeSent notice) {
            return notice.claims();
        }
        if (event instanceof PaymentReceived payment) {
            return payment.claims();
        }
        return event instanceof DisputeRaised dispute ? dispute.claims() : List.of();
    }
}
