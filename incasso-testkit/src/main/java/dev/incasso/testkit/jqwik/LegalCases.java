package dev.incasso.testkit.jqwik;

import dev.incasso.core.claim.InterestKind;
import dev.incasso.core.date.DateRange;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.book.CollectionCostRules;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.book.Timeline;
import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Questions that a rule book can answer, with amounts and days where its answer changes. */
public final class LegalCases {

    private LegalCases() {}

    /**
     * Notices of one claim.
     *
     * @param book the rule book
     * @return cases of default since the tariff or, some of them, before it
     */
    public static Arbitrary<CostCase> ofCosts(RuleBook book) {
        CollectionCostRules costs = book.collectionCosts();
        LocalDate last = earliest(costs.tariff(), costs.vat());
        LocalDate tariff = costs.tariff().knownFrom();
        Arbitrary<LocalDate> since = Arbitraries.frequencyOf(
                Tuple.of(5, LegalDays.within(book, tariff, last)),
                Tuple.of(1, LegalDays.within(book, tariff.minusYears(5), last)));
        Arbitrary<Integer> waited = Arbitraries.integers().between(0, 400).withoutEdgeCases();
        return Combinators.combine(LegalAmounts.near(book), since, waited)
                .as((principal, day, days) -> new CostCase(principal, day, earlier(day.plusDays(days), last)));
    }

    /**
     * Principals with a period of up to six years.
     *
     * @param book the rule book
     * @return cases of consumers and of businesses, many with a change of rate or a leap day at an end
     */
    public static Arbitrary<InterestCase> ofInterest(RuleBook book) {
        return Arbitraries.of(InterestKind.CONSUMER, InterestKind.COMMERCIAL).flatMap(kind -> {
            Timeline<?> rates = kind == InterestKind.CONSUMER
                    ? book.statutoryInterest().consumer()
                    : book.statutoryInterest().commercial();
            Arbitrary<DateRange> periods = Combinators.combine(
                            LegalDays.known(book, rates),
                            LegalDays.known(book, rates),
                            Arbitraries.integers().between(0, 2200).withoutEdgeCases())
                    .as(LegalCases::period);
            return Combinators.combine(LegalAmounts.principals(book), periods)
                    .as((principal, period) ->
                            new InterestCase(kind, Euro.lower(principal, Euro.euro(2_000_000)), period));
        });
    }

    private static DateRange period(LocalDate one, LocalDate other, int most) {
        LocalDate first = earlier(one, other);
        LocalDate last = first.equals(one) ? other : one;
        return DateRange.of(first, earlier(last, first.plusDays(most)));
    }

    private static LocalDate earliest(Timeline<?>... tables) {
        return Stream.of(tables).map(Timeline::knownThrough).reduce(LocalDate.MAX, LegalCases::earlier);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
