package dev.incasso.templates.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A scanner took letters and digits for one another")
class MisreadLettersTest {

    @ParameterizedTest(name = "[{index}] {0}: {1} {2}")
    @CsvSource(delimiter = ';', textBlock = """
            BetaaI dus uiterlijk op 17 apriI 2026.                  ; VALID     ; ''
            BetaaI dus uiterlijk op 17 maart 2O26.                  ; INVALID   ; DATE_TOO_EARLY
            Betaal dus uiterlijk op 7 0ktober 2026.                 ; VALID     ; ''
            Betaal dus uiterlijk op l0 maart 2026.                  ; INVALID   ; DATE_TOO_EARLY
            Betaal dus uiterlijk op l maart 2026.                   ; INVALID   ; DATE_TOO_EARLY
            Betaal dus uiterlijk op lO maart 2026.                  ; INVALID   ; DATE_TOO_EARLY
            Betaal dus uiterlijk op |0 maart 2026.                  ; INVALID   ; DATE_TOO_EARLY
            Betaal dus uiterlijk op S maart 2026.                   ; INVALID   ; DATE_TOO_EARLY
            Betaal dus uiterlijk op lO-O3-2O26.                     ; INVALID   ; DATE_TOO_EARLY
            Betaal dus uiterlijk op d0nderdag 1O maart!             ; INVALID   ; DATE_TOO_EARLY
            Betaal dus uiterlijk op 10-03-2026!                     ; INVALID   ; DATE_TOO_EARLY
            Betaal dus uiterlijk op IS maart 2026.                  ; UNCERTAIN ; TERM_NOT_UNDERSTOOD
            Betaal dus uiterlijk op | maart 2026.                   ; UNCERTAIN ; TERM_NOT_UNDERSTOOD
            Betaal dus uiterlijk op 17 apnl 2026.                   ; UNCERTAIN ; TERM_NOT_UNDERSTOOD
            Betaal dus uiterlijk op 31 februari 2026.               ; UNCERTAIN ; TERM_NOT_UNDERSTOOD
            U had uiterlijk op 31 februari 2026 moeten betalen.     ; VALID     ; ''
            Wij verwachten uw betaling binnen lO dagen.             ; INVALID   ; TERM_SHORTER
            Wij verwachten uw betaling binnen l week.               ; INVALID   ; TERM_SHORTER
            Wij verwachten uw betaling binnen v1jf dagen.           ; INVALID   ; TERM_SHORTER
            Betaal per omgaande!                                    ; INVALID   ; VAGUE_TERM
            Betaal ook € lO,OO.                                     ; UNCERTAIN ; SEVERAL_AMOUNTS
            Betaal ook € 2S,OO.                                     ; UNCERTAIN ; SEVERAL_AMOUNTS
            Betaal ook € 4|,5O.                                     ; UNCERTAIN ; SEVERAL_AMOUNTS
            Betaal ook 2|,07 euro.                                  ; UNCERTAIN ; SEVERAL_AMOUNTS
            Betaal ook vijft1g eur0.                                ; UNCERTAIN ; SEVERAL_AMOUNTS
            Totaal te betalen: 6lO,OO                               ; UNCERTAIN ; SEVERAL_AMOUNTS
            |Totaal te betalen|610,00|                              ; UNCERTAIN ; SEVERAL_AMOUNTS
            Betaal ook € 2Z,00.                                     ; UNCERTAIN ; AMOUNT_NOT_READ
            Betaal ook EUR 2Z,00.                                   ; UNCERTAIN ; AMOUNT_NOT_READ
            Betaal ook 2Z,00 euro.                                  ; UNCERTAIN ; AMOUNT_NOT_READ
            Het totaal te betalen bedrag is dan 57S,00 euro.        ; UNCERTAIN ; SECOND_TOTAL
            Gebruik ook NL2O INGB OOO1 2345 67.                     ; INVALID   ; TWO_ACCOUNTS
            Gebruik ook N120 INGB 0001 2345 67.                     ; INVALID   ; TWO_ACCOUNTS
            Gebruik ook BE68 539O O754 7O34.                        ; INVALID   ; TWO_ACCOUNTS
            Gebruik ook 8E68 5390 0754 7034.                        ; INVALID   ; TWO_ACCOUNTS
            Gebruik ook GB29 NWBK 6Ol6 l331 9268 19.                ; INVALID   ; TWO_ACCOUNTS
            Gebruik ook lT60 X054 2811 1010 0000 0123 456.          ; INVALID   ; TWO_ACCOUNTS
            Wij schrijven af van j0uw rekening NL20 INGB 0001 2345 67. ; VALID  ; ''
            Gebruik NL9l A8NA O417 l643 OO.                         ; VALID     ; ''
            Dat gaat zo: z0nder vonnis geen beslag.                 ; VALID     ; ''
            Z0nder dat wij nog schrijven volgt het vonnis.          ; INVALID   ; F4
            """)
    void more(String sentence, Verdict expected, String finding) {
        LetterVerdict verdict = Letters.verdict(Letters.GOOD + "\n" + sentence + "\n");

        assertThat(verdict.verdict())
                .as(() -> verdict.explanation().lines(Locale.ENGLISH).toString())
                .isEqualTo(expected);
        if (finding.isEmpty()) {
            assertThat(verdict.findings()).isEmpty();
        } else {
            assertThat(verdict.findings()).extracting(Finding::code).contains(finding);
        }
    }

