package dev.incasso.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckLetterCommandTest {

    private static final String GOOD = "src/main/example/brief-goed.txt";
    private static final String BAD = "src/main/example/brief-fout.html";
    private static final String FACTS = "--sent 2026-03-20 --debtor consumer --claim 812.50@2026-03-02";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int check(String file, String options) {
        return check(InputStream.nullInputStream(), file, options);
    }

    private int check(InputStream in, String file, String options) {
        List<String> arguments = new ArrayList<>(List.of("check-letter", file));
        arguments.addAll(List.of(options.split(" ")));
        return Main.run(arguments, in, out, err);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static String good() throws IOException {
        return Files.readString(Path.of(GOOD));
    }

    /** A letter in bytes of its own. */
    private String written(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("brief"), bytes).toString();
    }

    @Test
    void a_good_letter_stands_and_its_costs_are_those_of_the_tariff() {
        assertThat(check(GOOD, FACTS + " --explain nl")).isZero();
        assertThat(out())
                .startsWith("Veertiendagenbrief: hij voldoet")
                .contains("Kosten die de brief aankondigt: € 121,88\nIncassokosten over € 812,50: € 121,88\n")
                .contains("HR 25-11-2016 ECLI:NL:HR:2016:2704  https://deeplink.rechtspraak.nl/");
        assertThat(err()).isEmpty();
    }

    @Test
    void a_bad_letter_does_not_stand_and_each_passage_is_quoted() {
        assertThat(check(BAD, FACTS)).isEqualTo(1);
        assertThat(out())
                .startsWith("Fourteen-day notice: it does not stand")
                .contains("N2, fatal: ", "binnen 14 dagen na dagtekening")
                .contains("N3, fatal: ", "15% incassokosten")
                .contains("N7, fatal: ", "administratiekosten")
                .contains("F1, fatal: ", "beslag op uw loon")
                .contains("The letter announces no amount of costs\nCollection costs over €812.50: €121.88\n");
        assertThat(err()).isEmpty();
    }

    @Test
    void several_claims_are_added_up() throws IOException {
        String letter = written(good().replace("812,50", "612,50").getBytes(StandardCharsets.UTF_8));

        check(letter, "--sent 2026-03-20 --debtor consumer --claim 500@2026-03-02 --claim 112.50@2026-03-10");
        assertThat(out()).contains("Collection costs over €612.50: €91.88");
    }

    @Test
    void a_letter_that_came_too_early_by_e_mail_or_text_message_is_told() {
        assertThat(check(GOOD, FACTS + " --before-default")).isEqualTo(1);
        assertThat(out()).contains("N1, fatal: ");
        assertThat(check(GOOD, FACTS + " --channel sms")).isEqualTo(1);
        assertThat(out()).contains("N16, fatal: ");
    }

    @Test
    void vat_takes_what_the_letter_cannot_tell() throws IOException {
        String letter = written(good().replace(
                        "Die kosten zijn € 121,88.",
                        "Die kosten zijn € 147,47 inclusief btw. Wij kunnen de btw niet verrekenen; daarom verhogen wij de"
                                + " kosten met btw.")
                .getBytes(StandardCharsets.UTF_8));
        check(letter, FACTS + " --collector-charges-vat true --creditor-deducts-vat false");
        assertThat(out()).contains("Collection costs over €812.50: €147.47").doesNotContain("N4, fatal");
        out.reset();
        check(letter, FACTS + " --creditor-deducts-vat true");
        assertThat(out()).contains("Collection costs over €812.50: €121.88");
    }

    @Test
    void without_a_day_of_sending_the_letter_dates_itself_or_the_day_is_asked_for() throws IOException {
        assertThat(check(GOOD, "--debtor consumer --claim 812.50@2026-03-02")).isZero();
        String undated =
                written(good().replace("Voorbeelddorp, 20 maart 2026", "").getBytes(StandardCharsets.UTF_8));
        assertThat(check(undated, "--claim 812.50@2026-03-02")).isEqualTo(2);
        assertThat(err()).startsWith("incasso: sentOn: ");
    }

    @Test
    void a_letter_can_come_from_standard_input() throws IOException {
        assertThat(check(new ByteArrayInputStream(Files.readAllBytes(Path.of(GOOD))), "-", FACTS))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
    void a_letter_is_read_in_any_usual_character_set(String charset) throws IOException {
        assertThat(check(written(good().getBytes(Charset.forName(charset))), FACTS))
                .isZero();
        assertThat(out()).contains("announces: €121.88");
        assertThat(err().isEmpty()).isEqualTo(!charset.equals("windows-1252"));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_letter() throws IOException {
        assertThat(check(written(("\ufeff" + good()).getBytes(StandardCharsets.UTF_8)), FACTS))
                .isZero();
        assertThat(err()).isEmpty();
    }

    @Test
    void what_is_no_letter_is_refused_within_bounds() throws IOException {
        byte[] large = new byte[2 << 20];
        Arrays.fill(large, (byte) 'a');
        assertThat(check(written(large), FACTS)).isEqualTo(2);
        assertThat(check(written(Arrays.copyOf(large, 100_001)), FACTS)).isEqualTo(2);
        assertThat(check(written(new byte[1000]), FACTS)).isEqualTo(2);
        assertThat(check(written(new byte[0]), FACTS)).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err().lines())
                .hasSize(4)
                .allSatisfy(line -> assertThat(line).startsWith("incasso: ").hasSizeLessThan(150));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--sent 2026-03-20                                    | Missing required option: '--claim=AMOUNT@DATE'",
                "--sent 2026-03-20 --claim 500.00                     | not a claim; write amount@date",
                "--sent 2026-03-20 --claim 500,00@2026-03-02          | an amount with a comma is ambiguous here",
                "--sent 2026-03-20 --claim 500.00@2026-02-31          | not a date of the calendar",
                "--sent 2026-03-20 --claim -1@2026-03-02              | the amount is below zero",
                "--sent 2026-03-20 --claim 1@2026-03-02 --channel fax | Invalid value for option '--channel'"
            })
    void unusable_facts_give_one_clear_line_and_status_2(String options, String reason) {
        assertThat(check(GOOD, options)).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).startsWith("incasso: ").contains(reason).doesNotContain("\tat ");
    }
}
