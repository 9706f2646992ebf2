package dev.incasso.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import dev.incasso.core.error.RuleBookException;
import dev.incasso.rules.book.Overlay;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.syntax.JsonValue;
import dev.incasso.rules.syntax.JsonValue.JsonArray;
import dev.incasso.rules.syntax.JsonValue.JsonBoolean;
import dev.incasso.rules.syntax.JsonValue.JsonNull;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import dev.incasso.rules.syntax.JsonValue.JsonText;
import dev.incasso.rules.syntax.StrictJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The schema of rule books and overlays says what the library reads. */
class SchemaRuleBookTest {

    private static final JsonSchema SCHEMA = SchemaTest.schema("rule-book.schema.json");
    private static final Set<String> MANIFEST = Set.of("jurisdiction", "published");

    /** An overlay with every table, the last row of each, and everything that a row can say. */
    private static final JsonObject EVERYTHING = everything();

    private static boolean allows(JsonObject json) {
        return SCHEMA.validate(json.canonical(), InputFormat.JSON).isEmpty();
    }

    private static boolean reads(JsonObject json) {
        try {
            Overlay.parse(json.canonical());
            return true;
        } catch (RuleBookException e) {
            return false;
        }
    }

    private static JsonObject everything() {
        Map<String, JsonValue> fields =
                new LinkedHashMap<>(StrictJson.object("""
                {"format": 1, "overlay": "the-overlay", "level": "LIBRARY", "published": "2026-12-20", "about": "the reason",
                 "conventions": {"dayCount": "ACT_ACT", "rounding": "LINE", "paymentDay": "NEW_BALANCE", "anniversary": "FIXED",
                   "allocation": "LAW", "flatFee": "PER_INVOICE", "deliveryDays": 2, "extendToWorkingDay": false,
                   "beyondHorizon": "REFUSE"}}""").fields());
        StrictJson.object(RuleBook.netherlands().write()).fields().forEach((name, subject) -> {
            if (subject instanceof JsonObject tables && !MANIFEST.contains(name)) {
                fields.put(name, lastRows(tables));
            }
        });
        return new JsonObject(fields);
    }

    private static JsonObject lastRows(JsonObject tables) {
        Map<String, JsonValue> few = new LinkedHashMap<>();
        tables.fields().forEach((name, table) -> {
            Map<String, JsonValue> fields = new LinkedHashMap<>(((JsonObject) table).fields());
            List<JsonValue> rows = ((JsonArray) fields.getOrDefault("rows", new JsonArray(List.of()))).elements();
            Map<String, JsonValue> last = new LinkedHashMap<>(((JsonObject) rows.get(rows.size() - 1)).fields());
            if (last.containsKey("from")) {
                last.put("knownSince", new JsonText("2026-12-15"));
                last.put("corrects", new JsonText("the mistake"));
                last.put("withdrawn", new JsonBoolean(false));
            }
            fields.put("rows", new JsonArray(List.of(new JsonObject(last))));
            few.put(name, new JsonObject(fields));
        });
        return new JsonObject(few);
    }

    @Test
    void allows_the_bundled_rule_book_and_every_overlay_that_is_read() {
        assertThat(SCHEMA.validate(RuleBook.netherlands().write(), InputFormat.JSON))
                .isEmpty();
        assertThat(SCHEMA.validate(EVERYTHING.canonical(), InputFormat.JSON)).isEmpty();
        assertThat(reads(EVERYTHING)).isTrue();
        assertThat(allows(StrictJson.object("""
                {"format": 1, "overlay": "a", "level": "APPLICATION", "published": "2026-12-20", "statutoryInterest": {"consumer":
                  {"rows": [{"from": "2026-01-01", "withdrawn": true, "knownSince": "2026-12-01", "corrects": "b", "status": "STATUTE",
                    "source": "a"}]}}}"""))).isTrue();
    }

    @Test
    void has_every_table_of_the_rule_book() {
        List<String> tables = new ArrayList<>();
        EVERYTHING.fields().forEach((subject, value) -> {
            if (value instanceof JsonObject object && !subject.equals("conventions")) {
                object.fields().keySet().forEach(table -> tables.add(subject + "." + table));
            }
        });
        assertThat(tables)
                .containsExactlyInAnyOrderElementsOf(
                        RuleBook.netherlands().bindings().keySet());
    }

    @Test
    void and_the_library_need_the_same_fields() {
        List<String> needed = new ArrayList<>();
        JsonPlaces.everyField(EVERYTHING, "", (fields, name, value) -> fields.remove(name) != null, (json, path) -> {
            boolean read = reads(json);
            if (!leftToTheLibrary(path)) {
                assertThat(allows(json)).as("without %s", path).isEqualTo(read);
            }
            if (!read) {
                needed.add(path);
            }
        });
        assertThat(needed)
                .contains(
                        ".format",
                        ".overlay",
                        ".statutoryInterest.consumer.rows[0].source",
                        ".collectionCosts.tariff.rows[0].bands[0].percent")
                .doesNotContain(".about", ".statutoryInterest", ".statutoryInterest.consumer.knownThrough");
    }

    @Test
    void and_the_library_take_null_for_the_same_fields() {
        JsonPlaces.everyField(
                EVERYTHING, "", (fields, name, value) -> fields.put(name, new JsonNull()) != null, (json, path) -> {
                    if (!leftToTheLibrary(path)) {
                        assertThat(allows(json)).as("null for %s", path).isEqualTo(reads(json));
                    }
                });
    }

    @Test
    void and_the_library_refuse_every_unknown_field_and_every_value_of_another_type() {
        JsonPlaces.everyField(
                EVERYTHING,
                "",
                (fields, name, value) -> fields.put(name + "X", value) == null,
                (json, path) -> assertBothRefuse(json, "another field beside " + path));
        JsonPlaces.everyField(
                EVERYTHING,
                "",
                (fields, name, value) -> {
                    fields.put(name, value instanceof JsonBoolean ? new JsonText("x") : new JsonBoolean(true));
                    return true;
                },
                (json, path) -> assertBothRefuse(json, "another type of " + path));
    }

    /** That a correction says since when it is known, and that only the last band has no limit. */
    private static boolean leftToTheLibrary(String path) {
        return path.endsWith(".knownSince") || path.endsWith(".upTo");
    }

    private static void assertBothRefuse(JsonObject json, String what) {
        assertThat(reads(json)).as(what).isFalse();
        assertThat(allows(json)).as(what).isFalse();
    }
}
