package dev.incasso.templates.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A text of the greatest length is read to its end, whatever it repeats")
class LongLettersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "betaal de rekening die u van ons kreeg ",
                "a",
                "1",
                "€ 1 ",
                "€ 500,00 incassokosten\n",
                "14 dagen ",
                "binnen 14 dagen na ontvangst betalen. ",
                "<b>x</b> ",
                "<p>",
                "<b><",
                "<b><!--",
                "<style>",
                "<b>&euro;",
                "1-1-2026 ",
                "1 mei 2026 uiterlijk betalen ",
                "NL91ABNA0417164300 ",
                "nl",
                "na de ",
                "incassokosten ",
                "niet ",
                "a-\n",
                "zestig euro ",
                "duizendduizend",
                "geen beslag ",
                "direct betalen ",
                "de dag nadat ",
                "€€€",
                "0,",
                "1.000.",
                "|",
                "|1",
                "| 1 ",
                "|\n",
                "€ 1z ",
                "€z",
                "z1",
                "1 1 ",
                "lO ",
                "BE68 539O ",
                "uiterlijk 31 februari 2026 betalen ",
                "uiterlijk betaal € 1,00 op 3-3-2026 "
            })
    void isReadToItsEnd(String piece) {
        String text = piece.repeat(LetterCheck.LONGEST / piece.length());

        LetterVerdict verdict = Letters.verdict(text);

        assertThat(verdict.verdict()).isNotEqualTo(Verdict.VALID);
    }
}
