package dev.incasso.templates.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The sentences of the check")
class CheckMessagesTest {

    private static final Set<String> FRAMES = Set.of("VERDICT", "FINDING", "QUOTED");
    private static final Pattern SENTENCE = Pattern.compile("[A-Z{].*\\.");
    private static final int LONGEST = 170;

    private static Properties sentences(String language) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader in = new InputStreamReader(
                Objects.requireNonNull(LetterCheck.class.getResourceAsStream("check_" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/dev/incasso/templates/check"))) {
            return files.sorted()
                    .map(file -> {
                        try {
                            return Files.readString(file);
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .collect(Collectors.joining());
        }
    }

    @Test
    @DisplayName("both languages have the same keys and facts")
    void bothLanguages() throws IOException {
        Properties dutch = sentences("nl");
        Properties english = sentences("en");

        assertThat(dutch.keySet()).isEqualTo(english.keySet());
        for (String key : dutch.stringPropertyNames()) {
            assertThat(facts(dutch.getProperty(key))).as(key).isEqualTo(facts(english.getProperty(key)));
        }
    }

    private static Set<String> facts(String sentence) {
        return Pattern.compile("\\{[a-z]+}")
                .matcher(sentence)
                .results()
                .map(result -> result.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    @DisplayName("each is used; those of a phrase rule by its id")
    void eachIsUsed() throws IOException {
        String sources = sources();
        for (String key : sentences("nl").stringPropertyNames()) {
            boolean named = sources.contains("\"" + key + "\"");
            boolean ofARule = key.matches("F[0-9]+") || key.startsWith("Verdict.") || key.startsWith("Severity.");
            assertThat(named || ofARule).as(key).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    @DisplayName("each begins with a capital, ends with a full stop and is short")
    void areSentences(String language) throws IOException {
        Properties sentences = sentences(language);
        for (String key : sentences.stringPropertyNames()) {
            if (!FRAMES.contains(key) && !key.contains(".")) {
                assertThat(sentences.getProperty(key)).as(key).matches(SENTENCE).hasSizeLessThan(LONGEST);
            }
        }
    }
}
