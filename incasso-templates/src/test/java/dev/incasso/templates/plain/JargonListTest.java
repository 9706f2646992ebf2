package dev.incasso.templates.plain;

import static dev.incasso.templates.plain.Samples.DUTCH;
import static dev.incasso.templates.plain.Samples.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The lists of hard words")
class JargonListTest {

    private static List<String> rules(String text, Locale language) {
        return PlainLanguage.measure(text, language).jargon().stream()
                .map(Jargon::rule)
                .toList();
    }

    @ParameterizedTest(name = "{0} has at least {1} words to replace or explain, and {2} that stay")
    @CsvSource({"jargon_nl, 120, 5", "jargon_en, 60, 5"})
    void theListsAreLongEnough(String list, int hard, int kept) {
        Map<String, String> lines = WordFile.read(list);

        assertThat(lines.values())
                .filteredOn(value -> !value.startsWith("keep:"))
                .hasSizeGreaterThanOrEqualTo(hard);
        assertThat(lines.values())
                .filteredOn(value -> value.startsWith("keep:"))
                .hasSizeGreaterThanOrEqualTo(kept);
        assertThat(lines.keySet()).allSatisfy(forms -> assertThat(forms).matches("[a-zëéï'.|_-]+"));
    }

    @ParameterizedTest(name = "{0} is found as {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Derhalve vragen wij geld. | derhalve | daarom, dus",
                "WIJ VRAGEN DERHALVE GELD. | derhalve | daarom, dus",
                "Dat is dus (derhalve) zo. | derhalve | daarom, dus",
                "Met der\u00ADhalve een streepje. | derhalve | daarom, dus",
                "Wij stellen u in gebreke. | in gebreke | niet op tijd betalen, u nog een kans geven",
                "Wij willen u in Gebreke stellen. | in gebreke stellen | niet op tijd betalen, u nog een kans geven",
                "Dit gaat i.v.m. de rekening. | i.v.m | door, omdat",
                "De brief van 3 maart jl. | jl | laat weg, noem de datum",
                "Wij sturen de nota t.a.v. Jansen. | t.a.v | over, voor",
            })
    void wordsAreFoundHoweverTheyAreWritten(String text, String entry, String alternative) {
        List<Jargon> found = PlainLanguage.measure(text, DUTCH).jargon();

        assertThat(found).singleElement().satisfies(jargon -> {
            assertThat(jargon.rule()).isEqualTo("jargon_nl: " + entry);
            assertThat(jargon.alternative()).isEqualTo(alternative);
            assertThat(jargon.quote()).isEqualTo(text);
            assertThat(jargon.mayStayExplained()).isFalse();
            assertThat(jargon).hasToString(jargon.rule());
        });
    }

    @Test
    void theWordIsShownAsTheTextHasIt() {
        assertThat(PlainLanguage.measure("Wij willen u in Gebreke stellen.", DUTCH)
                        .jargon())
                .singleElement()
                .satisfies(jargon -> assertThat(jargon.word()).isEqualTo("in Gebreke stellen"));
    }

    @Test
    void onlyTheFormsOfTheListAreFound() {
        assertThat(rules("De crediteur en de crediteuren.", DUTCH))
                .containsExactly("jargon_nl: crediteur", "jargon_nl: crediteuren");
        assertThat(rules("De crediteurtjes, het crediteurschap en derhalven.", DUTCH))
                .isEmpty();
        assertThat(rules("In de gebreke.", DUTCH)).isEmpty();
        assertThat(rules("Wij betalen in\n\ngebreke.", DUTCH)).isEmpty();
    }

    @Test
    void theLongestEntryIsTakenAndItsWordsOnlyOnce() {
        assertThat(rules("The notice of default concerning the default.", ENGLISH))
                .containsExactly("jargon_en: notice of default", "jargon_en: concerning", "jargon_en: default");
    }

    @Test
    void wordsThatStayAreNeitherJargonNorLong() {
        PlainLanguage stays = PlainLanguage.measure("Dan komen er incassokosten en wettelijke rente bij.", DUTCH);

        assertThat(stays.jargon()).isEmpty();
        assertThat(stays.longWords()).isZero();
        assertThat(stays.words()).isEqualTo(8);
        assertThat(PlainLanguage.measure("Dan komen er administratiekosten bij.", DUTCH)
                        .longWords())
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}: {1} remarks")
    @CsvSource(
            delimiter = '|',
            value = {
                "Betaal de vordering nu. | 1",
                "Betaal de vordering nu. De vordering is oud. | 1",
                "Betaal de vordering (het geld dat u moet betalen) nu. | 0",
                "Dit is een vordering. Dat is geld dat u moet betalen. | 0",
                "Een vordering betekent: geld dat u moet betalen. | 0",
                "De vordering is oud. Een vordering betekent: geld dat u moet betalen. | 0",
            })
    void aTermOfLawMayStayWhenTheTextExplainsIt(String text, int remarks) {
        PlainLanguage plain = PlainLanguage.measure(text, DUTCH);

        assertThat(plain.remarks())
                .filteredOn(remark -> remark.aspect() == Aspect.LEGAL_TERM)
                .hasSize(remarks);
        assertThat(plain.jargon()).isNotEmpty().allMatch(Jargon::mayStayExplained);
        assertThat(plain.level(Aspect.JARGON)).isEqualTo(LanguageLevel.A2);
    }

    @Test
    void aListWithAWordTwiceOrWithoutPlainWordsStopsTheLoad() {
        assertThatThrownBy(() -> JargonList.of("list", Map.of("doch|maar", "but", "maar", "but")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("list: maar stands there twice");
        assertThatThrownBy(() -> JargonList.of("list", Map.of("doch", "explain: ")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("list: doch has no plain words");
        assertThatThrownBy(() -> WordFile.read("none"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("none.properties is missing");
    }
}
