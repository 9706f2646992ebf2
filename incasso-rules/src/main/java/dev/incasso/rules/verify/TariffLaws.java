package dev.incasso.rules.verify;

import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.book.Binding;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.book.Row;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.book.Tariff;
import dev.incasso.rules.book.Timeline;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.costs.CostQuestion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.joda.money.Money;

/**
 * The laws of the tariff (art. 2 Besluit BIK). They ask the library's own calculator, so that a figure that is written well
 * and read wrong shows too.
 */
final class TariffLaws {

    private static final String TABLE = "collectionCosts.tariff";

    private TariffLaws() {}

    static List<RuleBookLaw> laws() {
        return List.of(
                RuleBookLaw.of("T-01", Binding.SEMI_MANDATORY, Law.BIK_2_1, TariffLaws::aboveTheDecree, TABLE),
                RuleBookLaw.of("T-02", Binding.DEFAULT, Law.BIK_2_1, TariffLaws::belowTheDecree, TABLE),
                RuleBookLaw.of("T-03", Binding.DEFAULT, Law.BIK_2_1, TariffLaws::aboveFifteenPercent, TABLE),
                RuleBookLaw.of("T-04", Binding.SEMI_MANDATORY, Law.BIK_2_1, TariffLaws::withoutMaximum, TABLE),
                Begin.law(
                        "T-05",
                        Binding.MANDATORY,
                        Law.BIK_3,
                        TABLE,
                        DecreeTariff.FIRST_DAY,
                        book -> book.collectionCosts().tariff()));
    }

    private static Optional<Counterexample> aboveTheDecree(RuleBook book) {
        return smallest(book, DecreeTariff::costs, 1, "ABOVE_DECREE");
    }

    private static Optional<Counterexample> belowTheDecree(RuleBook book) {
        return smallest(book, DecreeTariff::costs, -1, "BELOW_DECREE");
    }

    /** Through the day on which the decree was read it must be kept; what is law later is for the rule book to say. */
    private static Optional<Counterexample> smallest(
            RuleBook book, UnaryOperator<Money> expected, int wrongSide, String key) {
        Timeline<Tariff> table = book.collectionCosts().tariff();
        for (Row<Tariff> row : table.rows()) {
            LocalDate day = row.from().isBefore(DecreeTariff.FIRST_DAY) ? DecreeTariff.FIRST_DAY : row.from();
            if (!day.isAfter(DecreeTariff.READ_THROUGH) && !day.isAfter(row.throughInclusive())) {
                Optional<Money> principal = firstWrong(book, row.value(), day, expected, wrongSide);
                if (principal.isPresent()) {
                    return Optional.of(Counterexample.in(table, row, key)
                            .with("day", day)
                            .with("principal", principal.get())
                            .with("found", costs(book, day, principal.get()))
                            .with("expected", expected.apply(principal.get())));
                }
            }
        }
        return Optional.empty();
    }

    /** No tariff there ever was took more than 15%, but for the minimum; a later one that does is looked at twice. */
    private static Optional<Counterexample> aboveFifteenPercent(RuleBook book) {
        Timeline<Tariff> table = book.collectionCosts().tariff();
        for (Row<Tariff> row : table.rows()) {
            UnaryOperator<Money> most = principal -> fifteenPercent(principal, row.value());
            Optional<Money> principal = firstWrong(book, row.value(), row.from(), most, 1);
            if (principal.isPresent()) {
                return Optional.of(Counterexample.in(table, row, "ABOVE_SHARE")
                        .with("principal", principal.get())
                        .with("found", costs(book, row.from(), principal.get()))
                        .with("expected", most.apply(principal.get())));
            }
        }
        return Optional.empty();
    }

    private static Money fifteenPercent(Money principal, Tariff tariff) {
        Money share = Euro.round(principal.getAmount().movePointLeft(2).multiply(BigDecimal.valueOf(15)));
        return share.isLessThan(tariff.minimum()) ? tariff.minimum() : share;
    }

    /** The maximum of a tariff means something only if a claim of this world reaches it. */
    private static Optional<Counterexample> withoutMaximum(RuleBook book) {
        Timeline<Tariff> table = book.collectionCosts().tariff();
        Money large = Euro.euro(10_000_000);
        for (Row<Tariff> row : table.rows()) {
            Money costs = costs(book, row.from(), large);
            if (costs.isLessThan(row.value().maximum())) {
                return Optional.of(Counterexample.in(table, row, "NO_MAXIMUM")
                        .with("principal", large)
                        .with("found", costs)
                        .with("maximum", row.value().maximum()));
            }
        }
        return Optional.empty();
    }

    /**
     * The lowest principal at which the calculator lies on the wrong side. Between two points of the grid both tariffs are
     * straight, so the first cent of a stretch that ends wrong is found by halving.
     */
    private static Optional<Money> firstWrong(
            RuleBook book, Tariff tariff, LocalDate day, UnaryOperator<Money> expected, int wrongSide) {
        Money before = Euro.ZERO;
        for (Money principal : grid(book, tariff, day)) {
            if (wrong(book, day, principal, expected, wrongSide)) {
                long right = before.getAmountMinorLong();
                long wrong = principal.getAmountMinorLong();
                while (wrong - right > 1) {
                    long middle = right + (wrong - right) / 2;
                    if (wrong(book, day, Euro.ZERO.plusMinor(middle), expected, wrongSide)) {
                        wrong = middle;
                    } else {
                        right = middle;
                    }
                }
                return Optional.of(Euro.ZERO.plusMinor(wrong));
            }
            before = principal;
        }
        return Optional.empty();
    }

    private static boolean wrong(
            RuleBook book, LocalDate day, Money principal, UnaryOperator<Money> expected, int wrongSide) {
        return Integer.signum(costs(book, day, principal).compareTo(expected.apply(principal))) == wrongSide;
    }

    private static Set<Money> grid(RuleBook book, Tariff tariff, LocalDate day) {
        TreeSet<Money> corners = new TreeSet<>(DecreeTariff.LIMITS);
        tariff.bands().forEach(band -> band.upTo().ifPresent(corners::add));
        corners.add(firstAbove(
                book, day, tariff.minimum().minusMinor(tariff.minimum().isZero() ? 0 : 1)));
        corners.add(firstAbove(book, day, tariff.minimum()));
        corners.add(firstAbove(
                book, day, tariff.maximum().minusMinor(tariff.maximum().isZero() ? 0 : 1)));
        TreeSet<Money> grid = new TreeSet<>();
        for (Money corner : corners) {
            grid.add(corner);
            if (corner.getAmountMinorLong() > 1) {
                grid.add(corner.minusMinor(1));
            }
            if (corner.isLessThan(Euro.LARGEST)) {
                grid.add(corner.plusMinor(1));
            }
        }
        return grid;
    }

    /** The lowest principal whose costs lie above an amount; the largest there is where none does. */
    private static Money firstAbove(RuleBook book, LocalDate day, Money amount) {
        long below = 0;
        long above = Euro.LARGEST.getAmountMinorLong();
        while (above - below > 1) {
            long middle = below + (above - below) / 2;
            if (costs(book, day, Euro.ZERO.plusMinor(middle)).isGreaterThan(amount)) {
                above = middle;
            } else {
                below = middle;
            }
        }
        return Euro.ZERO.plusMinor(above);
    }

    private static Money costs(RuleBook book, LocalDate day, Money principal) {
        return CostQuestion.under(book, Conventions.defaults())
                .forNotice(List.of(DefaultedClaim.of("A", principal, day)), Debtor.consumer())
                .on(day)
                .costs();
    }
}
