package dev.incasso.examples.rulechange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadmeTest {

    private static final Pattern BLOCK = Pattern.compile("```([a-z]+)\\n(.*?)```", Pattern.DOTALL);

    /** The hash of a rule book changes with every figure in it. */
    private static final Pattern HASH = Pattern.compile("\\+[0-9a-f]{12}");

    @ParameterizedTest
    @CsvSource({
        "0, json, src/main/resources/META-INF/incasso/vendor/2027-first-half.json",
        "1, java, src/main/java/dev/incasso/examples/rulechange/VendorRules.java",
        "2, java, src/test/java/dev/incasso/examples/rulechange/VendorRulesProperties.java",
        "3, java, src/test/java/dev/incasso/examples/rulechange/VendorRulesTest.java",
        "4, java, src/main/java/dev/incasso/examples/rulechange/RuleChange.java"
    })
    void the_readme_shows_the_compiled_sources(int number, String language, Path source) throws IOException {
        assertThat(block(number, language)).isEqualTo(Files.readString(source));
    }

    @Test
    void the_readme_shows_what_the_program_prints() throws IOException {
        assertThat(withoutHash(block(5, "text"))).isEqualTo(withoutHash(printed()));
    }

    private static String block(int number, String language) throws IOException {
        MatchResult block = BLOCK.matcher(Files.readString(Path.of("README.md")))
                .results()
                .toList()
                .get(number);
        assertThat(block.group(1)).isEqualTo(language);
        return block.group(2);
    }

    private static String withoutHash(String text) {
        return HASH.matcher(text).replaceAll("+");
    }

    private static String printed() {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            RuleChange.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
