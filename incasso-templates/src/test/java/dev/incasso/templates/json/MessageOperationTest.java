package dev.incasso.templates.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.json.CaseFileJson;
import dev.incasso.rules.syntax.JsonValue;
import dev.incasso.rules.syntax.JsonValue.JsonArray;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import dev.incasso.rules.syntax.StrictJson;
import dev.incasso.templates.Messages;
import dev.incasso.templates.message.CatalogueEntry;
import dev.incasso.templates.message.Message;
import dev.incasso.templates.message.SampleFacts;
import dev.incasso.templates.message.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MessageOperationTest {

    private static final Texts TEXTS = Texts.bundled();

    /** One way in which a message can be asked for. */
    record Way(CatalogueEntry entry, Channel channel, String language, boolean collector) {

        CaseFile file() {
            return SampleFacts.file(entry, collector);
        }

        JsonObject request() {
            return StrictJson.object(
                    "{\"op\":\"message\",\"on\":\"" + SampleFacts.DAY + "\",\"message\":\"" + entry.code()
                            + "\",\"channel\":\"" + channel + "\",\"language\":\"" + language + "\",\"caseFile\":"
                            + CaseFileJson.write(file()) + "}");
        }

        @Override
        public String toString() {
            return entry + " by " + channel + " in " + language + (collector ? ", a collector writes" : "");
        }
    }

    static Stream<Way> ways() {
        return TEXTS.catalogue().stream()
                .flatMap(entry -> entry.channels().stream()
                        .flatMap(channel -> entry.languages().stream()
                                .flatMap(language -> Stream.of(
                                        new Way(entry, channel, language, false),
                                        new Way(entry, channel, language, true)))));
    }

    private static Way way(MessageCode code, Channel channel) {
        return new Way(TEXTS.entry(code), channel, "nl", false);
    }

    private static Asked with(Way way, String field, String value) {
        return Asked.of(Asked.edited(way.request(), field, value));
    }

    /** The case file of a request with an event more. */
    private static CaseFile appended(JsonObject request, JsonObject event) {
        Map<String, JsonValue> file =
                new LinkedHashMap<>(Asked.object(request, "caseFile").fields());
        List<JsonValue> events = new ArrayList<>(((JsonArray) file.get("events")).elements());
        events.add(event);
        file.put("events", new JsonArray(events));
        return CaseFileJson.read(new JsonObject(file).canonical());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void every_message_is_answered_as_a_java_host_gets_it(Way way) {
        Message message = Messages.of(Incasso.netherlands())
                .message(way.entry().code())
                .about(way.file())
                .in(Locale.forLanguageTag(way.language()))
                .on(SampleFacts.DAY)
                .by(way.channel());

        Asked asked = Asked.of(way.request());

        assertThat(asked.ok()).as(asked.toString()).isTrue();
        assertThat(asked.text("text")).isEqualTo(message.text());
        assertThat(asked.fields().contains("subject"))
                .isEqualTo(message.subject().isPresent());
        message.subject().ifPresent(subject -> assertThat(asked.text("subject")).isEqualTo(subject));
        assertThat(asked.fields().contains("html")).isEqualTo(message.html().isPresent());
        message.html().ifPresent(html -> assertThat(asked.text("html")).isEqualTo(html));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void no_message_has_a_fatal_finding(Way way) {
        assertThat(Asked.of(way.request()).objects("findings"))
                .allSatisfy(finding -> assertThat(Asked.text(finding, "severity"))
                        .as(finding.canonical())
                        .isNotEqualTo("FATAL"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void the_event_of_every_message_can_be_appended_to_the_case_file(Way way) {
        JsonObject request = way.request();
        JsonObject event = Asked.object(Asked.of(request).result(), "event");

        CaseFile file = appended(request, event);

        assertThat(file.events()).hasSize(way.file().events().size() + 1);
        assertThat(Asked.text(event, "on")).isEqualTo(SampleFacts.DAY.toString());
        assertThat(StrictJson.object(CaseFileJson.write(file)).canonical()).contains(event.canonical());
    }

    @Test
    void a_letter_has_subject_text_and_html_and_a_text_message_has_text_alone() {
        assertThat(Asked.of(way(MessageCode.FRIENDLY_REMINDER, Channel.EMAIL).request())
                        .fields())
                .containsExactly("subject", "text", "html", "findings", "event", "sources");
        assertThat(Asked.of(way(MessageCode.PRE_INCASSO_SMS, Channel.SMS).request())
                        .fields())
                .containsExactly("text", "findings", "event", "sources");
    }

    @Test
    void after_the_notice_was_sent_the_account_counts_it() {
        JsonObject request = way(MessageCode.FOURTEEN_DAY_NOTICE, Channel.POST).request();
        Asked asked = Asked.of(request);
        JsonObject event = Asked.object(asked.result(), "event");

        assertThat(event.canonical()).contains("\"type\":\"NOTICE_SENT\"").contains("\"announcedCosts\":\"121.88\"");
        assertThat(asked.text("text")).contains("€ 121,88");
        assertThat(Incasso.netherlands()
                        .account(appended(request, event))
                        .on(SampleFacts.DAY.plusDays(40))
                        .costsDue())
                .isTrue();
    }

    @Test
    void findings_and_warnings_are_in_the_language_that_is_asked_for() {
        Way way = way(MessageCode.FOURTEEN_DAY_NOTICE, Channel.EMAIL);

        assertThat(Asked.of(way.request()).objects("findings"))
                .anySatisfy(
                        finding -> assertThat(Asked.text(finding, "message")).startsWith("A sent e-mail alone"));
        Asked dutch = with(way, "explain", "\"nl\"");
        assertThat(dutch.objects("findings"))
                .anySatisfy(
                        finding -> assertThat(Asked.text(finding, "message")).contains("bewijs"));
        assertThat(dutch.texts("explanation")).first().asString().startsWith("Veertiendagenbrief op 7 april 2026");
    }

    @Test
    void what_is_known_of_the_sender_stands_in_the_text() {
        Asked asked = with(
                way(MessageCode.FRIENDLY_REMINDER, Channel.POST),
                "sender",
                "{\"phone\":\"012 345 67 89\",\"email\":\"post@voorbeeld.example\",\"website\":\"www.voorbeeld.example\","
                        + "\"portal\":\"mijn.voorbeeld.example\",\"paymentLink\":\"betaal.voorbeeld.example/1\"}");

        assertThat(asked.text("text"))
                .contains(
                        "012 345 67 89",
                        "post@voorbeeld.example",
                        "www.voorbeeld.example",
                        "mijn.voorbeeld.example",
                        "betaal.voorbeeld.example/1");
    }

    @Test
    void a_plan_is_taken_as_the_operation_plan_answers_it() {
        Asked asked = with(
                way(MessageCode.PLAN_OFFER, Channel.POST),
                "plan",
                "{\"outcome\":\"AFFORDABLE\",\"instalments\":[{\"on\":\"2026-05-01\",\"amount\":\"400.00\"},"
                        + "{\"on\":\"2026-06-01\",\"amount\":\"412.50\"}],\"alternatives\":[]}");

        assertThat(asked.text("text")).contains("€ 400,00", "€ 412,50", "1 juni 2026");
        assertThat(Asked.object(asked.result(), "event").canonical())
                .contains("\"type\":\"PLAN_OFFERED\"", "\"amount\":\"412.50\"");
    }

    @Test
    void conventions_of_the_request_count_but_an_early_last_day_is_never_written() {
        Way way = way(MessageCode.FOURTEEN_DAY_NOTICE, Channel.POST);

        assertThat(Asked.of(way.request()).text("text")).contains("uiterlijk op 24 april 2026");
        assertThat(with(way, "conventions", "{\"deliveryDays\":2}").text("text"))
                .doesNotContain("uiterlijk op");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            nullValues = "-",
            value = {
                "on       | -                       | MISSING_FIELD /on",
                "caseFile | -                       | MISSING_FIELD /caseFile",
                "message  | \"GREETING\"            | UNKNOWN_VALUE /message",
                "message  | -                       | MISSING_FIELD /message",
                "message  | \"PRE_INCASSO_SMS\"     | CHANNEL_NOT_SUITABLE /channel",
                "message  | \"PLAN_CONFIRMATION\"   | MISSING_FIELD /plan",
                "message  | \"DISPUTE_RECEIVED\"    | MISSING_FIELD /caseFile/events",
                "message  | \"PROFIT_LETTER\"       | MISSING_FIELD /caseFile/collector",
                "message  | \"CLOSING\"             | CONTRADICTION /caseFile",
                "on       | \"2026-02-20\"          | CONTRADICTION /caseFile",
                "channel  | \"FAX\"                 | UNKNOWN_VALUE /channel",
                "channel  | \"SMS\"                 | CHANNEL_NOT_SUITABLE /channel",
                "language | \"tlh\"                 | UNKNOWN_VALUE /language",
                "language | 7                       | WRONG_TYPE /language",
                "plan     | {\"outcome\":\"NO_ROOM\"} | MISSING_FIELD /plan/instalments",
                "plan     | {\"instalments\":[{\"on\":\"2026-05-01\",\"amount\":\"1,5\"}]} | AMOUNT_MALFORMED /plan/instalments/0/amount",
                "sender   | {\"fax\":\"1\"}         | UNKNOWN_FIELD /sender/fax",
                "sender   | {\"phone\":1}           | WRONG_TYPE /sender/phone",
                "colour   | 1                       | UNKNOWN_FIELD /colour"
            })
    void what_is_wrong_is_told_with_its_place_and_without_a_name(String field, String value, String violation) {
        Asked asked = with(way(MessageCode.FRIENDLY_REMINDER, Channel.EMAIL), field, value == null ? "" : value);

        assertThat(asked.violations()).containsExactly(violation);
        assertThat(asked.toString()).doesNotContain("J. Voorbeeld", "Lindelaan", "NL00");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertThat(Asked.of("""
                        {"op": "message", "message": "X", "channel": "FAX", "language": "tlh", "plan": {},
                          "sender": {"phone": 1}, "caseFile": {"id": "A"}}
                        """).violations())
                .contains(
                        "MISSING_FIELD /on",
                        "MISSING_FIELD /caseFile/creditor",
                        "MISSING_FIELD /caseFile/debtor",
                        "UNKNOWN_VALUE /message",
                        "UNKNOWN_VALUE /channel",
                        "UNKNOWN_VALUE /language",
                        "MISSING_FIELD /plan/instalments",
                        "WRONG_TYPE /sender/phone");
    }

    @Test
    void an_impossible_case_file_is_refused_with_every_place() {
        JsonObject request = way(MessageCode.FRIENDLY_REMINDER, Channel.EMAIL).request();
        String broken = request.canonical().replace("\"812.50\"", "\"812.505\"").replace("2026-03-04", "2026-01-04");

        assertThat(Asked.of(broken).violations())
                .contains("AMOUNT_TOO_PRECISE /caseFile/claims/0/principal")
                .allSatisfy(violation -> assertThat(violation).contains(" /caseFile/claims/0/"));
    }
}
