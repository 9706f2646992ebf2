package dev.incasso.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.incasso.examples.cli.OpenItemsCommandTest.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of the README, and files that nobody of this project wrote, which lie beside it. */
class OpenItemsSamplesTest {

    @TempDir
    Path directory;

    private static Path root() {
        Path directory = Path.of("").toAbsolutePath();
        while (directory != null && !Files.isRegularFile(directory.resolve("incasso-core/pom.xml"))) {
            directory = directory.getParent();
        }
        assumeTrue(directory != null, "the project's root was not found");
        return directory;
    }

    private static Path sample(String name) {
        Path file = root().resolveSibling("shared").resolve("samples").resolve(name);
        assumeTrue(Files.isRegularFile(file), "the sample " + name + " is not beside the project");
        return file;
    }

    @Test
    void the_example_of_the_readme_shows_every_kind_of_row_on_one_screen() {
        Path file = root().resolve("examples/cli/src/main/example/openstaande-posten.csv");
        Run run = Run.of(file, "--preset", "exact", "--on", "2026-11-20");
        assertThat(run.status()).isEqualTo(Main.PARTLY);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSizeLessThanOrEqualTo(40);
        assertThat(run.out().lines().filter(line -> line.startsWith("1001 ") && line.contains(" 15.00 ")))
                .hasSize(3);
        assertThat(run.out())
                .contains("answer dispute first")
                .contains("allocate credit first")
                .contains("wait, not due")
                .contains("probably a business")
                .contains("Rejected (2)");
    }

    @Test
    void the_audit_file_of_multivers_lists_28_items() {
        Path out = directory.resolve("out");
        Run run = Run.of(sample("xaf/Multivers_V32_2017.xml"), "--on", "2018-06-30", "--out", out);
        assertThat(run.status()).isEqualTo(Main.FINE);
        assertThat(run.line("open on")).isEqualTo("open on 2018-06-30, listed below 28 45370.34");
        assertThat(run.out().lines().filter(line -> line.startsWith("D1"))).hasSize(28);
        assertThat(run.out()).contains("windows-1252");
        List<NamedCsvRecord> advice = OpenItemsCommandTest.rows(out.resolve("advice.csv"));
        assertThat(OpenItemsCommandTest.sum(advice, "open")).isEqualByComparingTo("45370.34");
        assertThat(run.out().replaceAll(" +", " "))
                .contains(" " + OpenItemsCommandTest.sum(advice, "interest_to_date") + "\ncosts")
                .contains("costs of " + OpenItemsCommandTest.sum(advice, "costs_share"));
        assertThat(advice.stream()
                        .filter(row -> row.getField("missing").contains("BOOKED_FROM_OTHER_CURRENCY"))
                        .map(row -> row.getField("invoice")))
                .containsExactly("20170014", "20170016");
    }

    @Test
    void the_audit_file_of_exact_reports_its_prepayments_and_holds_their_debtors_back() {
        Path out = directory.resolve("out");
        Run run = Run.of(sample("xaf/ExactOnline_V32_2016.xml"), "--on", "2017-06-30", "--out", out);
        assertThat(run.status()).isEqualTo(Main.FINE);
        assertThat(run.line("unallocated,")).isEqualTo("unallocated, see below 5 -408342.46");
        assertThat(run.line("together")).endsWith(" -304220.09");
        assertThat(run.out()).contains("-391842.46").contains("-10000.00");
        List<NamedCsvRecord> rest = OpenItemsCommandTest.rows(out.resolve("rejected.csv"));
        assertThat(OpenItemsCommandTest.sum(rest, "amount")).isEqualByComparingTo("-408342.46");
        assertThat(OpenItemsCommandTest.rows(out.resolve("advice.csv")))
                .filteredOn(row -> row.getField("advice").equals("ALLOCATE_CREDIT"))
                .hasSize(6)
                .allMatch(row -> row.getField("costs_share").isEmpty());
    }

    @Test
    void the_history_of_receivables_runs_with_its_assumptions_in_sight() {
        Path out = directory.resolve("out");
        Run run = Run.of(
                sample("ar/receivables-history.csv"), "--preset", "receivables", "--on", "2013-06-30", "--out", out);
        assertThat(run.status()).isEqualTo(Main.FINE);
        assertThat(run.line("Assumed")).contains("amounts are euros").contains("treated as consumers");
        assertThat(run.line("together")).endsWith(" 147703.18");
        List<NamedCsvRecord> advice = OpenItemsCommandTest.rows(out.resolve("advice.csv"));
        assertThat(run.line("open on")).endsWith(" " + advice.size() + " " + OpenItemsCommandTest.sum(advice, "open"));
        assertThat(advice).hasSize(84);
        assertThat(run.out()).contains("59 more items are not shown");
    }
}
