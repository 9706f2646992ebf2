package dev.incasso.examples.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {

    private static String read(byte[] bytes) throws IOException {
        Source source = Source.of(bytes);
        try (Reader reader = Encoding.of(source).open(source)) {
            StringBuilder text = new StringBuilder();
            for (int character = reader.read(); character >= 0; character = reader.read()) {
                text.append((char) character);
            }
            return text.toString();
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_byte_order_mark_decides_and_is_no_text(String charset) throws IOException {
        assertThat(read("\uFEFFé€".getBytes(Charset.forName(charset)))).isEqualTo("é€");
    }

    @ParameterizedTest
    @CsvSource({"windows-1252", "iso-8859-15", "UTF-8"})
    void a_declared_character_set_is_followed(String charset) throws IOException {
        String xml = "<?xml version='1.0' encoding='" + charset + "'?><a>é€</a>";
        assertThat(read(xml.getBytes(Charset.forName(charset)))).isEqualTo(xml);
    }

    @Test
    void one_wrong_byte_at_the_end_of_a_large_file_changes_how_all_of_it_is_read() throws IOException {
        String text = "é" + "x".repeat(100_000) + "é";
        assertThat(read(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(text);
        byte[] mixed = (text + "?").getBytes(StandardCharsets.UTF_8);
        mixed[mixed.length - 1] = (byte) 0x80;
        assertThat(read(mixed)).startsWith("Ã©").endsWith("Ã©€");
    }

    @Test
    void a_file_that_is_what_it_claims_needs_no_fallback() throws IOException {
        assertThat(Encoding.of(Source.of("é€".getBytes(StandardCharsets.UTF_8))).fallback())
                .isFalse();
        assertThat(Encoding.of(Source.of(new byte[] {(byte) 0x80})).fallback()).isTrue();
    }
}
