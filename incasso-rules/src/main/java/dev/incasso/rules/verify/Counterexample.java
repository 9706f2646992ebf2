package dev.incasso.rules.verify;

import dev.incasso.core.error.IncassoException;
import dev.incasso.core.explain.Phrase;
import dev.incasso.rules.book.Row;
import dev.incasso.rules.book.Timeline;
import java.time.LocalDate;
import java.util.Optional;

/** What breaks a law: where it stands, and the sentence with its facts. */
record Counterexample(String entry, Phrase phrase) {

    static Counterexample in(String table, String key) {
        return new Counterexample(table, RuleBookLaw.TEXTS.phrase(key));
    }

    /** In the row that holds on a day, or in the table where it has none. */
    static Counterexample at(Timeline<?> table, LocalDate day, String key) {
        return new Counterexample(
                        rowOf(table, day).map(row -> entry(table, row)).orElse(table.name()),
                        RuleBookLaw.TEXTS.phrase(key))
                .with("day", day);
    }

    static Counterexample in(Timeline<?> table, Row<?> row, String key) {
        return new Counterexample(entry(table, row), RuleBookLaw.TEXTS.phrase(key)).with("day", row.from());
    }

    static Counterexample noAnswer(String table, RuntimeException e) {
        String code = e instanceof IncassoException refusal
                ? refusal.code().name()
                : e.getClass().getSimpleName();
        return in(table, "NO_ANSWER").with("code", code);
    }

    Counterexample with(String name, Object fact) {
        return new Counterexample(entry, phrase.with(name, fact));
    }

    private static Optional<Row<?>> rowOf(Timeline<?> table, LocalDate day) {
        return table.rows().isEmpty() ? Optional.empty() : table.find(day).map(row -> (Row<?>) row);
    }

    private static String entry(Timeline<?> table, Row<?> row) {
        return table.name() + "[" + row.from() + "]";
    }
}
