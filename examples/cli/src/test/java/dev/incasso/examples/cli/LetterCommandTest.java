package dev.incasso.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.contact.MessageCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterCommandTest {

    private static final String EXAMPLE = "src/main/example/dossier.json";
    private static final String AMOUNT = "€ 878,22";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int letter(String options) {
        return run(InputStream.nullInputStream(), EXAMPLE, options);
    }

    private int run(InputStream in, String file, String options) {
        List<String> arguments = new ArrayList<>(List.of("letter", file));
        arguments.addAll(List.of(options.split(" ")));
        return Main.run(arguments, in, out, err);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_notice_by_post_is_a_letter_with_amount_costs_and_account() {
        assertThat(letter("--message FOURTEEN_DAY_NOTICE --on 2026-03-20")).isZero();
        assertThat(out())
                .startsWith("Rijwielhandel Het Stuur\nDorpsstraat 12\n")
                .contains(
                        AMOUNT,
                        "binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd",
                        "€ 131,48",
                        "NL00BANK0123456789");
    }

    @Test
    void an_e_mail_starts_with_its_subject_and_has_no_address() {
        assertThat(letter("--message fourteen_day_notice --on 2026-03-20 --channel email"))
                .isZero();
        assertThat(out().lines().skip(1).findFirst()).contains("");
        assertThat(out()).contains(AMOUNT, "deze e-mail").doesNotContain("Lindelaan");
    }

    @Test
    void what_a_sender_has_to_know_goes_to_standard_error_without_a_name() {
        assertThat(letter("--message FOURTEEN_DAY_NOTICE --on 2026-03-20 --channel EMAIL"))
                .isZero();
        assertThat(err())
                .contains("incasso: warning: De ontvangst van een e-mail")
                .contains("(N12)")
                .doesNotContain("Okafor")
                .doesNotContain("Lindelaan");
    }

    @Test
    void in_another_language_the_dutch_text_comes_first_and_remarks_are_english() {
        assertThat(letter("--message FOURTEEN_DAY_NOTICE --on 2026-03-20 --channel EMAIL --language en"))
                .isZero();
        assertThat(out()).contains(AMOUNT, "€878.22");
        assertThat(out().indexOf(AMOUNT)).isLessThan(out().indexOf("€878.22"));
        assertThat(err()).contains("incasso: warning: A sent e-mail alone");
    }

    @Test
    void a_message_can_be_html() {
        assertThat(letter("--message FRIENDLY_REMINDER --on 2026-03-09 --channel EMAIL --format html"))
                .isZero();
        assertThat(out()).startsWith("<!DOCTYPE html>").endsWith("</html>\n").contains("M. Okafor-de Wit");
    }

    @Test
    void what_is_known_of_the_sender_stands_in_the_message() {
        assertThat(
                        letter(
                                "--message FRIENDLY_REMINDER --on 2026-03-09 --phone 0123456789 --email post@stuur.example"
                                        + " --website www.stuur.example --portal mijn.stuur.example --payment-link betaal.stuur.example/1"))
                .isZero();
        assertThat(out())
                .contains(
                        "0123456789",
                        "post@stuur.example",
                        "www.stuur.example",
                        "mijn.stuur.example",
                        "betaal.stuur.example/1");
    }

    @Test
    void a_text_message_is_one_neutral_line() {
        assertThat(letter("--message PRE_INCASSO_SMS --on 2026-03-09 --channel SMS"))
                .isZero();
        assertThat(out().lines()).hasSize(1);
        assertThat(out()).doesNotContain("€", "Okafor", "Stuur");
    }

    @Test
    void the_case_file_can_come_from_standard_input() throws IOException {
        InputStream in = new ByteArrayInputStream(Files.readAllBytes(Path.of(EXAMPLE)));

        assertThat(run(in, "-", "--message FRIENDLY_REMINDER --on 2026-03-09")).isZero();
        assertThat(out()).contains("M. Okafor-de Wit");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--message FOURTEEN_DAY_NOTICE --on 2026-02-20        | the claim is not in default",
                "--message FOURTEEN_DAY_NOTICE --on 2026-03-25        | the term of an earlier notice is still running",
                "--message FOURTEEN_DAY_NOTICE --on 2026-06-30        | costs are already due over the claim",
                "--message FOURTEEN_DAY_NOTICE --on 2026-03-20 --channel SMS | FOURTEEN_DAY_NOTICE goes by one of",
                "--message FRIENDLY_REMINDER --on 2026-03-09 --language xx   | is written in one of [nl, en",
                "--message PLAN_CONFIRMATION --on 2026-06-30          | plan: ",
                "--message PRE_INCASSO_SMS --on 2026-03-09 --channel SMS --format html | this message is plain text",
                "--message GREETING --on 2026-03-09                   | Invalid value for option '--message'",
                "--message FRIENDLY_REMINDER                          | Missing required option: '--on=DATE'",
                "--on 2026-03-09                                      | Missing required option: '--message=CODE'"
            })
    void what_cannot_be_sent_gives_the_reason_and_status_2_and_no_name(String options, String reason) {
        assertThat(letter(options)).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).startsWith("incasso: ").contains(reason).doesNotContain("Okafor", "Lindelaan", "\tat ");
    }

    @Test
    void the_catalogue_lists_every_message_with_its_channels_and_purpose() {
        assertThat(Main.run(List.of("messages", "--explain", "nl"), InputStream.nullInputStream(), out, err))
                .isZero();
        assertThat(out().lines()).hasSize(MessageCode.values().length);
        assertThat(out())
                .containsPattern("FRIENDLY_REMINDER +EMAIL,POST +nl,en.* Herinnert vriendelijk")
                .containsPattern("PRE_INCASSO_SMS +SMS +nl,en +Wijst neutraal");
    }
}
