package dev.incasso.rules.accrual;

import dev.incasso.core.claim.Compounding;
import dev.incasso.core.date.DateRange;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.convention.Anniversary;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.convention.DayCount;
import dev.incasso.rules.convention.PaymentDay;
import dev.incasso.rules.convention.Rounding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.joda.money.Money;

/**
 * One principal and its interest, walked through from one change to the next: a change of rate, the end of a year or
 * month, a payment. Used by one thread within one reckoning; days only go forward.
 */
public final class Ledger {

    private final Conventions conventions;
    private final Compounding compounding;
    private final List<RatePiece> rates;
    private final Balance balance;
    private final List<Accrued> accrued = new ArrayList<>();
    private final Deque<BigDecimal> waiting = new ArrayDeque<>();
    private BigDecimal unrounded = BigDecimal.ZERO;
    private Money lines = Euro.ZERO;
    private Money interestPaid = Euro.ZERO;
    private LocalDate anchor;
    private LocalDate next;
    private int nextRate;
    private boolean balanceChanged;
    private boolean fullBeforeReset;
    private boolean joinedByThen;
    private LocalDate anniversaryTaken = LocalDate.MIN;

    /**
     * A principal from its first day of interest.
     *
     * @param conventions day count, rounding, payment day and anniversary
     * @param compounding when interest joins the base
     * @param principal the principal
     * @param rates the rates from the first day of interest on, without gap; interest ends with the last of them
     */
    public Ledger(Conventions conventions, Compounding compounding, Money principal, List<RatePiece> rates) {
        this.conventions = conventions;
        this.compounding = compounding;
        this.rates = List.copyOf(rates);
        this.balance = new Balance(principal);
        this.anchor = rates.isEmpty() ? LocalDate.MAX : rates.get(0).period().firstDay();
        this.next = anchor;
    }

    /** The last day of interest before a payment of a day is taken. */
    public LocalDate lastDayOnOldBalance(LocalDate paymentDay) {
        return conventions.paymentDay() == PaymentDay.OLD_BALANCE ? paymentDay : paymentDay.minusDays(1);
    }

    /** Interest through a day; days before that were reckoned already stay as they are. */
    public void accrueThrough(LocalDate day) {
        while (nextRate < rates.size() && !next.isAfter(day)) {
            RatePiece rate = rates.get(nextRate);
            segment(rate, day);
            if (next.isAfter(rate.period().lastDayInclusive())) {
                nextRate++;
            }
        }
    }

    /**
     * Adds the interest of the full year or month to the base, if a new one begins on the day of a payment that is about
     * to be taken on the new balance: capitalisation comes first.
     *
     * @param paymentDay the day of the payment
     */
    public void capitaliseIfDue(LocalDate paymentDay) {
        if (next.equals(paymentDay) && isAnniversary(next) && !next.equals(anniversaryTaken)) {
            joinedByThen = balance.capitalise();
            anniversaryTaken = next;
        }
    }

    private void segment(RatePiece rate, LocalDate through) {
        LocalDate first = next;
        boolean capitalised = false;
        if (isAnniversary(first) || fullBeforeReset) {
            capitalised = first.equals(anniversaryTaken) ? joinedByThen : balance.capitalise();
            fullBeforeReset = false;
        } else if (!balanceChanged && continuesLast(rate)) {
            Accrued last = takeBackLast();
            first = last.period().firstDay();
            capitalised = last.capitalisedBefore();
        }
        LocalDate last = earlier(through, lastDayOfSegment(next, rate));
        BigDecimal base = balance.base();
        long daysInUnit = rate.monthly()
                ? Buckets.months(anchor).lengthAt(first)
                : YearFraction.daysInYear(conventions.dayCount(), first, Buckets.years(anchor));
        DateRange period = DateRange.of(first, last);
        BigDecimal interest = YearFraction.interest(base, rate.rate().percent(), period.days(), daysInUnit);
        accrued.add(new Accrued(period, rate, base, interest, capitalised));
        if (rate.waits()) {
            waiting.addLast(interest);
        } else {
            charge(interest);
        }
        balanceChanged = false;
        next = last.plusDays(1);
    }

