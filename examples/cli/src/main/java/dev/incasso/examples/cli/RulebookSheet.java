package dev.incasso.examples.cli;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import dev.incasso.rules.book.Overlay;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.book.RuleBookRow;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Prints a rule book for a person: its tables, or the rows of one. */
final class RulebookSheet {

    private RulebookSheet() {}

    static int print(RuleBook book, @Nullable String table, Console console) {
        PrintWriter out = console.out();
        if (table == null) {
            out.println(book);
            for (Overlay overlay : book.overlays()) {
                out.println("  with " + overlay);
            }
            book.bindings()
                    .forEach((name, binding) -> out.printf(
                            Locale.ROOT,
                            "%-52s %-15s %s%n",
                            name,
                            binding,
                            book.knownThrough().containsKey(name)
                                    ? "known through " + book.knownThrough().get(name)
                                    : ""));
            return Main.FINE;
        }
        if (!book.bindings().containsKey(table)) {
            throw new InvalidInputException(Violation.of(
                    ErrorCode.UNKNOWN_VALUE,
                    "TABLE",
                    "must be one of " + book.bindings().keySet()));
        }
        List<RuleBookRow> rows = book.rows(table);
        for (RuleBookRow row : rows) {
            out.println(row.key() + "  " + row.values());
            out.println("    " + row.status() + ": " + row.source());
        }
        return Main.FINE;
    }
}
