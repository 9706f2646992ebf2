package dev.incasso.rules.interest;

import dev.incasso.core.date.DateRange;
import dev.incasso.core.money.Euro;
import dev.incasso.core.money.Percentage;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.accrual.Accrued;
import java.math.BigDecimal;
import org.joda.money.Money;

/**
 * A part of the period in which rate and base stay the same. Immutable and thread-safe.
 */
public final class InterestSegment {

    private final Accrued accrued;

    private InterestSegment(Accrued accrued) {
        this.accrued = accrued;
    }

    /**
     * A segment of an account; for the library's own use.
     *
     * @param accrued what accrued
     * @return the segment
     */
    @SuppressWarnings("exports") // The account, in a package beside this one, has segments too.
    public static InterestSegment of(Accrued accrued) {
        return new InterestSegment(accrued);
    }

    /**
     * First and last day, both included.
     *
     * @return the period
     */
    public DateRange period() {
        return accrued.period();
    }

    /**
     * The number of days, both ends counted.
     *
     * @return at least 1
     */
    public int days() {
        return accrued.period().days();
    }

    /**
     * The rate a year; a month where the terms say so.
     *
     * @return the rate, an agreed margin included
     */
    public Percentage rate() {
        return accrued.rate().rate();
    }

    /**
     * What the interest is computed over: the open principal and the capitalised interest that is still open.
     *
     * @return the base, rounded to the cent for reading; the reckoning itself uses it unrounded
     */
    public Money base() {
        return Euro.round(accrued.base());
    }

    /**
     * The interest of this segment, rounded to the cent.
     *
     * @return the interest
     */
    public Money interest() {
        return Euro.round(accrued.interest());
    }

    /**
     * The interest of this segment before rounding.
     *
     * @return the interest in euros, to 30 decimals
     */
    public BigDecimal unrounded() {
        return accrued.interest();
    }

    /**
     * Where the rate comes from.
     *
     * @return the source
     */
    public LegalSource source() {
        return accrued.rate().source();
    }

    /**
     * Whether the rate rests on one source only, or on sources that contradict each other.
     *
     * @return true if so
     */
    public boolean weakSource() {
        return accrued.rate().weak();
    }

    /**
     * Whether the rate was assumed because these days lie beyond what is known.
     *
     * @return true if so
     */
    public boolean assumed() {
        return accrued.rate().assumed();
    }

    /**
     * Whether the interest of a full year (or month, where that was agreed) joined the base just before this segment.
     *
     * @return true if so
     */
    public boolean capitalisedBefore() {
        return accrued.capitalisedBefore();
    }

    /** Days, rate, base and interest in one line. */
    @Override
    public String toString() {
        return period() + " " + days() + " days at " + rate() + " over " + base().getAmount() + " = "
                + interest().getAmount();
    }
}