    private boolean continuesLast(RatePiece rate) {
        if (accrued.isEmpty()) {
            return false;
        }
        Accrued last = accrued.get(accrued.size() - 1);
        return last.rate().equals(rate)
                && !lastDayOfSegment(last.period().firstDay(), rate).isBefore(next);
    }

    private Accrued takeBackLast() {
        Accrued last = accrued.remove(accrued.size() - 1);
        if (last.rate().waits()) {
            waiting.removeLast();
            return last;
        }
        unrounded = unrounded.subtract(last.interest());
        lines = lines.minus(Euro.round(last.interest()));
        balance.accrue(last.interest().negate());
        return last;
    }

    private void charge(BigDecimal interest) {
        unrounded = unrounded.add(interest);
        lines = lines.plus(Euro.round(interest));
        balance.accrue(interest);
    }

    /**
     * Charges the interest that waited: it is owed from now on, and joins the base at the end of the running year or
     * month. Only after the last day of the rates that wait.
     */
    public void chargeWaiting() {
        waiting.forEach(this::charge);
        waiting.clear();
    }

    private LocalDate lastDayOfSegment(LocalDate first, RatePiece rate) {
        LocalDate last = rate.period().lastDayInclusive();
        if (compounding == Compounding.YEARLY || conventions.dayCount() == DayCount.ACT_CAPITALISATION_YEAR) {
            last = earlier(last, Buckets.years(anchor).nextAfter(first).minusDays(1));
        }
        if (compounding == Compounding.MONTHLY || rate.monthly()) {
            last = earlier(last, Buckets.months(anchor).nextAfter(first).minusDays(1));
        }
        if (conventions.dayCount() == DayCount.ACT_ACT && !rate.monthly()) {
            last = earlier(last, LocalDate.of(first.getYear(), 12, 31));
        }
        return last;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private boolean isAnniversary(LocalDate day) {
        if (!day.isAfter(anchor) || nextRate >= rates.size()) {
            return false;
        }
        return switch (compounding) {
            case YEARLY -> Buckets.years(anchor).startOf(day).equals(day);
            case MONTHLY -> Buckets.months(anchor).startOf(day).equals(day);
            case NONE -> false;
        };
    }

    /** Pays interest; not more than is open. */
    public void payInterest(Money amount) {
        balance.payInterest(amount, openInterest());
        interestPaid = interestPaid.plus(amount);
        changed();
    }

    /** Lowers the principal by a payment or a credit; not by more than is open. */
    public void lowerPrincipal(Money amount) {
        balance.lowerPrincipal(amount);
        changed();
    }

    private void changed() {
        balanceChanged = true;
        if (conventions.anniversary() == Anniversary.RESET_AT_PAYMENT
                && compounding != Compounding.NONE
                && next.isAfter(anchor)) {
            fullBeforeReset |= isAnniversary(next) && !next.equals(anniversaryTaken);
            anchor = next;
        }
    }

    /** The open principal. */
    public Money openPrincipal() {
        return balance.openPrincipal();
    }

    /** The open interest, in whole cents. */
    public Money openInterest() {
        return conventions.rounding() == Rounding.LINE ? lines.minus(interestPaid) : balance.openInterest();
    }

    /** The interest that was paid. */
    public Money interestPaid() {
        return interestPaid;
    }

    /** The parts reckoned so far. */
    public List<Accrued> accrued() {
        return List.copyOf(accrued);
    }

    /** All interest so far, before rounding. */
    public BigDecimal unrounded() {
        return unrounded;
    }

    /** All interest so far, rounded as the conventions say. */
    public Money total() {
        return conventions.rounding() == Rounding.LINE ? lines : Euro.round(unrounded);
    }

    /**
     * The rate a year that holds on a day, to compare how burdensome claims are. After the last known day it is the last
     * known rate.
     *
     * @param day the day
     * @return percent a year; zero if no interest runs
     */
    public BigDecimal yearlyRateOn(LocalDate day) {
        int low = 0;
        int high = rates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rates.get(middle).period().firstDay().isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low == 0 ? BigDecimal.ZERO : RateSeries.yearly(rates.get(low - 1));
    }
}
