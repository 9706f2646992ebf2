package dev.incasso.examples.readers;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Lines counted and amounts added up on two sides. Immutable and thread-safe.
 *
 * @param lines the number of lines, also those whose amount cannot be read
 * @param debit what was charged, in euros
 * @param credit what was paid or credited, in euros
 */
public record Totals(long lines, Money debit, Money credit) {

    /** Nothing yet. */
    public static final Totals NONE = new Totals(0, Money.zero(CurrencyUnit.EUR), Money.zero(CurrencyUnit.EUR));

    /**
     * What remains owed by the debtors.
     *
     * @return debit minus credit
     */
    public Money balance() {
        return debit.minus(credit);
    }

    Totals countLine() {
        return new Totals(lines + 1, debit, credit);
    }

    Totals plusDebit(Money amount) {
        return new Totals(lines, debit.plus(amount), credit);
    }

    Totals plusCredit(Money amount) {
        return new Totals(lines, debit, credit.plus(amount));
    }
}
