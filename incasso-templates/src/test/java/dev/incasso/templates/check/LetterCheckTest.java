package dev.incasso.templates.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.contact.Channel;
import dev.incasso.core.money.Euro;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterCheckTest {

    @Test
    @DisplayName("a good letter stands, without any finding")
    void good() {
        LetterVerdict verdict = Letters.verdict(Letters.GOOD);

        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.verdict()).isEqualTo(Verdict.VALID);
        assertThat(verdict.announcedCosts().orElseThrow().getAmount()).isEqualByComparingTo("75.00");
    }

    @ParameterizedTest(name = "[{index}] {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd           | VALID
            binnen vijftien dagen nadat deze brief bij u is bezorgd                        | VALID
            binnen 21 dagen nadat deze brief bij u is bezorgd                              | VALID
            binnen 14 (veertien) dagen vanaf de dag nadat deze brief bij u is bezorgd      | VALID
            binnen twee weken vanaf de dag na ontvangst van deze brief                     | VALID
            binnen veertien dagen na de dag waarop u deze brief heeft ontvangen            | UNCERTAIN
            binnen veertien dagen na verzending van deze brief                             | INVALID
            binnen 14 dagen na heden                                                       | INVALID
            binnen 14 dagen na dagtekening                                                 | INVALID
            binnen 14 dagen na dagtekening van deze brief                                  | INVALID
            binnen veertien dagen na de datum van deze brief                               | INVALID
            binnen 14 dagen, te rekenen vanaf de dag na dagtekening                        | INVALID
            binnen 14 dagen                                                                | INVALID
            binnen 15 dagen na heden                                                       | INVALID
            binnen 14 dagen na ontvangst van deze brief                                    | UNCERTAIN
            binnen 14 dagen nadat deze brief bij u is bezorgd                              | UNCERTAIN
            binnen 13 dagen vanaf de dag nadat deze brief bij u is bezorgd                 | INVALID
            binnen een week na ontvangst van deze brief                                    | INVALID
            binnen 30 dagen na dagtekening                                                 | VALID
            binnen 16 dagen na dagtekening                                                 | UNCERTAIN
            uiterlijk 18 maart 2026                                                        | INVALID
            uiterlijk 19 maart 2026                                                        | UNCERTAIN
            uiterlijk 20 maart 2026                                                        | VALID
            vóór 20 maart 2026                                                             | UNCERTAIN
            vóór 21 maart 2026                                                             | VALID
            uiterlijk op 20-03-2026                                                        | VALID
            per omgaande                                                                   | INVALID
            direct                                                                         | INVALID
            zo spoedig mogelijk                                                            | INVALID
            binnen 48 uur                                                                  | INVALID
            binnen acht dagen                                                              | INVALID
            binnen een maand na ontvangst van deze brief                                   | VALID
            """)
    void term(String term, Verdict expected) {
        LetterVerdict verdict = Letters.verdict(Letters.withTerm(term));

        assertThat(verdict.verdict())
                .as(() -> verdict.explanation().lines(Locale.ENGLISH).toString())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "[{index}] a claim of {0}")
    @CsvSource(delimiter = '|', textBlock = """
            48,40  | 48,40 | VAT_NOT_ALLOWED
            100,00 | 48,40 | VAT_NOT_ALLOWED
            40,01  | 40,01 | AMOUNT_MISSING
            """)
    @DisplayName("costs that come by chance to the amount of the claim are found wrong all the same")
    void costsAsHighAsTheClaim(String claim, String costs, String finding) {
        ComposedLetter letter = new ComposedLetter(
                List.of(Euro.euro(claim.replace(',', '.'))),
                Letters.SENT,
                Channel.POST,
                Letters.SENT.minusDays(9),
                false,
                MoneyStyle.USUAL,
                "U heeft factuur 2026-0042 nog niet betaald.",
                "Wij verzoeken u {principal} te betalen {term}.",
                Letters.GREEN,
                "Betaalt u niet op tijd, dan moet u € " + costs
                        + " incassokosten betalen, inclusief btw. Wij kunnen de btw niet verrekenen.",
                ComposedLetter.ACCOUNT,
                List.of());

        assertThat(letter.verdict().verdict()).isEqualTo(Verdict.INVALID);
        assertThat(letter.verdict().findings()).extracting(Finding::code).contains(finding);
    }
}
