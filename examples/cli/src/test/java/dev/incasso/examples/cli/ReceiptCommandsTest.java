package dev.incasso.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.rules.Incasso;
import dev.incasso.rules.json.IncassoJson;
import dev.incasso.rules.signed.ReceiptFinding;
import dev.incasso.rules.signed.ReceiptVerdict;
import dev.incasso.rules.signed.ReceiptVerifier;
import dev.incasso.templates.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptCommandsTest {

    private static final String QUESTION = "src/main/example/vraag.json";

    /** The key of RFC 8032, section 7.1, test 1, as openssl writes it. */
    private static final String PUBLISHED_PRIVATE = """
            -----BEGIN PRIVATE KEY-----
            MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g
            -----END PRIVATE KEY-----
            """;

    private static final String PUBLISHED_PUBLIC = """
            -----BEGIN PUBLIC KEY-----
            MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=
            -----END PUBLIC KEY-----
            """;

    private static final String FINGERPRINT = "06e3fd8fda29bb60ab59557de61edb0aecdb231134be30e75b455f8e1b792fa9";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return runWith("", arguments);
    }

    private int runWith(String input, String... arguments) {
        out.reset();
        err.reset();
        return Main.run(List.of(arguments), new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private String key() throws IOException {
        return file("key.pem", PUBLISHED_PRIVATE);
    }

    /** A receipt of the question that is shipped. */
    private String receipt(String... more) throws IOException {
        String to = folder.resolve("receipt" + more.length + ".json").toString();
        List<String> arguments = new java.util.ArrayList<>(
                List.of("receipt", QUESTION, "--key", key(), "--issued-on", "2026-11-22", "--out", to));
        arguments.addAll(List.of(more));
        assertThat(run(arguments.toArray(String[]::new))).as(err()).isZero();
        return to;
    }

    @Test
    void a_receipt_is_issued_and_holds_for_whoever_trusts_the_key() throws IOException {
        String receipt = receipt();
        assertThat(out()).startsWith("receipt of 2026-11-22, library ").doesNotContain("2026-0042");

        assertThat(run("verify", receipt, "--trust", file("public.pem", PUBLISHED_PUBLIC), "--explain", "nl"))
                .isZero();
        assertThat(out().lines())
                .hasSize(4)
                .anySatisfy(line -> assertThat(line).startsWith("Deze verklaring klopt: afgegeven op 22 november 2026"))
                .anySatisfy(line -> assertThat(line).contains("vertrouwd; vingerafdruk (SHA-256) " + FINGERPRINT));
        assertThat(err()).isEmpty();
    }

    @Test
    void without_a_trusted_key_it_says_that_it_was_not_checked_whose_key_it_is() throws IOException {
        assertThat(run("verify", receipt())).isZero();
        assertThat(out())
                .contains("This receipt holds", "! It was not checked whose key this is.", "not checked", FINGERPRINT);
    }

    @Test
    void a_receipt_on_standard_output_can_be_checked_on_standard_input() throws IOException {
        String question = Files.readString(Path.of(QUESTION));
        assertThat(runWith(question, "receipt", "-", "--key", key(), "--issued-on", "2026-11-22"))
                .isZero();
        String receipt = out();

        assertThat(receipt).startsWith("{\"answer\":{").endsWith("}\n").isEqualTo(Files.readString(Path.of(receipt())));
        assertThat(runWith(receipt, "verify", "-")).isZero();
        assertThat(runWith(receipt + " ", "verify", "-")).isEqualTo(1);
        assertThat(out()).contains("line 2, column 1: the text is not as it was issued");
    }

    @Test
    void a_receipt_with_the_rule_book_in_it_holds_too() throws IOException {
        String receipt = receipt("--with-rule-book");

        assertThat(Files.readString(Path.of(receipt))).contains("\"document\":\"{");
        assertThat(run("verify", receipt)).isZero();
    }

    @Test
    void a_cent_changed_is_told_with_its_place_and_status_1() throws IOException {
        String changed =
                file("changed.json", Files.readString(Path.of(receipt())).replace("121.88", "121.89"));

        assertThat(run("verify", changed)).isEqualTo(1);
        assertThat(out())
                .contains(
                        "This receipt does not hold",
                        "/signature/value: the signature does not fit",
                        "/answer/result/costs: this says 121.89; the same rules give 121.88");
    }

    @Test
    void a_key_that_is_not_trusted_gives_status_1() throws IOException {
        assertThat(run("receipt", "--new-key", folder.resolve("keys").toString()))
                .isZero();
        String other = folder.resolve("keys/public.pem").toString();

        assertThat(run("verify", receipt(), "--trust", other)).isEqualTo(1);
        assertThat(out()).contains("/signature/key: this key is none of the trusted keys");
        assertThat(run(
                        "verify",
                        receipt("--with-rule-book"),
                        "--trust",
                        other,
                        "--trust",
                        file("p.pem", PUBLISHED_PUBLIC)))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"format\":2}", "x", "\u0000"})
    void what_is_no_receipt_gives_status_2_and_no_stack_trace(String text) throws IOException {
        assertThat(run("verify", file("none.json", text))).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).startsWith("incasso: ").doesNotContain("Exception", "\tat ");
    }

    @Test
    void new_keys_are_made_once_and_can_be_used() throws IOException {
        Path keys = folder.resolve("keys");
        assertThat(run("receipt", "--new-key", keys.toString())).isZero();
        String secret = Files.readString(keys.resolve("private.pem"));

        assertThat(out()).doesNotContain("BEGIN");
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            assertThat(Files.getPosixFilePermissions(keys.resolve("private.pem")))
                    .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        }
        String to = folder.resolve("r.json").toString();
        assertThat(run(
                        "receipt",
                        QUESTION,
                        "--key",
                        keys.resolve("private.pem").toString(),
                        "--issued-on",
                        "2026-11-22",
                        "--out",
                        to))
                .isZero();
        assertThat(run("verify", to, "--trust", keys.resolve("public.pem").toString()))
                .isZero();

        assertThat(run("receipt", "--new-key", keys.toString())).isEqualTo(2);
        assertThat(err()).isEqualTo("incasso: --new-key: a key is there already; it was left as it is\n");
        assertThat(Files.readString(keys.resolve("private.pem"))).isEqualTo(secret);
    }

    @Test
    void a_receipt_that_is_there_is_not_written_over() throws IOException {
        String there = file("there.json", "mine");

        assertThat(run("receipt", QUESTION, "--key", key(), "--issued-on", "2026-11-22", "--out", there))
                .isEqualTo(2);
        assertThat(err()).isEqualTo("incasso: --out: a file of this name is there already; it was left as it is\n");
        assertThat(Files.readString(Path.of(there))).isEqualTo("mine");
    }

    @Test
    void a_question_without_an_answer_gives_its_errors_and_status_2() throws IOException {
        String question = file("q.json", Files.readString(Path.of(QUESTION)).replace("812.50", "812.505"));

        assertThat(run("receipt", question, "--key", key(), "--issued-on", "2026-11-22"))
                .isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).startsWith("incasso: claims[0].principal: ");
    }

    @Test
    void what_is_missing_is_told() throws IOException {
        assertThat(run("receipt", QUESTION, "--issued-on", "2026-11-22")).isEqualTo(2);
        assertThat(err()).isEqualTo("incasso: receipt: needs a FILE with a question, --key and --issued-on\n");
        assertThat(run("receipt", QUESTION, "--key", key())).isEqualTo(2);
        assertThat(run("receipt", "--key", key(), "--issued-on", "2026-11-22")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", PUBLISHED_PUBLIC})
    void a_file_that_is_no_key_is_told_without_what_stands_in_it(String pem) throws IOException {
        assertThat(run("receipt", QUESTION, "--key", file("bad.pem", pem), "--issued-on", "2026-11-22"))
                .isEqualTo(2);
        assertThat(err()).isEqualTo("incasso: --key: is no private key of Ed25519 in PEM (PKCS#8)\n");
        assertThat(run("verify", QUESTION, "--trust", file("bad2.pem", pem.replace("PUBLIC", "SECRET"))))
                .isEqualTo(2);
        assertThat(err()).isEqualTo("incasso: --trust: is no public key of Ed25519 in PEM (X.509)\n");
    }

    @Test
    void every_operation_of_the_page_of_the_protocol_can_have_a_receipt() throws IOException {
        IncassoJson json = Messages.of(Incasso.netherlands()).json();
        List<String> blocks = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("json-lines.md")))
                .results()
                .map(block -> block.group(1).strip())
                .toList();
        List<String> answered = IntStream.range(0, blocks.size() / 2)
                .mapToObj(i -> blocks.get(2 * i))
                .filter(request -> json.answer(request).contains("\"ok\":true"))
                .toList();

        assertThat(answered).anyMatch(request -> request.contains("\"message\""));
        assertThat(answered).anyMatch(request -> request.contains("\"checkNotice\""));
        ReceiptVerifier verifier = ReceiptVerifier.of(
                        json, Incasso.netherlands().ruleBook())
                .trusting(PemKeys.publicKey(Path.of(file("public.pem", PUBLISHED_PUBLIC))));
        for (String request : answered) {
            ReceiptVerdict verdict = verifier.check(Messages.of(Incasso.netherlands())
                    .receipt(request)
                    .issuedOn(java.time.LocalDate.of(2026, 11, 22))
                    .signedBy(PemKeys.pair(Path.of(key())))
                    .text());
            assertThat(verdict.findings()).extracting(ReceiptFinding::toString).isEmpty();
            assertThat(verdict.holds()).isTrue();
        }
    }
}
