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
        String source = Files.readString(Path.of("src/main/java/dev/incasso/examples/quickstart/Quickstart.java"));

        assertThat(blocks().get(0).group(1)).isEqualTo("java");
        assertThat(blocks().get(0).group(2)).isEqualTo(source);
    }

    @Test
    void the_readme_shows_what_the_quickstart_prints() throws IOException {
        assertThat(blocks().get(1).group(1)).isEqualTo("text");
        assertThat(blocks().get(1).group(2)).isEqualTo(printed());
    }

    private static List<MatchResult> blocks() throws IOException {
        String readme = Files.readString(Path.of("../../README.md"));
        return BLOCK.matcher(readme).results().toList();
    }

    private static String printed() {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            Quickstart.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
