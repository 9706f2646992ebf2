package dev.incasso.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.rules.codec.CaseFileFormat;
import dev.incasso.rules.syntax.JsonValue;
import dev.incasso.rules.syntax.JsonValue.JsonArray;
import dev.incasso.rules.syntax.JsonValue.JsonNumber;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import dev.incasso.rules.syntax.JsonValue.JsonText;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No message ever repeats what stands in a case file as free text. */
class CaseFileJsonPrivacyTest {

    private static final String MARKER = "MARKER Kerkstraat 1 \"}\n{0} %s 2026-02-30 12.345";

    private static final JsonObject FILE =
            edited(CaseFileFormat.write(RecordSamples.full()), any -> true, CaseFileJsonPrivacyTest::marked);

    private static JsonValue marked(JsonValue value) {
        return value instanceof JsonText text && text.text().startsWith("the ") ? new JsonText(MARKER) : value;
    }

    private static JsonObject edited(JsonObject tree, IntPredicate leaf, UnaryOperator<JsonValue> edit) {
        return (JsonObject) edited(tree, leaf, edit, new int[] {0});
    }

    private static JsonValue edited(JsonValue value, IntPredicate leaf, UnaryOperator<JsonValue> edit, int[] next) {
        if (value instanceof JsonObject object) {
            Map<String, JsonValue> fields = new LinkedHashMap<>();
            object.fields().forEach((name, field) -> fields.put(name, edited(field, leaf, edit, next)));
            return new JsonObject(fields);
        }
        if (value instanceof JsonArray array) {
            return new JsonArray(array.elements().stream()
                    .map(element -> edited(element, leaf, edit, next))
                    .toList());
        }
        return leaf.test(next[0]++) ? edit.apply(value) : value;
    }

    private static int leaves() {
        int[] count = {0};
        edited(FILE, any -> false, value -> value, count);
        return count[0];
    }

    private static String told(Throwable problem) {
        StringWriter trace = new StringWriter();
        problem.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    private static void assertNothingLeaks(String json) {
        try {
            CaseFile read = CaseFileJson.read(json);
            assertThat(read.toString() + read.claims() + read.events() + read.debtor() + read.creditor())
                    .doesNotContain("MARKER");
        } catch (InvalidInputException e) {
            assertThat(told(e) + e.violations()).doesNotContain("MARKER");
        }
    }

    @Test
    void the_file_with_the_marker_in_every_text_can_be_read() {
        CaseFile read = CaseFileJson.read(FILE.canonical());

        assertThat(read.debtor().name()).isEqualTo(MARKER);
        assertThat(FILE.canonical().split("MARKER", -1)).hasSizeGreaterThan(40);
        assertNothingLeaks(FILE.canonical());
    }

    @Test
    void nothing_leaks_whatever_value_takes_the_place_of_another() {
        List<JsonValue> intruders = List.of(
                new JsonText(MARKER),
                new JsonText(""),
                new JsonText(MARKER.repeat(1000)),
                new JsonNumber("-7.125"),
                FILE,
                new JsonArray(List.of(new JsonText(MARKER))),
                new JsonObject(Map.of("type", new JsonText(MARKER))));
        int leaves = leaves();
        assertThat(leaves).isGreaterThan(200);
        for (JsonValue intruder : intruders) {
            for (int i = 0; i < leaves; i++) {
                int place = i;
                assertNothingLeaks(
                        edited(FILE, leaf -> leaf == place, value -> intruder).canonical());
            }
            assertNothingLeaks(edited(FILE, leaf -> true, value -> intruder).canonical());
        }
    }

    @Test
    void nothing_leaks_when_the_text_is_cut_or_a_field_stands_twice() {
        String json = FILE.canonical();
        for (int end = 0; end < json.length(); end += 7) {
            assertNothingLeaks(json.substring(0, end));
        }
        assertNothingLeaks(json.replaceFirst("\"name\"", "\"name\":\"MARKER\",\"name\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"creditor\"", "\"on\":", "\"capacity\":\""})
    void nothing_leaks_through_the_module_of_jackson(String part) {
        ObjectMapper mapper =
                JsonMapper.builder().addModule(new IncassoModule()).build();

        try {
            mapper.readValue(
                    FILE.canonical().replace(part, part.substring(0, 3) + "x" + part.substring(3)), CaseFile.class);
            throw new AssertionError("not refused");
        } catch (JsonProcessingException e) {
            assertThat(told(e)).contains("Exception").doesNotContain("MARKER");
        }
    }
}
