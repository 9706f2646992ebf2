package dev.incasso.examples.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnMappingTest {

    @Test
    void a_mapping_written_as_text_is_read_and_written_back() {
        ColumnMapping mapping = ColumnMapping.parse("id=InvoiceNo, relation = Customer ,amount=a=b");
        assertThat(mapping.header(Column.ID)).contains("InvoiceNo");
        assertThat(mapping.header(Column.RELATION)).contains("Customer");
        assertThat(mapping.header(Column.AMOUNT)).contains("a=b");
        assertThat(mapping.header(Column.DUE)).isEmpty();
        assertThat(ColumnMapping.parse(mapping.toString())).hasToString(mapping.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "id", "id=", "=x", "colour=x", "id=a,id=b", "id=a,"})
    void a_mapping_that_cannot_be_understood_is_refused(String text) {
        assertThatThrownBy(() -> ColumnMapping.parse(text))
                .isInstanceOfSatisfying(
                        UnusableInputException.class,
                        e -> assertThat(e.reason()).isEqualTo(UnusableInputException.Reason.INVALID_MAPPING));
    }

    @Test
    void a_mapping_laid_over_another_wins_for_its_own_columns_only() {
        ColumnMapping mapping = ColumnMapping.parse("id=A,amount=B").overriddenBy(ColumnMapping.parse("amount=C"));
        assertThat(mapping).hasToString("id=A,amount=C");
    }

    @ParameterizedTest
    @CsvSource({"comma, ','", "Semicolon, ;", "tab, '\t'", "bar, |", "'|', |"})
    void a_delimiter_is_found_by_name_or_sign(String name, String sign) {
        assertThat(CsvFormat.delimiterOf(name)).isEqualTo(sign.charAt(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "colon", ":", ";;", "a"})
    void an_unknown_delimiter_is_refused(String name) {
        assertThatThrownBy(() -> CsvFormat.delimiterOf(name))
                .isInstanceOfSatisfying(
                        UnusableInputException.class,
                        e -> assertThat(e.reason()).isEqualTo(UnusableInputException.Reason.UNKNOWN_SETTING));
    }

    @Test
    void a_preset_is_found_by_name_and_an_unknown_name_is_refused() {
        assertThat(CsvPreset.parse("eboekhouden")).isEqualTo(CsvPreset.EBOEKHOUDEN);
        assertThatThrownBy(() -> CsvPreset.parse("sap"))
                .isInstanceOfSatisfying(
                        UnusableInputException.class,
                        e -> assertThat(e.reason()).isEqualTo(UnusableInputException.Reason.UNKNOWN_SETTING));
    }
}
