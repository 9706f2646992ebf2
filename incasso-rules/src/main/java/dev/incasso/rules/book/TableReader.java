package dev.incasso.rules.book;

import dev.incasso.core.date.DateRange;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.RuleBookException.Problem;
import dev.incasso.rules.syntax.Fields;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import dev.incasso.rules.syntax.Violations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Reads the tables of one file and notes everything that is wrong with it: unknown and missing fields, rows out of order,
 * overlaps, gaps, rows without a source.
 */
final class TableReader {

    /** Words, gaps and alternatives, one after another. */
    private static final Pattern PHRASE = Pattern.compile(
            "(?:[a-z0-9*-]+|\\([a-z0-9* |-]+\\)\\??[a-z*]*)(?: (?:\\.\\.\\.|[a-z0-9*-]+|\\([a-z0-9* |-]+\\)\\??[a-z*]*))*");

    private final String file;
    private final Reading reading;
    private final Violations violations = new Violations();
    private final Fields fields;

    /**
     * A reader of one file.
     *
     * @param file what errors call it
     * @param path where its tables stand in it; empty for the outermost
     * @param object the tables
     * @param reading how much has to be there
     */
    TableReader(String file, String path, JsonObject object, Reading reading) {
        this.file = file;
        this.reading = reading;
        this.fields = new Fields(object, path, violations);
    }

    Fields fields() {
        return fields;
    }

    /** Whether the tables can be compared with one another: all are there, and none was cut off. */
    boolean whole() {
        return reading == Reading.WHOLE && violations.found().isEmpty();
    }

    /** A timeline: rows with from, perhaps through, status, source and the fields of the value. */
    <T> Timeline<T> timeline(String subject, String name, Function<Fields, T> value) {
        RowVersions<T> rows = new RowVersions<>();
        LocalDate knownThrough = table(name, table -> {
            LocalDate known = knownThrough(table);
            table.optionalOneOf("revised", Revision.class);
            table.objects("rows", row -> rows.read(row, value));
            if (reading != Reading.OVERLAY) {
                order(table, rows.inForce(), known, reading == Reading.WHOLE);
            }
            return known;
        });
        return new Timeline<>(subject + "." + name, closed(rows.inForce(), knownThrough), knownThrough);
    }

    private LocalDate knownThrough(Fields table) {
        if (reading != Reading.OVERLAY) {
            table.optionalDate(LayeredDocument.STATED_ON);
        }
        return reading == Reading.OVERLAY
                ? table.optionalDate("knownThrough").orElse(LocalDate.MAX)
                : table.date("knownThrough");
    }

    /** The days equated with holidays. */
    DecreeDays decreeDays(String name) {
        List<Row<LocalDate>> rows = new ArrayList<>();
        List<DateRange> unknown = new ArrayList<>();
        LocalDate knownThrough = table(name, table -> {
            LocalDate known = knownThrough(table);
            table.objects("unknown", period -> {
                LocalDate from = period.date("from");
                LocalDate last = period.date("through");
                period.text("source");
                if (last.isBefore(from)) {
                    period.note(ErrorCode.DATE_ORDER, "through", "lies before from");
                    return from;
                }
                unknown.add(DateRange.of(from, last));
                return from;
            });
            table.objects("rows", row -> {
                LocalDate on = row.date("on");
                if (!rows.isEmpty() && !on.isAfter(rows.get(rows.size() - 1).value())) {
                    row.note(ErrorCode.DATE_ORDER, "on", on + " does not lie after the day before it");
                }
                if (on.isAfter(known)) {
                    row.note(ErrorCode.DATE_ORDER, "on", on + " lies after knownThrough " + known);
                }
                LocalDate since = row.optionalDate("knownSince").orElse(on);
                rows.add(new Row<>(on, on, on, row.oneOf("status", Status.class), row.text("source"), since));
                return on;
            });
            return known;
        });
        return new DecreeDays(rows, unknown, knownThrough);
    }

    /** Rows without a date, each with an id of its own. */
    List<PlanPreset> rows(String name, Function<Fields, PlanPreset> reader) {
        List<PlanPreset> rows = new ArrayList<>();
        needed(name);
        fields.optionalObject(name, table -> {
            basis(table);
            rowsNeeded(table);
            table.objects("rows", row -> {
                PlanPreset preset = reader.apply(row);
                if (rows.stream().anyMatch(other -> other.id().equals(preset.id()))) {
                    row.note(ErrorCode.DUPLICATE_ID, "id", "this row stands twice");
                }
                rows.add(preset);
                return preset;
            });
            return table;
        });
        return rows;
    }

