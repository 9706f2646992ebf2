package dev.incasso.rules.book;

import dev.incasso.rules.syntax.JsonValue;
import dev.incasso.rules.syntax.JsonValue.JsonArray;
import dev.incasso.rules.syntax.JsonValue.JsonBoolean;
import dev.incasso.rules.syntax.JsonValue.JsonNull;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import dev.incasso.rules.syntax.JsonValue.JsonText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of a table as they are written, whatever is in them. */
final class WrittenRows {

    static final String STATUS = "status";
    static final String SOURCE = "source";

    private static final Set<String> NO_VALUES =
            Set.of("from", "on", "id", LayeredDocument.KNOWN_SINCE, LayeredDocument.CORRECTS, "withdrawn");
    private static final Set<String> EVIDENCE = Set.of(STATUS, SOURCE);

    private WrittenRows() {}

    /** The rows that hold: of several versions the last, and none that was withdrawn. */
    static Map<String, JsonObject> inForce(JsonObject table) {
        Map<String, JsonObject> rows = new LinkedHashMap<>();
        for (JsonObject row : LayeredDocument.rows(table)) {
            if (row.fields().get("withdrawn") instanceof JsonBoolean flag && flag.value()) {
                rows.remove(LayeredDocument.key(row));
            } else {
                rows.put(LayeredDocument.key(row), row);
            }
        }
        return rows;
    }

    /** The values of a row in one line, without its evidence. */
    static String summary(JsonObject row) {
        return leaves(row).entrySet().stream()
                .filter(leaf -> !EVIDENCE.contains(leaf.getKey()))
                .map(leaf -> leaf.getKey() + " " + leaf.getValue())
                .collect(Collectors.joining(", "));
    }

    /** The values of a row or table by their paths. */
    static Map<String, String> leaves(JsonObject object) {
        Map<String, String> leaves = new LinkedHashMap<>();
        object.fields().forEach((name, value) -> {
            if (!NO_VALUES.contains(name)) {
                leaves(name, value, leaves);
            }
        });
        return leaves;
    }

    private static void leaves(String path, JsonValue value, Map<String, String> leaves) {
        if (value instanceof JsonObject object) {
            object.fields().forEach((name, inner) -> leaves(path + "." + name, inner, leaves));
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.elements().size(); i++) {
                leaves(path + "[" + i + "]", array.elements().get(i), leaves);
            }
        } else if (value instanceof JsonText text) {
            leaves.put(path, text.text());
        } else if (!(value instanceof JsonNull)) {
            leaves.put(path, value.canonical());
        }
    }
}
