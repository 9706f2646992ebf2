package dev.incasso.rules.book;

import java.time.LocalDate;
import org.joda.money.Money;

/**
 * The compensation for notices of several instalments of one legal relationship (art. 6:96 lid 8 BW, art. 2a Besluit
 * BIK). Immutable and thread-safe.
 *
 * @param first the compensation for the first notice in the window
 * @param further the compensation for each further notice in the window
 * @param most the most for all notices in one window together
 * @param windowMonths the length of the window before the day of the notice, in calendar months
 */
public record InstalmentRule(Money first, Money further, Money most, int windowMonths) {

    /**
     * The compensation for a notice.
     *
     * @param earlier how many notices in the window concern instalments that are wholly or partly unpaid
     * @return the first amount without earlier notices; otherwise the further amount, as far as the most leaves room
     */
    public Money compensation(int earlier) {
        if (earlier == 0) {
            return first;
        }
        Money room = most.minus(first).minus(further.multipliedBy(earlier - 1L));
        return room.isNegative() ? Money.zero(room.getCurrencyUnit()) : room.isLessThan(further) ? room : further;
    }

    /**
     * Whether an earlier notice counts.
     *
     * @param earlier the day of the earlier notice
     * @param day the day of the new notice
     * @return true from the same day of the month, the window's months back, through the day itself
     */
    public boolean inWindow(LocalDate earlier, LocalDate day) {
        return !earlier.isBefore(day.minusMonths(windowMonths)) && !earlier.isAfter(day);
    }
}
