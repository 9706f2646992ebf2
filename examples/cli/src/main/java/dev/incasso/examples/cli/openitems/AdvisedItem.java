package dev.incasso.examples.cli.openitems;

import dev.incasso.examples.readers.OpenItem;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/**
 * One open item with what is known of it on the day.
 *
 * @param item the item
 * @param daysLate days from the due date to the day, 0 if not late; empty without a due date
 * @param interest the statutory interest to date; empty where none can be told
 * @param costs the item's share in the costs of its debtor; empty where it may not be in a notice
 * @param missing what the file does not tell and what stands in the way, each once
 * @param advice what to do
 */
record AdvisedItem(
        OpenItem item,
        Optional<Long> daysLate,
        Optional<Money> interest,
        Optional<CostsShare> costs,
        Set<Missing> missing,
        Advice advice) {

    AdvisedItem {
        EnumSet<Missing> inOrder = EnumSet.noneOf(Missing.class);
        inOrder.addAll(missing);
        missing = Collections.unmodifiableSet(inOrder);
    }

    /**
     * What an item bears of the costs of its debtor.
     *
     * @param amount the share in the tariff
     * @param earliest the first day on which it can be due
     * @param withoutNotice the share in the amount that a business owes without notice
     */
    record CostsShare(Money amount, LocalDate earliest, Optional<Money> withoutNotice) {}

    Age age() {
        return daysLate.map(Age::of).orElse(Age.UNKNOWN);
    }

    AdvisedItem bearing(CostsShare share) {
        return new AdvisedItem(item, daysLate, interest, Optional.of(share), missing, advice);
    }
}
