package dev.incasso.rules.interest;

import dev.incasso.core.claim.Payment;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.convention.Allocation;
import java.math.BigDecimal;
import org.joda.money.Money;

/**
 * What is open while interest is reckoned: principal, capitalised interest, and interest of the running year. A payment
 * goes to interest first, the oldest first, then to principal (art. 6:44 lid 1 BW), unless the creditor chose principal
 * first. Used by one thread within one reckoning.
 */
final class Balance {

    private BigDecimal principal;
    private BigDecimal capitalised = BigDecimal.ZERO;
    private BigDecimal running = BigDecimal.ZERO;

    Balance(Money principal) {
        this.principal = principal.getAmount();
    }

    /** What bears interest. */
    BigDecimal base() {
        return principal.add(capitalised);
    }

    void accrue(BigDecimal interest) {
        running = running.add(interest);
    }

    /** Adds the interest of the full year (or month) to the base; whether there was any. */
    boolean capitalise() {
        boolean joins = running.signum() > 0;
        capitalised = capitalised.add(running);
        running = BigDecimal.ZERO;
        return joins;
    }

    Money openPrincipal() {
        return Euro.round(principal);
    }

    Money openInterest() {
        return Euro.round(capitalised.add(running));
    }

    /**
     * Takes a payment. The open interest becomes the given whole cents at this moment; a rest under a cent vanishes.
     */
    AllocatedPayment pay(Payment payment, Money openInterest, Allocation allocation) {
        settleAt(openInterest.getAmount());
        BigDecimal left = payment.amount().getAmount();
        BigDecimal toPrincipal = BigDecimal.ZERO;
        if (allocation == Allocation.PRINCIPAL_FIRST) {
            toPrincipal = left.min(principal);
            left = left.subtract(toPrincipal);
        }
        BigDecimal toInterest = left.min(openInterest.getAmount());
        left = left.subtract(toInterest);
        if (allocation == Allocation.LAW) {
            toPrincipal = left.min(principal);
            left = left.subtract(toPrincipal);
        }
        principal = principal.subtract(toPrincipal);
        BigDecimal fromCapitalised = toInterest.min(capitalised);
        capitalised = capitalised.subtract(fromCapitalised);
        running = running.subtract(toInterest.subtract(fromCapitalised));
        return new AllocatedPayment(payment, Euro.round(toInterest), Euro.round(toPrincipal), Euro.round(left));
    }

    private void settleAt(BigDecimal openInterest) {
        capitalised = capitalised.min(openInterest);
        running = openInterest.subtract(capitalised);
    }
}
