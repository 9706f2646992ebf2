package dev.incasso.rules.interest;

import dev.incasso.core.date.DateRange;
import dev.incasso.core.money.Euro;
import dev.incasso.core.money.Percentage;
import dev.incasso.core.source.LegalSource;
import java.math.BigDecimal;
import org.joda.money.Money;

/**
 * A part of the period in which rate and base stay the same. Immutable and thread-safe.
 */
public final class InterestSegment {

    private final DateRange period;
    private final Percentage rate;
    private final BigDecimal base;
    private final BigDecimal interest;
    private final LegalSource source;
    private final boolean weakSource;
    private final boolean assumed;
    private final boolean capitalisedBefore;

    InterestSegment(
            DateRange period, RatePiece piece, BigDecimal base, BigDecimal interest, boolean capitalisedBefore) {
        this.period = period;
        this.rate = piece.rate();
        this.base = base;
        this.interest = interest;
        this.source = piece.source();
        this.weakSource = piece.weak();
        this.assumed = piece.assumed();
        this.capitalisedBefore = capitalisedBefore;
    }

    /**
     * First and last day, both included.
     *
     * @return the period
     */
    public DateRange period() {
        return period;
    }

    /**
     * The number of days, both ends counted.
     *
     * @return at least 1
     */
    public int days() {
        return period.days();
    }

    /**
     * The rate a year; a month where the terms say so.
     *
     * @return the rate, an agreed margin included
     */
    public Percentage rate() {
        return rate;
    }

    /**
     * What the interest is computed over: the open principal and the capitalised interest that is still open.
     *
     * @return the base, rounded to the cent for reading; the reckoning itself uses it unrounded
     */
    public Money base() {
        return Euro.round(base);
    }

    /**
     * The interest of this segment, rounded to the cent.
     *
     * @return the interest
     */
    public Money interest() {
        return Euro.round(interest);
    }

    /**
     * The interest of this segment before rounding.
     *
     * @return the interest in euros, to 30 decimals
     */
    public BigDecimal unrounded() {
        return interest;
    }

    /**
     * Where the rate comes from.
     *
     * @return the source
     */
    public LegalSource source() {
        return source;
    }

    /**
     * Whether the rate rests on one source only, or on sources that contradict each other.
     *
     * @return true if so
     */
    public boolean weakSource() {
        return weakSource;
    }

    /**
     * Whether the rate was assumed because these days lie beyond what is known.
     *
     * @return true if so
     */
    public boolean assumed() {
        return assumed;
    }

    /**
     * Whether the interest of a full year (or month, where that was agreed) joined the base just before this segment.
     *
     * @return true if so
     */
    public boolean capitalisedBefore() {
        return capitalisedBefore;
    }

    /** Days, rate, base and interest in one line. */
    @Override
    public String toString() {
        return period + " " + days() + " days at " + rate + " over " + base().getAmount() + " = "
                + interest().getAmount();
    }
}
