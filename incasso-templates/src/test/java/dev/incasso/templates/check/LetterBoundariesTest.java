package dev.incasso.templates.check;

import static dev.incasso.core.money.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.convention.Conventions;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A letter on either side of each boundary")
class LetterBoundariesTest {

    private static LetterVerdict dated(String lastDay, LocalDate sent, Channel channel) {
        String text = """
                Geachte heer, mevrouw,

                Factuur 2026-0042 van € 500,00 is niet betaald. Betaal € 500,00 uiterlijk op %s. Betaalt u niet op tijd, dan bent
                u € 75,00 incassokosten verschuldigd.
                """.formatted(LetterDates.write(LocalDate.parse(lastDay)));
        return LetterCheck.under(RuleBook.netherlands(), Conventions.defaults(), text)
                .forNotice(List.of(DefaultedClaim.of("c", euro("500.00"), LocalDate.of(2025, 1, 2))), Debtor.consumer())
                .on(sent)
                .by(channel);
    }

    @ParameterizedTest(name = "{1} sent {0}, last day {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-03 | POST            | 2026-03-18 | INVALID
            2026-03-03 | POST            | 2026-03-19 | UNCERTAIN
            2026-03-03 | POST            | 2026-03-20 | VALID
            2026-03-03 | POST            | 2026-03-21 | VALID
            2026-03-05 | POST            | 2026-03-20 | INVALID
            2026-03-05 | POST            | 2026-03-21 | UNCERTAIN
            2026-03-05 | POST            | 2026-03-23 | UNCERTAIN
            2026-03-05 | POST            | 2026-03-24 | VALID
            2025-04-24 | POST            | 2025-05-12 | INVALID
            2025-04-24 | POST            | 2025-05-13 | UNCERTAIN
            2025-04-24 | POST            | 2025-05-14 | VALID
            2026-04-17 | POST            | 2026-05-04 | INVALID
            2026-04-17 | POST            | 2026-05-05 | UNCERTAIN
            2026-04-17 | POST            | 2026-05-06 | VALID
            2026-03-03 | EMAIL           | 2026-03-17 | INVALID
            2026-03-03 | EMAIL           | 2026-03-18 | VALID
            2026-03-06 | EMAIL           | 2026-03-20 | INVALID
            2026-03-06 | EMAIL           | 2026-03-21 | UNCERTAIN
            2026-03-06 | EMAIL           | 2026-03-23 | VALID
            2026-03-03 | REGISTERED_POST | 2026-03-16 | INVALID
            2026-03-03 | REGISTERED_POST | 2026-03-17 | UNCERTAIN
            2026-03-03 | WRIT            | 2026-03-20 | VALID
            """)
    void lastDay(LocalDate sent, Channel channel, String lastDay, Verdict expected) {
        LetterVerdict verdict = dated(lastDay, sent, channel);

        assertThat(verdict.verdict())
                .as(() -> verdict.explanation().lines(Locale.ENGLISH).toString())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} days, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            13 | vanaf de dag nadat deze brief bij u is bezorgd | INVALID
            14 | vanaf de dag nadat deze brief bij u is bezorgd | VALID
            15 | vanaf de dag nadat deze brief bij u is bezorgd | VALID
            16 | vanaf de dag nadat deze brief bij u is bezorgd | VALID
            13 | nadat deze brief bij u is bezorgd              | INVALID
            14 | nadat deze brief bij u is bezorgd              | UNCERTAIN
            15 | nadat deze brief bij u is bezorgd              | VALID
            16 | nadat deze brief bij u is bezorgd              | VALID
            13 | na ontvangst van deze brief                    | INVALID
            14 | na ontvangst van deze brief                    | UNCERTAIN
            15 | na ontvangst van deze brief                    | UNCERTAIN
            16 | na ontvangst van deze brief                    | VALID
            13 | vanaf de dag van ontvangst van deze brief      | INVALID
            14 | vanaf de dag van ontvangst van deze brief      | INVALID
            15 | vanaf de dag van ontvangst van deze brief      | UNCERTAIN
            16 | vanaf de dag van ontvangst van deze brief      | VALID
            13 | na dagtekening van deze brief                  | INVALID
            14 | na dagtekening van deze brief                  | INVALID
            15 | na dagtekening van deze brief                  | INVALID
            16 | na dagtekening van deze brief                  | UNCERTAIN
            17 | na dagtekening van deze brief                  | VALID
            14 | na deze aanmaning                              | UNCERTAIN
            15 | na deze aanmaning                              | UNCERTAIN
            13 | ''                                             | INVALID
            14 | ''                                             | INVALID
            15 | ''                                             | INVALID
            16 | ''                                             | UNCERTAIN
            """)
    void term(int days, String start, Verdict expected) {
        for (String number : List.of(Integer.toString(days), inWords(days), days + " (" + inWords(days) + ")")) {
            LetterVerdict verdict = Letters.verdict(Letters.withTerm("binnen " + number + " dagen " + start));

            assertThat(verdict.verdict())
                    .as(() -> number + " " + verdict.explanation().lines(Locale.ENGLISH))
                    .isEqualTo(expected);
        }
    }

