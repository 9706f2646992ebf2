package dev.incasso.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.json.SchemaProtocol.Field;
import dev.incasso.rules.syntax.JsonValue;
import dev.incasso.rules.syntax.JsonValue.JsonArray;
import dev.incasso.rules.syntax.JsonValue.JsonBoolean;
import dev.incasso.rules.syntax.JsonValue.JsonNumber;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import dev.incasso.rules.syntax.JsonValue.JsonText;
import dev.incasso.rules.syntax.StrictJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaProtocolTest {

    private static final IncassoJson JSON = Incasso.netherlands().json();
    private static final JsonSchema SCHEMA = SchemaTest.schema("protocol.schema.json");
    private static final JsonArray LIST_OF_LISTS = new JsonArray(List.of(new JsonArray(List.of())));
    private static final Path PAGE = Path.of("../examples/cli/json-lines.md");

    /** A question on the page of the protocol, and the answer that stands under it. */
    private record Example(String request, String answer) {

        String operation() {
            return ((JsonText) StrictJson.object(request).fields().get("op")).text();
        }

        boolean answered() {
            return StrictJson.object(answer).fields().get("ok").equals(new JsonBoolean(true));
        }

        /** The question with a field that no operation has. */
        String coloured() {
            Map<String, JsonValue> fields =
                    new LinkedHashMap<>(StrictJson.object(request).fields());
            fields.put("colour", new JsonText("red"));
            return new JsonObject(fields).canonical();
        }
    }

    /** The operations that can be tried here. */
    private static Stream<String> operations() {
        return JSON.operations().stream();
    }

    private static Stream<String> stated() {
        return SchemaProtocol.OPERATIONS.keySet().stream();
    }

    private static List<Example> page() throws IOException {
        List<String> blocks = Pattern.compile("```json\\R(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .map(block -> block.group(1).strip())
                .toList();
        return IntStream.range(0, blocks.size() / 2)
                .mapToObj(i -> new Example(blocks.get(2 * i), blocks.get(2 * i + 1)))
                .filter(example -> example.request().contains("\"op\""))
                .toList();
    }

    /** The questions on the page that can be tried here. */
    private static Stream<String> examples() throws IOException {
        return page().stream()
                .filter(example -> !SchemaProtocol.OF_OTHER_MODULES.contains(example.operation()))
                .map(Example::request);
    }

    private static boolean allows(String request) {
        return SCHEMA.validate(request, InputFormat.JSON).isEmpty();
    }

    @Test
    void is_published_as_it_is_stated() throws IOException {
        SchemaTest.assertPublished("protocol.schema.json", SchemaProtocol.schema());
    }

    @Test
    void every_operation_has_a_schema() {
        assertThat(SchemaProtocol.OPERATIONS.keySet())
                .as("operations stated in SchemaProtocol")
                .containsAll(JSON.operations())
                .isSubsetOf(Stream.concat(operations(), SchemaProtocol.OF_OTHER_MODULES.stream())
                        .toList());
        assertThat(SchemaProtocol.OF_OTHER_MODULES).doesNotContainAnyElementsOf(JSON.operations());
    }

    @Test
    void the_page_of_the_protocol_has_an_example_of_most_operations() throws IOException {
        assertThat(examples()).hasSizeGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_schema_allows_the_examples_of_the_page_that_are_answered(String request) {
        assertThat(allows(request)).isEqualTo(JSON.answer(request).contains("\"ok\":true"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_unknown_field_is_refused_by_schema_and_library(String request) {
        String coloured = new Example(request, "").coloured();

        assertThat(allows(coloured)).isFalse();
        assertThat(JSON.answer(coloured)).contains("\"ok\":false").contains("\"path\":\"/colour\"");
    }

    @Test
    void the_schema_allows_the_examples_of_other_modules_that_are_answered_there() throws IOException {
        assertThat(page())
                .filteredOn(example -> SchemaProtocol.OF_OTHER_MODULES.contains(example.operation()))
                .allSatisfy(example -> {
                    assertThat(allows(example.request())).isEqualTo(example.answered());
                    assertThat(allows(example.coloured())).isFalse();
                });
    }

    @Test
    void a_case_file_in_a_request_is_held_against_its_own_schema() {
        String request = "{\"op\":\"account\",\"on\":\"2026-07-01\",\"caseFile\":"
                + CaseFileJson.write(RecordSamples.full()) + "}";

        assertThat(allows(request)).isTrue();
        assertThat(allows(request.replace("REMINDER_SENT", "NOTE"))).isFalse();
        assertThat(allows(request.replace("\"birthYear\"", "\"born\""))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void the_library_reads_every_field_that_the_schema_states(String operation) {
        List<String> expected = new ArrayList<>();
        JsonObject request = request(operation, (field, path) -> {
            expected.add(path);
            boolean noList = field.holds() instanceof SchemaProtocol.File
                    || (field.holds() instanceof SchemaProtocol.Moment moment && moment.list());
            return Optional.of(noList ? new JsonNumber("7") : LIST_OF_LISTS);
        });

        assertThat(noted(JSON.answer(request.canonical()), "WRONG_TYPE")).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(allows(request.canonical())).isFalse();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void the_library_needs_the_fields_that_the_schema_requires(String operation) {
        List<String> expected = new ArrayList<>();
        JsonObject request = request(operation, (field, path) -> {
            if (field.required()) {
                expected.add(path);
            }
            return Optional.empty();
        });

        SchemaProtocol.ONE_OF_THESE.getOrDefault(operation, List.of()).stream()
                .limit(1)
                .forEach(first -> expected.add("/" + first));

        String answer = JSON.answer(request.canonical());

        assertThat(noted(answer, "MISSING_FIELD")).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(allows(request.canonical())).isEqualTo(answer.contains("\"ok\":true"));
    }

    @ParameterizedTest
    @MethodSource("stated")
    void the_schema_states_every_field_that_the_page_names(String operation) throws IOException {
        String section = ("\n" + Files.readString(PAGE))
                .split("\n## " + operation + "\n", 2)[1]
                .split("\n## ", 2)[0];
        String in = section.contains("In: ") ? section.split("In: ", 2)[1].split("\n\n", 2)[0] : "";
        List<String> stated = names(SchemaProtocol.OPERATIONS.get(operation)).toList();

        assertThat(Pattern.compile("`([A-Za-z]+)`").matcher(in).results().map(name -> name.group(1)))
                .allSatisfy(name -> assertThat(stated).contains(name));
    }

    private static Stream<String> names(List<Field> fields) {
        return fields.stream()
                .flatMap(field -> Stream.concat(
                        Stream.of(field.name()),
                        field.holds() instanceof SchemaProtocol.Nested nested
                                ? names(nested.fields())
                                : Stream.empty()));
    }

    /** A request with every object that it can have, and in them the values that are asked for. */
    private static JsonObject request(
            String operation, BiFunction<Field, String, Optional<? extends JsonValue>> value) {
        Map<String, JsonValue> request = new LinkedHashMap<>();
        request.put("op", new JsonText(operation));
        Stream.concat(SchemaProtocol.OPERATIONS.get(operation).stream(), SchemaProtocol.everywhere())
                .forEach(field -> put(request, field, "/" + field.name(), value));
        return new JsonObject(request);
    }

    private static void put(
            Map<String, JsonValue> object,
            Field field,
            String path,
            BiFunction<Field, String, Optional<? extends JsonValue>> value) {
        if (field.holds() instanceof SchemaProtocol.Nested nested) {
            Map<String, JsonValue> inner = new LinkedHashMap<>();
            String place = path + (nested.list() ? "/0/" : "/");
            nested.fields().forEach(part -> put(inner, part, place + part.name(), value));
            JsonObject element = new JsonObject(inner);
            object.put(field.name(), nested.list() ? new JsonArray(List.of(element)) : element);
        } else {
            value.apply(field, path).ifPresent(held -> object.put(field.name(), held));
        }
    }

    /** The paths of the violations of a code in an answer. */
    private static List<String> noted(String answer, String code) {
        if (!(StrictJson.object(answer).fields().get("error") instanceof JsonObject error)) {
            return List.of();
        }
        List<JsonValue> violations =
                error.fields().get("violations") instanceof JsonArray all ? all.elements() : List.of(error);
        return violations.stream()
                .map(violation -> ((JsonObject) violation).fields())
                .filter(violation -> violation.get("code").equals(new JsonText(code)))
                .map(violation -> ((JsonText) violation.get("path")).text())
                .toList();
    }
}
