package dev.incasso.rules.account;

import dev.incasso.core.money.Euro;
import java.time.LocalDate;
import org.joda.money.Money;

/**
 * Where a payment went. The parts sum to the amount. Immutable and thread-safe.
 *
 * @param on the day of the payment
 * @param amount the amount
 * @param costs the part that paid collection costs and the VAT on them
 * @param interest the part that paid interest
 * @param principal the part that paid principal
 * @param overpaid the part that was more than was owed
 */
public record PaymentLine(LocalDate on, Money amount, Money costs, Money interest, Money principal, Money overpaid) {

    static PaymentLine of(LocalDate on, Money amount) {
        return new PaymentLine(on, amount, Euro.ZERO, Euro.ZERO, Euro.ZERO, amount);
    }

    PaymentLine toCosts(Money part) {
        return new PaymentLine(on, amount, costs.plus(part), interest, principal, overpaid.minus(part));
    }

    PaymentLine toInterest(Money part) {
        return new PaymentLine(on, amount, costs, interest.plus(part), principal, overpaid.minus(part));
    }

    PaymentLine toPrincipal(Money part) {
        return new PaymentLine(on, amount, costs, interest, principal.plus(part), overpaid.minus(part));
    }
}
