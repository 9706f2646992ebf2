package dev.incasso.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountCommandTest {

    private static final String EXAMPLE = "src/main/example/dossier.json";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return Main.run(List.of(arguments), InputStream.nullInputStream(), out, err);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_shipped_case_is_told_line_by_line_with_costs_over_what_was_left_after_the_term() {
        assertThat(run("account", EXAMPLE, "--on", "2026-06-30", "--explain", "nl"))
                .isZero();
        assertThat(out())
                .startsWith("Specificatie op 30 juni 2026\n")
                .containsPattern("Incassokosten +€ 86,48\n")
                .containsPattern("Te betalen +€ 420,74\n")
                .contains("15% van € 576,50 = € 86,475, afgerond € 86,48");
        assertThat(err()).isEmpty();
    }

    @Test
    void within_the_term_no_costs_are_told() {
        assertThat(run("account", EXAMPLE, "--on", "2026-04-10")).isZero();
        assertThat(out()).contains("no collection costs: the term of the notice is still running");
    }

    @Test
    void the_specification_can_be_asked_for_alone() {
        assertThat(run("account", EXAMPLE, "--on", "2026-06-30", "--specification"))
                .isZero();
        assertThat(out().lines()).hasSize(12);
    }

    @Test
    void an_impossible_case_file_is_refused_with_all_that_is_wrong_and_no_name() throws IOException {
        Path file = folder.resolve("case.json");
        Files.writeString(
                file,
                Files.readString(Path.of(EXAMPLE))
                        .replace("812.50", "812.505")
                        .replace("\"p2\", \"amount\": \"250.00\"", "\"p1\", \"amount\": \"-1\""));

        assertThat(run("account", file.toString(), "--on", "2026-06-30")).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err().lines()).hasSize(2);
        assertThat(err())
                .contains("claims[0].principal")
                .contains("events[3].amount")
                .doesNotContain("Okafor");
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        assertThat(run("account", folder.resolve("none.json").toString(), "--on", "2026-06-30"))
                .isEqualTo(2);
        assertThat(err()).startsWith("incasso: cannot read or write: ");
    }
}
