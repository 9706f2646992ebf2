package dev.incasso.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.rules.conduct.StepCode;
import dev.incasso.rules.next.Policy;
import dev.incasso.rules.next.PolicyPreset;
import dev.incasso.rules.syntax.JsonValue.JsonBoolean;
import dev.incasso.rules.syntax.JsonValue.JsonNull;
import dev.incasso.rules.syntax.JsonValue.JsonNumber;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import dev.incasso.rules.syntax.JsonValue.JsonText;
import dev.incasso.rules.syntax.StrictJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaPolicyTest {

    private static final JsonSchema SCHEMA = SchemaTest.schema("policy.schema.json");

    /** A policy with everything that one can state. */
    private static final String WHOLE = """
            {"format": 1, "id": "the policy", "title": {"nl": "the title", "en": "the title"}, "tone": "NEUTRAL",
             "costs": {"share": "62.5", "highest": "400.00"},
             "interest": {"stopsDuringPlan": true, "revivesAfterPlan": false},
             "contact": {"hoursBetween": 48, "perWeek": 3, "channelsPerDay": 1},
             "plan": {"graceDays": 5, "repairDays": 14, "missesToBreak": 2},
             "handling": {"debtHelpHoldDays": 42, "disputeAnswerDays": 14, "mediationAfterDays": 28,
               "confirmWithinDays": 2, "reviewDays": 30, "callAttempts": 2, "callOnEarlyWarning": true},
             "amounts": {"small": "50.00", "large": 2500, "smallestForCourt": "500.00"},
             "prices": {"POST": "2.50", "SMS": 0.1},
             "steps": [
               {"id": "the first", "step": "REMINDER", "days": 3, "within": 7, "channels": ["EMAIL", "POST"],
                "tone": "FRIENDLY", "message": "FRIENDLY_REMINDER", "then": "the last",
                "when": {"debtor": ["CONSUMER"], "segments": ["REGULAR"], "sectors": ["ENERGY"], "openFrom": "10.00",
                  "openBelow": 900, "reachableBy": ["EMAIL"], "refused": false, "contactHad": false,
                  "promiseBroken": false, "planBroken": false, "collectorKnown": false, "earlyWarning": false,
                  "abroad": false}},
               {"id": "the last", "step": "FOURTEEN_DAY_NOTICE", "days": 7, "then": "END"}]}
            """;

    /** What differs from a preset, in every part. */
    private static final String CHANGED = """
            {"base": "PRE_INCASSO", "id": "the policy", "title": {"nl": "the title"}, "tone": "FIRM",
             "costs": {"highest": "40.00"}, "interest": {"revivesAfterPlan": true}, "contact": {"perWeek": 2},
             "plan": {"graceDays": 3}, "handling": {"reviewDays": 20}, "amounts": {"small": "10.00"},
             "prices": {"POST": "3.00"},
             "changes": {"reminder": {"days": 5, "within": 9, "channels": ["EMAIL"], "tone": "NEUTRAL",
                 "message": "FRIENDLY_REMINDER", "then": "call", "when": {"openFrom": "5.00", "refused": false}}}}
            """;

    private static boolean allows(JsonObject policy) {
        return SCHEMA.validate(policy.canonical(), InputFormat.JSON).isEmpty();
    }

    private static boolean reads(JsonObject policy) {
        try {
            Policy.parse(policy.canonical());
            return true;
        } catch (InvalidInputException e) {
            return false;
        }
    }

    private static void everyField(JsonPlaces.Edit edit, BiConsumer<JsonObject, String> check) {
        JsonPlaces.everyField(StrictJson.object(WHOLE), "", edit, check);
        JsonPlaces.everyField(StrictJson.object(CHANGED), "changed", edit, check);
    }

    @Test
    void is_published_as_the_library_reads() throws IOException {
        SchemaTest.assertPublished("policy.schema.json", SchemaPolicy.schema());
    }

    @ParameterizedTest
    @EnumSource(PolicyPreset.class)
    void allows_the_presets_as_they_are_shipped_and_as_they_are_written(PolicyPreset preset) throws IOException {
        String file = preset.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".json";
        String shipped = Files.readString(Path.of("src/main/resources/META-INF/incasso/policies", file));

        assertThat(SCHEMA.validate(shipped, InputFormat.JSON)).isEmpty();
        assertThat(SCHEMA.validate(Policy.preset(preset).write(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void allows_everything_that_a_policy_can_state() {
        for (String policy : List.of(WHOLE, CHANGED)) {
            assertThat(SCHEMA.validate(policy, InputFormat.JSON)).isEmpty();
            assertThat(reads(StrictJson.object(policy))).isTrue();
        }
    }

    @Test
    void and_the_library_need_the_same_fields() {
        List<String> needed = new ArrayList<>();
        everyField((fields, name, value) -> fields.remove(name) != null, (policy, path) -> {
            boolean read = reads(policy);
            assertThat(allows(policy)).as("without %s", path).isEqualTo(read);
            if (!read) {
                needed.add(path);
            }
        });
        assertThat(needed)
                .contains(".format", ".title.en", ".costs.share", ".steps", ".steps[0].days", "changed.base")
                .doesNotContain(".prices", ".costs.highest", ".steps[0].when", "changed.id", "changed.changes");
    }

    @Test
    void and_the_library_take_null_for_the_same_fields() {
        everyField(
                (fields, name, value) -> fields.put(name, new JsonNull()) != null,
                (policy, path) ->
                        assertThat(allows(policy)).as("null for %s", path).isEqualTo(reads(policy)));
    }

    @Test
    void and_the_library_refuse_every_unknown_field() {
        everyField(
                (fields, name, value) -> fields.put(name + "X", value) == null && !name.equals("reminder"),
                (policy, path) -> assertBothRefuse(policy, "another field beside " + path));
    }

    @Test
    void and_the_library_refuse_a_value_of_another_type() {
        everyField(
                (fields, name, value) -> {
                    fields.put(name, value instanceof JsonBoolean ? new JsonText("x") : new JsonBoolean(true));
                    return true;
                },
                (policy, path) -> assertBothRefuse(policy, "another type of " + path));
    }

    @Test
    void and_the_library_refuse_every_text_that_is_no_word_amount_or_share() {
        everyField(
                (fields, name, value) -> {
                    fields.put(name, new JsonText("12,5"));
                    return !(value instanceof JsonText known) || !isFree(known.text());
                },
                (policy, path) -> assertBothRefuse(policy, "no value of " + path));
    }

    private static boolean isFree(String text) {
        return text.startsWith("the ") || text.equals("END") || text.equals("call");
    }

    @Test
    void and_the_library_know_the_same_bounds_of_every_number() {
        for (String number : List.of("-1", "0", "1", "365", "366", "1000", "1001", "3650", "3651", "8760", "8761")) {
            everyField(
                    (fields, name, value) ->
                            fields.put(name, new JsonNumber(number)) instanceof JsonNumber && !isAmount(name),
                    (policy, path) -> assertThat(allows(policy))
                            .as("%s for %s", number, path)
                            .isEqualTo(reads(policy)));
        }
    }

    private static boolean isAmount(String name) {
        return List.of("large", "SMS", "openBelow").contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "0.000001", "50", "99.999999", "100", "100.0", "0100", "0050", "100.01", "101", "-1", "1e2"
            })
    void and_the_library_know_the_same_shares_of_the_tariff(String share) {
        JsonObject policy =
                StrictJson.object(WHOLE.replace("62.5", share).replace("FOURTEEN_DAY_NOTICE", "PRE_INCASSO_LETTER"));

        assertThat(allows(policy)).isEqualTo(reads(policy));
    }

    @ParameterizedTest
    @EnumSource(StepCode.class)
    void and_the_library_let_a_policy_plan_the_same_steps(StepCode code) {
        JsonObject policy = StrictJson.object("""
                {"base": "FORMAL", "steps": [
                  {"id": "only", "step": "%s", "days": 1, "when": {"sectors": ["WATER"]}}]}
                """.formatted(code));

        assertThat(allows(policy)).isEqualTo(reads(policy));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"base\":null}",
                "{\"base\":\"MINE\"}",
                "{\"base\":\"FORMAL\"}",
                "{\"base\":\"FORMAL\",\"steps\":[]}",
                "{\"base\":\"FORMAL\",\"changes\":{\"notice\":null}}",
                "{\"base\":\"FORMAL\",\"changes\":{\"notice\":\"later\"}}",
                "{\"changes\":{}}"
            })
    void and_the_library_agree_on_what_a_policy_is(String policy) {
        assertThat(allows(StrictJson.object(policy))).isEqualTo(reads(StrictJson.object(policy)));
    }

    private static void assertBothRefuse(JsonObject policy, String change) {
        assertThat(reads(policy)).as("reading with %s", change).isFalse();
        assertThat(allows(policy)).as("schema with %s", change).isFalse();
    }

    /** A policy that reads well but that the law forbids passes the schema: the library judges it. */
    @Test
    void leaves_the_law_to_the_library() {
        JsonObject policy = StrictJson.object("""
                {"base": "FORMAL", "changes": {"notice": {"channels": ["SMS"]}}}
                """);

        assertThat(allows(policy)).isTrue();
        assertThat(reads(policy)).isFalse();
    }
}
