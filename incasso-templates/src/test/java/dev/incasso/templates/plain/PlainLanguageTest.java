package dev.incasso.templates.plain;

import static dev.incasso.templates.plain.Samples.DUTCH;
import static dev.incasso.templates.plain.Samples.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The measure of plain language")
class PlainLanguageTest {

    @ParameterizedTest(name = "{0} {5}")
    @CsvSource(
            delimiter = '\t',
            quoteCharacter = '`',
            value = {
                // language, sentences, lines, words, long words, text
                "nl\t1\t0\t2\t0\tBetaal nu.",
                "nl\t0\t1\t2\t0\tBetaal nu",
                "nl\t0\t1\t6\t0\teen twee drie vier vijf zes",
                "nl\t1\t0\t7\t0\teen twee drie vier vijf zes zeven",
                "nl\t1\t0\t4\t0\tBetaal € 1.250,50 binnen 14 dagen aan NL12BANK0123456789.",
                "nl\t1\t0\t6\t0\tDe brief van Jansen en mevrouw De Vries-Bakker komt.",
                "nl\t1\t0\t7\t0\tKunt U of uw man ons bellen?",
                "nl\t1\t0\t5\t0\tMail naar post@incasso.nl of kijk op www.incasso.nl/betalen.",
                "nl\t1\t0\t6\t3\tEen betalingsverplichting is een vervelende aangelegenheid.",
                "nl\t1\t0\t2\t1\tDIT IS EEN MEDEDELING VAN ONS.",
                "nl\t1\t0\t7\t0\tDe e-mail en/of brief, 's avonds.",
                "nl\t1\t0\t3\t0\tBetaal nu.Wij wachten.",
                "nl\t0\t1\t3\t0\tDat is ca. 10 m2",
                "nl\t0\t1\t1\t0\tJansen B.V.",
                "nl\t0\t1\t0\t0\t1234 AB Utrecht",
                "nl\t0\t1\t2\t0\t| Rekening | 1 maart | € 10,00 |",
                "nl\t0\t0\t0\t0\t`  `",
                "nl\t0\t1\t0\t0\t***",
                "en\t1\t0\t5\t0\tWe ask you, Mr. Smith, to pay.",
                "en\t1\t0\t6\t2\tI agree with a reasonable instalment.",
                "en\t1\t0\t2\t0\tYou're late: 3 March 2026.",
            })
    void countsSentencesLinesAndWords(
            String language, int sentences, int lines, int words, int longWords, String text) {
        PlainLanguage plain = PlainLanguage.measure(text, Locale.forLanguageTag(language));

        assertThat(List.of(plain.sentences(), plain.lines(), plain.words(), plain.longWords()))
                .containsExactly(sentences, lines, words, longWords);
    }

    @Test
    void averagesAndSharesHaveOneDecimal() {
        PlainLanguage plain = PlainLanguage.measure("Betaal nu. Dat is goed. Dat is betalingsbereidheid.", DUTCH);

        assertThat(plain.averageSentence()).isEqualTo("2.7");
        assertThat(plain.longestSentence()).isEqualTo(3);
        assertThat(plain.longWordsPerHundred()).isEqualTo("12.5");
        assertThat(plain)
                .hasToString("nl B1: 3 sentences, 8 words, on average 2.7 a sentence, 1 long, 0 passive, 0 jargon");
        assertThat(PlainLanguage.measure("", DUTCH).averageSentence()).isEqualTo("0.0");
        assertThat(PlainLanguage.measure("", DUTCH).longWordsPerHundred()).isEqualTo("0.0");
        assertThat(PlainLanguage.measure("", ENGLISH).level()).isEqualTo(LanguageLevel.A2);
    }

    @ParameterizedTest(name = "a sentence of {0} words: {1} in Dutch, {2} in English")
    @CsvSource({
        "8, A2, A2",
        "9, B1, A2",
        "10, B1, A2",
        "11, B1, B1",
        "12, B1, B1",
        "13, B2, B1",
        "14, B2, B1",
        "15, B2, B2",
        "17, B2, B2",
        "18, C1, B2",
        "20, C1, B2",
        "21, C1, C1"
    })
    void theAverageMakesALevel(int words, LanguageLevel dutch, LanguageLevel english) {
        String text = sentence(words) + " " + sentence(words);

        assertThat(PlainLanguage.measure(text, DUTCH).level(Aspect.AVERAGE_SENTENCE))
                .isEqualTo(dutch);
        assertThat(PlainLanguage.measure(text, ENGLISH).level(Aspect.AVERAGE_SENTENCE))
                .isEqualTo(english);
    }

    @ParameterizedTest(name = "one sentence of {0} words: {1} in Dutch, {2} in English")
    @CsvSource({
        "15, A2, A2",
        "16, B1, A2",
        "17, B1, A2",
        "18, B1, B1",
        "20, B1, B1",
        "21, B2, B1",
        "25, B2, B1",
        "26, B2, B2",
        "30, B2, B2",
        "31, C1, B2",
        "35, C1, B2",
        "36, C1, C1"
    })
    void theLongestSentenceMakesALevel(int words, LanguageLevel dutch, LanguageLevel english) {
        String text = sentence(words) + (" " + sentence(1)).repeat(9);

        assertThat(PlainLanguage.measure(text, DUTCH).level()).isEqualTo(dutch);
        assertThat(PlainLanguage.measure(text, ENGLISH).level()).isEqualTo(english);
    }

