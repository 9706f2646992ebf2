package dev.incasso.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.rules.book.Overlay;
import dev.incasso.rules.book.RuleBook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReformCommandTest {

    private static final String CASES = "src/test/resources/reform/cases.jsonl";
    private static final String MINIMUM_25 = "src/main/example/hervorming-minimum-25.json";
    private static final String TWENTY_ONE_DAYS = "src/main/example/hervorming-21-dagen.json";
    private static final String FIVE_PERCENT = "src/main/example/hervorming-rente-5.json";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(InputStream in, String... arguments) {
        out.reset();
        err.reset();
        return Main.run(List.of(arguments), in, out, err);
    }

    private int run(String... arguments) {
        return run(InputStream.nullInputStream(), arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8).replaceAll(" +", " ");
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private Path written(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "{0}: {1} pay less, {2} more")
    @CsvSource({
        "minimum 40 -> 25," + MINIMUM_25 + ",2,25.00,0,0.00",
        "fourteen -> twenty-one days," + TWENTY_ONE_DAYS + ",1,45.44,0,0.00",
        "rate 4 -> 5," + FIVE_PERCENT + ",0,0.00,4,4.52"
    })
    void each_shipped_reform_does_what_can_be_reckoned_by_hand(
            String reform, String overlay, int less, String saved, int more, String paid) throws IOException {
        Path csv = folder.resolve("sums.csv");
        assertThat(run("reform", CASES, "--on", "2026-06-01", "--overlay", overlay, "--csv", csv.toString()))
                .as(reform)
                .isZero();
        assertThat(Files.readAllLines(csv))
                .startsWith("figure,name,other,count,before,after,difference")
                .contains("DEBTORS,BETTER,," + less + ",,," + saved)
                .contains("DEBTORS,WORSE,," + more + ",,," + paid)
                .contains("CREDITORS,WORSE,," + less + ",,," + saved)
                .contains("SUM,ON_TOP,,6,336.63,"
                        + new BigDecimal("336.63")
                                .subtract(new BigDecimal(saved))
                                .add(new BigDecimal(paid)) + ","
                        + new BigDecimal(paid).subtract(new BigDecimal(saved)));
    }

    @Test
    void it_is_told_in_dutch_with_the_versions_of_both_rule_books() {
        run("reform", CASES, "--on", "2026-06-01", "--overlay", TWENTY_ONE_DAYS, "--explain", "nl");
        assertThat(out())
                .startsWith("Andere regels op 1 juni 2026: veranderd 4 van 6 dossiers\n")
                .contains("-supposed\n")
                .contains("De schuldenaar betaalt minder in 1 van 6 dossiers, samen € 45,44\n")
                .contains("aanbod van een betalingsregeling wordt afboeken overwegen: 1 ×\n")
                .contains("later: 4 ×, dagen samen: 28\n");
    }

    @Test
    void several_overlays_count_together_and_a_whole_rule_book_is_read_too() throws IOException {
        run("reform", CASES, "--on", "2026-06-01", "--overlay", MINIMUM_25, "--overlay", FIVE_PERCENT);
        assertThat(out()).contains("The debtor pays less in 2 of 6 cases, €24.02 together");
        String book = RuleBook.netherlands().write();
        String same = written("book.json", book).toString();
        assertThat(run("reform", CASES, "--on", "2026-06-01", "--base", same, "--changed", same))
                .isZero();
        assertThat(out())
                .startsWith("Other rules on 1 June 2026: changed 0 of 6 cases\n")
                .contains("Both are the same rules.");
    }

    @Test
    void notices_as_they_were_sent_bring_nothing_under_a_lower_tariff() {
        run("reform", CASES, "--on", "2026-06-01", "--overlay", MINIMUM_25, "--notices-as-sent");
        assertThat(out()).contains("collection costs: from €315.00 to €235.00");
    }

    @Test
    void the_sums_are_those_of_the_cases_in_the_other_file() throws IOException {
        Path sums = folder.resolve("sums.csv");
        Path cases = folder.resolve("cases.csv");
        int status = run(
                "reform",
                "--generate",
                "3000",
                "--on",
                "2026-06-01",
                "--overlay",
                TWENTY_ONE_DAYS,
                "--overlay",
                FIVE_PERCENT,
                "--without-next-steps",
                "--csv",
                sums.toString(),
                "--cases",
                cases.toString(),
                "--progress");
        assertThat(status).isZero();
        List<String> rows = Files.readAllLines(cases);
        List<String> head = List.of(rows.get(0).split(",", -1));
        for (String figure : List.of("COSTS", "VAT", "INTEREST", "ON_TOP", "OPEN", "OVERPAID")) {
            BigDecimal difference =
                    sum(rows, head.indexOf(figure + "_AFTER")).subtract(sum(rows, head.indexOf(figure + "_BEFORE")));
            assertThat(Files.readAllLines(sums))
                    .filteredOn(row -> row.startsWith("SUM," + figure + ","))
                    .singleElement()
                    .matches(row -> new BigDecimal(row.split(",", -1)[6]).compareTo(difference) == 0);
        }
        assertThat(Files.readAllLines(sums)).contains("CASES,CHANGED,," + (rows.size() - 1) + ",,,");
        assertThat(rows.size()).isGreaterThan(1_000);
    }

    private static BigDecimal sum(List<String> rows, int column) {
        return rows.stream()
                .skip(1)
                .map(row -> new BigDecimal(row.split(",", -1)[column]))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void a_seed_makes_the_same_cases_again_and_another_one_others() {
        String[] arguments = {
            "reform", "--generate", "50", "--on", "2026-06-01", "--overlay", FIVE_PERCENT, "--without-next-steps"
        };
        run(arguments);
        String first = out();
        run(arguments);
        assertThat(out()).isEqualTo(first).endsWith("seed 20261122\n");
        run("reform", "--generate", "50", "--seed", "7", "--on", "2026-06-01", "--overlay", FIVE_PERCENT);
        assertThat(out()).isNotEqualTo(first);
    }

    @Test
    void what_was_corrected_later_shows_what_it_makes_of_old_answers() throws IOException {
        String corrected = RuleBook.netherlands().with(Overlay.parse("""
                        {"format": 1, "overlay": "correction", "level": "LIBRARY", "published": "2026-12-20",
                         "statutoryInterest": {"consumer": {"rows": [
                           {"from": "2026-01-01", "percent": "4.50", "status": "STATUTE", "source": "Stb., read at last",
                            "knownSince": "2026-12-18", "corrects": "4.00, from professional publications"}]}}}""")).write();
        String book = written("book.json", corrected).toString();
        run("reform", CASES, "--on", "2026-06-01", "--base", book, "--changed", book, "--known-then", "2026-12-17");
        assertThat(out()).contains("The debtor pays more in 4 of 6 cases");
    }

    @Test
    void a_case_that_cannot_be_read_or_compared_is_told_and_the_rest_counts() throws IOException {
        String lines = Files.readAllLines(Path.of(CASES)).get(0) + "\n{\"format\":1}\n";
        int status = run(
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                "reform",
                "-",
                "--on",
                "2026-06-01",
                "--overlay",
                MINIMUM_25,
                "--cases",
                folder.resolve("cases.csv").toString());
        assertThat(status).isEqualTo(Main.PARTLY);
        assertThat(err()).contains("-:2: ");
        assertThat(out()).contains("changed 1 of 1 cases");
        Path beyond = folder.resolve("beyond.csv");
        status = run("reform", CASES, "--on", "2027-02-01", "--overlay", MINIMUM_25, "--cases", beyond.toString());
        assertThat(status).isZero();
        assertThat(out()).contains("The interest is not known through the last day: 6 ×.");
    }

    @Test
    void the_picture_speaks_the_language_of_the_reader() throws IOException {
        Path svg = folder.resolve("bars.svg");
        run("reform", CASES, "--on", "2026-06-01", "--overlay", MINIMUM_25, "--svg", svg.toString(), "--explain", "nl");
        assertThat(Files.readString(svg)).contains("lang=\"nl\"", "Wat schuldenaren betalen", "€ -25,00");
    }

    @Test
    void input_that_makes_no_sense_is_refused() {
        assertThat(run("reform", CASES, "--on", "2026-06-01")).isEqualTo(Main.UNUSABLE);
        assertThat(err()).contains("say what is different");
        assertThat(run("reform", "--on", "2026-06-01", "--overlay", MINIMUM_25)).isEqualTo(Main.UNUSABLE);
        assertThat(run("reform", CASES, "--generate", "3", "--on", "2026-06-01", "--overlay", MINIMUM_25))
                .isEqualTo(Main.UNUSABLE);
        assertThat(run("reform", CASES, "--on", "2026-06-01", "--overlay", CASES))
                .isEqualTo(Main.UNUSABLE);
        assertThat(run("reform", CASES, "--on", "2026-06-01", "--overlay", MINIMUM_25, "--csv", CASES))
                .isEqualTo(Main.UNUSABLE);
        assertThat(err()).contains("would overwrite");
        assertThat(run("reform", CASES, "--on", "2026-06-01", "--overlay", MINIMUM_25, "--largest", "-1"))
                .isEqualTo(Main.UNUSABLE);
    }
}
