package dev.incasso.core.claim;

import java.time.LocalDate;
import org.joda.money.Money;

/**
 * Money received. Immutable and thread-safe.
 *
 * @param on the day on which the creditor's account was credited
 * @param amount the amount, above zero
 */
public record Payment(LocalDate on, Money amount) {

    /**
     * A payment.
     *
     * @param on the day on which the creditor's account was credited
     * @param amount the amount, above zero
     * @return the payment
     */
    public static Payment of(LocalDate on, Money amount) {
        return new Payment(on, amount);
    }
}
