package dev.incasso.core.casefile.consistency;

import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.casefile.PaymentEvent.PaymentReversed;
import dev.incasso.core.casefile.consistency.Register.Entry;
import dev.incasso.core.constraint.Day;
import dev.incasso.core.constraint.Problem;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A reversal undoes a payment of the file, after it, and each payment is undone once. */
final class Reversals implements Subject {

    @Override
    public void look(Register file, Findings findings) {
        Set<String> reversed = new HashSet<>();
        file.entries().forEach(entry -> {
            if (!(entry.event() instanceof PaymentReversed reversal)
                    || reversal.of().isBlank()) {
                return;
            }
            Optional<Entry> payment =
                    file.entry(reversal.of()).filter(found -> found.event() instanceof PaymentReceived);
            if (payment.isEmpty()) {
                findings.inEvent(entry.index(), "of", Problem.NO_SUCH_PAYMENT);
            } else if (!reversed.add(reversal.of())) {
                findings.inEvent(entry.index(), "of", Problem.REVERSED_TWICE);
            } else if (plausible(entry)
                    && payment.filter(Reversals::plausible)
                            .filter(entry::comesBefore)
                            .isPresent()) {
                findings.inEvent(entry.index(), "of", Problem.REVERSED_BEFORE_PAID);
            }
        });
    }

    private static boolean plausible(Entry entry) {
        return Day.Check.plausible(entry.on());
    }
}
