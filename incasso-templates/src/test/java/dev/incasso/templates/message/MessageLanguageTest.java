package dev.incasso.templates.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incasso.core.error.InvalidInputException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts and days as they are written in each language, whatever the machine thinks of it. */
class MessageLanguageTest {

    private static final Map<String, MessageLanguage> LANGUAGES =
            CatalogueReader.languages(TextFiles.needed(CatalogueReader.LANGUAGES));

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "nl; EUR 0.05; € 0,05",
                "nl; EUR 999.99; € 999,99",
                "nl; EUR 1250.50; € 1.250,50",
                "nl; EUR 1234567.00; € 1.234.567,00",
                "nl; EUR -12.50; -€ 12,50",
                "en; EUR 1250.50; €1,250.50",
                "en; EUR 0.00; €0.00",
            })
    void anAmountIsWrittenAsTheLanguageDoes(String tag, String amount, String written) {
        assertThat(LANGUAGES.get(tag).money(Money.parse(amount))).isEqualTo(written);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({
        "nl, 2026-04-03, 3 april 2026",
        "nl, 2026-03-01, 1 maart 2026",
        "en, 2026-04-03, 3 April 2026",
        "en, 2026-12-31, 31 December 2026",
    })
    void aDayIsWrittenAsTheLanguageDoes(String tag, LocalDate day, String written) {
        assertThat(LANGUAGES.get(tag).date(day)).isEqualTo(written);
    }

    @Test
    void inALanguageFromRightToLeftEachValueStandsApart() {
        assertThat(Shield.plain("x " + Shield.shield("€ 12") + " y", true)).isEqualTo("x \u2068€ 12\u2069 y");
        assertThat(Shield.html("x " + Shield.shield("<12>") + " y", true)).isEqualTo("x <bdi>&lt;12&gt;</bdi> y");
        assertThat(Shield.html("x " + Shield.shield("<12>") + " y", false)).isEqualTo("x &lt;12&gt; y");
        assertThat(TableText.lines(
                        new Block.Table(
                                List.of("a", "bedrag"),
                                List.of(new Block.Row(false, List.of("x", Shield.shield("1"))))),
                        true))
                .containsExactly("a  bedrag", "---------", "x       \u20681\u2069");
    }

    @Test
    void aWideTableIsNarrowedInItsFirstColumn() {
        String words = "woord ".repeat(20).strip();
        List<String> lines = TableText.lines(
                new Block.Table(
                        List.of("Waarvoor", "Bedrag"), List.of(new Block.Row(true, List.of(words, "€ 1.250,50")))),
                false);

        assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(78));
        assertThat(lines.get(lines.size() - 1)).endsWith("€ 1.250,50");
        assertThat(String.join(" ", lines)).contains("woord woord");
    }

    @Test
    void aTableOfLanguagesWithAMistakeIsRefused() {
        String table = TextFiles.needed(CatalogueReader.LANGUAGES);

        assertThatThrownBy(() -> CatalogueReader.languages(table.replace("\"ltr\"", "\"down\"")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("direction");
        assertThatThrownBy(() -> CatalogueReader.languages(table.replace("\"januari\", ", "")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("must be twelve");
        assertThatThrownBy(() -> CatalogueReader.catalogue(
                        TextFiles.needed(CatalogueReader.CATALOGUE).replaceFirst("\"CLOSING\"", "\"CLOSED\"")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("CLOSING is not listed");
    }
}
