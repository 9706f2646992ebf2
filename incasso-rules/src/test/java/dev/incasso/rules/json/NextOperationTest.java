package dev.incasso.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.conduct.StepCode;
import dev.incasso.rules.next.Policy;
import dev.incasso.rules.next.PolicyPreset;
import dev.incasso.rules.syntax.JsonValue;
import dev.incasso.rules.syntax.JsonValue.JsonArray;
import dev.incasso.rules.syntax.JsonValue.JsonNull;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import dev.incasso.rules.syntax.JsonValue.JsonText;
import dev.incasso.rules.syntax.StrictJson;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NextOperationTest {

    private static final IncassoJson JSON = Incasso.netherlands().json();

    private static final String REMINDED = """
            {"type":"REMINDER_SENT","on":"2026-03-05","channel":"EMAIL"},\
            {"type":"REMINDER_SENT","on":"2026-03-12","channel":"EMAIL"}""";

    private static final String DISPUTED = REMINDED + ",{\"type\":\"DISPUTE_RAISED\",\"on\":\"2026-03-18\"}";

    private static final String HANDED_OVER = """
            {"type":"HANDED_OVER","on":"%s","collector":{"name":"Incasso Voorbeeld","kind":"AGENCY",\
            "registrationStatus":"REGISTERED","chargesVat":true}}""";

    private static String file(String events) {
        return """
                {"id":"2026-001","creditor":{"name":"Het Stuur","capacity":"BUSINESS","deductsVat":true},\
                "debtor":{"name":"M. Okafor","capacity":"CONSUMER","naturalPerson":true,\
                "contacts":[{"channel":"EMAIL","value":"m@voorbeeld.example"}]},\
                "claims":[{"id":"A","kind":"PRICE","principal":"500.00","issuedOn":"2026-02-15","dueOn":"2026-03-01",\
                "termAgreed":true}],"events":[%s]}""".formatted(events);
    }

    private static String ask(String events, String on, String policy, String more) {
        return JSON.answer("{\"op\":\"next\",\"on\":\"" + on + "\",\"caseFile\":" + file(events) + ",\"policy\":"
                + policy + more + "}");
    }

    private static Map<String, JsonValue> result(String events, String on, String policy, String more) {
        String answer = ask(events, on, policy, more);
        assertThat(answer).contains("\"ok\":true");
        return ((JsonObject) StrictJson.object(answer).fields().get("result")).fields();
    }

    private static Map<String, JsonValue> result(String events, String on) {
        return result(events, on, "\"PRE_INCASSO\"", "");
    }

    private static List<JsonValue> list(Map<String, JsonValue> result, String name) {
        return ((JsonArray) result.get(name)).elements();
    }

    private static String text(JsonValue object, String name) {
        return ((JsonText) ((JsonObject) object).fields().get(name)).text();
    }

    private static JsonText word(String text) {
        return new JsonText(text);
    }

    @Nested
    class Results {

        @Test
        void a_step_has_all_its_fields_under_their_fixed_names() {
            assertThat(result(REMINDED, "2026-03-20"))
                    .containsOnlyKeys(
                            "step",
                            "notBefore",
                            "endKnown",
                            "deadline",
                            "channel",
                            "channels",
                            "addressee",
                            "message",
                            "tone",
                            "language",
                            "attachments",
                            "blocks",
                            "because",
                            "missingInformation",
                            "duties",
                            "after",
                            "outlook",
                            "outlookDepends",
                            "ask",
                            "earlyWarnings",
                            "policy",
                            "event",
                            "conventions",
                            "sources")
                    .containsEntry("step", word("FOURTEEN_DAY_NOTICE"))
                    .containsEntry("notBefore", word("2026-03-17"))
                    .containsEntry("deadline", word("2026-03-24"))
                    .containsEntry("channel", word("POST"))
                    .containsEntry("message", word("FOURTEEN_DAY_NOTICE"))
                    .containsEntry("addressee", word("DEBTOR"))
                    .containsEntry("language", word("nl"))
                    .containsEntry("policy", word("PRE_INCASSO"));
        }

        @Test
        void the_channels_come_with_the_best_first_and_say_why() {
            List<JsonValue> channels = list(result(REMINDED, "2026-03-20"), "channels");

            assertThat(channels).extracting(channel -> text(channel, "channel")).containsExactly("POST", "EMAIL");
            assertThat(channels)
                    .allSatisfy(channel -> assertThat(channel.canonical())
                            .contains("\"score\":")
                            .contains("\"reasons\":[{\"code\":\"CHANNEL_"));
        }

        @Test
        void a_wait_has_no_channel_message_or_event_but_the_step_that_waits() {
            assertThat(result(REMINDED, "2026-03-14"))
                    .containsEntry("step", word("WAIT"))
                    .containsEntry("notBefore", word("2026-03-17"))
                    .containsEntry("held", word("FOURTEEN_DAY_NOTICE"))
                    .containsEntry("channel", new JsonNull())
                    .containsEntry("channels", new JsonArray(List.of()))
                    .doesNotContainKeys("message", "event", "deadline");
        }

        @Test
        void after_is_the_first_step_of_the_outlook() {
            Map<String, JsonValue> result = result(REMINDED, "2026-03-20");

            assertThat(result.get("after")).isEqualTo(list(result, "outlook").get(0));
            assertThat(result.get("after").canonical())
                    .isEqualTo("{\"step\":\"PLAN_OFFER\",\"on\":\"2026-04-09\",\"channel\":\"EMAIL\"}");
        }

        @Test
        void what_nothing_follows_has_null_for_after() {
            assertThat(result(DISPUTED + ",{\"type\":\"CLOSED\",\"on\":\"2026-03-19\"}", "2026-03-20"))
                    .containsEntry("step", word("WAIT"))
                    .containsEntry("after", new JsonNull());
        }

        @Test
        void a_block_tells_since_when_what_it_forbids_and_what_lifts_it() {
            Map<String, JsonValue> result = result(DISPUTED, "2026-03-20");

            assertThat(result).containsEntry("step", word("DISPUTE_HANDLING"));
            assertThat(list(result, "blocks"))
                    .singleElement()
                    .satisfies(block -> assertThat(block.canonical())
                            .startsWith("{\"code\":\"DISPUTE_OPEN\",\"since\":\"2026-03-18\"")
                            .contains("\"liftedBy\":[\"DISPUTE_ANSWERED\"]")
                            .contains("\"forbids\":[\"REMINDER\"", "\"COURT_FILE\"")
                            .contains("\"sources\":[{\"ref\":\"art. 6:96 lid 2 BW\""));
        }

        @Test
        void a_block_with_a_known_end_tells_it() {
            String moratorium = REMINDED
                    + ",{\"type\":\"MORATORIUM\",\"on\":\"2026-03-15\",\"kind\":\"BROAD\",\"until\":\"2026-09-15\"}";

            assertThat(list(result(moratorium, "2026-03-20"), "blocks"))
                    .anySatisfy(block -> assertThat(text(block, "until")).isEqualTo("2026-09-15"));
        }

        @Test
        void a_fact_that_is_missing_is_asked_for_with_its_place_in_the_request() {
            assertThat(list(result(REMINDED, "2026-03-20"), "ask"))
                    .singleElement()
                    .satisfies(ask -> assertThat(ask.canonical())
                            .startsWith("{\"code\":\"ASK_PHONE_NUMBER\"")
                            .contains("\"path\":\"/caseFile/debtor/contacts\""));
        }

        @Test
        void the_reasons_rest_on_sources() {
            assertThat(list(result(REMINDED, "2026-03-20"), "because"))
                    .anySatisfy(reason -> assertThat(reason.canonical())
                            .contains("\"code\":\"NO_COSTS_WITHOUT_NOTICE\"")
                            .contains("\"sources\":[{\"ref\":\"art. 6:96 lid 6 BW\""));
        }

        @Test
        void without_a_day_or_a_file_there_is_no_answer() {
            assertThat(JSON.answer("{\"op\":\"next\"}"))
                    .contains("\"ok\":false")
                    .contains("\"path\":\"/on\"", "\"path\":\"/caseFile\"", "\"path\":\"/policy\"");
        }
    }

    @Nested
    class Events {

        /** What is done as advised and entered as told never leads to an error; a hand-over is entered by the host. */
        @ParameterizedTest
        @EnumSource(PolicyPreset.class)
        void the_event_is_taken_back_into_the_case_file(PolicyPreset preset) {
            String policy = "\"" + preset + "\"";
            String events = "";
            LocalDate day = LocalDate.of(2026, 3, 2);
            int entered = 0;
            while (day.isBefore(LocalDate.of(2026, 12, 1))) {
                Map<String, JsonValue> result = result(events, day.toString(), policy, "");
                String event = result.get("event") instanceof JsonObject told ? told.canonical() : "";
                if (result.get("step").equals(word("HAND_OVER"))) {
                    event = HANDED_OVER.formatted(day);
                }
                if (!event.isEmpty()) {
                    events = events.isEmpty() ? event : events + "," + event;
                    CaseFile read = CaseFileJson.read(file(events));
                    assertThat(read.events()).hasSize(++entered);
                    assertThat(read.events().get(entered - 1).on()).isEqualTo(day);
                }
                day = day.plusDays(1);
            }
            assertThat(entered).isGreaterThanOrEqualTo(5);
        }

        @Test
        void the_event_of_a_notice_is_the_notice() {
            assertThat(result(REMINDED, "2026-03-20").get("event").canonical())
                    .isEqualTo(
                            "{\"type\":\"NOTICE_SENT\",\"on\":\"2026-03-20\",\"channel\":\"POST\",\"claims\":[\"A\"],"
                                    + "\"announcedCosts\":\"75.00\",\"demanded\":\"501.04\"}");
        }
    }

    @Nested
    class Policies {

        @ParameterizedTest
        @EnumSource(PolicyPreset.class)
        void a_preset_by_its_name_and_in_full_give_the_same_answer(PolicyPreset preset) {
            String byName = ask(REMINDED, "2026-03-20", "\"" + preset + "\"", "");

            assertThat(byName).contains("\"policy\":\"" + preset + "\"");
            assertThat(ask(REMINDED, "2026-03-20", Policy.preset(preset).write(), ""))
                    .isEqualTo(byName);
        }

        @Test
        void a_policy_states_what_differs_from_its_base() {
            String own = "{\"base\":\"PRE_INCASSO\",\"id\":\"MINE\",\"tone\":\"FIRM\","
                    + "\"changes\":{\"notice\":{\"days\":9,\"channels\":[\"EMAIL\"],\"tone\":null}}}";

            assertThat(result(REMINDED, "2026-03-20", own, ""))
                    .containsEntry("step", word("WAIT"))
                    .containsEntry("notBefore", word("2026-03-21"));
            assertThat(result(REMINDED, "2026-03-21", own, ""))
                    .containsEntry("policy", word("MINE"))
                    .containsEntry("tone", word("FIRM"))
                    .containsEntry("channel", word("EMAIL"));
        }

        @ParameterizedTest(name = "{0}: {1} at {2}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "null | MISSING_FIELD | /policy",
                    "7 | WRONG_TYPE | /policy",
                    "[] | WRONG_TYPE | /policy",
                    "\"SOFT\" | UNKNOWN_VALUE | /policy",
                    "\"formal\" | UNKNOWN_VALUE | /policy",
                    "{} | MISSING_FIELD | /policy/format",
                    "{\"base\":\"SOFT\"} | UNKNOWN_VALUE | /policy/base",
                    "{\"base\":\"FORMAL\",\"colour\":1} | UNKNOWN_FIELD | /policy/colour",
                    "{\"base\":\"FORMAL\",\"format\":2} | UNKNOWN_VALUE | /policy/format",
                    "{\"base\":\"FORMAL\",\"costs\":{\"share\":\"110\"}} | OUT_OF_RANGE | /policy/costs/share",
                    "{\"base\":\"FORMAL\",\"costs\":{\"share\":\"0\"}} | STEP_FORBIDDEN | /policy/steps/0/step",
                    "{\"base\":\"FORMAL\",\"contact\":{\"perWeek\":0}} | OUT_OF_RANGE | /policy/contact/perWeek",
                    "{\"base\":\"FORMAL\",\"amounts\":{\"large\":\"10.00\"}} | CONTRADICTION | /policy/amounts/large",
                    "{\"base\":\"FORMAL\",\"steps\":[]} | EMPTY_LIST | /policy/steps",
                    "{\"base\":\"FORMAL\",\"changes\":{\"contact\":{\"days\":-1}}} | OUT_OF_RANGE | /policy/steps/2/days",
                    "{\"base\":\"FORMAL\",\"changes\":{\"contact\":{\"step\":\"WAIT\"}}} | STEP_FORBIDDEN | /policy/steps/2/step",
                    "{\"base\":\"FORMAL\",\"changes\":{\"contact\":{\"channels\":[\"PHONE\",\"POST\"]}}} | CHANNEL_NOT_SUITABLE | /policy/steps/2/channels/1",
                    "{\"base\":\"FORMAL\",\"changes\":{\"contact\":{\"then\":\"demand\"}}} | STEPS_IN_A_CIRCLE | /policy/steps/2/then",
                    "{\"base\":\"FORMAL\",\"changes\":{\"contact\":{\"then\":\"nowhere\"}}} | UNKNOWN_REFERENCE | /policy/steps/2/then",
                    "{\"base\":\"FORMAL\",\"changes\":{\"contact\":{\"id\":\"demand\"}}} | DUPLICATE_ID | /policy/steps/2/id",
                    "{\"base\":\"FORMAL\",\"changes\":{\"contact\":{\"when\":{\"hair\":1}}}} | UNKNOWN_FIELD | /policy/steps/2/when/hair",
                    "{\"base\":\"FORMAL\",\"changes\":{\"last-call\":{\"days\":1}}} | UNKNOWN_REFERENCE | /policy/changes/last-call",
                    "{\"base\":\"FORMAL\",\"changes\":{\"contact\":7}} | WRONG_TYPE | /policy/changes/contact",
                    "{\"base\":\"FORMAL\",\"changes\":[]} | WRONG_TYPE | /policy/changes"
                })
        void what_is_wrong_with_a_policy_is_named_with_its_place(String policy, String code, String path) {
            assertThat(ask(REMINDED, "2026-03-20", policy, ""))
                    .contains("\"ok\":false")
                    .contains("\"code\":\"" + code + "\"")
                    .contains("\"path\":\"" + path + "\"");
        }

        @Test
        void the_law_behind_a_refusal_is_named() {
            assertThat(ask(
                            REMINDED,
                            "2026-03-20",
                            "{\"base\":\"FORMAL\",\"changes\":{\"notice\":{\"channels\":[\"SMS\"]}}}",
                            ""))
                    .contains("\"path\":\"/policy/steps/0/channels/0\",\"rule\":\"art. 6:96 lid 6 BW\"");
        }

        @Test
        void what_is_wrong_with_the_policy_and_with_the_rest_is_told_at_once() {
            assertThat(ask(
                            REMINDED,
                            "2026-02-31",
                            "{\"base\":\"FORMAL\",\"tone\":\"ANGRY\"}",
                            ",\"whyNot\":\"FLY\",\"x\":1"))
                    .contains("\"path\":\"/on\"", "\"path\":\"/policy/tone\"")
                    .contains("\"path\":\"/whyNot\"", "\"path\":\"/x\"");
        }
    }

    @Nested
    class WhyNot {

        @Test
        void a_later_step_is_told_with_its_day() {
            assertThat(list(result(REMINDED, "2026-03-20", "\"PRE_INCASSO\"", ",\"whyNot\":\"COURT_FILE\""), "whyNot"))
                    .singleElement()
                    .satisfies(why ->
                            assertThat(why.canonical()).startsWith("{\"code\":\"COMES_LATER\",\"text\":\"comes on "));
        }

        @Test
        void a_step_that_is_stopped_is_told_with_what_stops_it_and_what_changes_that() {
            assertThat(list(result(DISPUTED, "2026-03-20", "\"PRE_INCASSO\"", ",\"whyNot\":\"HAND_OVER\""), "whyNot"))
                    .extracting(why -> text(why, "code"))
                    .startsWith("BLOCKED", "LIFTED_BY");
        }

        @Test
        void the_step_itself_needs_no_reason() {
            assertThat(result(REMINDED, "2026-03-20", "\"PRE_INCASSO\"", ",\"whyNot\":\"FOURTEEN_DAY_NOTICE\""))
                    .containsEntry("whyNot", new JsonArray(List.of()));
        }

        @ParameterizedTest
        @EnumSource(StepCode.class)
        void every_other_step_has_a_reason_in_both_languages(StepCode step) {
            for (String language : List.of("nl", "en")) {
                String more = ",\"explain\":\"" + language + "\",\"whyNot\":\"" + step + "\"";
                List<JsonValue> why = list(result(REMINDED, "2026-03-20", "\"PRE_INCASSO\"", more), "whyNot");

                assertThat(why.isEmpty()).isEqualTo(step == StepCode.FOURTEEN_DAY_NOTICE);
                assertThat(why)
                        .allSatisfy(reason -> assertThat(text(reason, "text")).isNotBlank());
            }
        }
    }

    @Nested
    class Explanations {

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "nl | Volgende stap op 20 maart 2026: veertiendagenbrief",
                    "nl | zonder deze brief zijn geen incassokosten verschuldigd; erin staat € 75,00",
                    "nl | 9 april 2026: aanbod van een betalingsregeling",
                    "nl | Op welk nummer is de schuldenaar te bereiken?",
                    "en | Next step on 20 March 2026: fourteen-day notice",
                    "en | without this letter no collection costs are due; it states €75.00",
                    "en | by 24 March 2026 at the latest",
                    "en | 9 April 2026: offer of a payment plan"
                })
        void the_step_and_its_reasons_are_told_in_the_language_of_the_reader(String language, String line) {
            assertThat(ask(REMINDED, "2026-03-20", "\"PRE_INCASSO\"", ",\"explain\":\"" + language + "\"")
                            .replace('\u00a0', ' '))
                    .contains("\"explanation\":[", line);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", ",\"explain\":\"nl\"", ",\"explain\":\"en\""})
        void the_name_and_number_of_the_debtor_stand_nowhere(String explain) {
            assertThat(ask(DISPUTED, "2026-03-20", "\"SOCIALLY_RESPONSIBLE\"", explain))
                    .doesNotContain("Okafor", "voorbeeld.example");
        }
    }
}
