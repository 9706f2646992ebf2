package dev.incasso.rules.book;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.rules.syntax.Fields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The rows of a table as they are read. A row that was found wrong later stands once more, with the day on which that became
 * known and what it corrects; the last version holds. A row that should never have been is withdrawn the same way. Used by
 * one thread.
 *
 * @param <T> the type of the values
 */
final class RowVersions<T> {

    /** One row as written; without a value if it is withdrawn. */
    private record Version<T>(LocalDate from, LocalDate knownSince, Optional<Row<T>> row) {}

    private final List<Version<T>> versions = new ArrayList<>();

    /** Reads one row. */
    LocalDate read(Fields fields, Function<Fields, T> value) {
        LocalDate from = fields.date("from");
        Optional<LocalDate> through = fields.optionalDate("through");
        Optional<LocalDate> stated = fields.optionalDate("knownSince");
        Status status = fields.oneOf("status", Status.class);
        String source = fields.text("source");
        boolean corrects = fields.optionalText("corrects").isPresent();
        boolean withdrawn = fields.optionalBool("withdrawn").orElse(false);
        LocalDate since = stated.orElse(from);
        if ((corrects || withdrawn) && stated.isEmpty()) {
            fields.note(ErrorCode.MISSING_FIELD, "knownSince", "a correction says since when it is known");
        }
        if (withdrawn && !corrects) {
            fields.note(ErrorCode.MISSING_FIELD, "corrects", "a row that is withdrawn says what was wrong");
        }
        if (again(from)) {
            Version<T> before = versions.get(versions.size() - 1);
            if (corrects && !since.isAfter(before.knownSince())) {
                fields.note(
                        ErrorCode.DATE_ORDER,
                        "knownSince",
                        "a correction was known after the row that it corrects, known since " + before.knownSince());
            }
            if (corrects) {
                versions.remove(versions.size() - 1);
            }
        }
        Optional<Row<T>> row = withdrawn
                ? Optional.empty()
                : Optional.of(
                        new Row<>(from, through.orElse(LocalDate.MAX), value.apply(fields), status, source, since));
        versions.add(new Version<>(from, since, row));
        return from;
    }

    private boolean again(LocalDate from) {
        return !versions.isEmpty() && versions.get(versions.size() - 1).from().equals(from);
    }

    /** The rows that hold, in the order in which they were written. */
    List<Row<T>> inForce() {
        return versions.stream().map(Version::row).flatMap(Optional::stream).toList();
    }
}
