package dev.incasso.core.explain;

import static dev.incasso.core.explain.TestPack.DUTCH;
import static dev.incasso.core.explain.TestPack.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incasso.core.date.DateRange;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.explain.TestPack.Colour;
import dev.incasso.core.money.Euro;
import dev.incasso.core.money.Percentage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences with facts, in Dutch and English. */
class LanguagePackTest {

    private static final Locale NL = Locale.forLanguageTag("nl");
    private static final Locale EN = Locale.ENGLISH;

    private static Phrase phrase(String key) {
        return TestPack.pack().phrase(key);
    }

    @Test
    void aKeyInOneLanguageOnlyStopsTheLoad() {
        assertThatThrownBy(() -> TestPack.of(DUTCH + "\nEXTRA=meer", ENGLISH))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("test has keys in one language only: [EXTRA]");
        assertThatThrownBy(() -> TestPack.of(DUTCH + "\nEXTRA=meer", ENGLISH + "\nOTHER=more"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("test has keys in one language only: [EXTRA, OTHER]");
        assertThatCode(() -> TestPack.of(DUTCH, ENGLISH)).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "without the {0} file")
    @ValueSource(strings = {"nl", "en"})
    void aMissingFileStopsTheLoad(String missing) {
        String other = missing.equals("nl") ? "test_en.properties" : "test_nl.properties";

        assertThatThrownBy(() -> TestPack.load(Map.of(other, DUTCH)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("test_" + missing + ".properties is missing");
    }

    @Test
    void filesAreReadAsUtf8() {
        assertThat(phrase("PLAIN").in(NL)).isEqualTo("niets, één keer");
    }

    @Test
    void aKeyThatIsInNeitherLanguageIsRefused() {
        assertThatThrownBy(() -> phrase("NONE"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no sentence for NONE");
    }

    @Test
    void aSentenceWithoutOneOfItsFactsIsNotSaid() {
        Phrase incomplete = phrase("RATE").with("rate", Percentage.of("4"));

        assertThatThrownBy(() -> incomplete.in(NL))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("RATE needs the fact on");
        assertThat(incomplete.with("on", LocalDate.of(2026, 1, 1)).in(NL)).isEqualTo("rente 4% vanaf 1 januari 2026");
    }

    @Test
    void aFactOfAnUnknownTypeIsNotSaid() {
        assertThatThrownBy(
                        () -> phrase("WORD").with("text", 1.5).with("count", 1).in(NL))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("java.lang.Double");
    }

    @ParameterizedTest(name = "{0}: {1} and {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | € 0,00 | €0.00",
                "0.05 | € 0,05 | €0.05",
                "812.5 | € 812,50 | €812.50",
                "999.99 | € 999,99 | €999.99",
                "1000 | € 1.000,00 | €1,000.00",
                "1234567.89 | € 1.234.567,89 | €1,234,567.89",
            })
    void amountsAreWrittenAsEachLanguageDoes(String amount, String dutch, String english) {
        Phrase sum = phrase("NESTED").with("inner", phrase("EXACT").with("exact", Euro.euro(amount)));

        assertThat(sum.in(NL)).isEqualTo("dus: precies " + dutch);
        assertThat(sum.in(EN)).isEqualTo("so: exactly " + english);
    }

    @ParameterizedTest(name = "{0}: {1} and {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "94.785 | € 94,785 | €94.785",
                "5 | € 5,00 | €5.00",
                "-1234.5 | € -1.234,50 | -€1,234.50",
                "1E+3 | € 1.000,00 | €1,000.00",
            })
    void exactAmountsKeepTheirDecimals(BigDecimal exact, String dutch, String english) {
        assertThat(phrase("EXACT").with("exact", exact).in(NL)).isEqualTo("precies " + dutch);
        assertThat(phrase("EXACT").with("exact", exact).in(EN)).isEqualTo("exactly " + english);
    }

    @ParameterizedTest(name = "{0}: {1} and {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "10.15 | 10,15% | 10.15%",
                "10.40 | 10,4% | 10.4%",
                "4.00 | 4% | 4%",
                "10 | 10% | 10%",
                "100.0 | 100% | 100%",
                "0 | 0% | 0%",
                "0.00 | 0% | 0%",
            })
    void percentagesAreWrittenWithoutIdleZeros(String percent, String dutch, String english) {
        Phrase rate = phrase("RATE").with("rate", Percentage.of(percent)).with("on", LocalDate.of(2026, 3, 1));

        assertThat(rate.in(NL)).isEqualTo("rente " + dutch + " vanaf 1 maart 2026");
        assertThat(rate.in(EN)).isEqualTo("interest of " + english + " from 1 March 2026");
    }

    @ParameterizedTest(name = "month {0}")
    @CsvSource({
        "1, januari, January",
        "2, februari, February",
        "3, maart, March",
        "4, april, April",
        "5, mei, May",
        "6, juni, June",
        "7, juli, July",
        "8, augustus, August",
        "9, september, September",
        "10, oktober, October",
        "11, november, November",
        "12, december, December",
    })
    void monthsHaveTheirNamesWhateverTheDefaultLocale(int month, String dutch, String english) {
        Phrase rate = phrase("RATE").with("rate", Percentage.of("1")).with("on", LocalDate.of(2026, month, 9));

        assertThat(rate.in(NL)).endsWith("vanaf 9 " + dutch + " 2026");
        assertThat(rate.in(EN)).endsWith("from 9 " + english + " 2026");
    }

    @Test
    void oneDayIsNotPutIntoWordsAsMany() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        Phrase one = phrase("SUM")
                .with("amount", Euro.euro(5))
                .with("period", DateRange.of(day, day))
                .with("days", new Days(1));
        Phrase two = one.with("period", DateRange.of(day, day.plusDays(1))).with("days", new Days(2));

        assertThat(one.in(NL)).isEqualTo("€ 5,00 over 1 januari 2026, 1 dag");
        assertThat(one.in(EN)).isEqualTo("€5.00 over 1 January 2026, 1 day");
        assertThat(two.in(NL)).isEqualTo("€ 5,00 over 1 januari 2026 tot en met 2 januari 2026, 2 dagen");
        assertThat(two.in(EN)).isEqualTo("€5.00 over 1 January 2026 to 2 January 2026, 2 days");
        assertThat(one.with("days", new Days(0)).in(EN)).endsWith(", 0 days");
    }

    @Test
    void textsAndNumbersAreSaidAsTheyAre() {
        // A dollar sign and a backslash mean nothing here.
        Phrase word = phrase("WORD").with("text", "a $1 \\ {b}").with("count", 1234);

        assertThat(word.in(NL)).isEqualTo("a $1 \\ {b} en 1234");
        assertThat(word.in(EN)).isEqualTo("a $1 \\ {b} and 1234");
    }

    @Test
    void aCountHasTheSeparatorsOfTheLanguage() {
        Phrase word = phrase("WORD").with("text", "").with("count", 1_234_567L);

        assertThat(word.in(NL)).contains("1.234.567");
        assertThat(word.in(EN)).contains("1,234,567");
    }

    @Test
    void aConstantIsSaidByItsOwnWords() {
        assertThat(phrase("KIND").with("kind", Colour.RED).in(NL)).isEqualTo("soort: rood");
        assertThat(phrase("KIND").with("kind", Colour.RED).in(EN)).isEqualTo("kind: red");
        assertThatThrownBy(() -> phrase("KIND").with("kind", Colour.BLUE).in(EN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no sentence for Colour.BLUE");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"fr", "de", "und", "nds", "zz"})
    void anotherLanguageIsRefusedAndNotReplaced(String tag) {
        Locale locale = Locale.forLanguageTag(tag);

        assertThatThrownBy(() -> phrase("PLAIN").in(locale)).isInstanceOfSatisfying(InvalidInputException.class, e -> {
            assertThat(e.code()).isEqualTo(ErrorCode.UNKNOWN_VALUE);
            assertThat(e.path()).isEqualTo("locale");
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"nl-BE, 'niets, één keer'", "nl-NL, 'niets, één keer'", "en-GB, 'nothing, once'"})
    void theCountryOfALanguageDoesNotMatter(String tag, String expected) {
        assertThat(phrase("PLAIN").in(Locale.forLanguageTag(tag))).isEqualTo(expected);
    }

    @Test
    void thePackTellsItsKeysAndTheirFacts() {
        LanguagePack pack = TestPack.pack();

        assertThat(pack.keys())
                .containsExactly("Colour.RED", "EXACT", "KIND", "NESTED", "PLAIN", "RATE", "SUM", "WORD");
        assertThat(pack.factsOf("RATE", NL)).containsExactly("rate", "on");
        assertThat(pack.factsOf("PLAIN", EN)).isEmpty();
    }

    @Test
    void aPhraseIsNotChangedByTheNextAndKeepsItsFactsInOrder() {
        Phrase empty = phrase("RATE");
        Phrase one = empty.with("rate", Percentage.of("4"));
        Phrase two = one.with("on", LocalDate.of(2026, 1, 1)).with("rate", Percentage.of("6"));

        assertThat(empty.facts()).isEmpty();
        assertThat(one.facts()).containsExactly(Map.entry("rate", Percentage.of("4")));
        assertThat(two.facts())
                .containsExactly(Map.entry("rate", Percentage.of("6")), Map.entry("on", LocalDate.of(2026, 1, 1)));
        assertThat(two.key()).isEqualTo("RATE");
        assertThatThrownBy(() -> two.facts().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aPhraseShowsItsKeyAndNotItsFacts() {
        assertThat(phrase("WORD").with("text", "J. de Vries")).hasToString("WORD");
    }
}
