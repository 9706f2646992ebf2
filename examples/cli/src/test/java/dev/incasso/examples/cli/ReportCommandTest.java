package dev.incasso.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

    private static final String EXAMPLE = "src/main/example/dossiers.jsonl";

    /** Refused by the rules, not by the format: what is taken back never came. */
    private static final String IMPOSSIBLE = "{\"format\":1,\"id\":\"wrong\","
            + "\"creditor\":{\"name\":\"C\",\"capacity\":\"BUSINESS\"},\"debtor\":{\"name\":\"D\",\"capacity\":\"CONSUMER\"},"
            + "\"claims\":[],\"events\":[{\"type\":\"PAYMENT_REVERSED\",\"on\":\"2026-01-01\",\"of\":\"p\"}]}";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return run(InputStream.nullInputStream(), arguments);
    }

    private int run(InputStream in, String... arguments) {
        return Main.run(List.of(arguments), in, out, err);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8).replace('\u00a0', ' ').replaceAll(" +", " ");
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }

    @Test
    void the_shipped_files_fill_every_table() {
        assertThat(run("report", EXAMPLE, "--on", "2026-06-01", "--explain", "nl"))
                .isZero();
        assertThat(out().lines())
                .startsWith(
                        "Stand van de dossiers op 1 juni 2026, volgende stappen volgens het beleid \"Pre-incasso\"",
                        "Gelezen dossiers: 6",
                        "",
                        "Stand dossiers open",
                        "kan nog op tijd worden betaald 1 € 149,95",
                        "te laat 4 € 1.478,90",
                        "niets open 1 € 0,00",
                        "samen 6 € 1.628,85")
                .contains(
                        "91 tot en met 180 2 € 639,82",
                        "aanbod van een betalingsregeling 1 € 481,59",
                        "veertiendagenbrief brief 1 1 € 312,50",
                        "toezegging, nagekomen 1 € 100,00",
                        "regeling, loopt 1 € 320,00",
                        "van factuur tot betaling 1 43 43",
                        "te laat betaald, na de uiterste betaaldag 1 13 13",
                        "hoofdsom € 4.271,45 € 1.612,17",
                        "bezwaar zonder antwoord 1")
                .noneMatch(line -> line.contains("Geweigerd"));
        assertThat(err()).isEmpty();
    }

    @Test
    void several_days_are_reported_from_one_reading() {
        byte[] input = bytes(EXAMPLE);
        assertThat(run(new ByteArrayInputStream(input), "report", "-", "--on", "2026-03-01", "--on", "2026-06-01"))
                .isZero();
        assertThat(out())
                .startsWith("How the files stand on 1 March 2026, next steps under the policy \"Pre-incasso\"\n")
                .contains("no claim yet 2 €0.00\n")
                .contains("\n\n\nHow the files stand on 1 June 2026");
    }

    @Test
    void the_policy_gives_the_steps() {
        assertThat(run("report", EXAMPLE, "--on", "2026-06-01", "--policy", "formal"))
                .isZero();
        assertThat(out()).contains("fourteen-day notice 1 €64.08\n").doesNotContain("offer of a payment plan 1");
    }

    @Test
    void one_file_a_document_and_one_a_line_are_read_together() throws IOException {
        // The example is laid out over several lines, so it is read as a whole.
        assertThat(run("report", "src/main/example/dossier.json", EXAMPLE, "--on", "2026-06-01"))
                .isZero();
        assertThat(out()).contains("Files read: 7\n");
    }

    @Test
    void what_was_refused_is_named_by_line_or_id_and_is_in_no_sum() throws IOException {
        String line =
                Files.readAllLines(Path.of(EXAMPLE), StandardCharsets.UTF_8).get(0);
        Path some = file("some.jsonl", "\ufeff" + line + "\n\n{\"format\":1}\n" + IMPOSSIBLE + "\n");
        assertThat(run("report", some.toString(), "--on", "2026-06-01", "--on", "2026-07-01"))
                .isEqualTo(Main.PARTLY);
        assertThat(out())
                .contains("Files read: 1\n")
                .contains("together 1 €149.95\n")
                .contains("Refused: 2. These files are in no sum.\n")
                .contains("some.jsonl:3: ")
                .endsWith("- wrong\n");
    }

    @Test
    void the_figures_are_written_as_csv_one_a_row() throws IOException {
        Path csv = folder.resolve("report.csv");
        assertThat(run("report", EXAMPLE, "--on", "2026-06-01", "--csv", csv.toString()))
                .isZero();
        assertThat(Files.readString(csv, StandardCharsets.UTF_8).lines())
                .startsWith("on,figure,name,channel,count,amount", "2026-06-01,FILES,,,6,", "2026-06-01,REFUSED,,,0,")
                .contains(
                        "2026-06-01,STATUS,OVERDUE,,4,1478.90",
                        "2026-06-01,AGE,UP_TO_180,,2,639.82",
                        "2026-06-01,MESSAGE_SENT,NOTICE_SENT,POST,1,",
                        "2026-06-01,MESSAGE_PAID,NOTICE_SENT,POST,1,312.50",
                        "2026-06-01,PROMISE,KEPT,,1,100.00",
                        "2026-06-01,DAYS_TO_PAY,DAYS,,43,",
                        "2026-06-01,OPEN,PRINCIPAL,,,1612.17",
                        "2026-06-01,BLOCK,DISPUTE_OPEN,,1,");
    }

    @Test
    void the_input_is_never_overwritten() throws IOException {
        Path input = Files.write(folder.resolve("in.jsonl"), bytes(EXAMPLE));
        assertThat(run("report", input.toString(), "--on", "2026-06-01", "--csv", input.toString()))
                .isEqualTo(Main.UNUSABLE);
        assertThat(err()).contains("would overwrite");
        assertThat(input).hasBinaryContent(bytes(EXAMPLE));
    }

    @Test
    void input_without_a_case_file_cannot_be_used() throws IOException {
        assertThat(run("report", file("empty.jsonl", "\n").toString(), "--on", "2026-06-01"))
                .isEqualTo(Main.UNUSABLE);
        assertThat(run("report", file("wrong.json", "[]").toString(), "--on", "2026-06-01"))
                .isEqualTo(Main.UNUSABLE);
        assertThat(run("report", folder.resolve("absent.jsonl").toString(), "--on", "2026-06-01"))
                .isEqualTo(Main.UNUSABLE);
        assertThat(run("report", EXAMPLE, "--on", "2026-06-01", "--policy", "no-such-policy"))
                .isEqualTo(Main.UNUSABLE);
        assertThat(run("report", EXAMPLE)).isEqualTo(Main.UNUSABLE);
        assertThat(out()).isEmpty();
    }

    private static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (IOException e) {
            throw new AssertionError(file, e);
        }
    }
}
