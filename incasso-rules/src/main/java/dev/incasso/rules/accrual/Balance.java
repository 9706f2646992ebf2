package dev.incasso.rules.accrual;

import dev.incasso.core.money.Euro;
import java.math.BigDecimal;
import org.joda.money.Money;

/**
 * What is open while interest accrues: principal, capitalised interest, and interest of the running year. Interest is paid
 * oldest first. Used by one thread within one reckoning.
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

    void lowerPrincipal(Money amount) {
        principal = principal.subtract(amount.getAmount());
    }

    /** Pays interest, of which so much is open in whole cents at this moment; a rest under a cent vanishes. */
    void payInterest(Money amount, Money open) {
        capitalised = capitalised.min(open.getAmount());
        running = open.getAmount().subtract(capitalised);
        BigDecimal fromCapitalised = amount.getAmount().min(capitalised);
        capitalised = capitalised.subtract(fromCapitalised);
        running = running.subtract(amount.getAmount().subtract(fromCapitalised));
    }
}