    @ParameterizedTest(name = "{0} long words in a hundred: {1}")
    @CsvSource({"4, A2", "5, B1", "10, B1", "11, B2", "16, B2", "17, C1"})
    void longWordsMakeALevel(int longWords, LanguageLevel level) {
        String text = "Aangelegenheid. ".repeat(longWords) + "Dag. ".repeat(100 - longWords);

        assertThat(PlainLanguage.measure(text, DUTCH).level()).isEqualTo(level);
    }

    @ParameterizedTest(name = "{0} passives in a hundred sentences: {1}")
    @CsvSource({"10, A2", "11, B1", "20, B1", "21, B2", "40, B2", "41, C1"})
    void passivesMakeALevel(int passives, LanguageLevel level) {
        String text = "Er wordt betaald. ".repeat(passives) + "Wij bellen. ".repeat(100 - passives);

        assertThat(PlainLanguage.measure(text, DUTCH).level()).isEqualTo(level);
    }

    @ParameterizedTest(name = "{0} hard words in two hundred: {1}")
    @CsvSource({"0, A2", "1, B1", "2, B1", "3, B2", "6, B2", "7, C1"})
    void jargonMakesALevel(int jargon, LanguageLevel level) {
        String text = "Derhalve. ".repeat(jargon) + "Dag. ".repeat(200 - jargon);

        assertThat(PlainLanguage.measure(text, DUTCH).level()).isEqualTo(level);
    }

    @Test
    void aSingleHardThingMakesNoTextHarderThanB1() {
        assertThat(PlainLanguage.measure("Derhalve wordt een aangelegenheid betaald.", DUTCH)
                        .level())
                .isEqualTo(LanguageLevel.B1);
        assertThat(PlainLanguage.measure("Derhalve, conform.", DUTCH).level()).isEqualTo(LanguageLevel.C1);
    }

    @Test
    void aPlainLetterIsB1AndAnOldFashionedOneIsNot() {
        PlainLanguage notice = PlainLanguage.measure(Samples.PLAIN_NOTICE, DUTCH);
        assertThat(notice.level().isAtMost(LanguageLevel.B1)).as("%s", notice).isTrue();
        assertThat(notice.remarks()).isEmpty();
        assertThat(notice.longestSentence()).isEqualTo(14);

        PlainLanguage reminder = PlainLanguage.measure(Samples.PLAIN_REMINDER, ENGLISH);
        assertThat(reminder.level().isAtMost(LanguageLevel.B1))
                .as("%s", reminder)
                .isTrue();

        PlainLanguage demand = PlainLanguage.measure(Samples.OLD_DEMAND, DUTCH);
        assertThat(demand.level()).isEqualTo(LanguageLevel.C1);
        assertThat(demand.jargon()).hasSizeGreaterThan(10);
        assertThat(demand.passives()).isGreaterThan(2);

        PlainLanguage english = PlainLanguage.measure(Samples.OLD_ENGLISH_DEMAND, ENGLISH);
        assertThat(english.level()).isEqualTo(LanguageLevel.C1);
        assertThat(english.jargon()).hasSizeGreaterThan(8);
    }

    @Test
    void remarksQuoteTheSentenceAndSayWhatToDo() {
        String text = "Kop\n\nBetaal nu. De rekening is derhalve betaald. " + sentence(16)
                + " De betalingsbereidheid, aangelegenheid en mededeling zijn voldaan.";
        List<Remark> remarks = PlainLanguage.measure(text, DUTCH).remarks();

        assertThat(remarks)
                .extracting(Remark::aspect)
                .containsExactly(
                        Aspect.PASSIVE,
                        Aspect.JARGON,
                        Aspect.LONGEST_SENTENCE,
                        Aspect.LONG_WORDS,
                        Aspect.PASSIVE,
                        Aspect.JARGON);
        assertThat(remarks.get(0).quote()).isEqualTo("De rekening is derhalve betaald.");
        assertThat(remarks.get(1).advice(DUTCH)).isEqualTo("Schrijf voor “derhalve” liever: daarom, dus.");
        assertThat(remarks.get(1).advice(ENGLISH)).isEqualTo("Instead of “derhalve” write: daarom, dus.");
        assertThat(remarks.get(2).advice(ENGLISH)).startsWith("This sentence has 16 words.");
        assertThat(remarks.get(3).advice(DUTCH))
                .isEqualTo("Schrijf kortere woorden in plaats van: betalingsbereidheid, aangelegenheid, mededeling.");
        assertThat(remarks.get(3)).hasToString("LONG_WORDS");
    }

    @Test
    void longSentencesAreNamedWhenTheAverageIsTooLong() {
        assertThat(PlainLanguage.measure(sentence(13) + " " + sentence(12) + " " + sentence(13), DUTCH)
                        .remarks())
                .extracting(Remark::aspect)
                .containsExactly(Aspect.AVERAGE_SENTENCE, Aspect.AVERAGE_SENTENCE);
        assertThat(PlainLanguage.measure(sentence(13) + " " + sentence(11), DUTCH)
                        .remarks())
                .isEmpty();
    }

    @Test
    void aLanguageThatIsNotMeasuredIsRefused() {
        assertThatThrownBy(() -> PlainLanguage.measure("Bonjour.", Locale.FRENCH))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(ErrorCode.UNKNOWN_VALUE);
                    assertThat(refused.path()).isEqualTo("locale");
                })
                .hasMessage("locale: plain language is measured in Dutch (nl) and English (en)");
        assertThat(PlainLanguage.measure("Dag.", Locale.forLanguageTag("nl-BE")).words())
                .isEqualTo(1);
        assertThat(PlainLanguage.measure("Bye.", Locale.UK).words()).isEqualTo(1);
    }

    private static String sentence(int words) {
        return "Dag" + " dag".repeat(words - 1) + ".";
    }
}
