package dev.incasso.rules.json;

import dev.incasso.rules.codec.CaseFileFormat;
import dev.incasso.rules.codec.Component;
import dev.incasso.rules.codec.Component.Presence;
import dev.incasso.rules.codec.RecordShape;
import dev.incasso.rules.codec.ValueShape;
import dev.incasso.rules.syntax.JsonValue;
import dev.incasso.rules.syntax.JsonValue.JsonArray;
import dev.incasso.rules.syntax.JsonValue.JsonBoolean;
import dev.incasso.rules.syntax.JsonValue.JsonNull;
import dev.incasso.rules.syntax.JsonValue.JsonNumber;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import dev.incasso.rules.syntax.JsonValue.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes JSON Schema (2020-12) from the tables by which the library reads. A schema never refuses what the library reads;
 * it lets pass what a schema cannot say, such as the thirty-first of February.
 */
final class SchemaWriter {

    static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final Map<String, JsonValue> definitions = new LinkedHashMap<>();

    /** The schema of case files. */
    static JsonObject caseFile() {
        SchemaWriter writer = new SchemaWriter();
        Map<String, JsonValue> properties = new LinkedHashMap<>();
        properties.put("format", node("enum", array(new JsonNumber("1"), new JsonNull())));
        JsonObject body = writer.object(RecordSamples.CASE_FILE, properties, new ArrayList<>());
        return document("A case file of Incasso, format 1", body, writer.definitions());
    }

    static JsonObject document(String title, JsonObject body, Map<String, JsonValue> definitions) {
        Map<String, JsonValue> document = new LinkedHashMap<>();
        document.put("$schema", text(DIALECT));
        document.put("title", text(title));
        document.putAll(body.fields());
        document.put("$defs", new JsonObject(definitions));
        return new JsonObject(document);
    }

    Map<String, JsonValue> definitions() {
        return definitions;
    }

    JsonObject object(RecordShape shape, Map<String, JsonValue> properties, List<String> required) {
        shape.fields().forEach(component -> {
            properties.put(component.name(), property(component));
            if (component.presence() == Presence.REQUIRED) {
                required.add(component.name());
            }
        });
        return object(properties, required);
    }

    static JsonObject object(Map<String, JsonValue> properties, List<String> required) {
        Map<String, JsonValue> object = new LinkedHashMap<>();
        object.put("type", text("object"));
        object.put("properties", new JsonObject(properties));
        if (!required.isEmpty()) {
            object.put("required", texts(required));
        }
        object.put("additionalProperties", new JsonBoolean(false));
        return new JsonObject(object);
    }

    private JsonObject property(Component component) {
        JsonObject value = value(component.value());
        return switch (component.presence()) {
            case REQUIRED -> value;
            case OPTIONAL -> orNull(value);
            case LIST, LIST_ALWAYS_WRITTEN -> orNull(list(value));
            case DEFAULTED ->
                with(
                        orNull(value),
                        "default",
                        text(component.given().orElseThrow().name()));
            case INLINE, IMPLIED -> throw new IllegalStateException("no field");
        };
    }

    JsonObject value(ValueShape shape) {
        if (shape instanceof ValueShape.Scalar scalar) {
            return defined(scalarName(scalar), () -> scalar(scalar));
        }
        if (shape instanceof ValueShape.OneOf oneOf) {
            return defined(nameOf(oneOf.type()), () -> node("enum", texts(oneOf.names())));
        }
        if (shape instanceof ValueShape.Event event) {
            return defined("Event", () -> event(event));
        }
        RecordShape part = ((ValueShape.Part) shape).shape();
        return defined(nameOf(part.type()), () -> object(part, new LinkedHashMap<>(), new ArrayList<>()));
    }

    JsonObject moment() {
        return defined(
                "moment",
                () -> described(
                        "date and time with an offset, a zone in brackets, or both",
                        string(
                                "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
                                        + "T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?"
                                        + "((Z|[+-][0-9]{2}:[0-9]{2})(\\[[A-Za-z0-9_/+-]{1,60}\\])?|\\[[A-Za-z0-9_/+-]{1,60}\\])$")));
    }

    private JsonObject event(ValueShape.Event event) {
        List<JsonValue> choices = new ArrayList<>();
        event.byType()
                .forEach((type, shape) -> choices.add(defined(type, () -> {
                    Map<String, JsonValue> properties = new LinkedHashMap<>();
                    properties.put("type", node("const", text(type)));
                    return object(shape, properties, new ArrayList<>(List.of("type")));
                })));
        Map<String, JsonValue> union = new LinkedHashMap<>();
        union.put("type", text("object"));
        union.put("properties", node("type", node("enum", texts(event.names()))));
        union.put("required", texts(List.of("type")));
        union.put("oneOf", new JsonArray(choices));
        return new JsonObject(union);
    }

