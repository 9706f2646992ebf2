package dev.incasso.examples.pictures;

import static dev.incasso.core.money.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.casefile.NoticeEvent.ReminderSent;
import dev.incasso.core.casefile.Occurrence;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.casefile.PaymentEvent.PaymentReversed;
import dev.incasso.core.casefile.PlanEvent.PlanAgreed;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import dev.incasso.examples.pictures.TimelineEntry.Sign;
import dev.incasso.rules.Incasso;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class CaseTimelineTest {

    private static final Incasso INCASSO = Incasso.netherlands();
    private static final LocalDate MAR_3 = LocalDate.of(2026, 3, 3);
    private static final CaseFile FILE = CaseFile.of(
                    "2026-001", Creditor.business("Rijwielhandel Het Stuur").deductsVat(true), Debtor.consumer("Naam"))
            .with(Claim.of("2026-0042", euro("812.50"), LocalDate.of(2026, 1, 15))
                    .dueOn(LocalDate.of(2026, 2, 1))
                    .termAgreed(true)
                    .description("Fiets <met> \"bel\" & slot"))
            .with(ReminderSent.of(LocalDate.of(2026, 2, 10), Channel.EMAIL))
            .with(NoticeSent.of(MAR_3, Channel.POST, List.of("2026-0042"), euro("121.88")));

    @Test
    void the_notice_the_term_and_the_costs_stand_in_the_order_of_their_days() {
        assertThat(on(LocalDate.of(2026, 4, 1)).entries())
                .extracting(TimelineEntry::toString)
                .containsExactly(
                        "CLAIM 2026-02-01",
                        "LETTER 2026-02-10",
                        "LETTER 2026-03-03",
                        "TERM_STARTS 2026-03-07",
                        "TERM_ENDS 2026-03-20",
                        "COSTS 2026-03-21",
                        "NOW 2026-04-01");
    }

    @Test
    void the_amounts_are_those_of_the_account() {
        LocalDate day = LocalDate.of(2026, 4, 1);
        List<TimelineEntry> entries = on(day).entries();
        assertThat(entries.get(5).amount()).contains(euro("121.88"));
        assertThat(entries.get(6).amount())
                .contains(INCASSO.account(FILE).on(day).open().total());
    }

    @Test
    void while_the_term_runs_there_are_no_costs_and_its_end_stands_after_now() {
        assertThat(on(LocalDate.of(2026, 3, 10)).entries())
                .extracting(TimelineEntry::sign)
                .containsExactly(Sign.CLAIM, Sign.LETTER, Sign.LETTER, Sign.TERM_STARTS, Sign.NOW, Sign.TERM_ENDS);
    }

    @Test
    void what_happened_later_is_not_known_yet() {
        assertThat(on(LocalDate.of(2026, 2, 5)).entries())
                .extracting(TimelineEntry::sign)
                .containsExactly(Sign.CLAIM, Sign.NOW);
    }

    @Test
    void a_notice_before_default_has_no_term_to_show() {
        CaseFile early = CaseFile.of("x", Creditor.business("C"), Debtor.consumer())
                .with(Claim.of("1", euro("100"), LocalDate.of(2026, 1, 1))
                        .dueOn(LocalDate.of(2026, 2, 1))
                        .termAgreed(true))
                .with(NoticeSent.of(LocalDate.of(2026, 1, 20), Channel.POST, List.of("1"), euro("40")));
        assertThat(timeline(early, LocalDate.of(2026, 3, 1)).entries())
                .extracting(TimelineEntry::sign)
                .doesNotContain(Sign.TERM_STARTS, Sign.COSTS);
    }

    @Test
    void a_payment_that_came_back_keeps_its_amount() {
        CaseEvent paid = PaymentReceived.of(LocalDate.of(2026, 3, 9), "p1", euro("300"));
        CaseFile file = FILE.with(paid).with(PaymentReversed.of(LocalDate.of(2026, 3, 12), "p1"));
        assertThat(timeline(file, LocalDate.of(2026, 3, 15)).entries())
                .filteredOn(entry -> entry.sign() == Sign.PAYMENT)
                .allSatisfy(entry -> assertThat(entry.amount()).contains(euro("300")))
                .hasSize(2);
    }

    @Test
    void the_instalments_of_a_plan_show_until_it_is_broken() {
        CaseFile agreed = FILE.with(PlanAgreed.of(LocalDate.of(2026, 4, 1), PlanBarsTest.plan("400.00", "534.38")));
        LocalDate day = LocalDate.of(2026, 4, 10);
        assertThat(timeline(agreed, day).entries())
                .extracting(TimelineEntry::words)
                .contains("Termijn 1 van 2 van uw regeling", "Termijn 2 van 2 van uw regeling");
        CaseFile broken = agreed.with(Occurrence.of(LocalDate.of(2026, 4, 9), Occurrence.Kind.PLAN_BROKEN));
        assertThat(timeline(broken, day).entries())
                .extracting(TimelineEntry::words)
                .contains("Betalingsregeling gestopt")
                .doesNotContain("Termijn 1 van 2 van uw regeling");
    }

    @Test
    void the_picture_holds_every_line_as_text_and_the_table_too() {
        Picture picture = on(LocalDate.of(2026, 4, 1)).picture();
        Element svg = Xml.parsed(picture.svg());
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Overzicht van uw dossier");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo(picture.description());
        assertThat(svg.getTextContent()).contains("21 maart 2026", "Incassokosten komen erbij", "€\u00a0121,88");
        assertThat(picture.table().rows()).hasSize(7);
        assertThat(Xml.parsed(picture.table().xhtml()).getTextContent())
                .contains("Fiets <met> \"bel\" & slot (2026-0042)");
    }

    @Test
    void the_same_case_gives_the_same_bytes() {
        LocalDate day = LocalDate.of(2026, 4, 1);
        assertThat(on(day).picture()).isEqualTo(on(day).picture());
    }

    @Test
    void nobody_reads_the_case_in_a_log() {
        CaseTimeline timeline = on(LocalDate.of(2026, 4, 1));
        assertThat(timeline).hasToString("timeline of 7 lines");
        assertThat(timeline.picture()).hasToString("picture: Overzicht van uw dossier");
    }

    private static CaseTimeline on(LocalDate day) {
        return timeline(FILE, day);
    }

    private static CaseTimeline timeline(CaseFile file, LocalDate day) {
        return CaseTimeline.of(INCASSO, INCASSO.account(file).on(day));
    }
}
