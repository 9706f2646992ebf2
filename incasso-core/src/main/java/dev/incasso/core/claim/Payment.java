package dev.incasso.core.claim;

import dev.incasso.core.constraint.Complete;
import dev.incasso.core.constraint.Day;
import dev.incasso.core.constraint.Euros;
import java.time.LocalDate;
import org.joda.money.Money;

/**
 * Money received. Immutable and thread-safe.
 *
 * @param on the day on which the creditor's account was credited
 * @param amount the amount, above zero
 */
@Complete
public record Payment(
        @Day LocalDate on, @Euros(positive = true) Money amount) {

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
