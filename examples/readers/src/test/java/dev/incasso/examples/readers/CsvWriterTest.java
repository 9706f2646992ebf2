package dev.incasso.examples.readers;

import static dev.incasso.examples.readers.Reading.euro;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

    private static final CsvFormat DUTCH = CsvPreset.EXACT.format();

    private static String written(String text) throws IOException {
        StringWriter out = new StringWriter();
        try (CsvWriter writer = CsvWriter.of(out, DUTCH)) {
            writer.text(text).text("end").endRow();
        }
        return out.toString();
    }

    @Test
    void a_row_is_written_in_the_decimals_and_dates_of_the_format() throws IOException {
        StringWriter out = new StringWriter();
        try (CsvWriter writer = CsvWriter.of(out, DUTCH)) {
            writer.text("F1")
                    .amount(euro("-1250.50"))
                    .number(-3)
                    .date(LocalDate.of(2025, 2, 9))
                    .endRow();
            writer.text("not ended");
        }
        assertThat(out).hasToString("F1;-1250,50;-3;09-02-2025\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31", "-1", "@SUM(A1)", "\t=1", "＝1"})
    void a_text_that_a_spreadsheet_would_run_gets_an_apostrophe(String text) throws IOException {
        assertThat(written(text)).isEqualTo("'" + text + ";end\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-1", "a=b", "'quoted'", ""})
    void another_text_stays_as_it_is(String text) throws IOException {
        assertThat(written(text)).isEqualTo(text + ";end\r\n");
    }

    @Test
    void delimiters_quotes_and_line_breaks_are_quoted() throws IOException {
        assertThat(written("a;\"b\"\nc")).isEqualTo("\"a;\"\"b\"\"\nc\";end\r\n");
    }
}
