package dev.incasso.rules.floor;

import dev.incasso.core.explain.Explanation;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.book.Row;
import dev.incasso.rules.book.Status;

/**
 * A figure of the rule book that went into a term, as it is told.
 *
 * @param letter which figure
 * @param value money, a percentage, or a text that is the same in every language
 * @param row its row
 */
record Figure(Letter letter, Object value, Row<?> row) {

    boolean derived() {
        return row.status() == Status.DERIVED;
    }

    LegalSource source() {
        return row.legalSource();
    }

    Explanation explanation() {
        return Explanation.of(
                FloorReckoning.TEXTS
                        .phrase(derived() ? "FIGURE_DERIVED" : "FIGURE")
                        .with("figure", letter)
                        .with("value", value),
                source());
    }
}
