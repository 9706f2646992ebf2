package dev.incasso.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.function.Predicate;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenItemsCommandTest {

    private static final String HEADER = "Debiteur;Naam;Factuurnummer;Factuurdatum;Vervaldatum;Openstaand\n";

    @TempDir
    Path directory;

    /** One run of the program: its status and what it wrote to both streams. */
    record Run(int status, String out, String err) {

        static Run of(Object... arguments) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            List<String> all = new ArrayList<>(List.of("open-items"));
            for (Object argument : arguments) {
                all.add(argument.toString());
            }
            int status = Main.run(all, new ByteArrayInputStream(new byte[0]), out, err);
            return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }

        /** The line that starts with a word, in single spaces. */
        String line(String start) {
            return out.lines()
                    .filter(line -> line.startsWith(start))
                    .map(line -> line.replaceAll(" +", " "))
                    .findFirst()
                    .orElse("no line starts with " + start);
        }
    }

    static Path fixture(Path directory, String name) {
        try (InputStream in = OpenItemsCommandTest.class.getResourceAsStream("/openitems/" + name)) {
            Path file = directory.resolve(name);
            Files.write(file, Objects.requireNonNull(in, name).readAllBytes());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<NamedCsvRecord> rows(Path file) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BigDecimal sum(List<NamedCsvRecord> rows, String column) {
        return rows.stream()
                .map(row -> row.getField(column))
                .filter(Predicate.not(String::isEmpty))
                .map(BigDecimal::new)
                .reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    private Path file(String name, String content, Charset charset) {
        try {
            return Files.write(directory.resolve(name), content.getBytes(charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path list(String... rows) {
        return file("list.csv", HEADER + String.join("\n", rows) + "\n", StandardCharsets.UTF_8);
    }

    private List<NamedCsvRecord> advice(Object... arguments) {
        Path out = directory.resolve("out");
        List<Object> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--out", out));
        Run run = Run.of(all.toArray());
        assertThat(run.err()).isEmpty();
        return rows(out.resolve("advice.csv"));
    }

    private List<NamedCsvRecord> rejected() {
        return rows(directory.resolve("out/rejected.csv"));
    }

    private static Tuple fields(NamedCsvRecord row, String... columns) {
        return tuple((Object[]) List.of(columns).stream().map(row::getField).toArray(String[]::new));
    }

    private static String field(List<NamedCsvRecord> rows, String invoice, String column) {
        return rows.stream()
                .filter(row -> row.getField("invoice").equals(invoice))
                .map(row -> row.getField(column))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void items_stand_by_due_date_then_relation_then_invoice_with_interest_and_shares_in_one_notice() {
        List<NamedCsvRecord> advice = advice(fixture(directory, "list.csv"), "--preset", "exact", "--on", "2026-11-20");
        assertThat(advice)
                .extracting(row -> fields(
                        row,
                        "invoice",
                        "days_late",
                        "interest_to_date",
                        "costs_share",
                        "costs_earliest_from",
                        "advice"))
                .containsExactly(
                        tuple("B1", "234", "320.05", "899.81", "2026-12-10", "SEND_NOTICE"),
                        tuple("A1", "141", "1.55", "15.00", "2026-12-10", "SEND_NOTICE"),
                        tuple("A2", "111", "1.22", "15.00", "2026-12-10", "SEND_NOTICE"),
                        tuple("F1", "81", "", "", "", "REVIEW_ROWS"),
                        tuple("A3", "80", "0.88", "15.00", "2026-12-10", "SEND_NOTICE"),
                        tuple("D1", "", "", "", "", "FIND_DUE_DATE"),
                        tuple("C1", "50", "", "", "", "REVIEW_CREDIT"),
                        tuple("C2", "50", "0.44", "", "", "ALLOCATE_CREDIT"),
                        tuple("A4", "49", "4.83", "", "", "ANSWER_DISPUTE"),
                        tuple("E1", "1", "0.00", "40.00", "2026-12-10", "SEND_NOTICE"),
                        tuple("E2", "0", "0.00", "", "", "WAIT"),
                        tuple("E3", "0", "0.00", "", "", "WAIT"));
    }

    @Test
    void items_of_one_due_date_stand_by_relation_then_by_invoice() {
        Path file = list(
                "2;N;A;05-06-2026;05-07-2026;1",
                "1;N;C;05-06-2026;05-07-2026;1",
                "1;N;B;05-06-2026;05-07-2026;1",
                "3;N;D;05-06-2026;04-07-2026;1");
        assertThat(advice(file, "--preset", "exact", "--on", "2026-11-20"))
                .extracting(row -> row.getField("relation") + row.getField("invoice"))
                .containsExactly("3D", "1B", "1C", "2A");
    }

    @Test
    void what_is_missing_is_told_in_codes_item_by_item() {
        List<NamedCsvRecord> advice = advice(fixture(directory, "list.csv"), "--preset", "exact", "--on", "2026-11-20");
        String late = "DEBTOR_KIND_UNKNOWN TERM_ASSUMED_AGREED NOTICE_NOT_IN_FILE";
        assertThat(field(advice, "A1", "missing")).isEqualTo(late);
        assertThat(field(advice, "B1", "missing")).isEqualTo("PROBABLY_BUSINESS " + late + " DISPUTE_NOT_IN_FILE");
        assertThat(field(advice, "A4", "missing")).isEqualTo("DISPUTE_OPEN " + late);
        assertThat(field(advice, "C1", "missing")).startsWith("CREDIT_ON_SAME_INVOICE DEBTOR_KIND_UNKNOWN");
        assertThat(field(advice, "C2", "missing")).startsWith("UNALLOCATED_CREDIT DEBTOR_KIND_UNKNOWN");
        assertThat(field(advice, "D1", "missing")).isEqualTo("DUE_DATE_UNKNOWN DEBTOR_KIND_UNKNOWN");
        assertThat(field(advice, "D1", "note")).contains("71 days since the invoice date");
        assertThat(field(advice, "F1", "missing")).startsWith("STANDS_TWICE");
        assertThat(field(advice, "E3", "missing")).isEqualTo("DEBTOR_KIND_UNKNOWN");
    }

    @Test
    void rejected_rows_and_unallocated_amounts_stand_together_in_the_other_file() {
        advice(fixture(directory, "list.csv"), "--preset", "exact", "--on", "2026-11-20");
        assertThat(rejected())
                .extracting(row -> fields(row, "line", "code", "invoice", "amount", "relation", "name"))
                .containsExactly(
                        tuple("16", "DUPLICATE_INVOICE", "F1", "70.00", "", ""),
                        tuple("17", "OTHER_CURRENCY", "G1", "", "", ""),
                        tuple("8", "CREDIT_BALANCE", "C1", "-50.00", "30", "Ada Verzonnen"));
        assertThat(rejected()).noneMatch(row -> row.getField("reason").isEmpty());
    }

    @Test
    void the_report_foots_to_the_file_and_to_its_items() {
        Run run = Run.of(fixture(directory, "list.csv"), "--preset", "exact", "--on", "2026-11-20");
        assertThat(run.status()).isEqualTo(Main.PARTLY);
        assertThat(run.line("open on")).isEqualTo("open on 2026-11-20, listed below 12 14173.50");
        assertThat(run.line("not yet issued")).isEqualTo("not yet issued on 2026-11-20 1 13.00");
        assertThat(run.line("unallocated, ")).isEqualTo("unallocated, see below 1 -50.00");
        assertThat(run.line("rejected, ")).isEqualTo("rejected, see below 2 70.00");
        assertThat(run.line("together")).isEqualTo("together, the balance of the file 14206.50");
        assertThat(run.line("Control")).contains("16 lines, debit 14256.50, credit 50.00");
        assertThat(run.line("Days late")).isEqualTo("Days late not due 1-30 31-60 61-90 >90 unknown total");
        assertThat(run.line("items ")).isEqualTo("items 2 1 3 2 3 1 12");
        assertThat(run.line("open ")).startsWith("open on");
        assertThat(run.out().replaceAll(" +", " "))
                .contains("\nopen 23.00 10.00 1230.00 170.00 12680.50 60.00 14173.50\n")
                .contains("\ninterest 0.00 0.00 5.27 0.88 322.82 0.00 328.97\n")
                .contains("\ncosts 0.00 40.00 0.00 15.00 929.81 0.00 984.81\n");
        assertThat(run.line("Next"))
                .contains("debtors: 3, items: 5, open 12790.50")
                .contains("costs of 984.81 can be due from 2026-12-10")
                .contains("charge them from 2026-12-12");
    }

    @Test
    void business_debtors_owe_the_minimum_without_notice_and_the_tariff_after_a_reminder() {
        List<NamedCsvRecord> advice = advice(
                fixture(directory, "list.csv"), "--preset", "exact", "--on", "2026-11-20", "--debtor", "business");
        assertThat(advice)
                .filteredOn(row -> row.getField("relation").equals("10"))
                .extracting(
                        row -> fields(row, "invoice", "costs_share", "costs_earliest_from", "without_notice", "advice"))
                .containsExactly(
                        tuple("A1", "15.00", "2026-11-20", "13.34", "SEND_REMINDER"),
                        tuple("A2", "15.00", "2026-11-20", "13.33", "SEND_REMINDER"),
                        tuple("A3", "15.00", "2026-11-20", "13.33", "SEND_REMINDER"),
                        tuple("A4", "", "", "", "ANSWER_DISPUTE"));
        assertThat(field(advice, "A1", "missing")).isEqualTo("TERM_ASSUMED_AGREED REMINDER_NOT_IN_FILE");
        assertThat(field(advice, "A1", "note")).contains("from 2026-07-03");
        assertThat(field(advice, "B1", "missing"))
                .isEqualTo("TERM_ASSUMED_AGREED REMINDER_NOT_IN_FILE DISPUTE_NOT_IN_FILE");
        assertThat(field(advice, "B1", "without_notice")).isEqualTo("40.00");
    }

    @Test
    void what_to_do_next_with_businesses_tells_both_amounts_where_both_are_due() {
        Run now = Run.of(
                fixture(directory, "list.csv"), "--preset", "exact", "--on", "2026-11-20", "--debtor", "business");
        assertThat(now.line("Next"))
                .contains("debtors: 3, items: 5, open 12790.50")
                .contains("Without notice 120.00 is due")
                .contains("after a reminder of 2026-11-20 it is 984.81 instead");
        Path old = list("1;N;X;05-01-2013;05-02-2013;1000,00");
        Run then = Run.of(old, "--preset", "exact", "--on", "2013-03-01", "--debtor", "business");
        assertThat(then.line("Next")).contains("costs of 150.00 can be due").doesNotContain("Without notice");
    }

    @ParameterizedTest
    @CsvSource({"consumer, 188.75", "unknown, 188.75", "business, 490.74", "sole_trader, 490.74", "public_body, 490.74"
    })
    void the_kind_of_debtor_decides_on_the_interest(String kind, String interest) {
        List<NamedCsvRecord> advice = advice(
                list("1;N;X;05-06-2026;05-07-2026;12480,50"),
                "--preset",
                "exact",
                "--on",
                "2026-11-20",
                "--debtor",
                kind);
        assertThat(field(advice, "X", "interest_to_date")).isEqualTo(interest);
    }

    @Test
    void on_a_day_before_all_invoices_nothing_is_open_and_everything_is_accounted_for() {
        Run run = Run.of(fixture(directory, "history.csv"), "--preset", "receivables", "--on", "1970-01-01");
        assertThat(run.status()).isEqualTo(Main.FINE);
        assertThat(run.out()).contains("No item is open on 1970-01-01.");
        assertThat(run.line("not yet issued")).isEqualTo("not yet issued on 1970-01-01 4 215.00");
    }

    @ParameterizedTest
    @CsvSource({
        "2013-01-02, 1, 55.94, 3, 0",
        "2013-02-19, 3, 116.00, 1, 0",
        "2013-02-20, 2, 96.00, 1, 1",
        "2013-06-29, 1, 99.00, 0, 3",
        "2013-06-30, 0, 0.00, 0, 4"
    })
    void a_history_shows_what_was_open_at_the_end_of_a_day(String on, int open, String amount, int later, int settled) {
        Run run = Run.of(fixture(directory, "history.csv"), "--preset", "receivables", "--on", on);
        assertThat(run.status()).isEqualTo(Main.FINE);
        assertThat(run.line("open on")).isEqualTo("open on " + on + ", listed below " + open + " " + amount);
        assertThat(run.line("not yet").matches(".* on " + on + " " + later + " .*"))
                .isEqualTo(later > 0);
        assertThat(run.line("settled on").matches(".* " + on + " " + settled + " .*"))
                .isEqualTo(settled > 0);
        assertThat(run.line("together")).endsWith(" 215.00");
    }

    @Test
    void what_is_assumed_is_told_in_one_line() {
        Run run = Run.of(fixture(directory, "history.csv"), "--preset", "receivables", "--on", "2013-02-19");
        assertThat(run.line("Assumed"))
                .isEqualTo("Assumed: amounts are euros (the file names no currency); debtors are treated as consumers"
                        + " (the file does not say what they are; --debtor tells).");
        Run told = Run.of(
                fixture(directory, "list.csv"), "--preset", "exact", "--on", "2026-11-20", "--debtor", "CONSUMER");
        assertThat(told.line("Assumed")).isEqualTo("Assumed: every debtor is a consumer (as --debtor says).");
        assertThat(told.out()).doesNotContain("DEBTOR_KIND_UNKNOWN");
    }

    @Test
    void an_audit_file_shows_prepayments_charges_without_invoice_and_other_currencies() {
        Path file = fixture(directory, "subledger.xaf");
        List<NamedCsvRecord> advice = advice(file, "--on", "2025-06-30");
        assertThat(advice)
                .extracting(row -> fields(row, "line", "relation", "name", "invoice", "open", "costs_share", "advice"))
                .containsExactly(
                        tuple("16", "K1", "Théâtre Bedacht", "2025-1", "175.00", "40.00", "SEND_NOTICE"),
                        tuple("21", "K2", "Fenna Denkbeeld", "2025-2", "100.00", "", "ALLOCATE_CREDIT"));
        assertThat(field(advice, "2025-1", "missing")).startsWith("BOOKED_FROM_OTHER_CURRENCY PROBABLY_BUSINESS ");
        assertThat(rejected())
                .extracting(row -> fields(row, "code", "amount", "relation"))
                .containsExactly(
                        tuple("CREDIT_WITHOUT_INVOICE", "-50.00", "K2"), tuple("DEBIT_WITHOUT_INVOICE", "20.00", "K1"));
        Run run = Run.of(file, "--on", "2025-06-30");
        assertThat(run.status()).isEqualTo(Main.FINE);
        assertThat(run.line("Control"))
                .isEqualTo("Control, subledger CU: 5 lines, debit 370.00, credit 125.00; the file declares the same.");
        assertThat(run.out())
                .contains("amounts are euros (the file names no currency)")
                .contains("other currency");
        assertThat(run.line("- line 23")).contains("K2, Fenna Denkbeeld, -50.00");
    }

    @Test
    void items_rebuilt_from_the_ledger_have_to_be_confirmed() {
        Path file = fixture(directory, "ledger.xaf");
        assertThat(Run.of(file, "--on", "2025-06-30").status()).isEqualTo(Main.UNUSABLE);
        List<NamedCsvRecord> advice = advice(file, "--on", "2025-06-30", "--account", "1300");
        assertThat(advice)
                .extracting(row -> fields(row, "invoice", "open", "costs_share", "advice"))
                .containsExactly(
                        tuple("L2", "80.00", "", "FIND_DUE_DATE"), tuple("L1", "300.00", "45.00", "CONFIRM_ITEM"));
        assertThat(advice).allMatch(row -> row.getField("missing").contains("REBUILT_FROM_LEDGER"));
        Run run = Run.of(file, "--on", "2025-06-30", "--account", "1300");
        assertThat(run.out()).contains("Evidence: weak (4 ").contains("costs of 45.00 at most");
    }

    @Test
    void the_kind_of_file_is_seen_in_its_bytes_not_in_its_name() throws IOException {
        Path audit = Files.move(fixture(directory, "subledger.xaf"), directory.resolve("posten.csv"));
        assertThat(Run.of(audit, "--on", "2025-06-30").out()).contains("Audit file (XAF).");
        Path list = Files.move(fixture(directory, "list.csv"), directory.resolve("audit.xml"));
        assertThat(Run.of(list, "--on", "2026-11-20", "--preset", "exact").out())
                .contains("List (CSV, preset exact).");
        String text =
                "\uFEFF\n" + Files.readString(audit).substring("<?xml version=\"1.0\" encoding=\"UTF-8\"?>".length());
        Path wide = file("wide.dat", text.replace("\n<audit", "<audit"), StandardCharsets.UTF_16LE);
        assertThat(Run.of(wide, "--on", "2025-06-30").out()).contains("Audit file (XAF).");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plain|1.250,50|AMBIGUOUS_AMOUNT",
                "plain|12.345|AMBIGUOUS_AMOUNT",
                "point|1.250,50|INVALID_AMOUNT",
                "point|12.345|INVALID_AMOUNT",
                "comma|1,250.50|INVALID_AMOUNT",
                "comma|12,345|INVALID_AMOUNT",
                "comma|1e5|INVALID_AMOUNT",
                "comma|NaN|INVALID_AMOUNT",
                "comma|''|MISSING_VALUE"
            })
    void an_amount_that_cannot_be_read_for_certain_is_rejected(String style, String amount, String code) {
        Path file = list("1;N;X;05-06-2026;05-07-2026;" + amount, "1;N;Y;05-06-2026;05-07-2026;10");
        Run run = Run.of(file, "--preset", "exact", "--decimal", style, "--on", "2026-11-20");
        assertThat(run.status()).isEqualTo(Main.PARTLY);
        assertThat(run.line("rejected, ")).isEqualTo("rejected, see below 1 0.00");
        assertThat(advice(file, "--preset", "exact", "--decimal", style, "--on", "2026-11-20"))
                .extracting(row -> row.getField("invoice"))
                .containsExactly("Y");
        assertThat(rejected()).extracting(row -> row.getField("code")).containsExactly(code);
    }

    @Test
    void an_amount_below_zero_is_a_credit_and_holds_the_debtor_back() {
        Path file = list("1;N;X;05-06-2026;05-07-2026;-1", "1;N;Y;05-06-2026;05-07-2026;10");
        Run run = Run.of(file, "--preset", "exact", "--on", "2026-11-20");
        assertThat(run.status()).isEqualTo(Main.FINE);
        assertThat(run.line("unallocated, ")).isEqualTo("unallocated, see below 1 -1.00");
        assertThat(run.line("First")).contains("allocate credits of the same debtor (items: 1)");
        assertThat(run.out()).contains("No notice or reminder can be sent on 2026-11-20.");
    }

    @ParameterizedTest
    @CsvSource({
        "31-02-2026, 05-07-2026, INVALID_DATE",
        "05-06-2026, 31-02-2027, INVALID_DATE",
        "05-06-2026, 04-06-2026, DUE_BEFORE_INVOICE",
        "2026-06-05, 05-07-2026, INVALID_DATE"
    })
    void a_date_that_cannot_be_right_is_rejected(String invoiced, String due, String code) {
        Path file = list("1;N;X;" + invoiced + ";" + due + ";5,00", "1;N;Y;05-06-2026;05-07-2026;10");
        assertThat(advice(file, "--preset", "exact", "--on", "2026-11-20")).hasSize(1);
        assertThat(rejected()).extracting(row -> fields(row, "code", "amount")).containsExactly(tuple(code, "5.00"));
    }

    @Test
    void a_file_in_windows_1252_keeps_its_names_and_says_so() {
        Path file =
                file("w.csv", HEADER + "1;Café Überfluß;X;05-06-2026;05-07-2026;10\n", Charset.forName("windows-1252"));
        Run run = Run.of(file, "--preset", "exact", "--on", "2026-11-20");
        assertThat(run.out()).contains("Café Überfluß").contains("read as windows-1252");
        assertThat(advice(file, "--preset", "exact", "--on", "2026-11-20")
                        .get(0)
                        .getField("name"))
                .isEqualTo("Café Überfluß");
    }

    @Test
    void a_mapping_reads_columns_of_any_name() {
        Path file = file("own.txt", "who|nr|made|pay|rest\n7|X|2026/6/5|2026/7/5|1,250.50\n", StandardCharsets.UTF_8);
        List<NamedCsvRecord> advice = advice(
                file,
                "--map",
                "relation=who,id=nr,invoiced=made",
                "--map",
                "due=pay,amount=rest",
                "--delimiter",
                "bar",
                "--decimal",
                "point",
                "--dates",
                "yyyy/m/d",
                "--on",
                "2026-11-20");
        assertThat(fields(advice.get(0), "relation", "invoice", "due_date", "open"))
                .isEqualTo(tuple("7", "X", "2026-07-05", "1250.50"));
    }

    @Test
    void beyond_the_known_rates_nothing_is_told_unless_the_last_rate_may_be_assumed() {
        Path file = list("1;Hilde Horizon;X;05-06-2026;05-07-2026;1000,00");
        Path out = directory.resolve("none");
        assertThat(Run.of(file, "--preset", "exact", "--on", "2026-12-31").status())
                .isEqualTo(Main.FINE);
        Run refused = Run.of(file, "--preset", "exact", "--on", "2027-01-01", "--out", out);
        assertThat(refused.status()).isEqualTo(Main.UNUSABLE);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .contains("statutoryInterest.consumer")
                .contains("2026-12-31")
                .contains("--assume-last-known")
                .doesNotContain("Hilde");
        assertThat(out).doesNotExist();
        Run assumed = Run.of(file, "--preset", "exact", "--on", "2027-01-01", "--assume-last-known");
        assertThat(assumed.status()).isEqualTo(Main.FINE);
        assertThat(assumed.line("! For 1 day from 1 January 2027")).contains("4%");
        assertThat(assumed.out()).doesNotContain("times)");
        Path two = list("1;N;X;05-06-2026;05-07-2026;1000,00", "2;N;Y;05-06-2026;05-07-2026;10,00");
        Run both = Run.of(two, "--preset", "exact", "--on", "2027-01-01", "--assume-last-known");
        assertThat(both.line("! For 1 day")).endsWith("(so or alike: 2 times)");
        assertThat(both.out().lines().filter(line -> line.startsWith("! "))).hasSize(2);
        Run business = Run.of(file, "--preset", "exact", "--on", "2027-01-01", "--debtor", "business");
        assertThat(business.err()).contains("statutoryInterest.commercial");
    }

    @Test
    void an_item_older_than_all_rates_is_held_back_alone() {
        Path file = list("1;N;OLD;05-06-1990;05-07-1990;10,00", "1;N;NEW;05-06-2026;05-07-2026;1000,00");
        List<NamedCsvRecord> advice = advice(file, "--preset", "exact", "--on", "2026-11-20", "--debtor", "business");
        assertThat(advice)
                .extracting(row -> fields(row, "invoice", "interest_to_date", "costs_share", "advice"))
                .containsExactly(tuple("OLD", "", "", "CHECK_DATE"), tuple("NEW", "39.32", "150.00", "SEND_REMINDER"));
        assertThat(field(advice, "OLD", "missing")).contains("RATE_NOT_KNOWN");
    }

    @Test
    void input_without_rows_cannot_be_used() {
        for (Path file : List.of(
                file("empty.csv", "", StandardCharsets.UTF_8),
                file("header.csv", HEADER, StandardCharsets.UTF_8),
                file("blank.csv", "\n\n", StandardCharsets.UTF_8))) {
            Run run = Run.of(file, "--preset", "exact", "--on", "2026-11-20", "--out", directory.resolve("none"));
            assertThat(run.status()).as(file.getFileName().toString()).isEqualTo(Main.UNUSABLE);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith("incasso: The file ").hasLineCount(1);
        }
        assertThat(directory.resolve("none")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--on 2026-11-20",
                "--on 2026-11-20 --preset wordperfect",
                "--on 2026-11-20 --preset exact --map due",
                "--on 2026-11-20 --preset exact --map name=Betaler",
                "--on 2026-11-20 --preset exact --delimiter dash",
                "--on 2026-11-20 --preset exact --delimiter comma",
                "--on 2026-11-20 --preset exact --decimal dot",
                "--on 2026-11-20 --preset exact --dates dd-mm-yy",
                "--on 2026-11-20 --preset exact --account 1300",
                "--on 2026-11-20 --preset exact --debtor friend",
                "--on 2026-11-20 --preset exact --explain fr",
                "--on 2026-02-31 --preset exact",
                "--on tomorrow --preset exact",
                "--preset exact"
            })
    void options_that_do_not_fit_are_refused(String options) {
        List<Object> arguments = new ArrayList<>(List.of(fixture(directory, "list.csv")));
        arguments.addAll(List.of(options.split(" ")));
        arguments.addAll(List.of("--out", directory.resolve("none")));
        Run run = Run.of(arguments.toArray());
        assertThat(run.status()).isEqualTo(Main.UNUSABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotEmpty().doesNotContain("Avondrood").doesNotContain("\tat ");
        assertThat(directory.resolve("none")).doesNotExist();
    }

    @Test
    void options_of_lists_are_refused_for_audit_files() {
        Run run = Run.of(fixture(directory, "subledger.xaf"), "--on", "2025-06-30", "--preset", "exact");
        assertThat(run.status()).isEqualTo(Main.UNUSABLE);
        assertThat(run.err())
                .isEqualToIgnoringNewLines("incasso: the file is an audit file (XAF), which has no use for --preset");
    }

    @Test
    void what_is_no_text_file_is_refused() {
        Path sheet = file("posten.csv", "PK\u0003\u0004rest", StandardCharsets.ISO_8859_1);
        for (Path file : List.of(sheet, directory, directory.resolve("absent.csv"))) {
            Run run = Run.of(file, "--preset", "exact", "--on", "2026-11-20");
            assertThat(run.status()).isEqualTo(Main.UNUSABLE);
            assertThat(run.err()).startsWith("incasso: ").hasLineCount(1);
        }
        assertThat(Run.of(sheet, "--preset", "exact", "--on", "2026-11-20").err())
                .contains("spreadsheet");
    }

    @Test
    void names_never_reach_standard_error() {
        String secret = "Zwaantje Geheim";
        Path broken = list("1;" + secret + ";X;05-06-2026;05-07-2026;10", "1;\"" + secret + ";Y;05-06-2026;;1");
        Path late = file(
                "late.csv",
                HEADER + "1;" + secret + ";" + secret + ";05-06-2026;05-07-2026;10\n",
                StandardCharsets.UTF_8);
        Path occupied = file("occupied", secret, StandardCharsets.UTF_8);
        List<Run> runs = List.of(
                Run.of(broken, "--preset", "exact", "--on", "2026-11-20"),
                Run.of(late, "--preset", "exact", "--on", "2030-01-01"),
                Run.of(late, "--preset", "exact", "--on", "2026-11-20", "--out", occupied),
                Run.of(late, "--preset", "snelstart", "--on", "2026-11-20"));
        assertThat(runs)
                .allMatch(run -> run.status() == Main.UNUSABLE && !run.err().isEmpty());
        assertThat(runs).allMatch(run -> run.out().isEmpty());
        assertThat(runs)
                .noneMatch(run -> run.err().contains("Zwaantje") || run.err().contains("Geheim"));
        Run fine = Run.of(late, "--preset", "exact", "--on", "2026-11-20");
        assertThat(fine.out()).contains(secret);
        assertThat(fine.err()).isEmpty();
    }

    @Test
    void text_of_the_file_cannot_steer_a_terminal() {
        Path file = list("1;\"A\u001b[2J\nB\u202eC\";X;05-06-2026;05-07-2026;10");
        String out = Run.of(file, "--preset", "exact", "--on", "2026-11-20").out();
        assertThat(out).contains("A [2J B C").doesNotContain("\u001b").doesNotContain("\u202e");
    }

    @Test
    void a_long_name_is_cut_on_the_screen_and_whole_in_the_file() {
        Path file = list(
                "1;" + "N".repeat(24) + ";X;05-06-2026;05-07-2026;10",
                "1;" + "M".repeat(25) + ";Y;05-06-2026;06-07-2026;10");
        String out = Run.of(file, "--preset", "exact", "--on", "2026-11-20").out();
        assertThat(out).contains("N".repeat(24) + "  X").contains("M".repeat(23) + "…  Y");
        assertThat(field(advice(file, "--preset", "exact", "--on", "2026-11-20"), "Y", "name"))
                .isEqualTo("M".repeat(25));
    }

    @Test
    void a_list_of_thirty_is_printed_whole_and_a_longer_one_in_part() {
        List<String> rows = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            rows.add(i + ";N;NR" + i + ";05-06-2026;05-07-2026;10");
        }
        Run whole = Run.of(list(rows.toArray(new String[0])), "--preset", "exact", "--on", "2026-11-20");
        assertThat(whole.out().lines().filter(line -> line.contains("NR"))).hasSize(30);
        assertThat(whole.out()).doesNotContain("more items are not shown");
        rows.add("31;N;NR31;05-06-2026;04-07-2026;10");
        Run part = Run.of(list(rows.toArray(new String[0])), "--preset", "exact", "--on", "2026-11-20");
        assertThat(part.out().lines().filter(line -> line.contains("NR"))).hasSize(25);
        assertThat(part.out()
                        .lines()
                        .filter(line -> line.contains("NR"))
                        .findFirst()
                        .orElseThrow())
                .contains("NR31");
        assertThat(part.out()).contains("6 more items are not shown");
    }

    @Test
    void long_input_tells_its_progress_on_standard_error() {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int i = 0; i < 20_001; i++) {
            rows.append(i % 500).append(";N;NR").append(i).append(";05-06-2026;05-07-2026;10\n");
        }
        Run run = Run.of(
                file("long.csv", rows.toString(), StandardCharsets.UTF_8), "--preset", "exact", "--on", "2026-11-20");
        assertThat(run.status()).isEqualTo(Main.FINE);
        assertThat(run.err().lines()).containsExactly("incasso: 10000 items read", "incasso: 20000 items read");
        assertThat(run.line("open on")).endsWith("20001 200010.00");
    }

    @Test
    void in_dutch_the_words_and_the_commas_are_dutch() {
        Run run = Run.of(fixture(directory, "list.csv"), "--preset", "exact", "--on", "2026-11-20", "--explain", "nl");
        assertThat(run.out())
                .startsWith("Openstaande posten op 20-11-2026: list.csv")
                .contains("wettelijke rente")
                .contains("12480,50")
                .contains("kosten van 984,81")
                .contains("Dezelfde debiteur en hetzelfde factuurnummer stonden op een eerdere rij.")
                .doesNotContain("14173.50");
    }

    @Test
    void two_runs_give_the_same_bytes_under_any_default_locale_and_zone() {
        Path file = fixture(directory, "list.csv");
        Run first = Run.of(file, "--preset", "exact", "--on", "2026-11-20", "--explain", "nl");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Run.of(file, "--preset", "exact", "--on", "2026-11-20", "--explain", "nl"))
                    .isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
