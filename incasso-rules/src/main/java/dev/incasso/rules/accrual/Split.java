package dev.incasso.rules.accrual;

import dev.incasso.core.money.Euro;
import dev.incasso.rules.convention.Allocation;
import org.joda.money.Money;

/**
 * How an amount is divided over what is open of one claim: costs, interest, principal (art. 6:44 lid 1 BW), or the other
 * way round where the creditor chose principal first.
 *
 * @param costs the part for costs
 * @param interest the part for interest
 * @param principal the part for principal
 * @param left what is more than is open
 */
public record Split(Money costs, Money interest, Money principal, Money left) {

    /** Divides an amount over what is open. */
    public static Split of(Money amount, Allocation allocation, Money costs, Money interest, Money principal) {
        boolean byLaw = allocation == Allocation.LAW;
        Money first = Euro.lower(amount, byLaw ? costs : principal);
        Money toInterest = Euro.lower(amount.minus(first), interest);
        Money last = Euro.lower(amount.minus(first).minus(toInterest), byLaw ? principal : costs);
        Money left = amount.minus(first).minus(toInterest).minus(last);
        return byLaw ? new Split(first, toInterest, last, left) : new Split(last, toInterest, first, left);
    }
}