    /** Rules on words: rows with id, phrases, status and source. */
    List<PhraseRule> phrases(String name, Predicate<String> id) {
        List<PhraseRule> rules = new ArrayList<>();
        needed(name);
        fields.optionalObject(name, table -> {
            basis(table);
            table.objects("rows", row -> {
                PhraseRule rule = new PhraseRule(
                        row.text("id"),
                        row.texts("phrases"),
                        row.texts("unless"),
                        row.oneOf("status", Status.class),
                        row.text("source"));
                if (row.has("id") && !id.test(rule.id())) {
                    row.note(ErrorCode.UNKNOWN_VALUE, "id", "there is no such rule");
                }
                if (rules.stream().anyMatch(other -> other.id().equals(rule.id()))) {
                    row.note(ErrorCode.DUPLICATE_ID, "id", "this rule stands twice");
                }
                if (rule.phrases().isEmpty()) {
                    row.note(ErrorCode.EMPTY_LIST, "phrases", "there are no phrases");
                }
                for (String phrase : rule.phrases()) {
                    if (!PHRASE.matcher(phrase).matches()) {
                        row.note(
                                ErrorCode.UNKNOWN_VALUE,
                                "phrases",
                                "a phrase has words in lower case, '...' between words, '*' after letters and (a|b); \""
                                        + phrase + "\" has something else");
                    }
                }
                rules.add(rule);
                return rule;
            });
            if (reading != Reading.OVERLAY && rules.isEmpty()) {
                table.note(ErrorCode.EMPTY_LIST, "rows", "the table has no rows");
            }
            return table;
        });
        return rules;
    }

    /** Ends the file: unknown fields are noted, and all problems are handed over. */
    void end(List<Problem> problems) {
        fields.end();
        RuleBookDocument.note(violations, file, problems);
    }

    private void needed(String name) {
        if (reading != Reading.OVERLAY && !fields.has(name)) {
            fields.note(ErrorCode.MISSING_FIELD, name, "this table is needed");
        }
    }

    private void rowsNeeded(Fields table) {
        if (reading != Reading.OVERLAY && !table.has("rows")) {
            table.note(ErrorCode.MISSING_FIELD, "rows", "this field is needed");
        }
    }

    private void basis(Fields table) {
        if (reading == Reading.OVERLAY) {
            table.optionalText("basis");
        } else {
            table.text("basis");
        }
    }

    private LocalDate table(String name, Function<Fields, LocalDate> reader) {
        needed(name);
        return fields.optionalObject(name, table -> {
                    basis(table);
                    rowsNeeded(table);
                    return reader.apply(table);
                })
                .orElse(LocalDate.MIN);
    }

    private static <T> void order(Fields table, List<Row<T>> rows, LocalDate known, boolean toTheEnd) {
        Consumer<String> wrong = message -> table.note(ErrorCode.DATE_ORDER, "rows", message);
        if (toTheEnd && rows.isEmpty()) {
            wrong.accept("the table has no rows");
        }
        for (int i = 1; i < rows.size(); i++) {
            Row<T> before = rows.get(i - 1);
            Row<T> row = rows.get(i);
            if (row.from().equals(before.from())) {
                wrong.accept("overlap: two rows begin on " + row.from());
            } else if (row.from().isBefore(before.from())) {
                wrong.accept("unsorted: the row from " + row.from() + " stands after the row from " + before.from());
            } else if (!before.throughInclusive().equals(LocalDate.MAX)) {
                LocalDate next = before.throughInclusive().plusDays(1);
                if (row.from().isAfter(next)) {
                    wrong.accept("gap: nothing holds from " + next + " through "
                            + row.from().minusDays(1));
                } else if (row.from().isBefore(next)) {
                    wrong.accept("overlap: the row from " + before.from() + " and the row from " + row.from()
                            + " both hold on " + row.from());
                }
            }
        }
        for (Row<T> row : rows) {
            if (row.from().isAfter(known)) {
                wrong.accept("the row from " + row.from() + " begins after knownThrough " + known);
            }
            if (row.throughInclusive().isBefore(row.from())) {
                wrong.accept("the row from " + row.from() + " ends before it begins");
            }
        }
        if (toTheEnd
                && !rows.isEmpty()
                && rows.get(rows.size() - 1).throughInclusive().isBefore(known)) {
            wrong.accept("gap: the last row ends before knownThrough " + known);
        }
    }

    private static <T> List<Row<T>> closed(List<Row<T>> rows, LocalDate knownThrough) {
        List<Row<T>> closed = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row<T> row = rows.get(i);
            LocalDate end = i + 1 < rows.size() ? rows.get(i + 1).from().minusDays(1) : knownThrough;
            closed.add(new Row<>(row.from(), end, row.value(), row.status(), row.source(), row.knownSince()));
        }
        return closed;
    }
}
