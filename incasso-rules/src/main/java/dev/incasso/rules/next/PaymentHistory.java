package dev.incasso.rules.next;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.casefile.PaymentEvent.PaymentReversed;
import dev.incasso.rules.receipt.ReversedPayments;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;

/**
 * How late each claim was paid. A payment belongs to the one claim that it names, otherwise to the oldest unpaid claim of
 * exactly its amount; what cannot be told apart is left out.
 */
final class PaymentHistory {

    private static final int GOOD_PAYER = 2;
    private static final int GROWING = 3;

    private final List<Long> daysLate = new ArrayList<>();
    private final boolean debitFailed;

    private PaymentHistory(boolean debitFailed) {
        this.debitFailed = debitFailed;
    }

    static PaymentHistory of(List<Claim> claims, List<CaseEvent> events, LocalDate start) {
        ReversedPayments undone = ReversedPayments.of(events);
        PaymentHistory history = new PaymentHistory(events.stream()
                .anyMatch(
                        event -> event instanceof PaymentReversed && !event.on().isBefore(start)));
        List<Claim> unpaid = new ArrayList<>(claims);
        unpaid.sort(Comparator.comparing(Circumstances::due));
        for (CaseEvent event : events) {
            if (event instanceof PaymentReceived payment && !undone.contains(payment)) {
                history.paid(unpaid, payment);
            }
        }
        return history;
    }

    private void paid(List<Claim> unpaid, PaymentReceived payment) {
        unpaid.stream()
                .filter(claim -> !claim.issuedOn().isAfter(payment.on()))
                .filter(claim -> belongs(payment, claim))
                .findFirst()
                .ifPresent(claim -> {
                    unpaid.remove(claim);
                    daysLate.add(Math.max(0, ChronoUnit.DAYS.between(Circumstances.due(claim), payment.on())));
                });
    }

    private static boolean belongs(PaymentReceived payment, Claim claim) {
        Money amount = payment.amount();
        return payment.claims().isEmpty()
                ? amount.equals(claim.principal())
                : payment.claims().equals(List.of(claim.id())) && !amount.isLessThan(claim.principal());
    }

    /** How many claims were paid in time. */
    long paidInTime() {
        return daysLate.stream().filter(days -> days == 0).count();
    }

    /** How many claims were paid late. */
    long paidLate() {
        return daysLate.size() - paidInTime();
    }

    boolean goodPayer() {
        return paidInTime() >= GOOD_PAYER && paidLate() == 0;
    }

    Set<EarlyWarning> warnings() {
        Set<EarlyWarning> warnings = EnumSet.noneOf(EarlyWarning.class);
        if (goodPayer()) {
            warnings.add(EarlyWarning.FIRST_LATE_PAYMENT);
        }
        if (debitFailed) {
            warnings.add(EarlyWarning.FAILED_DEBIT);
        }
        if (growing()) {
            warnings.add(EarlyWarning.GROWING_DELAY);
        }
        return warnings;
    }

    private boolean growing() {
        if (daysLate.size() < GROWING) {
            return false;
        }
        List<Long> last = daysLate.subList(daysLate.size() - GROWING, daysLate.size());
        for (int i = 1; i < last.size(); i++) {
            if (last.get(i) <= last.get(i - 1)) {
                return false;
            }
        }
        return true;
    }
}
