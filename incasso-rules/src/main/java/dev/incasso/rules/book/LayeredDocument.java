package dev.incasso.rules.book;

import dev.incasso.core.error.RuleBookException.Problem;
import dev.incasso.rules.syntax.JsonValue;
import dev.incasso.rules.syntax.JsonValue.JsonArray;
import dev.incasso.rules.syntax.JsonValue.JsonNull;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import dev.incasso.rules.syntax.JsonValue.JsonText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays overlays over a rule book: tables field by field, rows by the day or id that they begin with. */
final class LayeredDocument {

    static final String CONVENTIONS = "conventions";
    static final String PUBLISHED = "published";
    static final String KNOWN_SINCE = "knownSince";
    static final String ROWS = "rows";
    static final String FROM = "from";
    static final String CORRECTS = "corrects";
    static final String KNOWN_THROUGH = "knownThrough";

    /** When a table was last said to be known through its last day; the day of publication if absent. */
    static final String STATED_ON = "statedOn";

    private static final List<String> KEYS = List.of(FROM, "on", "id");

    private static final JsonObject NOTHING = new JsonObject(Map.of());

    private LayeredDocument() {}

    /** Every entry that two overlays of one rank both state. */
    static List<Problem> conflicts(List<Overlay> overlays) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Overlay> owners = new HashMap<>();
        for (Overlay overlay : overlays) {
            for (String entry : entries(overlay.json())) {
                Overlay other = owners.put(overlay.level() + " " + entry, overlay);
                if (other != null) {
                    problems.add(new Problem(
                            overlay.name(),
                            entry,
                            other.name() + " of the same level " + overlay.level() + " states this entry too"));
                }
            }
        }
        return problems;
    }

    private static List<String> entries(JsonObject overlay) {
        List<String> entries = new ArrayList<>();
        if (overlay.fields().get(CONVENTIONS) instanceof JsonObject conventions) {
            conventions.fields().keySet().forEach(name -> entries.add(CONVENTIONS + "." + name));
        }
        for (Subject subject : Subject.values()) {
            if (overlay.fields().get(subject.field()) instanceof JsonObject tables) {
                tables.fields().forEach((table, value) -> {
                    if (value instanceof JsonObject content) {
                        entries(subject.field() + "." + table, content, entries);
                    }
                });
            }
        }
        return entries;
    }

    private static void entries(String table, JsonObject content, List<String> entries) {
        for (String name : content.fields().keySet()) {
            if (name.equals(ROWS)) {
                rows(content).forEach(row -> entries.add(table + ".rows[" + key(row) + "]"));
            } else {
                entries.add(table + "." + name);
            }
        }
    }

    /** Every row that says to be known only after the overlay that states it. */
    static List<Problem> knownTooLate(JsonObject overlay, LocalDate published, String name) {
        List<Problem> problems = new ArrayList<>();
        for (Subject subject : Subject.values()) {
            inside(overlay, subject.field()).fields().forEach((table, value) -> {
                if (value instanceof JsonObject content) {
                    rows(content).stream()
                            .filter(row -> date(row, KNOWN_SINCE)
                                    .filter(published::isBefore)
                                    .isPresent())
                            .forEach(row -> problems.add(new Problem(
                                    name,
                                    subject.field() + "." + table + ".rows[" + key(row) + "]." + KNOWN_SINCE,
                                    "lies after the publication of the overlay, " + published)));
                }
            });
        }
        return problems;
    }

    /** A rule book with an overlay laid over it. */
    static JsonObject over(JsonObject below, Overlay overlay) {
        Map<String, JsonValue> fields = new LinkedHashMap<>(below.fields());
        JsonObject above = overlay.json();
        if (overlay.published().isAfter(published(below))) {
            fields.put(PUBLISHED, new JsonText(overlay.published().toString()));
        }
        if (above.fields().get(CONVENTIONS) instanceof JsonObject chosen) {
            fields.put(CONVENTIONS, merged(inside(below, CONVENTIONS), chosen));
        }
        for (Subject subject : Subject.values()) {
            JsonObject changed = inside(above, subject.field());
            Map<String, JsonValue> tables = new LinkedHashMap<>();
            inside(below, subject.field()).fields().forEach((name, old) -> {
                JsonObject known = old instanceof JsonObject table ? stated(table, published(below)) : NOTHING;
                tables.put(name, table(known, inside(changed, name), overlay.published()));
            });
            fields.put(subject.field(), new JsonObject(tables));
        }
        return new JsonObject(fields);
    }

    /** An object in an object; without fields if it is absent. */
    static JsonObject inside(JsonObject object, String name) {
        return object.fields().get(name) instanceof JsonObject inner ? inner : NOTHING;
    }

    static LocalDate published(JsonObject document) {
        return date(document, PUBLISHED).orElse(LocalDate.MIN);
    }

    static Optional<LocalDate> date(JsonObject object, String name) {
        return object.fields().get(name) instanceof JsonText text
                ? Optional.of(LocalDate.parse(text.text()))
                : Optional.empty();
    }

    /** What is stated above takes the place of what stands below; null states nothing. */
    private static JsonObject merged(JsonObject below, JsonObject above) {
        Map<String, JsonValue> fields = new LinkedHashMap<>(below.fields());
        above.fields().forEach((name, value) -> {
            if (!(value instanceof JsonNull)) {
                fields.put(name, value);
            }
        });
        return new JsonObject(fields);
    }

    /** A table that is known through a day keeps the day on which that was said, whatever is published later. */
    private static JsonObject stated(JsonObject table, LocalDate published) {
        if (!table.fields().containsKey(KNOWN_THROUGH) || table.fields().containsKey(STATED_ON)) {
            return table;
        }
        return with(table, STATED_ON, published);
    }

    private static JsonObject with(JsonObject object, String name, LocalDate day) {
        return object.with(name, new JsonText(day.toString()));
    }

    private static JsonObject table(JsonObject below, JsonObject above, LocalDate published) {
        LocalDate stated = date(below, STATED_ON).orElse(published);
        boolean further = above.fields().get(KNOWN_THROUGH) instanceof JsonText;
        JsonObject merged = merged(below, above);
        List<JsonObject> rows = new ArrayList<>();
        rows(below).forEach(row -> rows.add(further ? known(row, stated, stated) : row));
        rows(above).forEach(row -> add(rows, known(row, stated, published)));
        return (further ? with(merged, STATED_ON, published) : merged).with(ROWS, new JsonArray(List.copyOf(rows)));
    }

    /** The rows of a table, each of them an object, as the reader has seen to. */
    static List<JsonObject> rows(JsonObject table) {
        return table.fields().get(ROWS) instanceof JsonArray array
                ? array.elements().stream().map(JsonObject.class::cast).toList()
                : List.of();
    }

    /** A table by its name, such as {@code statutoryInterest.consumer}; without fields if it is absent. */
    static JsonObject table(JsonObject document, String name) {
        int point = Math.max(0, name.indexOf('.'));
        return inside(inside(document, name.substring(0, point)), name.substring(Math.min(name.length(), point + 1)));
    }

    /** Takes the place of the row with the same beginning, or comes after it if it corrects it. */
    private static void add(List<JsonObject> rows, JsonObject row) {
        String key = key(row);
        if (!row.fields().containsKey(CORRECTS)) {
            rows.removeIf(old -> key(old).equals(key));
        }
        int place = 0;
        while (place < rows.size() && notAfter(rows.get(place), row, key)) {
            place++;
        }
        rows.add(place, row);
    }

    /** Dated rows stand in the order of their days, a correction after what it corrects; the others keep theirs. */
    private static boolean notAfter(JsonObject old, JsonObject added, String key) {
        return !dated(added) || key(old).compareTo(key) <= 0;
    }

    private static boolean dated(JsonObject row) {
        return !row.fields().containsKey("id");
    }

    /** A row of a time that was not known before became known when it begins or with its overlay, if it does not say when. */
    private static JsonObject known(JsonObject row, LocalDate stated, LocalDate published) {
        LocalDate from = date(row, FROM).orElse(LocalDate.MIN);
        boolean silent = !row.fields().containsKey(KNOWN_SINCE);
        return silent && from.isAfter(stated)
                ? with(row, KNOWN_SINCE, from.isBefore(published) ? from : published)
                : row;
    }

    /** The day or id that a row begins with. */
    static String key(JsonObject row) {
        for (String name : KEYS) {
            if (row.fields().get(name) instanceof JsonText text) {
                return text.text();
            }
        }
        return "";
    }
}
