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

    private static final List<String> KEYS = List.of(FROM, "on", "id");

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
        content.fields().forEach((name, value) -> {
            if (value instanceof JsonArray array && name.equals(ROWS)) {
                array.elements().forEach(row -> entries.add(table + ".rows[" + key(row) + "]"));
            } else {
                entries.add(table + "." + name);
            }
        });
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
            if (above.fields().get(subject.field()) instanceof JsonObject changed
                    && fields.get(subject.field()) instanceof JsonObject old) {
                Map<String, JsonValue> tables = new LinkedHashMap<>(old.fields());
                changed.fields().forEach((name, table) -> {
                    if (table instanceof JsonObject stated && tables.get(name) instanceof JsonObject known) {
                        tables.put(name, table(known, stated, overlay.published()));
                    }
                });
                fields.put(subject.field(), new JsonObject(tables));
            }
        }
        return new JsonObject(fields);
    }

    /** An object in an object; without fields if it is absent. */
    static JsonObject inside(JsonObject object, String name) {
        return object.fields().get(name) instanceof JsonObject inner ? inner : new JsonObject(Map.of());
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

    private static JsonObject table(JsonObject below, JsonObject above, LocalDate published) {
        JsonObject merged = merged(below, above);
        if (!(below.fields().get(ROWS) instanceof JsonArray oldRows)
                || !(above.fields().get(ROWS) instanceof JsonArray newRows)) {
            return merged;
        }
        Map<String, JsonValue> fields = new LinkedHashMap<>(merged.fields());
        fields.put(ROWS, new JsonArray(rows(oldRows.elements(), newRows.elements(), published)));
        return new JsonObject(fields);
    }

    private static List<JsonValue> rows(List<JsonValue> below, List<JsonValue> above, LocalDate published) {
        List<JsonValue> rows = new ArrayList<>(below);
        for (JsonValue row : above) {
            String key = key(row);
            if (!(row instanceof JsonObject object)) {
                continue;
            }
            if (!object.fields().containsKey(CORRECTS)) {
                rows.removeIf(old -> key(old).equals(key));
            }
            int place = 0;
            while (place < rows.size() && notAfter(rows.get(place), object, key)) {
                place++;
            }
            rows.add(place, known(object, published));
        }
        return rows;
    }

    /** Dated rows stand in the order of their days, a correction after what it corrects; the others keep theirs. */
    private static boolean notAfter(JsonValue old, JsonObject added, String key) {
        return !dated(added) || key(old).compareTo(key) <= 0;
    }

    private static boolean dated(JsonObject row) {
        return !row.fields().containsKey("id");
    }

    /** A row on a day to come became known with its overlay, if it does not say when. */
    private static JsonObject known(JsonObject row, LocalDate published) {
        boolean future = date(row, FROM).filter(published::isBefore).isPresent();
        if (!future || row.fields().containsKey(KNOWN_SINCE)) {
            return row;
        }
        Map<String, JsonValue> fields = new LinkedHashMap<>(row.fields());
        fields.put(KNOWN_SINCE, new JsonText(published.toString()));
        return new JsonObject(fields);
    }

    /** The day or id that a row begins with. */
    static String key(JsonValue row) {
        if (row instanceof JsonObject object) {
            for (String name : KEYS) {
                if (object.fields().get(name) instanceof JsonText text) {
                    return text.text();
                }
            }
        }
        return "";
    }
}
