package dev.incasso.rules.next;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import dev.incasso.rules.syntax.Fields;
import dev.incasso.rules.syntax.JsonValue;
import dev.incasso.rules.syntax.JsonValue.JsonArray;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import dev.incasso.rules.syntax.JsonValue.JsonText;
import dev.incasso.rules.syntax.Violations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Lays what differs over a policy: objects field by field, the list of steps as a whole, or single steps by their id. */
final class PolicyOverlay {

    static final String STEPS = "steps";
    private static final String CHANGES = "changes";
    private static final String ID = "id";

    private PolicyOverlay() {}

    static JsonObject over(JsonObject base, JsonObject overlay) {
        Map<String, JsonValue> own = new LinkedHashMap<>(overlay.fields());
        JsonValue changes = own.remove(CHANGES);
        JsonObject merged = merged(base, new JsonObject(own));
        return changes == null ? merged : changed(merged, changes);
    }

    private static JsonObject merged(JsonObject base, JsonObject overlay) {
        Map<String, JsonValue> fields = new LinkedHashMap<>(base.fields());
        overlay.fields().forEach((name, value) -> {
            JsonValue old = fields.get(name);
            fields.put(
                    name,
                    old instanceof JsonObject lower && value instanceof JsonObject upper
                            ? merged(lower, upper)
                            : value);
        });
        return new JsonObject(fields);
    }

    private static JsonObject changed(JsonObject policy, JsonValue changes) {
        if (!(changes instanceof JsonObject byId) || !(policy.fields().get(STEPS) instanceof JsonArray steps)) {
            throw new InvalidInputException(Violation.of(
                    ErrorCode.WRONG_TYPE, CHANGES, "must be an object: the id of a step, and what differs in it"));
        }
        Violations violations = new Violations();
        Fields named = new Fields(byId, CHANGES, violations);
        byId.fields().forEach((id, change) -> {
            if (!(change instanceof JsonObject)) {
                named.note(ErrorCode.WRONG_TYPE, id, "must be an object: what differs in the step");
            }
        });
        Set<String> left = new TreeSet<>(byId.fields().keySet());
        List<JsonValue> changed = new ArrayList<>();
        for (JsonValue step : steps.elements()) {
            changed.add(step instanceof JsonObject known ? changed(known, byId, left) : step);
        }
        left.forEach(id -> named.note(ErrorCode.UNKNOWN_REFERENCE, id, "no step of the policy has this id"));
        violations.refuseIfAny();
        Map<String, JsonValue> fields = new LinkedHashMap<>(policy.fields());
        fields.put(STEPS, new JsonArray(changed));
        return new JsonObject(fields);
    }

    private static JsonObject changed(JsonObject step, JsonObject byId, Set<String> left) {
        if (!(step.fields().get(ID) instanceof JsonText id)) {
            return step;
        }
        left.remove(id.text());
        return byId.fields().get(id.text()) instanceof JsonObject change ? merged(step, change) : step;
    }
}
