package dev.incasso.templates.json;

import dev.incasso.rules.Incasso;
import dev.incasso.rules.json.IncassoJson;
import dev.incasso.rules.syntax.JsonValue;
import dev.incasso.rules.syntax.JsonValue.JsonArray;
import dev.incasso.rules.syntax.JsonValue.JsonBoolean;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import dev.incasso.rules.syntax.JsonValue.JsonText;
import dev.incasso.rules.syntax.StrictJson;
import dev.incasso.templates.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A question to the protocol with all operations, and its answer in parts. */
final class Asked {

    static final IncassoJson JSON = Messages.of(Incasso.netherlands()).json();

    private final JsonObject answer;

    private Asked(JsonObject answer) {
        this.answer = answer;
    }

    static Asked of(JsonObject request) {
        return of(request.canonical());
    }

    static Asked of(String request) {
        return new Asked(StrictJson.object(JSON.answer(request)));
    }

    /** A request with another value in one field; an empty value takes the field away. */
    static JsonObject edited(JsonObject request, String field, String value) {
        Map<String, JsonValue> fields = new LinkedHashMap<>(request.fields());
        if (value.isEmpty()) {
            fields.remove(field);
        } else {
            fields.putAll(StrictJson.object("{\"" + field + "\":" + value + "}").fields());
        }
        return new JsonObject(fields);
    }

    boolean ok() {
        return answer.fields().get("ok").equals(new JsonBoolean(true));
    }

    JsonObject result() {
        return object(answer, "result");
    }

    Set<String> fields() {
        return result().fields().keySet();
    }

    String text(String field) {
        return text(result(), field);
    }

    List<JsonObject> objects(String field) {
        return objects(result(), field);
    }

    List<String> texts(String field) {
        return ((JsonArray) result().fields().get(field))
                .elements().stream().map(element -> ((JsonText) element).text()).toList();
    }

    List<String> warnings() {
        return objects(answer, "warnings").stream()
                .map(warning -> text(warning, "code"))
                .toList();
    }

    /** All that is wrong, each with code and place. */
    List<String> violations() {
        JsonObject error = object(answer, "error");
        List<JsonObject> all = error.fields().containsKey("violations") ? objects(error, "violations") : List.of(error);
        return all.stream()
                .map(violation -> text(violation, "code") + " " + text(violation, "path"))
                .toList();
    }

    /** The answer as it was given. */
    @Override
    public String toString() {
        return answer.canonical();
    }

    static JsonObject object(JsonObject whole, String field) {
        return (JsonObject) whole.fields().get(field);
    }

    static String text(JsonObject whole, String field) {
        return ((JsonText) whole.fields().get(field)).text();
    }

    private static List<JsonObject> objects(JsonObject whole, String field) {
        return ((JsonArray) whole.fields().get(field))
                .elements().stream().map(JsonObject.class::cast).toList();
    }
}
