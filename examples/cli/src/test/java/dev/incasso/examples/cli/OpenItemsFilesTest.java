package dev.incasso.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.incasso.examples.cli.OpenItemsCommandTest.Run;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenItemsFilesTest {

    private static final String HEADER = "Debiteur;Naam;Factuurnummer;Factuurdatum;Vervaldatum;Openstaand;Betwist\n";

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void input() {
        file = OpenItemsCommandTest.fixture(directory, "list.csv");
    }

    private Run run(Path out) {
        return Run.of(file, "--preset", "exact", "--on", "2026-11-20", "--out", out);
    }

    private static List<String> everything(Path directory) throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            return paths.filter(path -> !path.equals(directory))
                    .map(path -> directory.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void without_a_directory_nothing_is_written() throws IOException {
        Run run = Run.of(file, "--preset", "exact", "--on", "2026-11-20");
        assertThat(run.out()).contains("Nothing was written");
        assertThat(everything(directory)).containsExactly("list.csv");
    }

    @Test
    void two_files_are_written_and_nothing_else() throws IOException {
        Run run = run(directory.resolve("a/b"));
        assertThat(run.status()).isEqualTo(Main.PARTLY);
        assertThat(run.out()).contains("advice.csv (items: 12), rejected.csv (rejected: 2, unallocated: 1)");
        assertThat(everything(directory)).containsExactly("a", "a/b", "a/b/advice.csv", "a/b/rejected.csv", "list.csv");
        assertThat(Files.readAllLines(directory.resolve("a/b/advice.csv")).get(0))
                .isEqualTo("line,relation,name,invoice,invoice_date,due_date,open,days_late,interest_to_date,"
                        + "costs_share,costs_earliest_from,without_notice,missing,advice,note");
        assertThat(Files.readAllLines(directory.resolve("a/b/rejected.csv")).get(0))
                .isEqualTo("line,reason,code,invoice,amount,relation,name");
    }

    @Test
    void a_later_run_replaces_the_files_of_an_earlier_one_and_gives_the_same_bytes() throws IOException {
        Path out = directory.resolve("out");
        run(out);
        byte[] advice = Files.readAllBytes(out.resolve("advice.csv"));
        byte[] rejected = Files.readAllBytes(out.resolve("rejected.csv"));
        Files.writeString(out.resolve("advice.csv"), "old");
        Files.writeString(out.resolve("rejected.csv"), "old");
        Files.writeString(out.resolve("other.txt"), "mine");
        run(out);
        assertThat(out.resolve("advice.csv")).hasBinaryContent(advice);
        assertThat(out.resolve("rejected.csv")).hasBinaryContent(rejected);
        assertThat(everything(out)).containsExactly("advice.csv", "other.txt", "rejected.csv");
    }

    @Test
    void when_the_second_file_cannot_take_its_place_the_first_is_put_back() throws IOException {
        Path out = Files.createDirectory(directory.resolve("out"));
        Files.writeString(out.resolve("advice.csv"), "old advice");
        Files.writeString(out.resolve("rejected.csv"), "old rejected");
        Files.createDirectories(out.resolve(".rejected.csv.old/full"));
        List<String> before = everything(directory);
        Run run = run(out);
        assertThat(run.status()).isEqualTo(Main.UNUSABLE);
        assertThat(run.out()).isEmpty();
        assertThat(out.resolve("advice.csv")).hasContent("old advice");
        assertThat(out.resolve("rejected.csv")).hasContent("old rejected");
        assertThat(everything(directory)).isEqualTo(before);
    }

    @Test
    void when_the_second_file_cannot_take_its_place_the_first_is_not_left_alone() throws IOException {
        Path out = Files.createDirectory(directory.resolve("out"));
        Files.writeString(out.resolve("rejected.csv"), "old rejected");
        Files.createDirectories(out.resolve(".rejected.csv.old/full"));
        List<String> before = everything(directory);
        assertThat(run(out).status()).isEqualTo(Main.UNUSABLE);
        assertThat(everything(directory)).isEqualTo(before);
        assertThat(out.resolve("rejected.csv")).hasContent("old rejected");
    }

    @Test
    void when_a_file_cannot_be_written_nothing_is_left() throws IOException {
        Path out = Files.createDirectory(directory.resolve("out"));
        Files.createDirectory(out.resolve("rejected.csv"));
        List<String> before = everything(directory);
        Run run = run(out);
        assertThat(run.status()).isEqualTo(Main.UNUSABLE);
        assertThat(run.err()).startsWith("incasso: cannot read or write").hasLineCount(1);
        assertThat(everything(directory)).isEqualTo(before);
    }

    @Test
    void a_directory_that_cannot_be_made_leaves_nothing_behind() throws IOException {
        Files.writeString(directory.resolve("occupied"), "mine");
        List<String> before = everything(directory);
        assertThat(run(directory.resolve("occupied")).status()).isEqualTo(Main.UNUSABLE);
        assertThat(run(directory.resolve("occupied/deeper")).status()).isEqualTo(Main.UNUSABLE);
        assertThat(run(directory.resolve("new/" + "x".repeat(300))).status()).isEqualTo(Main.UNUSABLE);
        assertThat(everything(directory)).isEqualTo(before);
        assertThat(directory.resolve("occupied")).hasContent("mine");
    }

    @Test
    void the_file_that_is_read_is_never_overwritten() throws IOException {
        Path out = Files.createDirectory(directory.resolve("out"));
        file = Files.move(file, out.resolve("advice.csv"));
        byte[] before = Files.readAllBytes(file);
        Run run = run(out);
        assertThat(run.status()).isEqualTo(Main.UNUSABLE);
        assertThat(run.err()).contains("would overwrite the file that is read");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void a_link_in_the_directory_is_replaced_and_its_target_is_left_alone() throws IOException {
        Path outside = Files.writeString(directory.resolve("outside.csv"), "mine");
        Path out = Files.createDirectory(directory.resolve("out"));
        Files.createSymbolicLink(out.resolve("advice.csv"), outside);
        Files.createSymbolicLink(out.resolve(".rejected.csv.part"), outside);
        assertThat(run(out).status()).isEqualTo(Main.PARTLY);
        assertThat(outside).hasContent("mine");
        assertThat(OpenItemsCommandTest.rows(out.resolve("advice.csv"))).hasSize(12);
    }

    @Test
    void a_text_that_a_spreadsheet_would_take_for_a_formula_is_made_harmless() throws IOException {
        Path out = directory.resolve("out");
        Files.writeString(file, HEADER + "1;=1+1;@X;05-06-2026;05-07-2026;10;\n");
        run(out);
        NamedCsvRecord row =
                OpenItemsCommandTest.rows(out.resolve("advice.csv")).get(0);
        assertThat(row.getField("name")).isEqualTo("'=1+1");
        assertThat(row.getField("invoice")).isEqualTo("'@X");
    }

    /** One row of a generated list; an amount below zero is a credit without invoice number. */
    record Row(int relation, long cents, int dueAfter, boolean disputed) {

        String text(int number) {
            BigDecimal amount = BigDecimal.valueOf(cents, 2);
            LocalDate due = LocalDate.of(2026, 1, 1).plusDays(dueAfter);
            String dutch = "%02d-%02d-%d".formatted(due.getDayOfMonth(), due.getMonthValue(), due.getYear());
            return relation + ";N;" + (cents < 0 ? "" : "NR" + number) + ";01-01-2026;" + dutch + ";"
                    + amount.toPlainString().replace('.', ',') + ";" + (disputed ? "ja" : "nee");
        }
    }

    @Provide
    Arbitrary<List<Row>> lists() {
        Arbitrary<Long> cents = Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.longs().between(1, 300_000_00L)),
                Tuple.of(1, Arbitraries.longs().between(-50_000L, -1)));
        Arbitrary<Boolean> disputed = Arbitraries.frequency(Tuple.of(6, false), Tuple.of(1, true));
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        cents,
                        Arbitraries.integers().between(0, 400),
                        disputed)
                .as(Row::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    /** The tariff, written once more and another way: what each band adds to the one below. */
    private static BigDecimal tariff(BigDecimal principal) {
        BigDecimal costs = BigDecimal.ZERO;
        String[][] bands = {
            {"0", "0.15"}, {"2500", "-0.05"}, {"5000", "-0.05"}, {"10000", "-0.04"}, {"200000", "-0.005"}
        };
        for (String[] band : bands) {
            BigDecimal above = principal.subtract(new BigDecimal(band[0])).max(BigDecimal.ZERO);
            costs = costs.add(above.multiply(new BigDecimal(band[1])));
        }
        return costs.setScale(2, RoundingMode.HALF_UP)
                .max(new BigDecimal("40.00"))
                .min(new BigDecimal("6775.00"));
    }

    @Property(tries = 60)
    void every_row_lands_somewhere_and_each_debtor_bears_the_tariff_once(@ForAll("lists") List<Row> list)
            throws IOException {
        Path place = Files.createTempDirectory("open-items");
        try {
            StringBuilder text = new StringBuilder(HEADER);
            for (int i = 0; i < list.size(); i++) {
                text.append(list.get(i).text(i)).append('\n');
            }
            Path input = Files.writeString(place.resolve("in.csv"), text, StandardCharsets.UTF_8);
            Run run = Run.of(input, "--preset", "exact", "--on", "2026-11-20", "--out", place.resolve("out"));
            assertThat(run.status()).isEqualTo(Main.FINE);
            List<NamedCsvRecord> advice = OpenItemsCommandTest.rows(place.resolve("out/advice.csv"));
            List<NamedCsvRecord> rest = OpenItemsCommandTest.rows(place.resolve("out/rejected.csv"));
            assertThat(advice.size() + rest.size()).isEqualTo(list.size());
            BigDecimal balance =
                    BigDecimal.valueOf(list.stream().mapToLong(Row::cents).sum(), 2);
            assertThat(OpenItemsCommandTest.sum(advice, "open").add(OpenItemsCommandTest.sum(rest, "amount")))
                    .isEqualByComparingTo(balance);
            if (!advice.isEmpty()) {
                String printed = run.out().replaceAll(" +", " ");
                assertThat(total(printed, "interest"))
                        .isEqualTo(OpenItemsCommandTest.sum(advice, "interest_to_date")
                                .toPlainString());
                assertThat(total(printed, "costs"))
                        .isEqualTo(
                                OpenItemsCommandTest.sum(advice, "costs_share").toPlainString());
            }
            assertThat(shares(advice)).isEqualTo(expected(list));
        } finally {
            try (Stream<Path> paths = Files.walk(place)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** The last number of the line of totals that starts with a word. */
    private static String total(String printed, String start) {
        String line = printed.lines()
                .filter(candidate -> candidate.matches(start + "( [0-9.]+)+"))
                .findFirst()
                .orElseThrow();
        return line.substring(line.lastIndexOf(' ') + 1);
    }

    private static Map<String, BigDecimal> shares(List<NamedCsvRecord> advice) {
        Map<String, BigDecimal> shares = new TreeMap<>();
        for (NamedCsvRecord row : advice) {
            if (!row.getField("costs_share").isEmpty()) {
                shares.merge(row.getField("relation"), new BigDecimal(row.getField("costs_share")), BigDecimal::add);
            }
        }
        return shares;
    }

    private static Map<String, BigDecimal> expected(List<Row> list) {
        long daysToNotice = ChronoUnit.DAYS.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 20));
        Map<String, BigDecimal> principals = new TreeMap<>();
        for (Row row : list) {
            boolean credit = list.stream().anyMatch(other -> other.relation == row.relation && other.cents < 0);
            if (!credit && !row.disputed && row.dueAfter < daysToNotice) {
                principals.merge(Integer.toString(row.relation), BigDecimal.valueOf(row.cents, 2), BigDecimal::add);
            }
        }
        principals.replaceAll((relation, principal) -> tariff(principal));
        return principals;
    }
}
