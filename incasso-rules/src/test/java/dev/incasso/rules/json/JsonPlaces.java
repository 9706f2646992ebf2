package dev.incasso.rules.json;

import dev.incasso.rules.syntax.JsonValue;
import dev.incasso.rules.syntax.JsonValue.JsonArray;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Changes the fields of a JSON document one at a time, so that a test can hold two readers of it against each other. */
final class JsonPlaces {

    /** Changes the fields of one object. */
    interface Edit {

        /** Changes something about a field, and tells whether the result is to be looked at. */
        boolean changed(Map<String, JsonValue> fields, String name, JsonValue value);
    }

    private interface Back {
        JsonValue into(JsonValue changed);
    }

    private record Place(JsonObject object, String path, Back back) {}

    private JsonPlaces() {}

    /** Gives each document in which one field of one object was changed, with the path of the field. */
    static void everyField(JsonObject document, String path, Edit edit, BiConsumer<JsonObject, String> check) {
        List<Place> places = new ArrayList<>();
        collect(document, path, places, whole -> whole);
        for (Place place : places) {
            for (Map.Entry<String, JsonValue> field : place.object().fields().entrySet()) {
                Map<String, JsonValue> fields =
                        new LinkedHashMap<>(place.object().fields());
                if (edit.changed(fields, field.getKey(), field.getValue())) {
                    check.accept(
                            (JsonObject) place.back().into(new JsonObject(fields)),
                            place.path() + "." + field.getKey());
                }
            }
        }
    }

    private static void collect(JsonValue value, String path, List<Place> places, Back back) {
        if (value instanceof JsonObject object) {
            places.add(new Place(object, path, back));
            object.fields()
                    .forEach((name, inner) -> collect(inner, path + "." + name, places, changed -> {
                        Map<String, JsonValue> fields = new LinkedHashMap<>(object.fields());
                        fields.put(name, changed);
                        return back.into(new JsonObject(fields));
                    }));
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.elements().size(); i++) {
                int index = i;
                collect(array.elements().get(i), path + "[" + i + "]", places, changed -> {
                    List<JsonValue> elements = new ArrayList<>(array.elements());
                    elements.set(index, changed);
                    return back.into(new JsonArray(elements));
                });
            }
        }
    }
}
