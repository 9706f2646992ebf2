package dev.incasso.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.rules.Incasso;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IncassoJsonTest {

    private static final IncassoJson JSON = Incasso.netherlands().json();

    private static final String COSTS = """
            {"id":7,"op":"costs","on":"2026-03-20","debtor":"CONSUMER",\
            "claims":[{"id":"A","principal":"812.50","inDefaultSince":"2026-03-02"}]%s}""";

    private static final String INTEREST = """
            {"id":7,"op":"interest","kind":"CONSUMER","principal":"1000.00",\
            "firstDay":"2025-07-01","lastDay":"2026-06-30"%s}""";

    private static final String NOTICE = """
            {"id":7,"op":"noticeDates","sentOn":"2026-04-01","channel":"POST"%s}""";

    private static String costs(String more) {
        return JSON.answer(COSTS.formatted(more));
    }

    private static String interest(String more) {
        return JSON.answer(INTEREST.formatted(more));
    }

    private static String notice(String more) {
        return JSON.answer(NOTICE.formatted(more));
    }

    @Nested
    class Envelope {

        @ParameterizedTest
        @ValueSource(strings = {"7", "\"x\"", "null", "true", "[1,{\"a\":2.50}]", "{\"b\":\"é\"}", "1e400"})
        void the_id_comes_back_as_it_was(String id) {
            assertThat(JSON.answer("{\"id\":" + id + ",\"op\":\"info\"}"))
                    .startsWith("{\"id\":" + id + ",\"ok\":true,");
            assertThat(JSON.answer("{\"op\":\"fly\",\"id\":" + id + "}"))
                    .startsWith("{\"id\":" + id + ",\"ok\":false,");
        }

        @Test
        void a_missing_id_is_null() {
            assertThat(JSON.answer("{\"op\":\"info\"}")).startsWith("{\"id\":null,\"ok\":true,");
        }

        @Test
        void the_rule_book_version_stands_in_every_answer() {
            String version =
                    "\"ruleBook\":\"" + Incasso.netherlands().ruleBook().version() + "\"}";

            assertThat(costs("")).endsWith(version);
            assertThat(interest("")).endsWith(version);
            assertThat(notice("")).endsWith(version);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "''                      | NOT_JSON",
                    "not json                | NOT_JSON",
                    "[]                      | NOT_JSON",
                    "7                       | NOT_JSON",
                    "{\"op\":\"info\"        | NOT_JSON",
                    "{\"op\":\"info\"} {}    | NOT_JSON",
                    "{'op':'info'}           | NOT_JSON",
                    "{\"op\":\"info\",}      | NOT_JSON",
                    "{\"op\":\"info\",\"op\":\"info\"} | DUPLICATE_FIELD",
                    "{\"op\":\"info\",\"id\":NaN} | NOT_JSON"
                })
        void a_line_that_is_no_json_object_gets_one_error_answer(String line, String code) {
            assertThat(JSON.answer(line))
                    .startsWith("{\"id\":null,\"ok\":false,\"error\":{\"code\":\"" + code + "\"")
                    .contains("\"path\":null")
                    .doesNotContain("\n");
        }

        @Test
        void json_nested_too_deeply_is_refused() {
            String deep = "{\"op\":\"info\",\"id\":" + "[".repeat(5000) + "]".repeat(5000) + "}";

            assertThat(JSON.answer(deep)).contains("\"code\":\"JSON_TOO_LARGE\"");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{\"id\":1}                   | MISSING_FIELD     | /op",
                    "{\"id\":1,\"op\":7}          | WRONG_TYPE        | /op",
                    "{\"id\":1,\"op\":\"fly\"}    | UNKNOWN_OPERATION | /op",
                    "{\"op\":\"info\",\"x\":1}    | UNKNOWN_FIELD     | /x",
                    "{\"op\":\"info\",\"a/b~c.d\":1} | UNKNOWN_FIELD  | /a~1b~0c.d",
                    "{\"op\":\"info\",\"on\":\"2026-02-31\"} | DATE_MALFORMED | /on",
                    "{\"op\":\"info\",\"on\":\"1899-12-31\"} | DATE_IMPLAUSIBLE | /on",
                    "{\"op\":\"info\",\"explain\":\"fr\"}    | UNKNOWN_VALUE | /explain",
                    "{\"op\":\"info\",\"conventions\":7}     | WRONG_TYPE | /conventions",
                    "{\"op\":\"info\",\"conventions\":{\"deliveryDays\":4}} | OUT_OF_RANGE | /conventions/deliveryDays",
                    "{\"op\":\"info\",\"conventions\":{\"dayCount\":\"30E\"}} | UNKNOWN_VALUE | /conventions/dayCount",
                    "{\"op\":\"info\",\"conventions\":{\"extra\":1}} | UNKNOWN_FIELD | /conventions/extra"
                })
        void what_is_wrong_with_the_envelope_is_named(String line, String code, String path) {
            assertThat(JSON.answer(line)).contains("\"code\":\"" + code + "\"").contains("\"path\":\"" + path + "\"");
        }
    }

    @Nested
    class Costs {

        @Test
        void the_fields_of_the_result_have_their_fixed_names() {
            assertThat(costs(""))
                    .contains("\"result\":{\"costs\":\"121.88\",\"vat\":\"0.00\",\"total\":\"121.88\"")
                    .contains("\"regime\":\"BIK_2012\"")
                    .contains("\"minimumApplied\":false,\"maximumApplied\":false,\"instalmentRuleApplied\":false");
        }

        @Test
        void an_amount_may_be_a_json_number_with_at_most_two_decimals() {
            String request = COSTS.formatted("").replace("\"812.50\"", "812.5");

            assertThat(JSON.answer(request)).contains("\"costs\":\"121.88\"");
        }

        @ParameterizedTest
        @CsvSource({
            "12.345, AMOUNT_TOO_PRECISE",
            "\"12.345\", AMOUNT_TOO_PRECISE",
            "-1, AMOUNT_NEGATIVE",
            "\"-1\", AMOUNT_NEGATIVE",
            "1e5, AMOUNT_MALFORMED",
            "\"1e5\", AMOUNT_MALFORMED",
            "\"NaN\", AMOUNT_MALFORMED",
            "\"\", AMOUNT_MALFORMED",
            "true, WRONG_TYPE",
            "null, MISSING_FIELD",
            "{}, WRONG_TYPE",
            "99999999999999, AMOUNT_TOO_LARGE"
        })
        void an_amount_that_is_not_plain_is_refused(String amount, String code) {
            assertThat(JSON.answer(COSTS.formatted("").replace("\"812.50\"", amount)))
                    .contains("\"code\":\"" + code + "\"")
                    .contains("\"path\":\"/claims/0/principal\"");
        }

        @Test
        void an_amount_with_a_comma_is_refused() {
            assertThat(JSON.answer(COSTS.formatted("").replace("812.50", "1.250,50")))
                    .contains("\"code\":\"AMOUNT_MALFORMED\"");
        }

        @ParameterizedTest
        @CsvSource({
            "true, false, true, 25.59, 0",
            "true, false, false, 0.00, 1",
            "true, true, true, 0.00, 1",
            "false, false, true, 0.00, 1",
            "null, false, true, 0.00, 1",
            "null, null, null, 0.00, 3"
        })
        void vat_needs_three_facts(String charges, String deducts, String declared, String vat, int reasons) {
            String answer = costs(",\"vat\":{\"collectorChargesVat\":" + charges + ",\"creditorDeducts\":" + deducts
                    + ",\"declared\":" + declared + "}");

            assertThat(answer).contains("\"vat\":\"" + vat + "\"");
            assertThat(answer.replaceAll(".*\"vatReasons\":\\[([^]]*)].*", "$1").split("\"[A-Z_]+\"", -1))
                    .hasSize(reasons + 1);
        }

        @Test
        void an_out_of_scope_claim_has_no_amount() {
            assertThat(JSON.answer(COSTS.formatted("").replace("\"id\":\"A\"", "\"id\":\"A\",\"kind\":\"TORT\"")))
                    .contains("\"costs\":null,\"vat\":null,\"total\":null")
                    .contains("\"regime\":\"NOT_APPLICABLE\"")
                    .contains("\"code\":\"CLAIM_OUT_OF_SCOPE\"");
        }

        @Test
        void the_day_of_the_notice_is_needed() {
            assertThat(JSON.answer(COSTS.formatted("").replace("\"on\":\"2026-03-20\",", "")))
                    .contains("\"code\":\"MISSING_FIELD\"")
                    .contains("\"path\":\"/on\"");
        }

        @Test
        void a_notice_before_default_is_refused() {
            assertThat(JSON.answer(COSTS.formatted("").replace("2026-03-20", "2026-03-01")))
                    .contains("\"code\":\"NOTICE_BEFORE_DEFAULT\"")
                    .contains("\"path\":\"/claims/0/inDefaultSince\"")
                    .contains("\"rule\":\"N1\"");
        }

        @Test
        void all_violations_are_told_at_once() {
            assertThat(
                            costs(
                                    ",\"agreedCosts\":\"x\",\"contractCostClause\":\"WIDE\",\"earlierNotices\":[{\"unpaid\":1}]"))
                    .contains("\"path\":\"/agreedCosts\"")
                    .contains("\"path\":\"/contractCostClause\"")
                    .contains("\"path\":\"/earlierNotices/0/instalmentOf\"")
                    .contains("\"path\":\"/earlierNotices/0/noticedOn\"")
                    .contains("\"path\":\"/earlierNotices/0/unpaid\"");
        }

        @Test
        void the_explanation_comes_in_the_language_asked_for_and_warnings_with_it() {
            String request = COSTS.formatted(",\"explain\":\"nl\"").replace("CONSUMER", "UNKNOWN");

            assertThat(JSON.answer(request))
                    .contains("\"explanation\":[\"Incassokosten over € 812,50: € 121,88\"")
                    .contains("Hij is als consument behandeld.");
            assertThat(JSON.answer(request.replace(",\"explain\":\"nl\"", "")))
                    .doesNotContain("explanation")
                    .contains("He was treated as a consumer.");
        }

        @Test
        void the_flat_fee_convention_is_used_and_reported() {
            String two = COSTS.formatted(",\"conventions\":{\"flatFee\":\"PER_INVOICE\"}")
                    .replace("CONSUMER", "BUSINESS")
                    .replace(
                            "\"claims\":[",
                            "\"claims\":[{\"id\":\"B\",\"principal\":\"10\",\"inDefaultSince\":\"2026-03-02\"},")
                    .replace("812.50", "10");

            assertThat(JSON.answer(two))
                    .contains("\"costs\":\"80.00\"")
                    .contains("\"alternative\":\"40.00\"")
                    .contains("\"conventions\":{\"flatFee\":\"PER_INVOICE\"}");
        }
    }

    @Nested
    class InterestOperationTest {

        @Test
        void the_fields_of_the_result_have_their_fixed_names() {
            assertThat(interest(""))
                    .contains("\"result\":{\"interest\":\"50.08\"")
                    .contains("\"open\":{\"principal\":\"1000.00\",\"interest\":\"50.08\"}")
                    .contains("\"segments\":[{\"firstDay\":\"2025-07-01\",\"lastDay\":\"2025-12-31\",\"days\":184,"
                            + "\"rate\":\"6.00\",\"base\":\"1000.00\",\"interest\":\"30.25\"")
                    .contains("\"dayCount\":\"ACT_365F\"");
        }

        @Test
        void a_choice_at_the_top_level_wins_over_the_conventions() {
            assertThat(interest(",\"dayCount\":\"ACT_ACT\",\"conventions\":{\"dayCount\":\"ACT_365F\"}"))
                    .contains("\"dayCount\":\"ACT_ACT\",\"compounding\"");
        }

        @Test
        void a_payment_lowers_the_base_from_the_next_day() {
            assertThat(interest(",\"payments\":[{\"on\":\"2025-12-31\",\"amount\":\"530.25\"}]"))
                    .contains("\"firstDay\":\"2026-01-01\",\"lastDay\":\"2026-06-30\",\"days\":181,\"rate\":\"4.00\","
                            + "\"base\":\"500.00\"");
        }

        @Test
        void an_agreed_rate_is_a_text_in_percent() {
            String agreed = INTEREST.formatted(",\"rate\":\"10\"").replace("CONSUMER", "AGREED");

            assertThat(JSON.answer(agreed)).contains("\"interest\":\"100.00\"");
            assertThat(JSON.answer(agreed.replace("\"10\"", "10"))).contains("\"path\":\"/rate\"");
        }

        @Test
        void beyond_the_horizon_is_refused_unless_the_request_assumes() {
            String beyond = INTEREST.formatted("%s").replace("2026-06-30", "2027-01-01");

            assertThat(JSON.answer(beyond.formatted("")))
                    .contains("\"code\":\"BEYOND_HORIZON\"")
                    .contains("statutoryInterest.consumer is known through 2026-12-31; 2027-01-01 lies beyond it")
                    .contains("\"path\":\"/lastDay\"");
            assertThat(JSON.answer(beyond.formatted(",\"beyondHorizon\":\"ASSUME_LAST_KNOWN\"")))
                    .contains("\"ok\":true")
                    .contains("\"code\":\"RATE_ASSUMED\"")
                    .contains("\"assumed\":true");
        }
    }

    @Nested
    class NoticeDatesOperationTest {

        @Test
        void the_fields_of_the_result_have_their_fixed_names() {
            assertThat(notice(",\"deliveryDays\":2"))
                    .contains("\"result\":{\"receivedOn\":\"2026-04-04\",\"receiptPresumed\":true,"
                            + "\"firstDay\":\"2026-04-05\",\"lastDay\":\"2026-04-20\",\"costsDueFrom\":\"2026-04-21\"");
        }

        @Test
        void the_cautious_third_delivery_day_is_the_default() {
            assertThat(notice("")).contains("\"receivedOn\":\"2026-04-07\"").contains("\"deliveryDays\":3");
        }

        @Test
        void the_extension_can_be_switched_off() {
            assertThat(notice(",\"deliveryDays\":2,\"extendToWorkingDay\":false"))
                    .contains("\"lastDay\":\"2026-04-18\"")
                    .contains("\"code\":\"TERM_NOT_EXTENDED\"");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "\"termDays\":13 | TERM_TOO_SHORT | /termDays",
                    "\"termDays\":\"14\" | WRONG_TYPE | /termDays",
                    "\"termDays\":14.0 | WRONG_TYPE | /termDays",
                    "\"deliveryDays\":1 | OUT_OF_RANGE | /deliveryDays",
                    "\"extendToWorkingDay\":\"yes\" | WRONG_TYPE | /extendToWorkingDay",
                    "\"receivedOn\":\"2026-03-31\" | DATE_ORDER | /receivedOn"
                })
        void what_cannot_be_is_refused(String field, String code, String path) {
            assertThat(notice("," + field))
                    .contains("\"code\":\"" + code + "\"")
                    .contains("\"path\":\"" + path + "\"");
        }

        @ParameterizedTest
        @CsvSource({
            "WRIT, MISSING_FIELD, /receivedOn",
            "REGISTERED_POST, MISSING_FIELD, /receivedOn",
            "SMS, CHANNEL_NOT_SUITABLE, /channel",
            "FAX, UNKNOWN_VALUE, /channel"
        })
        void a_channel_that_needs_or_allows_no_more_is_refused(String channel, String code, String path) {
            assertThat(JSON.answer(NOTICE.formatted("").replace("POST", channel)))
                    .contains("\"code\":\"" + code + "\"")
                    .contains("\"path\":\"" + path + "\"");
        }
    }

    @Test
    void info_tells_versions_horizons_and_conventions() {
        assertThat(JSON.answer("{\"op\":\"info\"}"))
                .contains("\"formats\":{\"protocol\":1,\"ruleBook\":1,\"caseFile\":1}")
                .contains("\"statutoryInterest.consumer\":\"2026-12-31\"")
                .contains(
                        "\"operations\":[\"account\",\"contactWindow\",\"costs\",\"courtCosts\",\"floor\",\"info\",\"interest\",\"next\",\"notice\",\"noticeDates\",\"plan\",\"specification\"]")
                .contains("\"deliveryDays\":3")
                .doesNotContain("${");
    }

    @Nested
    class AccountOperationTest {

        private static final String ACCOUNT = """
                {"id":1,"op":"account","on":"2026-04-30","caseFile":{"id":"x","creditor":{"name":"C","capacity":"BUSINESS"},\
                "debtor":{"name":"D","capacity":"CONSUMER"},"claims":[{"id":"A","kind":"PRICE","principal":"500.00",\
                "issuedOn":"2026-02-15","dueOn":"2026-03-01"}],"events":[{"type":"NOTICE_SENT","on":"2026-03-20",\
                "channel":"POST","claims":["A"],"announcedCosts":"75.00"},{"type":"PAYMENT_RECEIVED","on":"2026-04-01",\
                "id":"p1","amount":"350.00"}]}}""";

        @Test
        void the_fields_of_the_result_have_their_fixed_names() {
            assertThat(JSON.answer(ACCOUNT))
                    .contains(
                            "\"result\":{\"principal\":\"151.70\",\"interest\":\"0.48\",\"costs\":\"40.00\",\"vat\":\"0.00\","
                                    + "\"open\":\"192.18\"")
                    .contains(
                            "\"paid\":\"350.00\",\"overpaid\":\"0.00\",\"costsDue\":true,\"costsDueFrom\":\"2026-04-09\"")
                    .contains(
                            "\"lines\":[{\"on\":\"2026-04-01\",\"amount\":\"350.00\",\"costs\":\"0.00\",\"interest\":\"1.70\","
                                    + "\"principal\":\"348.30\",\"overpaid\":\"0.00\"}]")
                    .contains("\"claims\":[{\"id\":\"A\",\"inDefaultSince\":\"2026-03-02\"");
        }

        @Test
        void a_claim_that_is_not_yet_in_default_has_no_first_day_of_it() {
            assertThat(JSON.answer(ACCOUNT.replace("2026-04-30", "2026-03-01")))
                    .contains("\"claims\":[{\"id\":\"A\",\"inDefaultSince\":null")
                    .contains("\"whyNot\":\"NOT_IN_DEFAULT\"");
            assertThat(JSON.answer(ACCOUNT.replace("2026-04-30", "2026-03-02")))
                    .contains("\"claims\":[{\"id\":\"A\",\"inDefaultSince\":\"2026-03-02\"");
        }

        @Test
        void why_costs_are_not_due_is_told() {
            assertThat(JSON.answer(ACCOUNT.replace("2026-04-30", "2026-04-08")))
                    .contains("\"costsDue\":false,\"costsDueFrom\":\"2026-04-09\",\"whyNot\":\"TERM_RUNNING\"");
        }

        @Test
        void what_is_wrong_in_the_case_file_is_named_by_its_place_all_at_once() {
            String wrong = ACCOUNT.replace("\"500.00\"", "\"500.005\"")
                    .replace("\"announcedCosts\"", "\"announced\"")
                    .replace("PAYMENT_RECEIVED", "PAYMENT_LOST");

            assertThat(JSON.answer(wrong))
                    .contains("\"path\":\"/caseFile/claims/0/principal\"")
                    .contains("\"path\":\"/caseFile/events/0/announced\"")
                    .contains("\"path\":\"/caseFile/events/1/type\"");
            assertThat(JSON.answer(ACCOUNT.replace("[\"A\"]", "[\"B\"]")))
                    .contains("\"code\":\"UNKNOWN_REFERENCE\"")
                    .contains("\"path\":\"/caseFile/events/0/claims/0\"");
        }

        @Test
        void the_specification_foots() {
            assertThat(JSON.answer(ACCOUNT.replace("\"op\":\"account\"", "\"op\":\"specification\"")))
                    .contains("\"kind\":\"PRINCIPAL\"")
                    .contains(
                            "\"total\":\"192.18\",\"rounding\":\"LINE\",\"missing\":[\"debtor.address\",\"creditor.address\","
                                    + "\"claims[0].description\"]");
        }
    }
}
