package dev.incasso.rules.json;

import static dev.incasso.core.money.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.money.Percentage;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncassoModuleTest {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new IncassoModule()).build();

    /** What a host may keep. */
    record Kept(String key, CaseFile file, List<Money> amounts, Percentage rate) {}

    private static Kept kept() {
        return new Kept("k", RecordSamples.full(), List.of(euro("812.50"), euro(7)), Percentage.of("10.15"));
    }

    @Test
    void a_mapper_writes_the_same_bytes_as_the_library() throws JsonProcessingException {
        CaseFile file = RecordSamples.full();

        assertThat(MAPPER.writeValueAsString(file)).isEqualTo(CaseFileJson.write(file));
    }

    @Test
    void a_host_keeps_case_files_and_amounts_among_its_own_data() throws JsonProcessingException {
        String json = MAPPER.writeValueAsString(kept());

        assertThat(json)
                .startsWith("{\"key\":\"k\",\"file\":{\"format\":1,")
                .endsWith("\"amounts\":[\"812.50\",\"7.00\"],\"rate\":\"10.15\"}");
        assertThat(MAPPER.readValue(json, Kept.class)).isEqualTo(kept());
    }

    @Test
    void a_tree_and_a_conversion_give_the_same() throws JsonProcessingException {
        JsonNode tree = MAPPER.valueToTree(kept());

        assertThat(MAPPER.treeToValue(tree, Kept.class)).isEqualTo(kept());
        assertThat(MAPPER.convertValue(tree.get("file"), CaseFile.class)).isEqualTo(kept().file());
    }

    @Test
    void nothing_stays_nothing() throws JsonProcessingException {
        assertThat(MAPPER.readValue("{\"amounts\":[null]}", Kept.class).amounts())
                .containsOnlyNulls();
        assertThat(MAPPER.writeValueAsString(new Kept("k", null, List.of(), null)))
                .isEqualTo("{\"key\":\"k\",\"file\":null,\"amounts\":[],\"rate\":null}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"812.5        | 812.50", "812          | 812.00", "\"812.5\"    | 812.50", "0.05         | 0.05"})
    void an_amount_is_read_from_plain_digits(String json, String amount) throws JsonProcessingException {
        assertThat(MAPPER.readValue(json, Money.class)).isEqualTo(euro(amount));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "812.505     | 812.505 has 3 decimals",
                "8e2         | not an amount",
                "\"812,50\"  | an amount with a comma is ambiguous",
                "-1          | the amount is below zero",
                "true        | must be a text of plain digits",
                "[]          | must be a text of plain digits"
            })
    void any_other_amount_is_a_mapping_error_with_our_message(String json, String message) {
        assertThatThrownBy(() -> MAPPER.readValue(json, Money.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageStartingWith(message)
                .hasCauseInstanceOf(InvalidInputException.class);
    }

    @Test
    void a_percentage_is_a_text() {
        assertThatThrownBy(() -> MAPPER.readValue("10.15", Percentage.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageStartingWith("must be a text of plain digits");
    }

    @Test
    void an_amount_in_another_currency_is_not_written() {
        assertThatThrownBy(() -> MAPPER.writeValueAsString(Money.parse("USD 5.00")))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageStartingWith("the amount is in another currency than the euro");
    }

    @Test
    void what_is_wrong_with_a_case_file_is_a_mapping_error_with_the_path() {
        String json = "{\"file\":" + CaseFileJson.write(RecordSamples.full()).replace("REMINDER_SENT", "NOTE") + "}";

        assertThatThrownBy(() -> MAPPER.readValue(json, Kept.class))
                .isInstanceOfSatisfying(
                        JsonMappingException.class,
                        e -> assertThat(e.getPath().get(0).getFieldName()).isEqualTo("file"))
                .hasMessageStartingWith("events[0].type: must be one of [")
                .hasCauseInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> MAPPER.readValue("{\"file\":\"x\"}", Kept.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageStartingWith("must be an object");
    }

    @Test
    void a_lenient_mapper_does_not_make_case_files_lenient() {
        ObjectMapper lenient = JsonMapper.builder()
                .addModule(new IncassoModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build();
        String json = CaseFileJson.write(RecordSamples.full());

        assertThatThrownBy(() -> lenient.readValue(json.replaceFirst("\"id\"", "\"x\":1,\"id\""), CaseFile.class))
                .hasMessageStartingWith("x: this field is not known here");
        assertThatThrownBy(() -> lenient.readValue(json.replaceFirst("\"id\"", "\"id\":\"1\",\"id\""), CaseFile.class))
                .hasMessageStartingWith("a field stands twice in one object");
        assertThatThrownBy(() -> lenient.readValue(json.replaceFirst("1980", "NaN"), CaseFile.class))
                .hasMessageStartingWith("debtor.birthYear: must be a whole number");
    }
}
