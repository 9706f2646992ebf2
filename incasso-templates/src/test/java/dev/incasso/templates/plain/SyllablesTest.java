package dev.incasso.templates.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The syllables of a word")
class SyllablesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "u, 1",
        "brief, 1",
        "nieuw, 1",
        "eeuw, 1",
        "mooi, 1",
        "draait, 1",
        "groeit, 1",
        "schrijf, 1",
        "rekening, 3",
        "betalen, 3",
        "bedrag, 2",
        "ruim, 1",
        "bijna, 2",
        "jouw, 1",
        "auto, 2",
        "geïnd, 2",
        "beëindigen, 4",
        "coöperatie, 5",
        "reageren, 4",
        "beantwoorden, 4",
        "incassokosten, 5",
        "betalingsregeling, 6",
        "schuldhulpverlening, 5",
        "actie, 2",
        "station, 3",
        "bijeenkomst, 3",
        "één, 1",
        "geuit, 2",
        "categorieën, 5",
        "btw, 0",
        "e-mail, 2",
        "type, 2",
        "onmiddellijk, 4",
        "ruïne, 3",
        "financiële, 5"
    })
    void dutch(String word, int syllables) {
        assertThat(Syllables.dutch(word)).isEqualTo(syllables);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "the, 1",
        "pay, 1",
        "make, 1",
        "makes, 1",
        "owed, 1",
        "wanted, 2",
        "pages, 2",
        "table, 2",
        "tables, 2",
        "people, 2",
        "nation, 2",
        "special, 2",
        "question, 2",
        "period, 3",
        "region, 2",
        "actual, 3",
        "received, 2",
        "payment, 2",
        "agreement, 3",
        "agreed, 2",
        "letters, 2",
        "interest, 3",
        "obligation, 4",
        "tries, 1",
        "you're, 1",
        "watches, 2",
        "clothes, 1",
        "rule, 1",
        "hmm, 0",
        "bye, 1",
        "idea, 2"
    })
    void english(String word, int syllables) {
        assertThat(Syllables.english(word)).isEqualTo(syllables);
    }
}
