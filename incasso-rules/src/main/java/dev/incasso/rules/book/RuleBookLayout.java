package dev.incasso.rules.book;

import dev.incasso.rules.syntax.JsonValue;
import dev.incasso.rules.syntax.JsonValue.JsonArray;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import java.util.List;

/** Writes a rule book so that a person can read it: one row a line. */
final class RuleBookLayout {

    private static final int DEPTH_OF_A_TABLE = 3;

    private final StringBuilder text = new StringBuilder();

    private RuleBookLayout() {}

    static String of(JsonObject document) {
        RuleBookLayout layout = new RuleBookLayout();
        layout.object(document, 1);
        return layout.text.append('\n').toString();
    }

    private void object(JsonObject object, int depth) {
        text.append('{');
        String separator = "";
        for (var field : object.fields().entrySet()) {
            text.append(separator);
            line(depth);
            text.append(new JsonValue.JsonText(field.getKey()).canonical()).append(": ");
            value(field.getValue(), depth);
            separator = ",";
        }
        line(depth - 1);
        text.append('}');
    }

    private void value(JsonValue value, int depth) {
        if (value instanceof JsonObject object
                && depth < DEPTH_OF_A_TABLE
                && !object.fields().isEmpty()) {
            object(object, depth + 1);
        } else if (value instanceof JsonArray array
                && depth == DEPTH_OF_A_TABLE
                && !array.elements().isEmpty()) {
            rows(array.elements(), depth + 1);
        } else {
            text.append(value.canonical());
        }
    }

    private void rows(List<JsonValue> rows, int depth) {
        text.append('[');
        String separator = "";
        for (JsonValue row : rows) {
            text.append(separator);
            line(depth);
            text.append(row.canonical());
            separator = ",";
        }
        line(depth - 1);
        text.append(']');
    }

    private void line(int depth) {
        text.append('\n').append("  ".repeat(depth));
    }
}
