package dev.incasso.rules.verify;

import dev.incasso.core.money.Euro;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.book.Binding;
import dev.incasso.rules.book.Row;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.book.Status;
import dev.incasso.rules.book.Timeline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Compares a table of a rule book with the verifier's own ledger, figure by figure, on every day on which one of the two
 * changes. Days after the ledger and days that the table does not know are not judged here.
 *
 * @param <T> the type of the table's values
 */
final class DoubleEntry<T> {

    /** A figure of a value, by its name; some differ by claim. */
    @FunctionalInterface
    interface Figure<T> {

        Optional<? extends Comparable<?>> of(T value, String name, Money claim);
    }

    /** When a figure is wrong, with the sentence that says so. */
    enum Wrong {
        /** When it lies above the ledger's. */
        ABOVE,
        /** When it lies below the ledger's, or is missing. */
        BELOW,
        /** When it is another one than the ledger's, or is missing. */
        DIFFERENT
    }

    private record Place(LocalDate day, Money claim, Counterexample found) {

        boolean before(Place other) {
            int days = day.compareTo(other.day);
            return days < 0 || (days == 0 && claim.isLessThan(other.claim));
        }
    }

    private final String table;
    private final Function<RuleBook, Timeline<T>> timeline;
    private final Figure<T> figure;
    private final Function<T, List<Money>> limits;

    private DoubleEntry(
            String table, Function<RuleBook, Timeline<T>> timeline, Figure<T> figure, Function<T, List<Money>> limits) {
        this.table = table;
        this.timeline = timeline;
        this.figure = figure;
        this.limits = limits;
    }

    static <T extends Comparable<?>> DoubleEntry<T> plain(String table, Function<RuleBook, Timeline<T>> timeline) {
        return of(table, timeline, (value, name) -> Optional.of(value));
    }

    static <T> DoubleEntry<T> of(
            String table,
            Function<RuleBook, Timeline<T>> timeline,
            BiFunction<T, String, Optional<? extends Comparable<?>>> figure) {
        return byClaim(table, timeline, (value, name, claim) -> figure.apply(value, name), value -> List.of());
    }

    /** A table whose figures differ by claim; the limits are those at which the table's own bands end. */
    static <T> DoubleEntry<T> byClaim(
            String table, Function<RuleBook, Timeline<T>> timeline, Figure<T> figure, Function<T, List<Money>> limits) {
        return new DoubleEntry<>(table, timeline, figure, limits);
    }

    RuleBookLaw law(String id, Binding binding, LegalSource source, Wrong wrong) {
        return law(id, binding, source, wrong, entry -> true);
    }

    /** The figures of one kind of evidence: those read in the text of the law bind, others give way to better evidence. */
    RuleBookLaw law(String id, Binding binding, LegalSource source, Wrong wrong, boolean statute) {
        return law(id, binding, source, wrong, entry -> (entry.evidence() == Status.STATUTE) == statute);
    }

    RuleBookLaw law(String id, Binding binding, LegalSource source, Wrong wrong, Predicate<Ledger.Entry> which) {
        List<Ledger.Entry> entries = Ledger.of(table).stream().filter(which).toList();
        return RuleBookLaw.of(id, binding, source, book -> smallest(book, entries, wrong), table);
    }

    private Optional<Counterexample> smallest(RuleBook book, List<Ledger.Entry> entries, Wrong wrong) {
        Timeline<T> rows = timeline.apply(book);
        if (rows.rows().isEmpty()) {
            return Optional.empty();
        }
        Place smallest = null;
        for (Ledger.Entry entry : entries) {
            if (smallest == null || !entry.from().isAfter(smallest.day())) {
                Place found = first(rows, entry, wrong);
                if (found != null && (smallest == null || found.before(smallest))) {
                    smallest = found;
                }
            }
        }
        return Optional.ofNullable(smallest).map(Place::found);
    }

    private @Nullable Place first(Timeline<T> rows, Ledger.Entry entry, Wrong wrong) {
        for (LocalDate day : days(rows, entry)) {
            Optional<Row<T>> row = rows.find(day);
            if (row.isEmpty()) {
                if (wrong != Wrong.ABOVE && day.isBefore(rows.knownFrom())) {
                    return new Place(day, entry.above(), sentence("MISSING", rows, entry, day));
                }
            } else {
                for (Money claim : claims(row.get().value(), entry)) {
                    Optional<? extends Comparable<?>> found =
                            figure.of(row.get().value(), entry.figure(), claim);
                    if (found.isEmpty() && wrong != Wrong.ABOVE) {
                        return new Place(
                                day,
                                claim,
                                sentence("MISSING", rows, entry, day).with("claim", claim));
                    }
                    if (found.isPresent() && wrong(wrong, compare(found.get(), entry.value()))) {
                        return new Place(
                                day,
                                claim,
                                sentence(wrong.name(), rows, entry, day)
                                        .with("claim", claim)
                                        .with("found", fact(found.get())));
                    }
                }
            }
        }
        return null;
    }

    private static <T> Iterable<LocalDate> days(Timeline<T> rows, Ledger.Entry entry) {
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(entry.from());
        for (Row<T> row : rows.rows()) {
            if (row.from().isAfter(entry.from()) && !row.from().isAfter(entry.through())) {
                days.add(row.from());
            }
        }
        return days;
    }

    private Iterable<Money> claims(T value, Ledger.Entry entry) {
        if (!entry.byClaim()) {
            return List.of(Euro.ZERO);
        }
        TreeSet<Money> claims = new TreeSet<>();
        claims.add(entry.above().plusMinor(1));
        claims.add(entry.upTo());
        for (Money limit : limits.apply(value)) {
            if (limit.isGreaterThan(entry.above()) && limit.isLessThan(entry.upTo())) {
                claims.add(limit.plusMinor(1));
            }
        }
        return claims;
    }

    private static boolean wrong(Wrong wrong, int comparison) {
        return switch (wrong) {
            case ABOVE -> comparison > 0;
            case BELOW -> comparison < 0;
            case DIFFERENT -> comparison != 0;
        };
    }

    private Counterexample sentence(String key, Timeline<T> rows, Ledger.Entry entry, LocalDate day) {
        List<String> name = new ArrayList<>(List.of(table.substring(table.indexOf('.') + 1)));
        name.add(entry.figure());
        return Counterexample.at(rows, day, "FIGURE_" + key)
                .with(
                        "figure",
                        RuleBookLaw.TEXTS
                                .phrase(String.join("-", name))
                                .with("claim", entry.above().plusMinor(1)))
                .with("expected", fact(entry.value()))
                .with("source", entry.source());
    }

    /** A factor is no money: it is printed as it stands. */
    private static Object fact(Comparable<?> value) {
        return value instanceof BigDecimal factor ? factor.toPlainString() : value;
    }

    @SuppressWarnings("unchecked") // Both are of the type that the figure has.
    private static int compare(Comparable<?> found, Comparable<?> expected) {
        return ((Comparable<Object>) found).compareTo(expected);
    }
}
