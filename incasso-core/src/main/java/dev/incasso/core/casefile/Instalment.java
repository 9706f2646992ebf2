package dev.incasso.core.casefile;

import dev.incasso.core.constraint.Complete;
import dev.incasso.core.constraint.Day;
import dev.incasso.core.constraint.Euros;
import java.time.LocalDate;
import org.joda.money.Money;

/**
 * One instalment of a payment plan. Immutable and thread-safe.
 *
 * @param on the day by which it is to be paid
 * @param amount the amount
 */
@Complete
public record Instalment(
        @Day LocalDate on, @Euros(positive = true) Money amount) {}