    JsonObject defined(String name, java.util.function.Supplier<JsonObject> schema) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, new JsonNull());
            definitions.put(name, schema.get());
        }
        return node("$ref", text("#/$defs/" + name));
    }

    private static String scalarName(ValueShape.Scalar scalar) {
        return switch (scalar) {
            case TEXT -> "text";
            case TEXT_OR_EMPTY -> "textOrEmpty";
            case TRUE_OR_FALSE -> "boolean";
            case WHOLE_NUMBER -> "wholeNumber";
            case DATE -> "date";
            case AMOUNT -> "amount";
            case RATE -> "rate";
        };
    }

    private static JsonObject scalar(ValueShape.Scalar scalar) {
        String longest = Integer.toString(CaseFileFormat.LONGEST_TEXT);
        return switch (scalar) {
            case TEXT ->
                with(
                        with(node("type", text("string")), "minLength", new JsonNumber("1")),
                        "maxLength",
                        new JsonNumber(longest));
            case TEXT_OR_EMPTY -> with(node("type", text("string")), "maxLength", new JsonNumber(longest));
            case TRUE_OR_FALSE -> node("type", text("boolean"));
            case WHOLE_NUMBER ->
                with(
                        with(node("type", text("integer")), "minimum", new JsonNumber("-999999999")),
                        "maximum",
                        new JsonNumber("999999999"));
            case DATE ->
                described(
                        "a day of the calendar, year-month-day",
                        string("^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"));
            case AMOUNT ->
                described(
                        "euros: plain digits, at most two decimals",
                        node(
                                "anyOf",
                                array(
                                        string("^[0-9]{1,13}(\\.[0-9]{1,2})?$"),
                                        with(
                                                with(node("type", text("number")), "minimum", new JsonNumber("0")),
                                                "exclusiveMaximum",
                                                new JsonNumber("10000000000000")))));
            case RATE -> described("percent, plain digits", string("^[0-9]{1,4}(\\.[0-9]{1,6})?$"));
        };
    }

    /** Nested types carry the name of the type around them, but for events, which have names of their own. */
    private static String nameOf(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : outer.getSimpleName() + type.getSimpleName();
    }

    static JsonObject orNull(JsonObject schema) {
        return node("anyOf", array(schema, node("type", text("null"))));
    }

    static JsonObject list(JsonObject element) {
        return with(node("type", text("array")), "items", element);
    }

    static JsonObject node(String key, JsonValue value) {
        return new JsonObject(Map.of(key, value));
    }

    static JsonObject with(JsonObject node, String key, JsonValue value) {
        Map<String, JsonValue> fields = new LinkedHashMap<>(node.fields());
        fields.put(key, value);
        return new JsonObject(fields);
    }

    static JsonText text(String text) {
        return new JsonText(text);
    }

    static JsonArray texts(List<String> texts) {
        return new JsonArray(texts.stream().<JsonValue>map(JsonText::new).toList());
    }

    private static JsonObject described(String description, JsonObject schema) {
        return with(schema, "description", text(description));
    }

    private static JsonObject string(String pattern) {
        return with(node("type", text("string")), "pattern", text(pattern));
    }

    static JsonArray array(JsonValue... elements) {
        return new JsonArray(List.of(elements));
    }

    /** The schema as it is published: short values on one line, long ones over several. */
    static String pretty(JsonObject schema) {
        return pretty(schema, "") + "\n";
    }

    private static String pretty(JsonValue value, String indent) {
        String inner = indent + "  ";
        List<String> parts = new ArrayList<>();
        if (value instanceof JsonObject object) {
            object.fields().forEach((name, field) -> parts.add(text(name).canonical() + ": " + pretty(field, inner)));
        } else if (value instanceof JsonArray array) {
            array.elements().forEach(element -> parts.add(pretty(element, inner)));
        } else {
            return value.canonical();
        }
        String open = value instanceof JsonObject ? "{" : "[";
        String close = value instanceof JsonObject ? "}" : "]";
        String line = open + String.join(", ", parts) + close;
        return line.length() + indent.length() <= 110 && !line.contains("\n")
                ? line
                : open + "\n" + inner + String.join(",\n" + inner, parts) + "\n" + indent + close;
    }
}
