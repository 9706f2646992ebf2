package dev.incasso.examples.pictures;

import static dev.incasso.core.money.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.book.Overlay;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.reform.DifferenceClass;
import dev.incasso.rules.reform.Reform;
import dev.incasso.rules.reform.ReformReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ReformBarsTest {

    private static final LocalDate ON = LocalDate.of(2026, 6, 1);
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** A minimum of 25 and a rate of 5%. */
    private static final RuleBook CHANGED = RuleBook.netherlands().supposing(Overlay.parse("""
            {"format": 1, "overlay": "reform", "level": "APPLICATION", "published": "2026-11-22",
             "collectionCosts": {"tariff": {"rows": [
               {"from": "2012-07-01", "status": "CONVENTION", "source": "supposed", "minimum": "25.00",
                "maximum": "6775.00", "bands": [{"upTo": "2500.00", "percent": "15"}, {"percent": "1"}]}]}},
             "statutoryInterest": {"consumer": {"rows": [
               {"from": "2026-01-01", "percent": "5.00", "status": "CONVENTION", "source": "supposed"}]}}}"""));

    private static CaseFile owed(String principal, String announced) {
        Claim claim = Claim.of("A", euro(principal), LocalDate.of(2026, 1, 15))
                .dueOn(LocalDate.of(2026, 2, 1))
                .termAgreed(true);
        return CaseFile.of("F", Creditor.business("creditor"), Debtor.consumer())
                .with(claim)
                .with(NoticeSent.of(LocalDate.of(2026, 2, 10), Channel.POST, List.of("A"), euro(announced)));
    }

    private static ReformReport report(CaseFile... files) {
        return Reform.compare(RuleBook.netherlands(), CHANGED).on(ON).over(Stream.of(files));
    }

    @Test
    void the_table_says_who_pays_less_and_more_and_how_much() {
        Picture picture = ReformBars.of(report(owed("100.00", "40.00"), owed("1000.00", "150.00")))
                .picture(DUTCH);
        assertThat(picture.table().rows())
                .startsWith(
                        List.of("minder", "1", "€ -14,68"),
                        List.of("evenveel", "0", "€ 0,00"),
                        List.of("meer", "1", "€ 3,29"))
                .hasSize(3 + 6);
        assertThat(picture.description())
                .isEqualTo("Minder betalen: 1 dossiers, samen € 14,68. Meer betalen: 1 dossiers, samen € 3,29."
                        + " Evenveel: 0 dossiers.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void no_word_runs_out_of_the_picture_or_into_another(String language) {
        Picture picture = ReformBars.of(report(owed("10.00", "40.00"), owed("40000.00", "1175.00")))
                .picture(Locale.forLanguageTag(language));
        Element svg = Xml.parsed(picture.svg());
        assertThat(svg.getAttribute("lang")).isEqualTo(language);
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(picture.title());
        NodeList texts = svg.getElementsByTagName("text");
        List<int[]> boxes = new ArrayList<>();
        for (int i = 0; i < texts.getLength(); i++) {
            Element text = (Element) texts.item(i);
            // Seven and a half units a letter is what the widest of these fonts takes at this size on average.
            int width = text.getTextContent().length() * 15 / 2;
            int x = Integer.parseInt(text.getAttribute("x"));
            int from = text.getAttribute("text-anchor").equals("end") ? x - width : x;
            boxes.add(new int[] {from, from + width, Integer.parseInt(text.getAttribute("y"))});
        }
        assertThat(boxes).allMatch(box -> box[0] >= 0 && box[1] <= 640);
        for (int[] one : boxes) {
            for (int[] other : boxes) {
                boolean apart = one == other || one[2] != other[2] || one[1] <= other[0] || other[1] <= one[0];
                assertThat(apart).isTrue();
            }
        }
    }

    @Test
    void no_case_at_all_makes_an_empty_picture() {
        Picture picture = ReformBars.of(report()).picture(Locale.ENGLISH);
        assertThat(Xml.parsed(picture.svg()).getElementsByTagName("rect").getLength())
                .isZero();
        assertThat(picture.table().rows()).hasSize(3);
    }

    @Test
    void every_class_of_differences_has_words() {
        for (DifferenceClass size : DifferenceClass.values()) {
            assertThat(ReformBars.words(size, DUTCH)).isNotBlank();
            assertThat(ReformBars.words(size, Locale.ENGLISH)).isNotBlank();
        }
    }
}
