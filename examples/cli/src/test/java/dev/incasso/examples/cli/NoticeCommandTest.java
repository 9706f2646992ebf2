package dev.incasso.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticeCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int notice(String options) {
        List<String> arguments = new ArrayList<>(List.of("notice", "src/main/example/dossier.json"));
        arguments.addAll(List.of(options.split(" ")));
        return Main.run(arguments, InputStream.nullInputStream(), out, err);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_notice_to_send_is_told_with_all_claims_amount_costs_and_dates() {
        assertThat(notice("--on 2026-03-20 --explain nl")).isZero();
        assertThat(out())
                .startsWith("Veertiendagenbrief op 20 maart 2026: te betalen € 878,22, anders ook € 131,48 kosten")
                .contains("vordering 2026-0042: € 812,50", "vordering 2026-0051: € 64,00")
                .contains("kosten vanaf 9 april 2026");
    }

    @Test
    void another_term_and_channel_move_the_dates() {
        assertThat(notice("--on 2026-03-20 --term 21 --channel EMAIL")).isZero();
        assertThat(out()).contains("day 21 is 11 April 2026");
    }

    @Test
    void why_none_can_be_sent_is_told_with_status_1() {
        assertThat(notice("--on 2026-03-25")).isEqualTo(1);
        assertThat(out())
                .startsWith("No fourteen-day notice on 25 March 2026: the term of an earlier notice is still running")
                .contains("ask again on or after");
    }

    @Test
    void a_day_of_receipt_does_not_fit_a_notice_that_is_still_to_be_sent() {
        assertThat(notice("--on 2026-03-20 --received 2026-03-21")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("incasso: --received: ");
    }
}