    @ParameterizedTest(name = "[{index}] costs of {0}: {1} {2}")
    @CsvSource(delimiter = ';', textBlock = """
            € 7S,OO        ; VALID     ; ''
            € 7S,Ol        ; INVALID   ; TOO_HIGH
            € 75,0|        ; INVALID   ; TOO_HIGH
            € 75,O0 incl   ; VALID     ; ''
            EUR 7S,00      ; VALID     ; ''
            75,OO euro     ; VALID     ; ''
            € 7Z,00        ; UNCERTAIN ; AMOUNT_NOT_READ
            € Z5,00        ; UNCERTAIN ; AMOUNT_NOT_READ
            € 75|          ; UNCERTAIN ; AMOUNT_NOT_READ
            € 75!          ; VALID     ; ''
            vijfenzeventig eur0 ; VALID ; ''
            z3ventig euro  ; UNCERTAIN ; AMOUNT_NOT_READ
            """)
    void costs(String written, Verdict expected, String finding) {
        LetterVerdict verdict = Letters.verdict(Letters.GOOD.replace("€ 75,00", written));

        assertThat(verdict.verdict())
                .as(() -> verdict.explanation().lines(Locale.ENGLISH).toString())
                .isEqualTo(expected);
        if (finding.isEmpty()) {
            assertThat(verdict.findings()).isEmpty();
        } else {
            assertThat(verdict.findings()).extracting(Finding::code).contains(finding);
        }
    }

    @Test
    @DisplayName("the account of the debtor is known as such over two lines")
    void accountOfTheDebtor() {
        String letter =
                Letters.GOOD + "\nWij konden niet afschrijven van uw\neigen\nrekening NL20 INGB 0001 2345 67.\n";

        assertThat(Letters.verdict(letter).findings()).isEmpty();
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource({
        "Er zijn 3 liter olie en 2 bossen bloemen geleverd.",
        "Wij leverden los 100 bloembollen.",
        "De prijs van olie en los hout staat op factuur 2026-0042.",
        "Het bedrag van € 500,00 is niet ontvangen.",
        "Op 1 mei 2025 bios gehuurd.",
        "Op kamer 12b/2 stond uw fiets; zie bijlage 3b.",
        "| Factuur 2026-0042 | € 500,00 |",
        "| --- | --- |"
    })
    @DisplayName("what is written as it should be is no misreading")
    void noMisreading(String sentence) {
        LetterVerdict verdict = Letters.verdict(Letters.GOOD + "\n" + sentence + "\n");

        assertThat(verdict.findings())
                .as(() -> verdict.explanation().lines(Locale.ENGLISH).toString())
                .isEmpty();
    }
}
