package dev.incasso.examples.pictures;

import static dev.incasso.core.money.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.DisputeEvent.DisputeRaised;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import dev.incasso.examples.pictures.OutlookLine.Sign;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.conduct.StepCode;
import dev.incasso.rules.next.NextStep;
import dev.incasso.rules.next.Outlook;
import dev.incasso.rules.next.Policy;
import dev.incasso.rules.next.PolicyPreset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class OutlookTimelineTest {

    private static final Incasso INCASSO = Incasso.netherlands();
    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);
    private static final CaseFile FILE = CaseFile.of(
                    "2026-001", Creditor.business("Rijwielhandel Het Stuur").deductsVat(true), Debtor.consumer("Naam"))
            .with(Claim.of("2026-0042", euro("812.50"), LocalDate.of(2026, 1, 15))
                    .dueOn(LocalDate.of(2026, 2, 1))
                    .termAgreed(true));

    private static NextStep next(PolicyPreset preset, CaseEvent... events) {
        CaseFile file = FILE;
        for (CaseEvent event : events) {
            file = file.with(event);
        }
        return INCASSO.nextStep(file).under(Policy.preset(preset)).on(DAY);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(PolicyPreset.class)
    void every_step_of_the_outlook_has_its_line_with_day_and_channel(PolicyPreset preset) {
        NextStep next = next(preset);
        List<OutlookLine> lines = OutlookTimeline.of(next).lines();
        List<LocalDate> days = new ArrayList<>(List.of(DAY));
        if (next.step() != StepCode.WAIT) {
            days.add(DAY);
        }
        next.outlook().steps().stream().map(Outlook.Entry::on).forEach(days::add);
        assertThat(lines).extracting(OutlookLine::on).startsWith(days.toArray(LocalDate[]::new));
        assertThat(lines.get(0).sign()).isEqualTo(Sign.NOW);
        long after = lines.stream().mapToLong(OutlookLine::daysAfter).sum();
        assertThat(DAY.plusDays(after)).isEqualTo(lines.get(lines.size() - 1).on());
    }

    @Test
    void the_formal_policy_begins_with_the_notice_and_ends_at_court() {
        List<OutlookLine> lines = OutlookTimeline.of(next(PolicyPreset.FORMAL)).lines();
        assertThat(lines.get(1).words()).isEqualTo("Veertiendagenbrief");
        assertThat(lines.get(1).by()).isEqualTo("per brief");
        assertThat(lines.get(1).later()).isEmpty();
        assertThat(lines.get(lines.size() - 1).sign()).isEqualTo(Sign.COURT);
    }

    @Test
    void an_outlook_that_breaks_off_says_so() {
        NextStep disputed = next(PolicyPreset.PRE_INCASSO, DisputeRaised.of(LocalDate.of(2026, 2, 2)));
        List<OutlookLine> lines = OutlookTimeline.of(disputed).lines();
        assertThat(lines.get(lines.size() - 1).sign()).isEqualTo(Sign.OPEN_END);
        assertThat(OutlookTimeline.of(disputed).picture().description())
                .endsWith("Als laatste: Het vervolg hangt af van wat er gebeurt.");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(PolicyPreset.class)
    void the_picture_holds_every_line_as_text_and_the_table_too(PolicyPreset preset) {
        OutlookTimeline timeline = OutlookTimeline.of(next(preset));
        Picture picture = timeline.picture();
        Element svg = Xml.parsed(picture.svg());
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(picture.title());
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo(picture.description());
        assertThat(picture.title()).contains(Policy.preset(preset).title(Locale.forLanguageTag("nl")));
        assertThat(picture.description()).startsWith("Wat volgt als niemand betaalt of antwoordt, van 2 februari 2026");
        assertThat(timeline.lines())
                .allSatisfy(line -> assertThat(svg.getTextContent()).contains(line.words(), line.by(), line.later()));
        assertThat(picture.table().rows()).hasSize(timeline.lines().size());
        assertThat(Xml.parsed(picture.table().xhtml()).getTextContent()).contains("Op deze dag open: €\u00a0812,");
    }

    /** Words are at most so wide that they end before the next column: 7 units a letter is more than the font takes. */
    @ParameterizedTest(name = "{0}")
    @EnumSource(StepCode.class)
    void words_of_any_step_fit_their_column(StepCode step) {
        for (Channel channel : Channel.values()) {
            OutlookLine line = OutlookLine.of(DAY, step, Optional.of(channel), 1);
            assertThat(line.words().length() * 7).isLessThan(424 - 176);
            assertThat(line.by().length() * 8).isLessThan(580 - 424);
            assertThat(line.later()).isEqualTo("1 dag later");
        }
    }

    @Test
    void no_text_stands_outside_the_picture() {
        Element svg = Xml.parsed(OutlookTimeline.of(next(PolicyPreset.SOCIALLY_RESPONSIBLE))
                .picture()
                .svg());
        int height = Integer.parseInt(svg.getAttribute("height"));
        NodeList texts = svg.getElementsByTagName("text");
        for (int i = 0; i < texts.getLength(); i++) {
            assertThat(Integer.parseInt(((Element) texts.item(i)).getAttribute("y")))
                    .isBetween(13, height - 6);
        }
    }

    @Test
    void the_same_case_gives_the_same_bytes_and_no_name() {
        NextStep next = next(PolicyPreset.TRADITIONAL);
        assertThat(OutlookTimeline.of(next).picture())
                .isEqualTo(OutlookTimeline.of(next).picture());
        assertThat(OutlookTimeline.of(next).picture().svg()).doesNotContain("Naam", "Rijwielhandel");
        assertThat(OutlookTimeline.of(next).toString()).startsWith("outlook of ");
    }
}
