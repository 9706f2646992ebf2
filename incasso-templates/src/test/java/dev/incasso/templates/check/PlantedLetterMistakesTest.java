package dev.incasso.templates.check;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Wrong judges of letters are caught by a law")
class PlantedLetterMistakesTest {

    private static final Pattern TERM = Pattern.compile("(?i)(?:veertien|vijftien|14|15) dagen");

    /** A mistake and the law that must catch it; the law is held against the library as well. */
    record Planted(String mistake, LetterJudge wrong, String caughtBy, Consumer<LetterJudge> law) {
        @Override
        public String toString() {
            return mistake + " is caught by " + caughtBy;
        }
    }

    static Stream<Planted> mistakes() {
        return Stream.of(
                new Planted(
                        "any fourteen days will do", fourteenDays(), "a start of the term", rejects(Mutation.NO_START)),
                new Planted(
                        "any fourteen days will do",
                        fourteenDays(),
                        "na dagtekening",
                        rejects(Mutation.AFTER_ITS_DATE)),
                new Planted("any fourteen days will do", fourteenDays(), "na heden", rejects(Mutation.AFTER_TODAY)),
                new Planted(
                        "na ontvangst is good",
                        rewording("na ontvangst van", "vanaf de dag na ontvangst van"),
                        "na ontvangst may count that day",
                        rejects(Mutation.AFTER_RECEIPT)),
                new Planted(
                        "na verzending is good",
                        rewording("na verzending van", "vanaf de dag na ontvangst van"),
                        "na verzending",
                        rejects(Mutation.AFTER_SENDING)),
                new Planted(
                        "amounts are not read", anyAmount(), "a cent too much", rejects(Mutation.A_CENT_MORE_COSTS)),
                new Planted("amounts are not read", anyAmount(), "costs added", rejects(Mutation.COSTS_ADDED)),
                new Planted("amounts are not read", anyAmount(), "a fee", rejects(Mutation.A_FEE)),
                new Planted(
                        "VAT needs no declaration",
                        (facts, text) -> facts.verdict(text + "\n\nWij kunnen de btw niet verrekenen.")
                                .verdict(),
                        "VAT without the declaration",
                        rejects(Mutation.VAT_WITHOUT_DECLARATION)),
                new Planted(
                        "default is not looked at",
                        (facts, text) -> facts.inDefaultSince(facts.sent().minusDays(9))
                                .verdict(text)
                                .verdict(),
                        "a notice before default",
                        rejects(Mutation.BEFORE_DEFAULT)),
                new Planted(
                        "the channel is not looked at",
                        (facts, text) -> facts.by(dev.incasso.core.contact.Channel.POST)
                                .verdict(text)
                                .verdict(),
                        "a text message",
                        rejects(Mutation.BY_TEXT_MESSAGE)),
                new Planted(
                        "all is left open",
                        (facts, text) -> Verdict.UNCERTAIN,
                        "a good letter stands",
                        LetterLaws::goodLetterStands),
                new Planted(
                        "what is sure is left open",
                        (facts, text) ->
                                facts.verdict(text).verdict() == Verdict.VALID ? Verdict.VALID : Verdict.UNCERTAIN,
                        "na dagtekening is sure",
                        judge -> LetterLaws.isInvalid(judge, Mutation.AFTER_ITS_DATE)),
                new Planted(
                        "all are bad",
                        (facts, text) -> Verdict.INVALID,
                        "a good letter stands",
                        LetterLaws::goodLetterStands),
                new Planted(
                        "literal search",
                        (facts, text) -> text.contains("vanaf de dag nadat deze brief bij u is bezorgd")
                                ? Verdict.VALID
                                : Verdict.INVALID,
                        "line breaks",
                        judge -> LetterLaws.noiseChangesNothing(judge, Noise.LINE_BREAKS)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    @DisplayName("the mistake is rejected")
    void rejected(Planted planted) {
        assertThatThrownBy(() -> planted.law().accept(planted.wrong())).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    @DisplayName("the same law accepts this library")
    void accepted(Planted planted) {
        assertThatNoException().isThrownBy(() -> planted.law().accept(LetterJudge.real()));
    }

    @ParameterizedTest
    @EnumSource(Mutation.class)
    @DisplayName("the library rejects each mistake in the plainest letter")
    void each(Mutation mutation) {
        LetterLaws.isRejected(LetterJudge.real(), mutation);
    }

    @ParameterizedTest
    @EnumSource(
            value = Mutation.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "COSTS_AS_A_FORMULA",
                "A_CENT_MORE_TO_PAY",
                "A_CENT_MORE_IN_THE_DEMAND_ONLY",
                "A_SECOND_TOTAL",
                "ANOTHER_AMOUNT_TO_PAY",
                "AFTER_RECEIPT",
                "FOURTEEN_AFTER_DELIVERY"
            })
    @DisplayName("what is sure by the law is called invalid, not left open")
    void sure(Mutation mutation) {
        LetterLaws.isInvalid(LetterJudge.real(), mutation);
    }

    @ParameterizedTest
    @EnumSource(Noise.class)
    @DisplayName("the library reads through noise")
    void noise(Noise noise) {
        LetterLaws.noiseChangesNothing(LetterJudge.real(), noise);
    }

    private static Consumer<LetterJudge> rejects(Mutation mutation) {
        return judge -> LetterLaws.isRejected(judge, mutation);
    }

    private static LetterJudge fourteenDays() {
        return (facts, text) ->
                TERM.matcher(text).find() && text.toLowerCase(Locale.ROOT).contains("incassokosten")
                        ? Verdict.VALID
                        : Verdict.INVALID;
    }

    private static LetterJudge rewording(String wording, String better) {
        return (facts, text) -> facts.verdict(text.replace(wording, better)).verdict();
    }

    /** Looks at terms only. */
    private static LetterJudge anyAmount() {
        return (facts, text) -> facts.verdict(text).findings().stream()
                        .anyMatch(finding ->
                                finding.rule().equals("N2") || finding.rule().equals("N9"))
                ? Verdict.INVALID
                : Verdict.VALID;
    }
}
