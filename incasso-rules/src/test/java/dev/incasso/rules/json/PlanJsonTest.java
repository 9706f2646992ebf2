package dev.incasso.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.rules.Incasso;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanJsonTest {

    private static final IncassoJson JSON = Incasso.netherlands().json();
    private static final String WHEN = ",\"firstOn\":\"2026-12-01\",\"frequency\":\"MONTHLY\"";

    private static String plan(String fields) {
        return JSON.answer("{\"op\":\"plan\"" + fields + "}");
    }

    @Test
    void the_fields_of_the_result_have_their_fixed_names() {
        assertThat(plan(",\"total\":100" + WHEN + ",\"promised\":\"60\",\"room\":\"50.00\",\"payDay\":28"))
                .contains("\"result\":{\"outcome\":\"TOO_HIGH\",\"highestAffordable\":\"50.00\",\"instalments\":["
                        + "{\"on\":\"2026-12-01\",\"amount\":\"50.00\"},{\"on\":\"2027-01-01\",\"amount\":\"50.00\"}]")
                .contains("\"alternatives\":[{\"kind\":\"PROMISED\",\"outcome\":\"TOO_HIGH\",\"instalment\":\"60.00\","
                        + "\"count\":2,\"lastOn\":\"2027-01-01\",\"withinLimits\":true,\"instalments\":[")
                .contains("\"waysOut\":[]")
                .doesNotContain("\"ask\"");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                ",\"total\":1000,\"room\":0                     | \"outcome\":\"NO_ROOM\",\"instalments\":[],\"alternatives\":[],\"waysOut\":[\"DEBT_HELP\"",
                ",\"total\":1000                                | \"outcome\":\"UNKNOWN\",\"instalments\":[]",
                ",\"total\":1000                                | \"ask\":[\"AMOUNT_POSSIBLE\"]",
                ",\"total\":1000,\"room\":50,\"otherPlans\":20  | \"highestAffordable\":\"30.00\"",
                ",\"total\":1000,\"room\":500,\"household\":\"SINGLE\",\"netIncome\":1500,\"taxableIncome\":20000 | \"highestAffordable\":\"151.51\"",
                ",\"total\":1000,\"room\":500,\"household\":null | \"highestAffordable\":\"500.00\"",
                ",\"total\":1000,\"room\":30,\"limits\":\"CAK_ABROAD\" | \"waysOut\":[\"LONGER_WITH_CONSENT\",\"PART_REMISSION\",\"DEBT_HELP\"]",
                ",\"total\":90,\"room\":60,\"instalments\":[{\"on\":\"2026-12-05\",\"amount\":40},{\"on\":\"2027-03-05\",\"amount\":50}] | \"outcome\":\"AFFORDABLE\",\"highestAffordable\":\"60.00\",\"instalments\":[{\"on\":\"2026-12-05\",\"amount\":\"40.00\"}"
            })
    void each_question_has_its_answer(String fields, String answer) {
        assertThat(plan(fields + WHEN)).contains("\"ok\":true").contains(answer.strip());
    }

    @ParameterizedTest(name = "{0}: {1} at {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "                                           | MISSING_FIELD   | \"/total\"",
                ",\"total\":0                               | AMOUNT_ZERO     | \"/total\"",
                ",\"total\":-1                              | AMOUNT_NEGATIVE | \"/total\"",
                ",\"total\":\"1.000,00\"                    | AMOUNT_MALFORMED | \"/total\"",
                ",\"total\":100,\"netIncome\":1500          | MISSING_FIELD   | \"/household\"",
                ",\"total\":100,\"housingCosts\":700        | MISSING_FIELD   | \"/household\"",
                ",\"total\":100,\"household\":\"SINGLE\",\"netIncome\":-1 | AMOUNT_NEGATIVE | \"/netIncome\"",
                ",\"total\":100,\"household\":\"SINGLE\",\"partnerNetIncome\":9 | CONTRADICTION | \"/partnerNetIncome\"",
                ",\"total\":100,\"household\":\"SINGLE\",\"on\":\"2027-01-01\" | BEYOND_HORIZON | \"/on\"",
                ",\"total\":100,\"payDay\":32               | OUT_OF_RANGE    | \"/payDay\"",
                ",\"total\":100,\"payDay\":\"28\"           | WRONG_TYPE      | \"/payDay\"",
                ",\"total\":100,\"instalment\":0            | AMOUNT_ZERO     | \"/instalment\"",
                ",\"total\":100,\"promised\":\"0.10\"       | OUT_OF_RANGE    | \"/promised\"",
                ",\"total\":100,\"payBy\":\"CASH\"          | UNKNOWN_VALUE   | \"/payBy\"",
                ",\"total\":100,\"limits\":\"MINE\"         | UNKNOWN_VALUE   | \"/limits\"",
                ",\"total\":100,\"instalments\":[{\"on\":\"2026-12-05\",\"amount\":40}] | CONTRADICTION | \"/instalments\"",
                ",\"total\":100,\"instalments\":[{\"on\":\"2026-12-05\",\"amount\":40},{\"on\":\"2026-12-05\",\"amount\":60}] | DATE_ORDER | \"/instalments/1/on\""
            })
    void what_is_wrong_is_named_with_its_place(String fields, String code, String path) {
        assertThat(plan((fields == null ? "" : fields) + WHEN))
                .contains("\"ok\":false")
                .contains("\"code\":\"" + code.strip() + "\"")
                .contains("\"path\":" + path.strip());
    }

    @Test
    void a_pay_day_does_not_fit_weeks() {
        assertThat(plan(",\"total\":100,\"firstOn\":\"2026-12-01\",\"frequency\":\"WEEKLY\",\"payDay\":5"))
                .contains("\"code\":\"CONTRADICTION\"")
                .contains("\"path\":\"/payDay\"");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertThat(plan(",\"room\":\"x\",\"netIncome\":1500,\"rent\":1"))
                .contains("\"path\":\"/total\"", "\"path\":\"/firstOn\"", "\"path\":\"/frequency\"")
                .contains("\"path\":\"/room\"", "\"path\":\"/household\"", "\"path\":\"/rent\"");
    }
}
