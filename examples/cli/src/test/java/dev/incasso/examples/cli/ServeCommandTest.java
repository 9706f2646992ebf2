package dev.incasso.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ServeCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private List<String> serve(String input) {
        int status =
                Main.run(List.of("serve"), new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err);
        assertThat(status).isZero();
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void six_thousand_lines_are_answered_in_their_order_and_a_broken_one_gets_one_error_answer() {
        String input = IntStream.range(0, 6000)
                .mapToObj(i -> i == 3000 ? "broken" : request(i))
                .collect(Collectors.joining("\n"));

        List<String> answers = serve(input);

        assertThat(answers).hasSize(6000);
        for (int i = 0; i < 6000; i++) {
            assertThat(answers.get(i))
                    .startsWith(i == 3000 ? "{\"id\":null,\"ok\":false" : "{\"id\":" + i + ",\"ok\":true");
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void an_empty_input_is_answered_with_nothing() {
        assertThat(serve("")).isEmpty();
    }

    @Test
    void text_is_read_and_written_in_utf_8() {
        assertThat(serve("{\"id\":\"€ ü\",\"op\":\"info\"}").get(0)).startsWith("{\"id\":\"€ ü\",\"ok\":true");
    }

    private static String request(int id) {
        return switch (id % 3) {
            case 0 ->
                "{\"id\":" + id + ",\"op\":\"costs\",\"on\":\"2026-03-20\",\"debtor\":\"CONSUMER\",\"claims\":"
                        + "[{\"id\":\"A\",\"principal\":\"" + id + ".50\",\"inDefaultSince\":\"2026-03-02\"}]}";
            case 1 ->
                "{\"id\":" + id + ",\"op\":\"interest\",\"kind\":\"COMMERCIAL\",\"principal\":\"" + id
                        + "\",\"firstDay\":\"2010-03-02\",\"lastDay\":\"2026-03-02\"}";
            default -> "{\"id\":" + id + ",\"op\":\"noticeDates\",\"sentOn\":\"2026-03-20\",\"channel\":\"POST\"}";
        };
    }
}
