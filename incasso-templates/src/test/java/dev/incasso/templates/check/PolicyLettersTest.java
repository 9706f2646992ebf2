package dev.incasso.templates.check;

import static dev.incasso.core.money.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.money.Percentage;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.convention.Forbearance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A letter is measured by the law, also where the creditor's policy is to charge less")
class PolicyLettersTest {

    private static final LocalDate SENT = LocalDate.of(2026, 3, 3);

    @ParameterizedTest(name = "{0}%, announced {1}: {2}, {3}")
    @DisplayName("too high is above the tariff of 75.00; too low is below what the policy charges")
    @CsvSource(delimiter = '|', textBlock = """
            100 | 75,01 | INVALID | TOO_HIGH
            100 | 75,00 | VALID   |
            100 | 74,99 | VALID   | TOO_LOW
            50  | 75,01 | INVALID | TOO_HIGH
            50  | 75,00 | VALID   |
            50  | 50,00 | VALID   |
            50  | 37,50 | VALID   |
            50  | 37,49 | VALID   | TOO_LOW
            """)
    void measured(String share, String announced, Verdict verdict, String finding) {
        String text = """
                Geachte heer, mevrouw,

                Factuur 2026-0042 van € 500,00 is niet betaald. Betaal € 500,00 binnen veertien dagen vanaf de dag nadat deze
                brief bij u is bezorgd. Betaalt u niet op tijd, dan bent u € %s incassokosten verschuldigd.
                """.formatted(announced);
        Conventions conventions = Conventions.defaults()
                .withForbearance(new Forbearance(Percentage.of(share), Optional.empty(), true, false));

        LetterVerdict answer = LetterCheck.under(RuleBook.netherlands(), conventions, text)
                .forNotice(
                        List.of(DefaultedClaim.of("c", euro("500.00"), LocalDate.of(2026, 2, 15))), Debtor.consumer())
                .on(SENT)
                .by(Channel.POST);

        assertThat(answer.verdict()).isEqualTo(verdict);
        assertThat(answer.findings().stream().map(Finding::code).filter(code -> code.startsWith("TOO_")))
                .isEqualTo(finding == null ? List.of() : List.of(finding));
    }
}
