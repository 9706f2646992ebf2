package dev.incasso.core.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.source.LegalSource;
import dev.incasso.core.source.SourceKind;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Steps, the steps they rest on, and their sources at the right. */
class ExplanationTest {

    private static final Locale EN = Locale.ENGLISH;
    private static final LegalSource ARTICLE = LegalSource.statute("art. 6:119 BW", "BWBR0005289");
    private static final LegalSource JUDGMENT = LegalSource.judgment("HR 13-06-2014", "ECLI:NL:HR:2014:1405");

    private static Phrase said(String text) {
        return TestPack.of("S={text}", "S={text}").phrase("S").with("text", text);
    }

    @Test
    void sourcesStandInOneColumnAndLongLinesPushThemOut() {
        Explanation explanation = Explanation.of(said("root"))
                .restingOn(List.of(
                        Explanation.of(said("short"), ARTICLE),
                        Explanation.of(said("x".repeat(61)), ARTICLE),
                        Explanation.of(said("x".repeat(62)), ARTICLE),
                        Explanation.of(said("x".repeat(63)), ARTICLE),
                        Explanation.of(said("x".repeat(80)), JUDGMENT, ARTICLE)));

        assertThat(explanation.lines(EN))
                .containsExactly(
                        "root",
                        "  short" + " ".repeat(59) + "art. 6:119 BW",
                        "  " + "x".repeat(61) + "   art. 6:119 BW",
                        "  " + "x".repeat(62) + "  art. 6:119 BW",
                        "  " + "x".repeat(63) + "  art. 6:119 BW",
                        "  " + "x".repeat(80) + "  HR 13-06-2014 ECLI:NL:HR:2014:1405; art. 6:119 BW");
        assertThat(explanation.lines(EN).subList(1, 4))
                .extracting(line -> line.indexOf("art."))
                .containsOnly(66);
    }

    @Test
    void stepsStandBelowTheStepThatRestsOnThem() {
        Explanation explanation = Explanation.of(said("a"), List.of(ARTICLE))
                .restingOn(List.of(
                        Explanation.of(said("b")).restingOn(List.of(Explanation.of(said("c")))),
                        Explanation.of(said("d"))));

        assertThat(explanation.lines(EN))
                .containsExactly("a" + " ".repeat(65) + "art. 6:119 BW", "  b", "    c", "  d");
        assertThat(explanation.sources()).containsExactly(ARTICLE);
        assertThat(explanation.phrase().key()).isEqualTo("S");
        assertThat(explanation.children()).hasSize(2);
    }

    @Test
    void remarksStandAfterTheStepsAndBeginWithAnExclamationMark() {
        Explanation explanation = Explanation.of(said("a"))
                .restingOn(List.of(Explanation.of(said("b"))))
                .withRemarks(List.of(Warning.of(said("c")), Warning.of(said("d"), ARTICLE)));

        assertThat(explanation.lines(EN))
                .containsExactly("a", "  b", "  ! c", "  ! d" + " ".repeat(61) + "art. 6:119 BW");
        assertThat(Explanation.of(said("a")).withRemarks(List.of()).lines(EN)).containsExactly("a");
    }

    @Test
    void aStepIsNotChangedByWhatIsPutBelowIt() {
        Explanation step = Explanation.of(said("a"));
        step.restingOn(List.of(Explanation.of(said("b"))));

        assertThat(step.children()).isEmpty();
    }

    @Test
    void anotherLanguageIsRefused() {
        assertThatThrownBy(() -> Explanation.of(said("a")).lines(Locale.FRENCH))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("locale: explanations are in Dutch (nl) and English (en)");
    }

    @Test
    void aWarningIsACodeASentenceAndPerhapsASource() {
        Warning bare = Warning.of(said("look out"));
        Warning founded = Warning.of(said("look out"), JUDGMENT);

        assertThat(bare.code()).isEqualTo("S");
        assertThat(bare.message(EN)).isEqualTo("look out");
        assertThat(bare.source()).isEmpty();
        assertThat(bare).hasToString("S");
        assertThat(founded.source()).contains(JUDGMENT);
    }

    @Test
    void aSourceIsCitedAsLawyersDo() {
        assertThat(ARTICLE).hasToString("art. 6:119 BW");
        assertThat(ARTICLE.url()).contains("https://wetten.overheid.nl/BWBR0005289");
        assertThat(JUDGMENT).hasToString("HR 13-06-2014 ECLI:NL:HR:2014:1405");
        assertThat(JUDGMENT.url()).contains("https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2014:1405");
        LegalSource report = LegalSource.of("Rapport Voor-werk II", SourceKind.SECONDARY);
        assertThat(report.id()).isEmpty();
        assertThat(report.url()).isEmpty();
        assertThat(report)
                .isEqualTo(LegalSource.of("Rapport Voor-werk II", SourceKind.SECONDARY))
                .hasSameHashCodeAs(LegalSource.of("Rapport Voor-werk II", SourceKind.SECONDARY))
                .isNotEqualTo(LegalSource.of("Rapport Voor-werk II", SourceKind.CONVENTION));
    }
}
