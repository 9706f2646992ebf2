package dev.incasso.rules.receipt;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.casefile.PaymentEvent.PaymentReversed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The payments that were taken back, by the ids that the events of taking back name. Immutable and thread-safe. */
public final class ReversedPayments {

    private final Set<String> ids;

    private ReversedPayments(Set<String> ids) {
        this.ids = ids;
    }

    /**
     * The payments taken back in a file.
     *
     * @param events the events in order
     * @return those that were taken back
     */
    public static ReversedPayments of(List<CaseEvent> events) {
        return new ReversedPayments(events.stream()
                .filter(PaymentReversed.class::isInstance)
                .map(event -> ((PaymentReversed) event).of())
                .collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * Whether a payment was taken back.
     *
     * @param payment the payment
     * @return true if so; a payment without an id cannot be
     */
    public boolean contains(PaymentReceived payment) {
        return payment.stamp().id().filter(ids::contains).isPresent();
    }
}
