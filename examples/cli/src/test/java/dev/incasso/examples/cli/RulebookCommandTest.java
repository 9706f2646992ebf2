package dev.incasso.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.rules.book.RuleBook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulebookCommandTest {

    private static final String RATE = "src/main/example/rente-2027.json";
    private static final String FORBIDDEN = "src/main/example/hoger-minimum.json";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String line) {
        return Main.run(List.of(line.split(" ")), InputStream.nullInputStream(), out, err);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void lists_the_tables_with_what_is_known_and_how_binding_they_are() {
        assertThat(run("rulebook show --overlay " + RATE)).isZero();

        assertThat(out())
                .contains("with overlay voorbeeld-2027-1 (LIBRARY, 2026-12-20)")
                .containsPattern("statutoryInterest.consumer +SEMI_MANDATORY +known through 2027-06-30")
                .containsPattern("collectionCosts.vat +MANDATORY +known through 2026-12-31")
                .containsPattern("planLimits.presets +DEFAULT");
    }

    @Test
    void shows_the_rows_of_a_table_with_their_sources() {
        assertThat(run("rulebook show collectionCosts.instalmentRule")).isZero();

        assertThat(out())
                .contains("2024-10-01  first 40.00, further 20.00, most 140.00, windowMonths 6")
                .contains("SECONDARY: art. 2a Besluit BIK");
        assertThat(run("rulebook show collectionCosts.tarif")).isEqualTo(Main.UNUSABLE);
        assertThat(err()).contains("TABLE: must be one of [statutoryInterest.consumer,");
    }

    @Test
    void prints_a_whole_rule_book_that_can_be_used_again(@TempDir Path folder) throws IOException {
        assertThat(run("rulebook show --json")).isZero();
        Path file = Files.writeString(folder.resolve("book.json"), out());
        assertThat(RuleBook.parse(out()).version())
                .isEqualTo(RuleBook.netherlands().version());

        out.reset();
        assertThat(run("rulebook diff --explain en --rule-book " + file)).isZero();
        assertThat(out()).contains("says the same as");
    }

    @Test
    void tells_what_an_overlay_changes() {
        assertThat(run("rulebook diff --explain nl --overlay " + RATE)).isZero();

        assertThat(out())
                .contains("verschillen: 2")
                .contains("statutoryInterest.consumer: een rij vanaf 2027-01-01 is erbij: percent 3.00")
                .contains("statutoryInterest.consumer: knownThrough was 2026-12-31 en is 2027-06-30");
    }

    @Test
    void tells_what_was_not_known_on_an_earlier_day() {
        assertThat(run("rulebook diff --explain en --known-on 2025-12-31")).isZero();

        assertThat(out()).contains("statutoryInterest.consumer: the row from 2026-01-01 is gone: percent 4.00");
    }

    @Test
    void refuses_an_overlay_against_mandatory_law_with_the_article() {
        assertThat(run("rulebook diff --overlay " + FORBIDDEN)).isEqualTo(Main.UNUSABLE);

        assertThat(err())
                .contains("overlay hoger-minimum, collectionCosts.tariff on 2026-01-01")
                .contains("art. 6:96 lid 5 BW");
    }

    @Test
    void verifies_a_rule_book_and_names_the_law_that_is_broken(@TempDir Path folder) throws IOException {
        assertThat(run("rulebook verify --overlay " + RATE + " --explain en")).isZero();

        Path broken = Files.writeString(
                folder.resolve("broken.json"),
                RuleBook.netherlands().write().replace("\"minimum\":\"40.00\"", "\"minimum\":\"50.00\""));
        out.reset();
        assertThat(run("rulebook verify --explain en --rule-book " + broken)).isEqualTo(Main.PARTLY);
        assertThat(out()).contains("50.00");

        out.reset();
        assertThat(run("rulebook verify --laws --explain nl")).isZero();
        assertThat(out()).contains("SEMI_MANDATORY").contains("art. 6:96 lid 6 BW");
    }

    @Test
    void prints_the_schema_and_asks_for_a_subcommand() {
        assertThat(run("rulebook schema")).isZero();
        assertThat(out()).startsWith("{").contains("\"title\": \"A rule book of Incasso, or an overlay, format 1\"");
        assertThat(run("rulebook")).isEqualTo(Main.UNUSABLE);
        assertThat(err()).contains("one of show, diff, verify or schema is needed");
    }

    @Test
    void every_question_can_be_asked_under_an_overlay_or_as_known_on_a_day() {
        assertThat(run("interest 1000 --from 2027-01-01 --through 2027-01-31 --explain en"))
                .isEqualTo(Main.UNUSABLE);
        assertThat(run("interest 1000 --from 2027-01-01 --through 2027-01-31 --explain en --overlay " + RATE))
                .isZero();
        assertThat(out()).contains("31 days × 3% a year").contains("€2.55");
        assertThat(run("interest 1000 --from 2025-12-01 --through 2026-01-31 --known-on 2025-12-31"))
                .isEqualTo(Main.UNUSABLE);
        assertThat(err()).contains("statutoryInterest.consumer is known through 2025-12-31");
    }
}
