package dev.incasso.templates.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.contact.Channel;
import dev.incasso.rules.book.RuleBook;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Letters in the styles of many senders")
class SampleLettersTest {

    static Stream<SampleLetter> good() {
        return SampleLetter.of("good.txt").stream();
    }

    static Stream<SampleLetter> bad() {
        return SampleLetter.of("bad.txt").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    @DisplayName("a good letter stands, and nothing is found that costs it the notice or leaves it open")
    void stands(SampleLetter letter) {
        LetterVerdict verdict = letter.verdict();

        assertThat(verdict.verdict())
                .as(() -> verdict.explanation().lines(Locale.ENGLISH).toString())
                .isEqualTo(Verdict.VALID);
        assertThat(verdict.announcedCosts()).isPresent();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    @DisplayName("a bad letter is found out, by the rule that it breaks")
    void isFoundOut(SampleLetter letter) {
        LetterVerdict verdict = letter.verdict();

        assertThat(verdict.verdict())
                .as(() -> verdict.explanation().lines(Locale.ENGLISH).toString())
                .isIn(letter.verdicts());
        if (letter.facts().containsKey("rule")) {
            assertThat(verdict.findings()).extracting(Finding::rule).containsAnyElementsOf(letter.rules());
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/letters/sentences.txt", delimiter = '|')
    @DisplayName("a sentence that no message may hold is found, its denial is not")
    void sentence(String rule, String sentence) {
        List<Finding> findings = MessageLint.under(RuleBook.netherlands()).findings(sentence, Channel.POST);

        if (rule.equals("-")) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings).extracting(Finding::rule).contains(rule);
        }
    }
}
