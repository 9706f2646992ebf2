package dev.incasso.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleCommandsTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String line) {
        List<String> arguments = line.isEmpty() ? List.of() : List.of(line.split(" "));
        return Main.run(arguments, InputStream.nullInputStream(), out, err);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void costs_are_told_with_the_article_and_a_link() {
        assertThat(run("costs 100 100 100 --since 2026-03-02 --on 2026-03-20 --debtor consumer --explain nl"))
                .isZero();
        assertThat(out().lines())
                .startsWith(
                        "Incassokosten over € 300,00: € 45,00",
                        "  3 vorderingen in één brief, opgeteld € 300,00                   art. 6:96 lid 7 BW")
                .contains("art. 6:96 lid 7 BW  https://wetten.overheid.nl/BWBR0005289");
        assertThat(err()).isEmpty();
    }

    @Test
    void costs_take_the_three_facts_on_vat() {
        assertThat(run("costs 812.50 --since 2026-03-02 --on 2026-03-20 --debtor consumer --collector-charges-vat true"
                        + " --creditor-deducts-vat false --vat-declared true"))
                .isZero();
        assertThat(out()).startsWith("Collection costs over €812.50: €147.47");
    }

    @Test
    void costs_take_agreed_and_announced_amounts() {
        run("costs 812.50 --since 2026-03-02 --on 2026-03-20 --debtor consumer --agreed 100 --announced 90");
        assertThat(out()).startsWith("Collection costs over €812.50: €90.00");
    }

    @Test
    void interest_takes_two_payments_of_one_day() {
        assertThat(run("interest 1000 --from 2025-07-01 --through 2026-06-30 --payment 2025-12-31=100"
                        + " --payment 2025-12-31=200"))
                .isZero();
        assertThat(out())
                .contains("paid on 31 December 2025 €100.00")
                .contains("paid on 31 December 2025 €200.00")
                .contains("still open: €730.25 principal");
    }

    @Test
    void interest_beyond_the_horizon_is_refused_or_assumed() {
        assertThat(run("interest 1000 --from 2026-07-01 --through 2027-06-30")).isEqualTo(2);
        assertThat(err())
                .isEqualTo("incasso: statutoryInterest.consumer is known through 2026-12-31; 2027-06-30 lies beyond it."
                        + " Maybe a newer rule book knows it, or the last known value may be assumed (beyondHorizon"
                        + " ASSUME_LAST_KNOWN).\n");
        assertThat(run("interest 1000 --from 2026-07-01 --through 2027-06-30 --assume-last-known"))
                .isZero();
        assertThat(out()).contains("! For 181 days from 1 January 2027 no rate is known yet.");
    }

    @Test
    void the_dates_of_a_notice_are_told() {
        assertThat(run("notice --sent 2026-04-01 --delivery-days 2 --explain nl"))
                .isZero();
        assertThat(out())
                .startsWith("Brief verstuurd op 1 april 2026: betalen kan zonder kosten tot en met 20 april 2026,"
                        + " kosten vanaf 21 april 2026");
    }

    @Test
    void the_floor_is_told_step_by_step_with_what_is_left_above_it() {
        assertThat(
                        run(
                                "floor --household single --net-income 1950 --taxable-income 28000 --on 2026-07-01 --explain nl"))
                .isZero();
        assertThat(out().replace('\u00a0', ' '))
                .startsWith("Beslagvrije voet op 1 juli 2026 voor een alleenstaande: € 1.451,42 per maand")
                .contains("van € 1.950,00 netto blijft boven € 1.451,42 over: € 498,58 per maand")
                .contains("https://wetten.overheid.nl/BWBR0001827");
        assertThat(err()).isEmpty();
    }

    @Test
    void without_incomes_the_floor_is_the_highest_for_the_household() {
        assertThat(run("floor --household single --on 2026-07-01")).isZero();
        assertThat(out()).contains("€2,208.48");
    }

    @Test
    void the_costs_of_a_court_are_told_with_what_is_awarded_and_what_is_no_advice() {
        assertThat(run("court-costs 1200 --claimant legal_person --hearing 2026-03-02 --defended no --explain nl"))
                .isZero();
        assertThat(out().replace('\u00a0', ' '))
                .startsWith("Naar de rechter voor € 1.200,00, zitting op 2 maart 2026: € 475,57 vooraf; € 619,57"
                        + " toegewezen bij winst")
                .contains("het loont vanaf een kans van 26,14% dat € 1.819,57 wordt betaald")
                .contains("geen juridisch advies")
                .contains("! Indicatief: het tarief van de gemachtigde is niet gezien")
                .contains("https://wetten.overheid.nl/BWBR0028899");
        assertThat(err()).isEmpty();
    }

    @Test
    void the_costs_of_a_court_take_expenses_days_and_chances() {
        assertThat(run("court-costs 1200 --claimant natural_person --hearing 2026-01-15 --defended yes"
                        + " --summoned 2025-12-20 --judgment 2026-02-12 --vat-on-summons --own-fee 250"
                        + " --disbursements 12.34 --win 0.8 --recover 0.9"))
                .isZero();
        assertThat(out())
                .contains("summons by a bailiff on 20 December 2025, without VAT: €119.40")
                .contains("21% VAT on the summons: €25.07")
                .contains("own representative: €250.00")
                .contains("2 points of €144.00")
                .contains("with a chance of 80% to win and 90% to recover");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "court-costs 1200 --claimant legal_person --hearing 2026-03-02 | Missing required option: '--defended",
                "court-costs 25000.01 --claimant legal_person --hearing 2026-03-02 --defended no | art. 93 Rv",
                "court-costs 1200 --claimant company --hearing 2026-03-02 --defended no | expected one of [NATURAL_PERSON",
                "court-costs 1200 --claimant legal_person --hearing 2027-03-02 --defended no | is known through 2026-12-31",
                "court-costs 1200 --claimant legal_person --hearing 2026-03-02 --defended no --win 80 | a chance lies from 0 to 1",
                "floor --on 2026-07-01                            | Missing required option: '--household",
                "floor --household family --on 2026-07-01         | expected one of [SINGLE",
                "floor --household single --on 2027-01-01         | is known through 2026-12-31",
                "floor --household single --on 2026-07-01 --partner-income 900 | partner",
                "costs 1.250,50 --since 2026-03-02 --on 2026-03-20 | an amount with a comma is ambiguous here",
                "costs 12.345 --since 2026-03-02 --on 2026-03-20   | 12.345 has 3 decimals; euros have two",
                "costs 1e5 --since 2026-03-02 --on 2026-03-20      | not an amount",
                "costs NaN --since 2026-03-02 --on 2026-03-20      | not an amount",
                "costs 100 --since 2026-02-31 --on 2026-03-20      | not a date of the calendar",
                "costs 100 --since 2026-03-21 --on 2026-03-20      | a notice before default has no effect",
                "costs 100 --since 2026-03-02                      | Missing required option: '--on=DATE'",
                "interest 100 --from 2026-03-02 --through 2026-03-01 | the last day lies before the first day",
                "interest 100 --from 2026-03-02 --through 2026-03-09 --kind agreed | AGREED interest needs a rate",
                "interest 100 --from 2026-03-02 --through 2026-03-09 --payment 5 | not a payment",
                "notice --sent 2026-03-02 --term 13               | shorter than the 14 of",
                "notice --sent 2026-03-02 --channel sms           | a fourteen-day notice goes by POST",
                "notice --sent 2026-03-02 --delivery-days 4       | must be 2",
                "fly                                              | Unmatched argument"
            })
    void unusable_input_gives_one_clear_line_and_status_2(String line, String message) {
        assertThat(run(line)).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).startsWith("incasso: ").contains(message).doesNotContain("\tat ");
    }

    @Test
    void without_a_command_the_usage_is_shown() {
        assertThat(run("")).isEqualTo(2);
        assertThat(err()).contains("Usage: incasso");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--version",
                "--help",
                "costs --help",
                "interest --help",
                "next --help",
                "notice --help",
                "floor --help",
                "plan --help",
                "court-costs --help",
                "policy --help",
                "serve --help"
            })
    void help_and_version_go_to_standard_output(String line) {
        assertThat(run(line)).isZero();
        assertThat(out()).isNotBlank();
        assertThat(err()).isEmpty();
    }
}
