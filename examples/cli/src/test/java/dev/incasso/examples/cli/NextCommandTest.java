package dev.incasso.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.rules.Incasso;
import dev.incasso.rules.conduct.Addressee;
import dev.incasso.rules.conduct.StepCode;
import dev.incasso.rules.json.CaseFileJson;
import dev.incasso.rules.next.Attachment;
import dev.incasso.rules.next.EarlyWarning;
import dev.incasso.rules.next.Policy;
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

class NextCommandTest {

    private static final String EXAMPLE = "src/main/example/dossier.json";
    private static final String OWN_POLICY = "src/main/example/beleid.json";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int next(String options) {
        return run(InputStream.nullInputStream(), EXAMPLE + " " + options);
    }

    private int run(InputStream in, String options) {
        List<String> arguments = new ArrayList<>(List.of("next"));
        arguments.addAll(List.of(options.split(" ")));
        return Main.run(arguments, in, out, err);
    }

    /** The shipped case file with other events in the place of its own. */
    private int withEvents(String events, String options) throws IOException {
        String file = Files.readString(Path.of(EXAMPLE)).replaceFirst("(?s)\"events\": \\[.*", "");
        byte[] bytes = (file + "\"events\": [" + events + "]}").getBytes(StandardCharsets.UTF_8);
        return run(new ByteArrayInputStream(bytes), "- " + options);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_step_is_told_with_channel_deadline_message_and_reasons() {
        assertThat(next("--on 2026-06-30 --explain nl")).isZero();
        assertThat(out().lines())
                .startsWith(
                        "Nu doen: aanbod van een betalingsregeling (PLAN_OFFER)",
                        "Via: brief",
                        "Had uiterlijk gemoeten op: 5 april 2026",
                        "Bericht: PLAN_OFFER. Biedt een betalingsregeling aan.",
                        "Erbij: termijnen",
                        "Beleid: Pre-incasso")
                .contains("Waarom", "- de stap ervoor was veertiendagenbrief, op 24 maart 2026");
        assertThat(err()).isEmpty();
    }

    @Test
    void what_follows_is_a_table_and_the_event_is_ready_to_be_added() {
        assertThat(next("--on 2026-06-30 --explain nl")).isZero();
        assertThat(out())
                .contains("""
                        Wat volgt als er niets gebeurt
                                      op  stap                              via
                            15 juli 2026  overdracht aan een incassodienst
                            18 juli 2026  formele sommatie                  brief
                         1 augustus 2026  formele sommatie                  brief
                        31 augustus 2026  afboeken overwegen
                        Daarna volgt niets meer.
                        """)
                .contains("{\"type\":\"PLAN_OFFERED\",\"on\":\"2026-06-30\",\"total\":\"420.74\"}");
    }

    @Test
    void the_event_is_read_back_in_the_case_file() throws IOException {
        assertThat(next("--on 2026-06-30")).isZero();
        String event =
                out().lines().filter(line -> line.startsWith("{")).findFirst().orElseThrow();
        String file = Files.readString(Path.of(EXAMPLE)).replaceFirst("\\s*]\\s*}\\s*$", ",") + event + "]}";

        assertThat(CaseFileJson.read(file).events()).hasSize(5);
    }

    @Test
    void what_follows_can_be_drawn(@TempDir Path directory) throws IOException {
        Path picture = directory.resolve("next.svg");

        assertThat(next("--on 2026-06-30 --svg " + picture)).isZero();
        assertThat(Files.readString(picture)).startsWith("<svg ").contains("Overdracht aan een incassodienst");
    }

    @Test
    void a_wait_tells_until_when_and_what_waits() {
        assertThat(next("--on 2026-03-03")).isZero();
        assertThat(out())
                .startsWith("Do nothing now. Ask again on 4 March 2026.\nThis waits: reminder\n")
                .contains("! Events after this day do not count: 4.")
                .doesNotContain("Add this to the case file");
    }

    @Test
    void what_stops_steps_is_told_with_its_source_and_what_to_ask() throws IOException {
        String dispute = """
                {"type": "DISPUTE_RAISED", "on": "2026-03-18"},
                {"type": "MESSAGE_SENT", "on": "2026-03-18", "message": "DISPUTE_RECEIVED", "channel": "POST"}""";

        assertThat(withEvents(dispute, "--on 2026-03-20 --why-not hand_over --explain nl"))
                .isZero();
        assertThat(out())
                .startsWith("Nu doen: behandeling van het bezwaar (DISPUTE_HANDLING)\n")
                .contains("Wat stappen tegenhoudt\n- ")
                .contains("Nog te vragen\n- Wat is het antwoord op het bezwaar")
                .contains("Waarom niet: overdracht aan een incassodienst\n- dit mag nu niet: ")
                .contains("Daarna hangt het af van wat er gebeurt.")
                .contains("art. 6:96 lid 2 BW");
    }

    @Test
    void without_a_known_end_it_says_that_something_has_to_happen_first() throws IOException {
        assertThat(withEvents("{\"type\": \"BANKRUPTCY\", \"on\": \"2026-03-18\"}", "--on 2026-03-20"))
                .isZero();
        assertThat(out())
                .startsWith("Do nothing now: something has to happen first. Look again on 19 April 2026 in any case.\n")
                .doesNotContain("\nTo: ");
    }

    @Test
    void the_one_who_acts_for_the_debtor_is_named() throws IOException {
        String administration = "{\"type\": \"ADMINISTRATION\", \"on\": \"2026-03-02\", \"administrator\": \"Z\"}";

        assertThat(withEvents(administration, "--on 2026-03-20")).isZero();
        assertThat(out()).contains("\nTo: the administrator\n");
    }

    @Test
    void why_not_the_step_itself_needs_no_reason() {
        assertThat(next("--on 2026-06-30 --why-not plan_offer")).isZero();
        assertThat(out()).contains("Why not: offer of a payment plan\n- this is the step\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FORMAL                | Formeel",
                "pre-incasso           | Pre-incasso",
                "Socially_Responsible  | Maatschappelijk verantwoord",
                "traditional           | Traditioneel",
                OWN_POLICY + "         | Het Stuur: vriendelijk en goedkoop"
            })
    void every_preset_and_a_policy_of_ones_own_can_be_chosen(String policy, String title) {
        assertThat(next("--on 2026-06-30 --explain nl --policy " + policy)).isZero();
        assertThat(out()).contains("\nBeleid: " + title + "\n");
    }

    @Test
    void the_answer_in_json_is_that_of_the_protocol() throws IOException {
        assertThat(next("--on 2026-06-30 --explain nl --policy formal --why-not close --json"))
                .isZero();
        String question = "{\"op\":\"next\",\"on\":\"2026-06-30\",\"policy\":\"FORMAL\",\"whyNot\":\"CLOSE\","
                + "\"explain\":\"nl\",\"caseFile\":" + Files.readString(Path.of(EXAMPLE)) + "}";

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(Incasso.netherlands().json().answer(question) + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                EXAMPLE + "                                         | Missing required option: '--on=DATE'",
                "none.json --on 2026-06-30                          | cannot read or write: none.json",
                EXAMPLE + " --on 2026-02-31                         | not a date of the calendar",
                EXAMPLE + " --on 2026-06-30 --policy gentle         | policy: must be one of [FORMAL, PRE_INCASSO",
                EXAMPLE + " --on 2026-06-30 --policy " + EXAMPLE + "| creditor: this field is not known here",
                EXAMPLE + " --on 2026-06-30 --why-not FLY           | expected one of [WAIT, REMINDER"
            })
    void unusable_input_gives_one_clear_line_and_status_2(String options, String message) {
        assertThat(run(InputStream.nullInputStream(), options)).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).startsWith("incasso: ").contains(message).doesNotContain("\tat ");
    }

