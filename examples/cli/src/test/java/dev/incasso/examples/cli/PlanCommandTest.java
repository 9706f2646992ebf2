package dev.incasso.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.rules.promise.InstalmentState;
import dev.incasso.rules.promise.PlanStatus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlanCommandTest {

    private static final String EXAMPLE = "src/main/example/dossier.json";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int plan(String options) {
        return run(InputStream.nullInputStream(), options);
    }

    private int run(InputStream in, String options) {
        List<String> arguments = new ArrayList<>(List.of("plan"));
        arguments.addAll(List.of(options.split(" ")));
        return Main.run(arguments, in, out, err);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_promise_that_is_too_high_gets_a_plan_that_can_be_kept() {
        assertThat(plan("500 --first 2026-12-01 --pay-day 28 --promised 100 --room 50 --explain nl"))
                .isZero();
        assertThat(out().lines())
                .startsWith(
                        "         uiterlijk op  betalen  daarna nog open  █ nog open, ░ deze keer",
                        " 1.   1 december 2026  € 50,00         € 450,00  ██████████████████░░")
                .contains("10.  1 september 2027  € 50,00           € 0,00  ░░")
                .anySatisfy(line -> assertThat(line)
                        .startsWith("  toegezegd: 5 keer € 100,00")
                        .contains("te veel"));
        assertThat(err()).isEmpty();
    }

    @Test
    void a_debit_on_a_holiday_moves_to_the_next_working_day() {
        assertThat(plan("100 --first 2026-12-25 --pay-day 31 --debit --room 50"))
                .isZero();
        assertThat(out()).contains("1.   4 January 2027").contains("2.  1 February 2027");
    }

    @Test
    void without_room_no_plan_is_made_and_debt_help_is_named() {
        assertThat(plan("1000 --first 2026-12-01 --room 0 --explain nl")).isZero();
        assertThat(out()).contains("geen ruimte").contains("gemeente").doesNotContain("█");
    }

    @Test
    void where_nothing_is_known_it_says_what_to_ask() {
        assertThat(plan("1000 --first 2026-12-01")).isZero();
        assertThat(out()).contains("still ask: what is left in a month").doesNotContain("█");
    }

    @Test
    void what_is_left_above_the_floor_bounds_what_the_debtor_names() {
        assertThat(plan("300 --first 2026-12-01 --room 500 --household single --net-income 1500"
                        + " --taxable-income 20000 --explain nl"))
                .isZero();
        assertThat(out())
                .contains("hooguit € 151,51 mogelijk")
                .contains("Beslagvrije voet op 1 december 2026 voor een alleenstaande: € 1.348,49 per maand");
    }

    @Test
    void the_floor_can_be_asked_for_another_day_than_the_first() {
        String question = "300 --first 2027-01-10 --room 50 --household single";
        assertThat(plan(question)).isEqualTo(2);
        assertThat(err()).contains("is known through 2026-12-31");
        assertThat(plan(question + " --on 2026-12-20")).isZero();
    }

    @Test
    void an_income_that_comes_in_seasons_has_its_own_list() {
        assertThat(plan("400 --first 2026-06-01 --room 300 --own 2026-06-15=100 --own 2026-08-15=300"))
                .isZero();
        assertThat(out()).contains("1.    15 June 2026  €100.00").contains("2.  15 August 2026  €300.00");
    }

    @Test
    void limits_never_raise_an_instalment() {
        assertThat(plan("1000 --first 2026-12-01 --every four_weekly --room 30 --limits CAK_ABROAD"))
                .isZero();
        assertThat(out())
                .contains("at most €27.69 is possible each time")
                .contains("what can be done: a longer plan, if the creditor agrees")
                .doesNotContain("€50.00");
    }

    @Test
    void the_picture_holds_the_same_figures(@TempDir Path directory) throws IOException {
        Path picture = directory.resolve("plan.svg");
        assertThat(plan("500 --first 2026-12-01 --room 50 --svg " + picture)).isZero();
        assertThat(Files.readString(picture))
                .startsWith("<svg ")
                .contains("<title>Uw betalingsregeling</title>", "1 september 2027", "€\u00a0450,00");
    }

    @Test
    void where_there_is_no_plan_nothing_is_drawn(@TempDir Path directory) {
        Path picture = directory.resolve("plan.svg");
        assertThat(plan("500 --first 2026-12-01 --room 0 --svg " + picture)).isEqualTo(1);
        assertThat(err()).isEqualTo("incasso: no plan is proposed; there is nothing to draw\n");
        assertThat(picture).doesNotExist();
    }

    @Test
    void a_plan_for_a_case_file_is_about_all_that_is_open() {
        assertThat(plan(EXAMPLE + " --on 2026-06-30 --first 2026-07-01 --room 50"))
                .isZero();
        assertThat(out()).contains("1.       1 July 2026  €50.00          €370.74");
    }

    @Test
    void the_state_of_an_agreed_plan_is_told_with_the_next_day_to_look() throws IOException {
        String file = Files.readString(Path.of(EXAMPLE)).replaceFirst("\\s*]\\s*}\\s*$", """
                        ,
                        {"type": "PLAN_AGREED", "on": "2026-06-01", "instalments": [
                          {"on": "2026-07-01", "amount": "100.00"}, {"on": "2026-08-01", "amount": "100.00"}]},
                        {"type": "PAYMENT_RECEIVED", "on": "2026-06-30", "id": "p3", "amount": "60.00"}]}
                        """);
        assertThat(run(
                        new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                        "- --on 2026-07-08 --explain nl"))
                .isZero();
        assertThat(out().lines())
                .contains(
                        "Regeling van 1 juni 2026: loopt; € 60,00 betaald van € 200,00",
                        "1.      1 juli 2026  € 100,00  € 60,00  te laat, kan nog worden ingehaald",
                        "2.  1 augustus 2026  € 100,00   € 0,00  nog niet aan de beurt",
                        "Herinner vriendelijk aan € 40,00 van 1 juli 2026.",
                        "Kijk weer op 21 juli 2026.");
    }

    @Test
    void a_case_file_without_a_plan_says_so() {
        assertThat(plan(EXAMPLE + " --on 2026-06-30")).isZero();
        assertThat(out()).isEqualTo("No payment plan was agreed in this case file.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.250,50 --first 2026-12-01                              | an amount with a comma is ambiguous",
                "0 --first 2026-12-01                                     | total: the amount must be above zero",
                "-5 --first 2026-12-01                                    | the amount is below zero",
                "100                                                      | --first: a plan needs the first day",
                "case.json                                                | --on: a case file needs the day",
                "case.json --on 2026-12-01                                | cannot read or write: case.json",
                "100 --first 2026-12-01 --net-income 1500                 | --household: an income",
                "100 --first 2026-12-01 --limits X                        | limits: must be one of [CAK_ABROAD",
                "100 --first 2026-12-01 --pay-day 32                      | payDay: a pay day is a day of the month",
                "100 --first 2026-12-01 --pay-day 5 --every weekly        | payDay: ",
                "100 --first 2026-12-01 --own 2026-12-05=60               | instalments: the instalments do not come to",
                "100 --first 2026-12-01 --promised 0.10                   | promised: these are more than 600",
                "100 --first 2026-12-01 --room -1                         | the amount is below zero"
            })
    void unusable_input_gives_one_clear_line_and_status_2(String options, String message) {
        assertThat(plan(options)).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).startsWith("incasso: ").contains(message).doesNotContain("\tat ");
    }

    static Stream<Enum<?>> states() {
        return Stream.concat(Stream.of(PlanStatus.values()), Stream.of(InstalmentState.values()));
    }

    @ParameterizedTest
    @MethodSource("states")
    void every_state_has_words(Enum<?> state) {
        assertThat(PlanSheet.TEXTS.keys()).contains(state.getDeclaringClass().getSimpleName() + "." + state.name());
    }
}
