package dev.incasso.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.error.RuleBookException;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.book.Overlay;
import dev.incasso.rules.book.RuleBook;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.joda.money.Money;

/** Whatever an overlay says, no consumer pays more than the law allows. */
class OverlayProperties {

    private static final RuleBook BOOK = RuleBook.netherlands();
    private static final LocalDate DEFAULT = LocalDate.of(2025, 7, 1);
    private static final LocalDate ON = LocalDate.of(2026, 3, 2);

    /** A tariff near the decree's: now and then a limit, percentage, minimum or maximum differs. */
    @Provide
    Arbitrary<String> tariffs() {
        Arbitrary<Integer> minimum =
                Arbitraries.frequency(Tuple.of(3, 4000), Tuple.of(1, 3999), Tuple.of(1, 2500), Tuple.of(1, 4001));
        Arbitrary<Integer> maximum =
                Arbitraries.frequency(Tuple.of(3, 677_500), Tuple.of(1, 677_501), Tuple.of(1, 500_000));
        Arbitrary<List<Integer>> percentages = Combinators.combine(
                        percentage(1500), percentage(1000), percentage(500), percentage(100), percentage(50))
                .as(List::of)
                .map(all -> all.stream().sorted(Comparator.reverseOrder()).toList());
        Arbitrary<List<Integer>> limits = Combinators.combine(
                        limit(250_000), limit(500_000), limit(1_000_000), limit(20_000_000))
                .as(List::of)
                .map(all -> all.stream().sorted().toList());
        return Combinators.combine(minimum, maximum, limits, percentages).as(OverlayProperties::tariff);
    }

    private static Arbitrary<Integer> percentage(int usual) {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(usual)),
                Tuple.of(1, Arbitraries.integers().between(1, 1600)));
    }

    private static Arbitrary<Integer> limit(int usual) {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(usual)),
                Tuple.of(1, Arbitraries.of(usual - 1, usual + 1, usual / 2, usual + usual / 2)));
    }

    private static String tariff(int minimum, int maximum, List<Integer> limits, List<Integer> percentages) {
        String bands = IntStream.range(0, percentages.size())
                .mapToObj(i -> "{"
                        + (i < limits.size() ? "\"upTo\": \"" + cents(limits.get(i)) + "\", " : "")
                        + "\"percent\": \"" + cents(percentages.get(i)) + "\"}")
                .collect(Collectors.joining(", "));
        return """
                {"format": 1, "overlay": "tariff", "level": "APPLICATION", "published": "2026-11-21", "collectionCosts": {"tariff": {"rows": [
                  {"from": "2012-07-01", "minimum": "%s", "maximum": "%s", "bands": [%s], "status": "CONVENTION", "source": "a wish"}]}}}""".formatted(cents(minimum), cents(maximum), bands);
    }

    private static String cents(int cents) {
        return Euro.ZERO.plusMinor(cents).getAmount().toPlainString();
    }

    @Provide
    Arbitrary<Money> principals() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(1, 300_000_000),
                        Arbitraries.of(
                                1L, 26_666L, 26_667L, 249_999L, 250_000L, 250_001L, 500_001L, 1_000_001L, 20_000_001L))
                .map(Euro.ZERO::plusMinor);
    }

    private static Optional<RuleBook> laid(String tariff) {
        try {
            return Optional.of(BOOK.with(Overlay.parse(tariff)));
        } catch (RuleBookException e) {
            return Optional.empty();
        }
    }

    private static Money costs(RuleBook book, Money principal) {
        return Incasso.of(book)
                .costs()
                .forNotice(List.of(DefaultedClaim.of("1", principal, DEFAULT)), Debtor.consumer())
                .on(ON)
                .costs();
    }

    @Property(tries = 1000)
    @StatisticsReport(label = "accepted", onFailureOnly = true)
    void a_tariff_that_is_accepted_costs_no_more_for_any_principal(
            @ForAll("tariffs") String tariff, @ForAll("principals") Money principal) {
        Optional<RuleBook> accepted = laid(tariff);
        Statistics.label("accepted")
                .collect(accepted.isPresent())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
        accepted.ifPresent(book -> assertThat(costs(book, principal)).isLessThanOrEqualTo(costs(BOOK, principal)));
    }
}
