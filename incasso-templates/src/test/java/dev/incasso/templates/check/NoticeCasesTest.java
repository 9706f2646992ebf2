package dev.incasso.templates.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.incasso.rules.book.SharedFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

@DisplayName("Judgments on letters, beside our verdict on a letter with the same words")
class NoticeCasesTest {

    private static final int MOST_ABSTAINED_PERCENT = 15;

    @Test
    @DisplayName("no verdict goes against a court, and few are left open; the text may be wrapped, scanned or in HTML")
    void agrees(TestReporter reporter) {
        List<String> table = new ArrayList<>();
        List<String> against = new ArrayList<>();
        int open = 0;
        for (SampleLetter letter : SampleLetter.of("cases.txt")) {
            for (Noise noise : Noise.values()) {
                Verdict ours = letter.with(noise.on(letter.text(), letter.name().hashCode()))
                        .verdict()
                        .verdict();
                Verdict court = letter.verdicts().get(0);
                String result = ours == court ? "agree" : ours == Verdict.UNCERTAIN ? "abstain" : "disagree";
                String row = result + " | " + letter.name() + " | " + noise + " | court " + court + ", ours " + ours;
                table.add(row);
                if (result.equals("disagree")) {
                    against.add(row);
                }
                open += result.equals("abstain") ? 1 : 0;
            }
        }
        notDecided().forEach((name, reason) -> table.add("not decided by a text | " + name + " | " + reason));
        reporter.publishEntry("judgments", String.join("\n", table));

        assertThat(against).isEmpty();
        assertThat(open * 100).as("left open").isLessThan(table.size() * MOST_ABSTAINED_PERCENT);
    }

    @Test
    @DisplayName("each judgment of the list has a letter, or a reason why no letter decides it")
    void noneIsDropped() throws IOException {
        Optional<Path> list = SharedFolder.file("vectors/notice-cases.csv");
        assumeTrue(list.isPresent(), "the list is not beside this project: nothing to compare");
        Map<String, Integer> seen = new HashMap<>();
        Set<String> names = new LinkedHashSet<>();
        Files.readAllLines(list.orElseThrow()).stream()
                .skip(1)
                .map(NoticeCasesTest::firstField)
                .forEach(ecli -> names.add(ecli + " " + seen.merge(ecli, 1, Integer::sum)));

        Set<String> answered =
                SampleLetter.of("cases.txt").stream().map(SampleLetter::name).collect(Collectors.toSet());
        answered.addAll(notDecided().keySet());

        assertThat(answered).isEqualTo(names);
        assertThat(notDecided().values())
                .allSatisfy(reason -> assertThat(reason).isNotBlank());
    }

    private static String firstField(String line) {
        return line.startsWith("\"") ? line.substring(1, line.indexOf('"', 1)) : line.substring(0, line.indexOf(','));
    }

    private static Map<String, String> notDecided() {
        try (InputStream in = NoticeCasesTest.class.getResourceAsStream("/letters/not-decided-by-text.csv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\\|", 2))
                    .collect(Collectors.toMap(fields -> fields[0], fields -> fields[1]));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