    @Test
    void a_policy_that_the_law_forbids_names_step_and_article(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("policy.json");
        Files.writeString(file, "{\"base\": \"FORMAL\", \"changes\": {\"notice\": {\"channels\": [\"SMS\"]}}}");

        assertThat(next("--on 2026-06-30 --policy " + file)).isEqualTo(2);
        assertThat(err()).isEqualTo("""
                incasso: steps[0].channels[0]: must be one of [POST, REGISTERED_POST, EMAIL] (art. 6:96 lid 6 BW)
                """);
    }

    static Stream<Enum<?>> words() {
        return Stream.<Enum<?>[]>of(StepCode.values(), Addressee.values(), Attachment.values(), EarlyWarning.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("words")
    void every_step_addressee_attachment_and_sign_has_words(Enum<?> constant) {
        assertThat(NextSheet.TEXTS.keys())
                .contains(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    @Test
    void the_shipped_policy_differs_from_its_base_as_it_says() throws IOException {
        Policy own = Policy.parse(Files.readString(Path.of(OWN_POLICY)));

        assertThat(own.id()).isEqualTo("HET_STUUR");
        assertThat(own.steps()).hasSameSizeAs(Policy.preIncasso().steps());
        assertThat(own.steps().get(0).days()).isEqualTo(5);
    }
}
