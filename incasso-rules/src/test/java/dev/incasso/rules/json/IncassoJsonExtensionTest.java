package dev.incasso.rules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.protocol.Answer;
import dev.incasso.rules.protocol.Extension;
import dev.incasso.rules.protocol.Request;
import dev.incasso.rules.protocol.Shape;
import dev.incasso.rules.syntax.JsonValue;
import dev.incasso.rules.syntax.JsonValue.JsonArray;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import dev.incasso.rules.syntax.JsonValue.JsonText;
import dev.incasso.rules.syntax.StrictJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IncassoJsonExtensionTest {

    private static final IncassoJson RULES = Incasso.netherlands().json();

    private static Extension operation(String name, Function<Request, Answer> operation) {
        return Extension.of(Map.of(name, operation));
    }

    /** An operation that reads a case file among other fields, and tells what it read. */
    private static Answer greet(Request request) {
        Optional<CaseFile> file = request.caseFileField();
        String message = request.fields().text("message");
        int times = request.fields().optionalInteger("times").orElse(1);
        request.end();
        return new Answer(
                new Shape()
                        .text(
                                "text",
                                message + " " + file.orElseThrow().debtor().name())
                        .number("times", times)
                        .bool("dated", request.on().isPresent())
                        .number("deliveryDays", request.conventions().deliveryDays())
                        .text("book", request.book().version().toString()),
                List.of());
    }

    @Nested
    class Operations {

        private final IncassoJson json = RULES.with(operation("greet", IncassoJsonExtensionTest::greet));

        private static final String GREET = """
                {"id":1,"op":"greet","on":"2026-04-30","conventions":{"deliveryDays":2},"message":"Dag","caseFile":\
                {"id":"x","creditor":{"name":"C","capacity":"BUSINESS"},"debtor":{"name":"D","capacity":"CONSUMER"},\
                "claims":[{"id":"A","principal":"500.00","issuedOn":"2026-02-15"}],\
                "events":[{"type":"PAYMENT_RECEIVED","on":"2026-04-01","amount":"5.00","claims":["A"]}]}}""";

        @Test
        void an_operation_that_was_added_is_answered_as_every_other() {
            String version = RULES.answer("{\"op\":\"info\"}").replaceAll(".*\"ruleBook\":(\"[^\"]*\")}", "$1");

            assertThat(json.answer(GREET))
                    .isEqualTo("{\"id\":1,\"ok\":true,\"result\":{\"text\":\"Dag D\",\"times\":1,\"dated\":true,"
                            + "\"deliveryDays\":2,\"book\":" + version + "},\"warnings\":[],\"ruleBook\":" + version
                            + "}");
        }

        @Test
        void it_does_not_change_the_protocol_it_was_added_to() {
            assertThat(RULES.answer(GREET)).contains("\"code\":\"UNKNOWN_OPERATION\"");
            assertThat(RULES.operations()).doesNotContain("greet");
        }

        @Test
        void the_operations_of_the_rules_are_answered_as_before() {
            String info = "{\"op\":\"info\",\"x\":1}";
            String account = GREET.replace("greet", "account").replace("\"message\":\"Dag\",", "");

            assertThat(json.answer(info)).isEqualTo(RULES.answer(info));
            assertThat(json.answer(account)).contains("\"ok\":true").isEqualTo(RULES.answer(account));
        }

        @Test
        void all_operations_are_told_and_sorted() {
            String all =
                    "[account, contactWindow, costs, courtCosts, floor, greet, info, interest, next, notice, noticeDates, plan, specification]";

            assertThat(json.operations()).hasToString(all);
            assertThat(json.answer("{\"op\":\"info\"}"))
                    .contains("\"operations\":"
                            + all.replaceAll("(\\w+)", "\"$1\"").replace(" ", ""));
            assertThat(json.answer("{\"op\":\"fly\"}")).contains("the operation must be one of " + all);
            assertThat(json.answer("{}")).contains("the name of an operation is needed, one of " + all);
        }

        @Test
        void everything_that_is_wrong_is_told_at_once() {
            String wrong = GREET.replace("\"message\":\"Dag\"", "\"times\":\"x\",\"colour\":1")
                    .replace("[\"A\"]", "[\"B\"]");

            assertThat(json.answer(wrong))
                    .contains("\"code\":\"UNKNOWN_REFERENCE\"")
                    .contains("\"path\":\"/caseFile/events/0/claims/0\"")
                    .contains("\"path\":\"/message\"")
                    .contains("\"path\":\"/times\"")
                    .contains("\"path\":\"/colour\"");
            assertThat(json.answer(wrong.replace("500.00", "500.005")))
                    .contains("\"path\":\"/caseFile/claims/0/principal\"")
                    .contains("\"path\":\"/message\"")
                    .contains("\"path\":\"/colour\"");
            assertThat(json.answer("{\"op\":\"greet\"}"))
                    .contains("\"path\":\"/caseFile\"")
                    .contains("\"path\":\"/message\"");
        }

        @Test
        void what_an_operation_throws_is_an_error_answer() {
            IncassoJson failing = json.with(operation("fail", request -> {
                throw new IllegalStateException("free text");
            }));

            assertThat(failing.answer("{\"id\":3,\"op\":\"fail\"}"))
                    .startsWith("{\"id\":3,\"ok\":false,\"error\":{\"code\":\"INTERNAL_ERROR\"")
                    .doesNotContain("free text");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "account",
                    "contactWindow",
                    "costs",
                    "courtCosts",
                    "floor",
                    "info",
                    "interest",
                    "noticeDates",
                    "plan",
                    "specification",
                    "greet"
                })
        void an_operation_that_is_there_already_is_not_replaced(String name) {
            Extension again = operation(name, IncassoJsonExtensionTest::greet);

            assertThatThrownBy(() -> json.with(again))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(name);
        }

        @Test
        void extensions_add_up() {
            IncassoJson both = json.with(operation("wave", IncassoJsonExtensionTest::greet));

            assertThat(both.operations()).contains("greet", "wave");
            assertThat(both.answer(GREET)).isEqualTo(json.answer(GREET));
            assertThat(both.answer(GREET.replace("greet", "wave"))).isEqualTo(json.answer(GREET));
        }
    }

    @Nested
    class Info {

        @Test
        void without_an_extension_there_are_two_languages_the_preset_policies_and_no_messages() {
            assertThat(RULES.answer("{\"op\":\"info\"}"))
                    .contains("\"messages\":[],\"languages\":[\"nl\",\"en\"],"
                            + "\"policies\":[\"FORMAL\",\"PRE_INCASSO\",\"SOCIALLY_RESPONSIBLE\",\"TRADITIONAL\"]");
        }

        @Test
        void what_an_extension_adds_is_told_once() {
            Extension some = Extension.none()
                    .messages(List.of("REMINDER", "FOURTEEN_DAY_NOTICE"))
                    .languages(List.of("nl", "en", "tr"))
                    .policies(List.of("FORMAL", "HOUSE"));
            Extension more = Extension.none().messages(List.of("REMINDER", "PLAN_OFFER"));

            assertThat(RULES.with(some).with(more).answer("{\"op\":\"info\"}"))
                    .contains("\"messages\":[\"REMINDER\",\"FOURTEEN_DAY_NOTICE\",\"PLAN_OFFER\"],"
                            + "\"languages\":[\"nl\",\"en\",\"tr\"],\"policies\":[\"FORMAL\","
                            + "\"PRE_INCASSO\",\"SOCIALLY_RESPONSIBLE\",\"TRADITIONAL\",\"HOUSE\"]");
        }
    }

    @Nested
    class Events {

        private static final CaseFile FILE = CaseFile.of("1", Creditor.business("B"), Debtor.consumer());

        private static Stream<String> types() {
            return RecordSamples.EVENT.names().stream();
        }

        @ParameterizedTest
        @MethodSource("types")
        void an_event_in_an_answer_reads_as_it_was_when_it_is_put_into_the_case_file(String type) {
            CaseEvent event = (CaseEvent) RecordSamples.event(type);
            IncassoJson json = RULES.with(operation("event", request -> {
                request.end();
                return new Answer(new Shape().event("event", event), List.of());
            }));

            JsonObject answer = StrictJson.object(json.answer("{\"op\":\"event\"}"));
            JsonObject written = (JsonObject)
                    ((JsonObject) answer.fields().get("result")).fields().get("event");

            assertThat(written.fields().keySet()).startsWith("type", "on");
            assertThat(written.fields().get("type")).isEqualTo(new JsonText(type));
            Map<String, JsonValue> file = new LinkedHashMap<>(
                    StrictJson.object(CaseFileJson.write(FILE)).fields());
            file.put("events", new JsonArray(List.of(written)));
            assertThat(CaseFileJson.read(new JsonObject(file).canonical())).isEqualTo(FILE.with(event));
        }
    }
}