    private static String inWords(int days) {
        return List.of("dertien", "veertien", "vijftien", "zestien", "zeventien")
                .get(days - 13);
    }

    @ParameterizedTest(name = "announced {0}: {1}")
    @CsvSource({
        "'74,99', VALID, N3",
        "'75,00', VALID, ''",
        "'75,01', INVALID, N3",
        "'750,00', INVALID, N3",
        "'7,50', VALID, N3",
    })
    void costs(String announced, Verdict expected, String rule) {
        LetterVerdict verdict = Letters.verdict(Letters.GOOD.replace("75,00", announced));

        assertThat(verdict.verdict()).isEqualTo(expected);
        if (rule.isEmpty()) {
            assertThat(verdict.findings()).isEmpty();
        } else {
            assertThat(verdict.findings()).extracting(Finding::rule).containsOnly(rule);
        }
    }

    @Test
    @DisplayName("a business needs no notice: the rules are not applied, threats are still found")
    void business() {
        LetterVerdict verdict = check(Letters.withTerm("per omgaande"), Debtor.business());
        LetterVerdict threat = check(Letters.GOOD + "\nWij leggen beslag op uw bankrekening.", Debtor.business());

        assertThat(verdict.verdict()).isEqualTo(Verdict.VALID);
        assertThat(verdict.findings()).extracting(Finding::severity).containsOnly(Severity.INFO);
        assertThat(threat.verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    @DisplayName("who is not known is treated as a consumer")
    void unknown() {
        assertThat(check(Letters.withTerm("per omgaande"), Debtor.unknown()).verdict())
                .isEqualTo(Verdict.INVALID);
    }

    private static LetterVerdict check(String text, Debtor debtor) {
        return LetterCheck.under(RuleBook.netherlands(), Conventions.defaults(), text)
                .forNotice(List.of(DefaultedClaim.of("c", euro("500.00"), LocalDate.of(2026, 2, 15))), debtor)
                .on(Letters.SENT)
                .by(Channel.POST);
    }

    @Test
    @DisplayName("without a day of sending the date of the letter is taken")
    void ownDate() {
        String text = Letters.withTerm("uiterlijk 18 maart 2026");

        assertThat(withoutDay(text).by(Channel.POST).verdict()).isEqualTo(Verdict.INVALID);
        assertThat(withoutDay(text.replace("18 maart", "27 maart"))
                        .by(Channel.POST)
                        .verdict())
                .isEqualTo(Verdict.VALID);
    }

    @Test
    @DisplayName("without any day the day of sending is asked for")
    void noDay() {
        String text = Letters.GOOD.replace("Voorbeelddorp, 3 maart 2026\n", "");

        assertThatThrownBy(() -> withoutDay(text).by(Channel.POST))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("sentOn");
    }

    private static LetterCheck withoutDay(String text) {
        return LetterCheck.under(RuleBook.netherlands(), Conventions.defaults(), text)
                .forNotice(
                        List.of(DefaultedClaim.of("c", euro("500.00"), LocalDate.of(2026, 2, 15))), Debtor.consumer());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   \n\t ",
                "\u0000\u0001\u0002\u0003\u0004PK\u0003\u0004",
                "%PDF\u0000\u0001\u0002\ufffd\ufffd"
            })
    @DisplayName("what is no text is refused")
    void noText(String text) {
        assertThatThrownBy(() -> Letters.check(text)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    @DisplayName("a hundred thousand characters are read, one more is refused")
    void length() {
        String most = Letters.GOOD + " ".repeat(LetterCheck.LONGEST - Letters.GOOD.length());

        assertThat(Letters.verdict(most).verdict()).isEqualTo(Verdict.VALID);
        assertThatThrownBy(() -> Letters.check(most + " "))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("100001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear Sir, please pay invoice 42 of € 500.00 within fourteen days from the day after this letter was delivered to you. "
                        + "If you do not pay in time, you will also have to pay collection costs of € 75.00.",
                "Sehr geehrte Damen und Herren, bitte zahlen Sie die Rechnung 42 in Höhe von € 500,00 innerhalb von vierzehn Tagen ab dem "
                        + "Tag nach Erhalt dieses Schreibens. Sonst kommen Inkassokosten von € 75,00 hinzu.",
                "Madame, veuillez payer la facture 42 de € 500,00 dans un délai de quatorze jours à compter du lendemain de la remise de "
                        + "cette lettre. À défaut, des frais de recouvrement de € 75,00 vous seront réclamés.",
                "Szanowny Panie, prosimy o zapłatę faktury 42 w wysokości € 500,00 w terminie czternastu dni od dnia następnego."
            })
    @DisplayName("a letter in another language is left open, with the reason")
    void anotherLanguage(String text) {
        LetterVerdict verdict = Letters.verdict(text);

        assertThat(verdict.verdict()).isEqualTo(Verdict.UNCERTAIN);
        assertThat(verdict.findings()).extracting(Finding::rule).contains("N17");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"SMS", "WHATSAPP", "PHONE", "VISIT"},
            value = Channel.class)
    @DisplayName("only a letter or an e-mail gives notice")
    void channel(Channel channel) {
        assertThat(Letters.check(Letters.GOOD).by(channel).verdict()).isEqualTo(Verdict.INVALID);
    }
}
