package dev.incasso.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final Pattern BLOCK = Pattern.compile("```([a-z]*)\\n(.*?)```", Pattern.DOTALL);

    @Test
    void the_first_code_block_of_the_readme_is_the_compiled_quickstart() throws IOException {
        assertThat(block(0, "java")).isEqualTo(source("Quickstart"));
    }

    @Test
    void the_readme_shows_what_the_quickstart_prints() throws IOException {
        assertThat(block(1, "text")).isEqualTo(printed(() -> Quickstart.main(new String[0])));
    }

    @Test
    void the_readme_shows_the_first_account_and_what_it_prints() throws IOException {
        assertThat(block(4, "java")).isEqualTo(source("FirstAccount"));
        assertThat(block(5, "text")).isEqualTo(printed(() -> FirstAccount.main(new String[0])));
    }

    @Test
    void the_readme_shows_the_first_letter_and_what_it_prints() throws IOException {
        assertThat(block(6, "java")).isEqualTo(source("FirstLetter"));
        assertThat(block(7, "text")).isEqualTo(printed(() -> FirstLetter.main(new String[0])));
    }

    @Test
    void the_readme_shows_the_next_action_and_what_it_prints() throws IOException {
        assertThat(block(8, "java")).isEqualTo(source("NextAction"));
        assertThat(block(9, "text")).isEqualTo(printed(() -> NextAction.main(new String[0])));
    }

    @Test
    void the_readme_shows_a_new_rate_and_what_it_prints() throws IOException {
        assertThat(block(10, "java")).isEqualTo(source("NewRate"));
        assertThat(block(11, "text")).isEqualTo(printed(() -> NewRate.main(new String[0])));
    }

    private static String source(String name) throws IOException {
        return Files.readString(Path.of("src/main/java/dev/incasso/examples/quickstart/" + name + ".java"));
    }

    private static String block(int number, String language) throws IOException {
        MatchResult block = blocks().get(number);
        assertThat(block.group(1)).isEqualTo(language);
        return block.group(2);
    }

    private static List<MatchResult> blocks() throws IOException {
        String readme = Files.readString(Path.of("../../README.md"));
        return BLOCK.matcher(readme).results().toList();
    }

    private static String printed(Runnable program) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            program.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
