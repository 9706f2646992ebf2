package dev.incasso.rules.verify;

import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.book.Binding;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.book.Timeline;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** The day from which a table must know its subject: neither earlier nor later. */
final class Begin {

    private Begin() {}

    static RuleBookLaw law(
            String id,
            Binding binding,
            LegalSource source,
            String table,
            LocalDate firstDay,
            Function<RuleBook, Timeline<?>> timeline) {
        return RuleBookLaw.of(id, binding, source, book -> check(timeline.apply(book), firstDay), table);
    }

    static Optional<Counterexample> check(Timeline<?> table, LocalDate firstDay) {
        if (table.rows().isEmpty() || table.knownFrom().equals(firstDay)) {
            return Optional.empty();
        }
        return Optional.of(Counterexample.in(table, table.rows().get(0), "BEGINS")
                .with("found", table.knownFrom())
                .with("expected", firstDay));
    }
}
