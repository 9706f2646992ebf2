package dev.incasso.rules.interest;

import dev.incasso.core.claim.Payment;
import dev.incasso.core.date.DateRange;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.accrual.Ledger;
import dev.incasso.rules.accrual.RatePiece;
import dev.incasso.rules.accrual.Split;
import dev.incasso.rules.book.RuleBookVersion;
import dev.incasso.rules.convention.Conventions;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/**
 * Interest and payments of one principal: a payment goes to interest first, then to principal (art. 6:44 lid 1 BW),
 * unless the creditor chose principal first. Used once, by one thread.
 */
final class Reckoning {

    private final Conventions conventions;
    private final Ledger ledger;

    Reckoning(Conventions conventions, InterestTerms terms, Money principal, List<RatePiece> rates) {
        this.conventions = conventions;
        this.ledger = new Ledger(conventions, terms.compounding(), principal, rates);
    }

    Interest run(
            RuleBookVersion version, InterestTerms terms, Money principal, DateRange period, List<Payment> payments) {
        List<AllocatedPayment> allocated = new ArrayList<>();
        for (Payment payment : payments) {
            ledger.accrueThrough(ledger.lastDayOnOldBalance(payment.on()));
            ledger.capitaliseIfDue(payment.on());
            allocated.add(pay(payment));
        }
        ledger.accrueThrough(period.lastDayInclusive());
        return new Interest(
                version,
                conventions,
                terms,
                principal,
                period,
                ledger.accrued().stream().map(InterestSegment::of).toList(),
                allocated,
                ledger.unrounded(),
                ledger.total(),
                ledger.openPrincipal(),
                ledger.openInterest());
    }

    private AllocatedPayment pay(Payment payment) {
        Split split = Split.of(
                payment.amount(), conventions.allocation(), Euro.ZERO, ledger.openInterest(), ledger.openPrincipal());
        ledger.payInterest(split.interest());
        ledger.lowerPrincipal(split.principal());
        return new AllocatedPayment(payment, split.interest(), split.principal(), split.left());
    }
}
