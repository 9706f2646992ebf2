package dev.incasso.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.rules.Incasso;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FloorJsonTest {

    private static final IncassoJson JSON = Incasso.netherlands().json();

    private static String floor(String fields) {
        return JSON.answer("{\"op\":\"floor\"" + fields + "}");
    }

    @Test
    void the_fields_of_the_result_have_their_fixed_names() {
        assertThat(
                        floor(
                                ",\"on\":\"2026-07-01\",\"household\":\"COUPLE\",\"taxableIncome\":50000,\"netIncome\":\"2250.00\",\"partnerNetIncome\":\"1200\""))
                .contains(
                        "\"result\":{\"floor\":\"1297.43\",\"formula\":\"2026\",\"estimated\":false,\"room\":\"952.57\"")
                .contains("{\"step\":\"NORM\",\"amount\":\"1926.40\",\"subtotal\":\"1926.40\",\"text\":\"95% of")
                .contains("{\"step\":\"PARTNER_INCOME\",\"amount\":\"-1200.00\",\"subtotal\":\"1297.43\"")
                .contains("\"sources\":[{\"ref\":\"art. 475da lid 1 tot en met 3 Rv\"")
                .contains("\"warnings\":[{\"code\":\"DERIVED_INPUT\"");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                ",\"on\":\"2025-03-01\",\"household\":\"SINGLE\",\"taxableIncome\":20000 | \"formula\":\"2021\"",
                ",\"on\":\"2023-03-01\",\"household\":\"SINGLE\",\"taxableIncome\":20000 | \"floor\":\"1872.81\",\"formula\":\"MAXIMUM_ONLY\",\"estimated\":true,\"steps\"",
                ",\"on\":\"2026-03-01\",\"household\":\"SINGLE\",\"registeredAddress\":false | \"floor\":\"951.01\",\"formula\":\"NO_ADDRESS\",\"estimated\":false,\"steps\"",
                ",\"on\":\"2026-03-01\",\"household\":\"SINGLE\",\"registeredAddress\":null | \"formula\":\"MAXIMUM_ONLY\"",
                ",\"on\":\"2026-07-01\",\"household\":\"SINGLE\",\"netIncome\":\"0\" | \"floor\":\"0.00\",\"formula\":\"MAXIMUM_ONLY\",\"estimated\":true,\"room\":\"0.00\"",
                ",\"on\":\"2026-07-01\",\"household\":\"SINGLE\",\"explain\":\"nl\" | Beslagvrije voet op 1 juli 2026 voor een alleenstaande: hoogstens"
            })
    void each_question_has_its_answer(String fields, String answer) {
        assertThat(floor(fields)).contains("\"ok\":true").contains(answer.strip());
    }

    @ParameterizedTest(name = "{0}: {1} at {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                ",\"on\":\"2026-07-01\",\"netIncome\":\"1500.00\" | MISSING_FIELD | \"/household\"",
                ",\"household\":\"SINGLE\" | MISSING_FIELD | \"/on\"",
                ",\"on\":\"2026-07-01\",\"household\":\"FAMILY\" | UNKNOWN_VALUE | \"/household\"",
                ",\"on\":\"2026-07-01\",\"household\":\"SINGLE\",\"netIncome\":\"-1\" | AMOUNT_NEGATIVE | \"/netIncome\"",
                ",\"on\":\"2026-07-01\",\"household\":\"SINGLE\",\"taxableIncome\":\"24.000,00\" | AMOUNT_MALFORMED | \"/taxableIncome\"",
                ",\"on\":\"2026-07-01\",\"household\":\"SINGLE\",\"housingCosts\":true | WRONG_TYPE | \"/housingCosts\"",
                ",\"on\":\"2026-07-01\",\"household\":\"SINGLE\",\"registeredAddress\":\"no\" | WRONG_TYPE | \"/registeredAddress\"",
                ",\"on\":\"2026-07-01\",\"household\":\"SINGLE_PARENT\",\"partnerNetIncome\":\"900\" | CONTRADICTION | \"/partnerNetIncome\"",
                ",\"on\":\"2027-01-01\",\"household\":\"SINGLE\" | BEYOND_HORIZON | \"/on\"",
                ",\"on\":\"2020-12-31\",\"household\":\"SINGLE\" | BEYOND_HORIZON | \"/on\"",
                ",\"on\":\"2027-01-01\",\"household\":\"SINGLE\",\"conventions\":{\"beyondHorizon\":\"ASSUME_LAST_KNOWN\"} | BEYOND_HORIZON | \"/on\""
            })
    void what_is_wrong_is_named_with_its_place(String fields, String code, String path) {
        assertThat(floor(fields))
                .contains("\"ok\":false")
                .contains("\"code\":\"" + code.strip() + "\"")
                .contains("\"path\":" + path.strip());
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertThat(floor(",\"netIncome\":\"-1\",\"taxableIncome\":\"x\",\"rent\":1"))
                .contains("\"path\":\"/on\"", "\"path\":\"/household\"")
                .contains("\"path\":\"/netIncome\"", "\"path\":\"/taxableIncome\"", "\"path\":\"/rent\"");
    }
}
