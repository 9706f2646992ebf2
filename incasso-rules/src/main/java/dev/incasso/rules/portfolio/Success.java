package dev.incasso.rules.portfolio;

import org.joda.money.Money;

/**
 * What messages of a kind brought: a payment counts for the newest message before it, if it came within two weeks.
 *
 * @param sent how many were sent
 * @param paid how many were followed by a payment
 * @param amount what was paid after them
 */
public record Success(long sent, long paid, Money amount) {

    Success plus(Success other) {
        return new Success(sent + other.sent, paid + other.paid, amount.plus(other.amount));
    }
}
