package dev.incasso.templates.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The text of a letter made even")
class LetterTextTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            'Binnen  14\u00a0dagen'                | binnen 14 dagen
            'in\u00adcassokosten'                  | incassokosten
            'incasso-\nkosten'                     | incassokosten
            'in\u00ad\ncassokosten'                | incassokosten
            'administratie-\nen incassokosten'     | 'administratie-\nen incassokosten'
            'vóór één'                             | voor een
            '<p>Betaal <b>nu</b></p>'              | betaal nu
            '<p>&euro;&nbsp;500,00</p>'            | '€ 500,00'
            '<p>a</p><!-- b --><style>c</style>d'  | 'a\nd'
            '5 < 6 en 7 > 6'                       | '5 < 6 en 7 > 6'
            'DE ﬁrma'                              | de firma
            '<<<<p>'                               | '<<<'
            '| Rente | € 5,00 |\n|Totaal|2|'       | 'rente € 5,00\ntotaal 2'
            '1| maart | 5'                         | '1| maart | 5'
            """)
    void even(String original, String expected) {
        assertThat(LetterText.of(original.replace("\\n", "\n")).plain().strip()).isEqualTo(expected);
    }

    @Test
    @DisplayName("a sentence ends at a point, not after an abbreviation or in an amount; a paragraph is one too")
    void sentences() {
        LetterText text =
                LetterText.of("Factuur nr. 12 d.d. 1 mei van € 1.250,50 e.d. Betaal nu!\n\nGroet,\nA. Bakker");

        assertThat(text.sentences().stream().map(text::plain).map(String::strip))
                .containsExactly("factuur nr. 12 d.d. 1 mei van € 1.250,50 e.d.", "betaal nu!", "groet,\na. bakker");
    }

    @Test
    @DisplayName("a quote is the original, on one line and cut at a word")
    void quote() {
        LetterText text = LetterText.of("Betaal\n  binnen 14 dagen. " + "Geachte ".repeat(60));

        assertThat(text.quote(text.sentences().get(0))).isEqualTo("Betaal binnen 14 dagen.");
        assertThat(text.quote(text.sentences().get(1))).endsWith("Geachte").hasSizeLessThanOrEqualTo(200);
    }

    @Test
    @DisplayName("a quote begins and ends at a word, also where the passage does not")
    void quoteOfWholeWords() {
        LetterText text = LetterText.of("Betaal het openstaande bedrag.");

        assertThat(text.quote(13, 24)).isEqualTo("openstaande bedrag.");
    }

    @Test
    @DisplayName("phrases are found as a scanner read them, with a gap that does not run over a date of the letter")
    void phrases() {
        Phrases day = Phrases.list("dag nadat ... bezorgd, incasso*, (per|te) omgaande");

        assertThat(day.standIn(LetterText.of("de dag nadat deze brief bij u is bezorgd")))
                .isTrue();
        assertThat(day.standIn(LetterText.of("de dag nadat deze dagtekening is bezorgd")))
                .isFalse();
        assertThat(day.standIn(LetterText.of("INCASS0K0STEN"))).isTrue();
        assertThat(day.standIn(LetterText.of("per 0mgaande"))).isTrue();
        assertThat(day.standIn(LetterText.of("zonder"))).isFalse();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "veertien, 14",
        "l4, 14",
        "l, 1",
        "lo, 10",
        "ll, 11",
        "|4, 14",
        "1q, 19",
        "b8, 88",
        "1o, 10",
        "eenentwintig, 21",
        "honderd, 100",
        "vijfhonderdtwaalf, 512",
        "tweeduizendvijfhonderd, 2500",
        "honderdeneen, 101",
        "zevenentachtig, 87",
        "0, 0"
    })
    void numbers(String written, int number) {
        assertThat(DutchNumbers.parse(written)).hasValue(number);
    }

    @ParameterizedTest(name = "{0} is no number")
    @CsvSource({"dagen", "hond", "honderdduizendduizend", "lol", "is", "bos", "olie", "1234567"})
    void noNumbers(String written) {
        assertThat(DutchNumbers.parse(written)).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "3 maart 2026, 2026-03-03",
        "03-03-2026, 2026-03-03",
        "3/3/26, 2026-03-03",
        "2026-03-03, 2026-03-03",
        "3 mrt. 2026, 2026-03-03",
        "1 april, 2026-04-01",
        "l apriI 2O26, 2026-04-01",
        "1| okt0ber 2026!, 2026-10-11",
        "S n0vember '26, 2026-11-05",
        "lO dec, 2026-12-10",
        "1 mei bios, 2026-05-01",
        "O3-O4-2O26, 2026-04-03",
        "2O26-1l-30!, 2026-11-30",
        "3 januari, 2026-01-03"
    })
    void dates(String written, LocalDate expected) {
        assertThat(DutchDates.in(LetterText.of(written), Optional.of(LocalDate.of(2026, 3, 1))))
                .extracting(DutchDates.Found::date)
                .containsExactly(expected);
    }

    @ParameterizedTest(name = "{0} is no date")
    @CsvSource({
        "31-02-2026",
        "2026-0042",
        "14 dagen",
        "99 maart 2026",
        "is april 2026",
        "lmei",
        "o april",
        "1 april 1850"
    })
    void noDates(String written) {
        assertThat(DutchDates.in(LetterText.of(written), Optional.of(LocalDate.of(2026, 3, 1))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} looks like a date: {1}")
    @CsvSource({
        "31 februari 2026, 31 februari 2026",
        "op 17 apnl 2026., 17 apnl 2026",
        "op | maart 2026, | maart 2026",
        "17 - O4 - 26, 17 - o4 - 26",
        "30/02/26, 30/02/26",
        "17 april 2026, ''",
        "is april 2026, is april 2026",
        "12 maanden, ''"
    })
    void unreadDates(String written, String expected) {
        LetterText text = LetterText.of(written);

        assertThat(DutchDates.unread(text, DutchDates.in(text, Optional.empty())).stream()
                        .map(text::plain))
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @Test
    @DisplayName("a mark at the end of a word is no letter")
    void marks() {
        Phrases atOnce = Phrases.list("per omgaande, kosten");

        assertThat(atOnce.standIn(LetterText.of("Betaal per omgaande!"))).isTrue();
        assertThat(atOnce.standIn(LetterText.of("|kosten|40|"))).isTrue();
        assertThat(Folding.of("|k ge!d | nu!")).isEqualTo("ik geid | nu!");
    }

    @ParameterizedTest(name = "{0} is read as {1}")
    @CsvSource({"2o26, 2026", "lz, ''", "'', ''", "gq9, 999", "-1, ''", "o|4, 014"})
    void digits(String written, String expected) {
        assertThat(Digits.of(written)).isEqualTo(expected);
    }
}
