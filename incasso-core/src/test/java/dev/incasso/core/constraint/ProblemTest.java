package dev.incasso.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A problem")
class ProblemTest {

    private static final String PREFIX = "dev.incasso.core.constraint.";

    @ParameterizedTest
    @EnumSource(Problem.class)
    void is_found_again_by_its_message_template(Problem problem) {
        assertThat(problem.template()).isEqualTo("{" + PREFIX + problem.name() + "}");
        assertThat(Problem.of(problem.template())).contains(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "BLANK", "{jakarta.validation.constraints.NotBlank.message}"})
    void is_not_behind_a_foreign_template(String template) {
        assertThat(Problem.of(template)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    void has_a_message_in_dutch_and_english(Problem problem) throws IOException {
        String dutch = messages("_nl").getProperty(PREFIX + problem.name());

        assertThat(dutch).isNotBlank().isNotEqualTo(problem.sentence());
        assertThat(messages("_en").getProperty(PREFIX + problem.name())).isEqualTo(problem.sentence());
        assertThat(messages("").getProperty(PREFIX + problem.name())).isEqualTo(problem.sentence());
        assertThat(facts(dutch)).isEqualTo(facts(problem.sentence()));
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    void never_shows_the_value(Problem problem) throws IOException {
        for (String language : new String[] {"", "_nl", "_en"}) {
            assertThat(messages(language).getProperty(PREFIX + problem.name()))
                    .doesNotContain("validatedValue")
                    .doesNotContain("$");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_nl", "_en"})
    void has_every_message_there_is_and_in_plain_ascii(String language) throws IOException {
        Set<String> keys = Stream.of(Problem.values())
                .map(problem -> PREFIX + problem.name())
                .collect(Collectors.toSet());

        assertThat(messages(language).stringPropertyNames()).isEqualTo(keys);
        assertThat(text(language)).matches("[\\x0A\\x20-\\x7E]*");
    }

    @Test
    void stands_behind_the_default_message_of_every_constraint() throws NoSuchMethodException {
        for (Class<? extends Annotation> constraint : Set.of(
                Filled.class, Day.class, Euros.class, Between.class, NoneOf.class, AtLeastOne.class, Complete.class)) {
            String template = (String) constraint.getMethod("message").getDefaultValue();

            assertThat(Problem.of(template)).as(constraint.getName()).isPresent();
        }
    }

    private static Set<String> facts(String message) {
        return Pattern.compile("\\{[a-z]+}")
                .matcher(message)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties messages(String language) throws IOException {
        Properties messages = new Properties();
        try (InputStream in = open(language)) {
            messages.load(in);
        }
        return messages;
    }

    private static String text(String language) throws IOException {
        try (InputStream in = open(language)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream open(String language) {
        return Problem.class.getResourceAsStream("/ContributorValidationMessages" + language + ".properties");
    }
}
