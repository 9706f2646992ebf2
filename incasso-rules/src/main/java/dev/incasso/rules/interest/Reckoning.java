package dev.incasso.rules.interest;

import dev.incasso.core.claim.Payment;
import dev.incasso.core.date.DateRange;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.book.RuleBookVersion;
import dev.incasso.rules.convention.Anniversary;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.convention.DayCount;
import dev.incasso.rules.convention.PaymentDay;
import dev.incasso.rules.convention.Rounding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/**
 * Walks through a period from one change to the next: a change of rate, the end of a year or month, a payment. Used once,
 * by one thread.
 */
final class Reckoning {

    private final Conventions conventions;
    private final InterestTerms terms;
    private final Money principal;
    private final DateRange period;
    private final List<RatePiece> rates;
    private final List<Payment> payments;

    private final Balance balance;
    private final List<InterestSegment> segments = new ArrayList<>();
    private final List<AllocatedPayment> allocated = new ArrayList<>();
    private BigDecimal unrounded = BigDecimal.ZERO;
    private Money lines = Euro.ZERO;
    private Money interestPaid = Euro.ZERO;
    private LocalDate anchor;
    private int nextPayment;
    private boolean fullYearBeforeReset;

    Reckoning(
            Conventions conventions,
            InterestTerms terms,
            Money principal,
            DateRange period,
            List<RatePiece> rates,
            List<Payment> payments) {
        this.conventions = conventions;
        this.terms = terms;
        this.principal = principal;
        this.period = period;
        this.rates = rates;
        this.payments = payments;
        this.balance = new Balance(principal);
        this.anchor = period.firstDay();
    }

    Interest run(RuleBookVersion version) {
        for (RatePiece rate : rates) {
            LocalDate day = rate.period().firstDay();
            while (!day.isAfter(rate.period().lastDayInclusive())) {
                day = segment(day, rate).plusDays(1);
            }
        }
        boolean byLine = conventions.rounding() == Rounding.LINE;
        return new Interest(
                version,
                conventions,
                terms,
                principal,
                period,
                segments,
                allocated,
                unrounded,
                byLine ? lines : Euro.round(unrounded),
                balance.openPrincipal(),
                byLine ? openLines() : balance.openInterest());
    }

    /** Reckons one segment that begins on a day, and returns its last day. */
    private LocalDate segment(LocalDate first, RatePiece rate) {
        boolean capitalised = false;
        if (isAnniversary(first) || fullYearBeforeReset) {
            capitalised = balance.capitalise();
            fullYearBeforeReset = false;
        }
        if (conventions.paymentDay() == PaymentDay.NEW_BALANCE) {
            payAllOn(first, first);
        }
        LocalDate last = lastDayOfSegment(first, rate);
        int days = DateRange.of(first, last).days();
        BigDecimal base = balance.base();
        long daysInUnit = terms.kind() == InterestKind.AGREED_MONTHLY
                ? Buckets.months(anchor).lengthAt(first)
                : YearFraction.daysInYear(conventions.dayCount(), first, Buckets.years(anchor));
        BigDecimal interest = YearFraction.interest(base, rate.rate().percent(), days, daysInUnit);
        InterestSegment segment = new InterestSegment(DateRange.of(first, last), rate, base, interest, capitalised);
        segments.add(segment);
        unrounded = unrounded.add(interest);
        lines = lines.plus(segment.interest());
        balance.accrue(interest);
        if (conventions.paymentDay() == PaymentDay.OLD_BALANCE) {
            payAllOn(last, last.plusDays(1));
        }
        return last;
    }

    private LocalDate lastDayOfSegment(LocalDate first, RatePiece rate) {
        LocalDate last = rate.period().lastDayInclusive();
        last = earlier(last, lastDayBeforePayment());
        if (terms.compounding() == Compounding.YEARLY || conventions.dayCount() == DayCount.ACT_CAPITALISATION_YEAR) {
            last = earlier(last, Buckets.years(anchor).nextAfter(first).minusDays(1));
        }
        if (terms.compounding() == Compounding.MONTHLY || terms.kind() == InterestKind.AGREED_MONTHLY) {
            last = earlier(last, Buckets.months(anchor).nextAfter(first).minusDays(1));
        }
        if (conventions.dayCount() == DayCount.ACT_ACT && terms.kind() != InterestKind.AGREED_MONTHLY) {
            last = earlier(last, LocalDate.of(first.getYear(), 12, 31));
        }
        return last;
    }

    private LocalDate lastDayBeforePayment() {
        if (nextPayment == payments.size()) {
            return LocalDate.MAX;
        }
        LocalDate on = payments.get(nextPayment).on();
        return conventions.paymentDay() == PaymentDay.OLD_BALANCE ? on : on.minusDays(1);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private boolean isAnniversary(LocalDate day) {
        if (day.equals(anchor)) {
            return false;
        }
        return switch (terms.compounding()) {
            case YEARLY -> Buckets.years(anchor).startOf(day).equals(day);
            case MONTHLY -> Buckets.months(anchor).startOf(day).equals(day);
            case NONE -> false;
        };
    }

    private void payAllOn(LocalDate day, LocalDate firstOnNewBalance) {
        while (nextPayment < payments.size() && payments.get(nextPayment).on().equals(day)) {
            Money open = conventions.rounding() == Rounding.LINE ? openLines() : balance.openInterest();
            AllocatedPayment result = balance.pay(payments.get(nextPayment), open, conventions.allocation());
            allocated.add(result);
            interestPaid = interestPaid.plus(result.toInterest());
            if (conventions.anniversary() == Anniversary.RESET_AT_PAYMENT && terms.compounding() != Compounding.NONE) {
                fullYearBeforeReset |= !firstOnNewBalance.equals(day) && isAnniversary(firstOnNewBalance);
                anchor = firstOnNewBalance;
            }
            nextPayment++;
        }
    }

    private Money openLines() {
        return lines.minus(interestPaid);
    }
}
