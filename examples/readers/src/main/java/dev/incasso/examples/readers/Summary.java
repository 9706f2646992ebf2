package dev.incasso.examples.readers;

import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What became of a file, in counts and amounts. Immutable and thread-safe.
 *
 * @param evidence the weakest evidence among the open items; empty when there is none
 * @param controls the control totals per part of the file
 * @param open the open items
 * @param unallocated prepayments, credit balances and other amounts without a claim
 * @param rejected rejected lines and invoices; those without a readable amount count with zero
 * @param leftOut purchase lines of a mixed subledger
 * @param settled invoices whose lines add up to zero, and rows with amount zero
 * @param findings the number of findings
 */
public record Summary(
        Optional<Evidence> evidence,
        List<ControlTotals> controls,
        Tally open,
        Tally unallocated,
        Tally rejected,
        Tally leftOut,
        long settled,
        long findings) {

    /** Copies the list. */
    public Summary {
        controls = List.copyOf(controls);
    }

    /**
     * What all readable lines of the file add up to.
     *
     * @return debit minus credit over all parts
     */
    public Money fileBalance() {
        Money balance = Money.zero(CurrencyUnit.EUR);
        for (ControlTotals control : controls) {
            balance = balance.plus(control.computed().balance());
        }
        return balance;
    }

    /**
     * Whether nothing was lost: open items, unallocated amounts, rejected amounts and lines left out together are the
     * balance of the file. The two sides are added up apart from each other.
     *
     * @return true when every readable amount of the file is accounted for
     */
    public boolean foots() {
        Money accounted =
                open.amount().plus(unallocated.amount()).plus(rejected.amount()).plus(leftOut.amount());
        return accounted.equals(fileBalance());
    }
}
