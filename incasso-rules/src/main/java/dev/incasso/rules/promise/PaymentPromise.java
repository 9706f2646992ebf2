package dev.incasso.rules.promise;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.casefile.PlanEvent.PromiseMade;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.receipt.ReversedPayments;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A payment that the debtor promised, and whether it came. Payments since the promise fill the promise whose day is next
 * and flow on to the later ones. Immutable and thread-safe.
 */
public final class PaymentPromise {

    /** The grace that an instalment of a plan has too; a convention. */
    private static final int GRACE_DAYS = PlanTolerance.usual().graceDays();

    private final LocalDate madeOn;
    private final LocalDate payOn;
    private final Money open;
    private final @Nullable LocalDate keptOn;

    private PaymentPromise(LocalDate madeOn, LocalDate payOn, Money open, @Nullable LocalDate keptOn) {
        this.madeOn = madeOn;
        this.payOn = payOn;
        this.open = open;
        this.keptOn = keptOn;
    }

    /**
     * The promises of a file.
     *
     * @param events what had happened, in order
     * @return the promises, in the order of their days of payment
     */
    public static List<PaymentPromise> of(List<CaseEvent> events) {
        if (events.stream().noneMatch(PromiseMade.class::isInstance)) {
            return List.of();
        }
        ReversedPayments reversed = ReversedPayments.of(events);
        List<PaymentPromise> promises = new ArrayList<>();
        for (CaseEvent event : events) {
            if (event instanceof PromiseMade made) {
                promises.add(new PaymentPromise(made.on(), made.payOn(), made.amount(), null));
                promises.sort(Comparator.comparing(PaymentPromise::payOn));
            } else if (event instanceof PaymentReceived payment && !reversed.contains(payment)) {
                fill(promises, payment);
            }
        }
        return List.copyOf(promises);
    }

    /** What comes too late for a promise does not count for it. */
    private static void fill(List<PaymentPromise> promises, PaymentReceived payment) {
        Money left = payment.amount();
        for (int i = 0; i < promises.size() && left.isPositive(); i++) {
            PaymentPromise promise = promises.get(i);
            if (promise.keptOn == null && !payment.on().isAfter(promise.graceThrough())) {
                Money part = Euro.lower(left, promise.open);
                left = left.minus(part);
                promises.set(i, promise.filled(part, payment.on()));
            }
        }
    }

    private PaymentPromise filled(Money part, LocalDate day) {
        Money rest = open.minus(part);
        return new PaymentPromise(madeOn, payOn, rest, rest.isZero() ? day : null);
    }

    /**
     * The day of the promise.
     *
     * @return the day
     */
    public LocalDate madeOn() {
        return madeOn;
    }

    /**
     * The day on which the debtor is to pay.
     *
     * @return the day
     */
    public LocalDate payOn() {
        return payOn;
    }

    /**
     * Through which day the payment is waited for.
     *
     * @return five days after the promised one
     */
    public LocalDate graceThrough() {
        return payOn.plusDays(GRACE_DAYS);
    }

    /**
     * The day on which all of it was paid.
     *
     * @return the day, or nothing if it was not
     */
    public Optional<LocalDate> keptOn() {
        return Optional.ofNullable(keptOn);
    }

    /** The day of payment, and whether it was kept. */
    @Override
    public String toString() {
        return "promised for " + payOn + (keptOn == null ? "" : ", kept");
    }
}
