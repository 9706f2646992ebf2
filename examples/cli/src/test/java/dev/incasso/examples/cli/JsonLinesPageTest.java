package dev.incasso.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.json.IncassoJson;
import dev.incasso.rules.syntax.StrictJson;
import dev.incasso.templates.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class JsonLinesPageTest {

    private static final IncassoJson JSON = Messages.of(Incasso.netherlands()).json();
    private static final Path PAGE = Path.of("json-lines.md");
    private static final Pattern BLOCK = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern VERSION = Pattern.compile("\"ruleBook\":\"([0-9-]+)\\+[^\"]+\"");

    @TestFactory
    Stream<DynamicTest> each_example_of_the_page_is_answered_as_the_page_says() throws IOException {
        List<String> blocks = BLOCK.matcher(Files.readString(PAGE))
                .results()
                .map(block -> block.group(1))
                .toList();
        assertThat(blocks).hasSizeGreaterThanOrEqualTo(20);
        return IntStream.range(0, blocks.size() / 2).mapToObj(i -> {
            String request = blocks.get(2 * i).strip();
            return DynamicTest.dynamicTest(
                    request,
                    () -> assertThat(anyVersion(JSON.answer(request)))
                            .isEqualTo(anyVersion(
                                    StrictJson.object(blocks.get(2 * i + 1)).canonical())));
        });
    }

    @Test
    void the_page_names_every_operation_and_every_error_code() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(JSON.operations()).allSatisfy(name -> assertThat(page).contains("\n## " + name + "\n"));
        assertThat(ErrorCode.values()).allSatisfy(code -> assertThat(page).contains(code.name()));
    }

    private static String anyVersion(String answer) {
        return VERSION.matcher(answer).replaceAll("\"ruleBook\":\"$1+\"");
    }
}
