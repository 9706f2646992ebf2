package dev.incasso.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.rules.next.Policy;
import dev.incasso.rules.next.PolicyPreset;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return Main.run(List.of(arguments), InputStream.nullInputStream(), out, err);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_policies_are_listed_with_their_titles() {
        assertThat(run("policy", "--explain", "nl")).isZero();
        assertThat(out()).isEqualTo("""
                FORMAL                Formeel
                PRE_INCASSO           Pre-incasso
                SOCIALLY_RESPONSIBLE  Maatschappelijk verantwoord
                TRADITIONAL           Traditioneel
                """);
    }

    @ParameterizedTest
    @EnumSource(PolicyPreset.class)
    void a_policy_is_printed_as_it_can_be_read_again(PolicyPreset preset) {
        assertThat(run("policy", preset.name())).isZero();
        assertThat(out()).startsWith("{\n  \"format\": 1,\n").contains("\n  \"steps\": [\n    {\"id\":");
        assertThat(Policy.parse(out()).write()).isEqualTo(Policy.preset(preset).write());
    }

    @Test
    void a_policy_of_ones_own_is_printed_in_full() {
        assertThat(run("policy", "src/main/example/beleid.json")).isZero();
        assertThat(out())
                .contains("\"id\": \"HET_STUUR\"", "{\"id\":\"reminder\",\"step\":\"REMINDER\",\"days\":5,")
                .doesNotContain("\"base\"", "\"changes\"");
    }

    @Test
    void a_name_that_is_none_gives_one_clear_line_and_status_2() {
        assertThat(run("policy", "GENTLE")).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith(
                        "incasso: policy: must be one of [FORMAL, PRE_INCASSO, SOCIALLY_RESPONSIBLE, TRADITIONAL], ");
    }
}
