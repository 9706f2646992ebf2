package dev.incasso.examples.cli.openitems;

import dev.incasso.core.source.LegalSource;
import dev.incasso.examples.readers.Tally;
import dev.incasso.rules.notice.NoticeDates;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The advice on one file for one day. Items stand in the order of their due dates (without one: invoice date), then by
 * relation and invoice.
 *
 * @param question what was asked
 * @param read what was read
 * @param items the items that are open on the day
 * @param notYetIssued items that are invoiced after the day
 * @param settled items of a history that are paid on or before the day
 * @param notice the dates of a fourteen-day notice that is posted on the day, if one can be sent
 * @param remarks warnings of the library
 * @param sources where costs and dates come from
 * @param ruleBook the version of the rule book
 */
public record AdviceList(
        AdviceQuestion question,
        ReadItems read,
        List<AdvisedItem> items,
        Tally notYetIssued,
        Tally settled,
        Optional<NoticeDates> notice,
        List<Remark> remarks,
        List<LegalSource> sources,
        String ruleBook) {

    /** An amount of an item, if it has one. */
    private static Money orZero(Optional<Money> amount) {
        return amount.orElse(Money.zero(CurrencyUnit.EUR));
    }

    static Tally tally(Collection<Money> amounts) {
        return new Tally(amounts.size(), Money.total(CurrencyUnit.EUR, amounts));
    }

    Tally open(Predicate<AdvisedItem> which) {
        return tally(items.stream()
                .filter(which)
                .map(advised -> advised.item().open())
                .toList());
    }

    Money interest(Predicate<AdvisedItem> which) {
        return sum(which, AdvisedItem::interest);
    }

    Money costs(Predicate<AdvisedItem> which) {
        return sum(which, advised -> advised.costs().map(AdvisedItem.CostsShare::amount));
    }

    Money withoutNotice(Predicate<AdvisedItem> which) {
        return sum(which, advised -> advised.costs().flatMap(AdvisedItem.CostsShare::withoutNotice));
    }

    private Money sum(Predicate<AdvisedItem> which, Function<AdvisedItem, Optional<Money>> amount) {
        return tally(items.stream()
                        .filter(which)
                        .map(advised -> orZero(amount.apply(advised)))
                        .toList())
                .amount();
    }

    long count(Advice advice) {
        return items.stream().filter(advised -> advised.advice() == advice).count();
    }

    long debtors(Advice advice) {
        return items.stream()
                .filter(advised -> advised.advice() == advice)
                .map(advised -> advised.item().relationId())
                .distinct()
                .count();
    }

    /** The gaps that some item shows. */
    Set<Missing> gaps() {
        Set<Missing> gaps = EnumSet.noneOf(Missing.class);
        for (AdvisedItem advised : items) {
            advised.missing().stream().filter(Missing::general).forEach(gaps::add);
        }
        return gaps;
    }
}
