package dev.incasso.templates.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.rules.syntax.JsonValue.JsonNull;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import dev.incasso.rules.syntax.JsonValue.JsonText;
import dev.incasso.rules.syntax.StrictJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckNoticeOperationTest {

    private static final String GOOD = """
            Beste klant,

            Factuur 2026-0042 is nog niet betaald. Wij vragen u € 500,00 te betalen binnen veertien dagen vanaf de dag nadat
            deze brief bij u is bezorgd. Ons rekeningnummer is NL00 BANK 0123 4567 89.

            Betaalt u niet op tijd, dan moet u ook € 75,00 incassokosten betalen.

            Het Stuur
            """;

    private static final JsonObject REQUEST =
            Asked.edited(StrictJson.object("""
                    {"op": "checkNotice", "channel": "POST", "sentOn": "2026-03-20", "debtor": "CONSUMER",
                      "claims": [{"id": "2026-0042", "principal": "500.00", "inDefaultSince": "2026-03-02"}],
                      "paymentTermEnded": true}
                    """), "text", new JsonText(GOOD).canonical());

    private static Asked letter(String text) {
        return with("text", new JsonText(text).canonical());
    }

    private static Asked with(String field, String value) {
        return Asked.of(Asked.edited(REQUEST, field, value));
    }

    private static JsonObject finding(Asked asked, String rule) {
        return asked.objects("findings").stream()
                .filter(finding -> Asked.text(finding, "rule").equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_good_letter_is_valid() {
        Asked asked = Asked.of(REQUEST);

        assertThat(asked.fields())
                .containsExactly("verdict", "findings", "announcedCosts", "expectedCosts", "expectedVat", "sources");
        assertThat(asked.text("verdict")).isEqualTo("VALID");
        assertThat(asked.objects("findings")).isEmpty();
        assertThat(asked.text("announcedCosts")).isEqualTo("75.00");
        assertThat(asked.text("expectedCosts")).isEqualTo("75.00");
        assertThat(asked.text("expectedVat")).isEqualTo("0.00");
        assertThat(asked.warnings()).isEmpty();
    }

    @Test
    void a_finding_tells_rule_severity_passage_and_source() {
        Asked asked = letter(GOOD.replace("vanaf de dag nadat\ndeze brief bij u is bezorgd", "na dagtekening"));
        JsonObject finding = finding(asked, "N2");

        assertThat(asked.text("verdict")).isEqualTo("INVALID");
        assertThat(finding.fields().keySet())
                .containsExactly("rule", "severity", "code", "message", "quote", "leavesOpen", "sources");
        assertThat(Asked.text(finding, "severity")).isEqualTo("FATAL");
        assertThat(Asked.text(finding, "code")).isEqualTo("TERM_FROM_LETTER");
        assertThat(Asked.text(finding, "quote")).contains("binnen veertien dagen na dagtekening");
        assertThat(finding.canonical()).contains("\"leavesOpen\":false").contains("ECLI:NL:HR:2016:2704");
    }

    @Test
    void a_doubt_leaves_the_verdict_open() {
        Asked asked =
                letter(GOOD.replace("vanaf de dag nadat\ndeze brief bij u is bezorgd", "na ontvangst van deze brief"));

        assertThat(asked.text("verdict")).isEqualTo("UNCERTAIN");
        assertThat(finding(asked, "N2").canonical()).contains("\"leavesOpen\":true");
    }

    @Test
    void messages_and_explanation_are_in_the_language_that_is_asked_for() {
        JsonObject late = Asked.edited(REQUEST, "paymentTermEnded", "false");

        assertThat(Asked.text(finding(Asked.of(late), "N1"), "message"))
                .startsWith("The debtor was not yet in default.");
        Asked dutch = Asked.of(Asked.edited(late, "explain", "\"nl\""));
        assertThat(Asked.text(finding(dutch, "N1"), "message")).contains("verzuim");
        assertThat(dutch.texts("explanation")).first().asString().startsWith("Veertiendagenbrief: ");
    }

    @Test
    void costs_that_the_letter_does_not_name_are_left_out_of_the_answer() {
        Asked asked = letter(GOOD.replace("€ 75,00 incassokosten", "incassokosten"));

        assertThat(asked.fields()).doesNotContain("announcedCosts").contains("expectedCosts");
        assertThat(asked.text("verdict")).isEqualTo("INVALID");
    }

    @Test
    void where_no_tariff_applies_no_costs_are_expected() {
        Asked asked = with(
                "claims",
                "[{\"id\":\"A\",\"principal\":\"500.00\",\"inDefaultSince\":\"2026-03-02\",\"kind\":\"TORT\"}]");

        assertThat(asked.result().fields())
                .containsEntry("expectedCosts", new JsonNull())
                .containsEntry("expectedVat", new JsonNull());
        assertThat(asked.warnings()).containsExactly("CLAIM_OUT_OF_SCOPE");
    }

    @Test
    void vat_counts_when_the_facts_are_given_and_the_letter_declares_it() {
        String declared = GOOD.replace(
                "€ 75,00 incassokosten betalen.",
                "€ 90,75 incassokosten betalen, inclusief btw. Wij kunnen de btw niet verrekenen; daarom komt de btw erbij.");
        JsonObject request = Asked.edited(REQUEST, "text", new JsonText(declared).canonical());
        Asked asked =
                Asked.of(Asked.edited(request, "vat", "{\"collectorChargesVat\":true,\"creditorDeducts\":false}"));

        assertThat(asked.text("expectedCosts")).isEqualTo("75.00");
        assertThat(asked.text("expectedVat")).isEqualTo("15.75");
        assertThat(asked.text("verdict")).isEqualTo("VALID");
    }

    @Test
    void without_a_day_of_sending_the_letter_dates_itself_or_the_day_of_the_question_counts() {
        JsonObject undated = Asked.edited(REQUEST, "sentOn", "");

        assertThat(Asked.of(undated).violations()).containsExactly("MISSING_FIELD /sentOn");
        assertThat(Asked.of(Asked.edited(undated, "on", "\"2026-03-20\"")).ok()).isTrue();
        assertThat(Asked.of(Asked.edited(
                                undated, "text", new JsonText("Voorbeelddorp, 20 maart 2026\n\n" + GOOD).canonical()))
                        .text("verdict"))
                .isEqualTo("VALID");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            nullValues = "-",
            value = {
                "channel          | \"FAX\"        | UNKNOWN_VALUE /channel",
                "channel          | -              | MISSING_FIELD /channel",
                "sentOn           | \"20-03-2026\" | DATE_MALFORMED /sentOn",
                "debtor           | \"PERSON\"     | UNKNOWN_VALUE /debtor",
                "debtor           | -              | MISSING_FIELD /debtor",
                "claims           | -              | MISSING_FIELD /claims",
                "claims           | []             | EMPTY_LIST /claims",
                "claims           | {}             | WRONG_TYPE /claims",
                "paymentTermEnded | -              | MISSING_FIELD /paymentTermEnded",
                "paymentTermEnded | \"yes\"        | WRONG_TYPE /paymentTermEnded",
                "vat              | {\"paid\":true} | UNKNOWN_FIELD /vat/paid",
                "conventions      | {\"deliveryDays\":4} | OUT_OF_RANGE /conventions/deliveryDays",
                "text             | -              | MISSING_FIELD /text",
                "text             | 7              | WRONG_TYPE /text",
                "text             | \"\"           | MISSING_FIELD /text",
                "text             | \" \\n\\t\"    | MISSING_FIELD /text",
                "letter           | \"\"           | UNKNOWN_FIELD /letter"
            })
    void what_is_wrong_is_told_with_its_place(String field, String value, String violation) {
        assertThat(with(field, value == null ? "" : value).violations()).containsExactly(violation);
    }

    @ParameterizedTest
    @CsvSource({
        "100000, ''",
        "100001, OUT_OF_RANGE /text",
        "2000000, OUT_OF_RANGE /text",
    })
    void a_letter_has_at_most_100_000_characters(int length, String violation) {
        Asked asked = letter("a ".repeat(length).substring(0, length));

        assertThat(asked.ok()).isEqualTo(violation.isEmpty());
        assertThat(asked.ok() ? "" : asked.violations().get(0)).isEqualTo(violation);
        assertThat(asked.toString().length()).isLessThan(5_000);
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        assertThat(letter("PK\u0003\u0004\u0014\u0000\u0000\ufffd\ufffd".repeat(50))
                        .violations())
                .containsExactly("WRONG_TYPE /text");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertThat(Asked.of("""
                        {"op": "checkNotice", "text": "", "channel": "FAX", "sentOn": "2026-02-31", "debtor": "PERSON",
                          "claims": [{"id": "A", "principal": "1,5"}], "colour": 1}
                        """).violations())
                .containsExactly(
                        "MISSING_FIELD /text",
                        "UNKNOWN_VALUE /channel",
                        "DATE_MALFORMED /sentOn",
                        "UNKNOWN_VALUE /debtor",
                        "AMOUNT_MALFORMED /claims/0/principal",
                        "MISSING_FIELD /claims/0/inDefaultSince",
                        "MISSING_FIELD /paymentTermEnded",
                        "UNKNOWN_FIELD /colour");
    }

    @Test
    void no_word_of_the_letter_stands_in_an_error() {
        assertThat(Asked.of(Asked.edited(Asked.edited(REQUEST, "text", "\"Beste mevrouw Okafor\""), "sentOn", ""))
                        .toString())
                .doesNotContain("Okafor");
    }
}
