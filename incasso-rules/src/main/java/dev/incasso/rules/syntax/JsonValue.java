package dev.incasso.rules.syntax;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A JSON value as it was written; numbers keep their digits. Immutable as long as its parts are. */
public sealed interface JsonValue {

    /**
     * The value as JSON without white space, the same for the same content.
     *
     * @return the text
     */
    String canonical();

    /**
     * An object.
     *
     * @param fields the fields in the order of the text
     */
    record JsonObject(Map<String, JsonValue> fields) implements JsonValue {

        /**
         * The same object with another value for a field, in its place; a field that was not there comes last.
         *
         * @param name the field
         * @param value its value
         * @return a new object
         */
        public JsonObject with(String name, JsonValue value) {
            Map<String, JsonValue> changed = new LinkedHashMap<>(fields);
            changed.put(name, value);
            return new JsonObject(changed);
        }

        /**
         * The same object without a field.
         *
         * @param name the field
         * @return a new object
         */
        public JsonObject without(String name) {
            Map<String, JsonValue> changed = new LinkedHashMap<>(fields);
            changed.remove(name);
            return new JsonObject(changed);
        }

        @Override
        public String canonical() {
            return fields.entrySet().stream()
                    .map(field -> quote(field.getKey()) + ":" + field.getValue().canonical())
                    .collect(Collectors.joining(",", "{", "}"));
        }
    }

    /**
     * An array.
     *
     * @param elements the elements
     */
    record JsonArray(List<JsonValue> elements) implements JsonValue {
        @Override
        public String canonical() {
            return elements.stream().map(JsonValue::canonical).collect(Collectors.joining(",", "[", "]"));
        }
    }

    /**
     * A string.
     *
     * @param text its characters
     */
    record JsonText(String text) implements JsonValue {
        @Override
        public String canonical() {
            return quote(text);
        }
    }

    /**
     * A number.
     *
     * @param digits the number as written
     */
    record JsonNumber(String digits) implements JsonValue {
        @Override
        public String canonical() {
            return digits;
        }
    }

    /**
     * True or false.
     *
     * @param value which of the two
     */
    record JsonBoolean(boolean value) implements JsonValue {
        @Override
        public String canonical() {
            return value ? "true" : "false";
        }
    }

    /** The value null. */
    record JsonNull() implements JsonValue {
        @Override
        public String canonical() {
            return "null";
        }
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c) || c == '\u2028' || c == '\u2029') {
                quoted.append("\\u")
                        .append(hex(c >> 12))
                        .append(hex(c >> 8))
                        .append(hex(c >> 4))
                        .append(hex(c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    private static char hex(int value) {
        return "0123456789abcdef".charAt(value & 15);
    }
}
