package dev.incasso.templates.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.contact.MessageCode;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.syntax.StrictJson;
import dev.incasso.templates.Messages;
import dev.incasso.templates.message.TextOverlay;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplateOperationsTest {

    private static final String TEXT_MESSAGE = """
            {"op": "message", "on": "2026-03-20", "message": "PRE_INCASSO_SMS", "channel": "SMS", "language": "nl",
              "caseFile": {"id": "2026-001", "creditor": {"name": "Het Stuur", "capacity": "BUSINESS"},
                "debtor": {"name": "M. Okafor", "capacity": "CONSUMER", "naturalPerson": true},
                "claims": [{"id": "A", "kind": "PRICE", "principal": "500.00", "issuedOn": "2026-02-15",
                  "dueOn": "2026-03-01", "termAgreed": true}],
                "events": []}}
            """;

    @Test
    void info_lists_the_operations_of_rules_and_messages() {
        assertThat(Asked.of("{\"op\":\"info\"}").texts("operations"))
                .isEqualTo(Asked.JSON.operations())
                .contains("account", "checkNotice", "costs", "info", "message", "notice", "noticeDates")
                .isSorted();
    }

    @Test
    void info_lists_every_message_and_every_language() {
        Asked info = Asked.of("{\"op\":\"info\"}");

        assertThat(info.texts("messages"))
                .containsExactlyElementsOf(
                        Stream.of(MessageCode.values()).map(Enum::name).toList());
        assertThat(info.texts("languages"))
                .isEqualTo(Messages.of(Incasso.netherlands()).texts().languages())
                .startsWith("nl", "en");
    }

    @Test
    void the_rules_alone_know_no_letters_and_messages() {
        assertThat(Incasso.netherlands().json().operations())
                .contains("notice")
                .doesNotContain("checkNotice", "message");
    }

    @Test
    void the_texts_of_a_vendor_are_those_of_the_protocol() {
        Messages messages = Messages.of(Incasso.netherlands())
                .with(TextOverlay.of(
                        "shop",
                        Map.of(
                                "nl/PRE_INCASSO_SMS.txt",
                                "Wilt u onze brief lezen? Verkeerd nummer? Antwoord STOP.\n")));

        assertThat(messages.json().answer(TEXT_MESSAGE)).contains("\"text\":\"Wilt u onze brief lezen?");
        assertThat(Asked.of(TEXT_MESSAGE).text("text")).startsWith("U krijgt post van ons.");
    }

    @Test
    void an_answer_stands_on_one_line_and_bears_the_id_of_the_question() {
        String answer = Asked.JSON.answer(TEXT_MESSAGE.replace("{\"op\"", "{\"id\": [7], \"op\""));

        assertThat(answer).startsWith("{\"id\":[7],\"ok\":true,").doesNotContain("\n");
        assertThat(StrictJson.object(answer).fields()).containsKeys("result", "warnings", "ruleBook");
    }
}
