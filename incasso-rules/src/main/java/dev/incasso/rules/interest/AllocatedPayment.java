package dev.incasso.rules.interest;

import dev.incasso.core.claim.Payment;
import org.joda.money.Money;

/**
 * Where a payment went. The parts sum to the payment. Immutable and thread-safe.
 *
 * @param payment the payment
 * @param toInterest the part that paid interest
 * @param toPrincipal the part that paid principal
 * @param overpaid the part that was more than was open
 */
public record AllocatedPayment(Payment payment, Money toInterest, Money toPrincipal, Money overpaid) {}
