package dev.incasso.rules.reform;

import dev.incasso.core.money.Euro;
import dev.incasso.rules.book.Row;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.book.Tariff;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The classes of principals that two tariffs make together: where a band of either ends, and through where its minimum
 * decides.
 */
final class PrincipalClasses {

    private final List<PrincipalClass> classes;

    private PrincipalClasses(List<PrincipalClass> classes) {
        this.classes = classes;
    }

    static PrincipalClasses of(RuleBook base, RuleBook changed, LocalDate on) {
        NavigableSet<Money> limits = new TreeSet<>();
        limits(base, on, limits);
        limits(changed, on, limits);
        List<PrincipalClass> classes = new ArrayList<>();
        Money above = Euro.ZERO;
        for (Money limit : limits) {
            classes.add(new PrincipalClass(above, limit));
            above = limit;
        }
        classes.add(new PrincipalClass(above, null));
        return new PrincipalClasses(List.copyOf(classes));
    }

    private static void limits(RuleBook book, LocalDate on, NavigableSet<Money> limits) {
        book.collectionCosts().tariff().onOrLastKnown(on).map(Row::value).ifPresent(tariff -> limits(tariff, limits));
    }

    private static void limits(Tariff tariff, NavigableSet<Money> limits) {
        tariff.bands().forEach(band -> band.upTo().ifPresent(limits::add));
        BigDecimal first = tariff.bands().get(0).percentage().fraction();
        if (first.signum() > 0 && tariff.minimum().isPositive()) {
            Money minimumThrough =
                    Money.of(CurrencyUnit.EUR, tariff.minimum().getAmount().divide(first, 2, RoundingMode.DOWN));
            boolean inFirst = tariff.bands()
                    .get(0)
                    .upTo()
                    .map(end -> minimumThrough.isLessThan(end))
                    .orElse(true);
            if (inFirst) {
                limits.add(minimumThrough);
            }
        }
    }

    PrincipalClass of(Money principal) {
        for (PrincipalClass one : classes) {
            if (one.upTo().map(limit -> !principal.isGreaterThan(limit)).orElse(true)) {
                return one;
            }
        }
        throw new IllegalStateException("the last class has no end");
    }
}
