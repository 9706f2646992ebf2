package dev.incasso.templates.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("A good letter stands, whatever its parts")
class GoodLettersProperties {

    private static final String WITH_VAT =
            "Betaalt u niet op tijd, dan moet u {costs} incassokosten betalen, vermeerderd met "
                    + "{vat} btw, samen {sum}. De schuldeiser kan de btw niet verrekenen en verhoogt de kosten daarom met btw.";

    @Provide
    Arbitrary<ComposedLetter> letters() {
        return GoodLetters.any();
    }

    @Property(tries = 1000)
    @Label("a thousand good letters raise nothing")
    void stands(@ForAll("letters") ComposedLetter letter) {
        LetterVerdict verdict = letter.verdict();

        assertThat(verdict.findings())
                .as(() -> verdict.explanation().lines(Locale.ENGLISH).toString())
                .noneMatch(finding -> finding.severity() == Severity.FATAL || finding.leavesOpen());
        assertThat(verdict.verdict()).isEqualTo(Verdict.VALID);
        assertThat(verdict.announcedCosts()).contains(letter.costs().costs());
    }

    @Property
    @Label("VAT may be announced with the declaration")
    void withVat(@ForAll("letters") ComposedLetter letter) {
        LetterVerdict verdict =
                letter.with(ComposedLetter.Part.CONSEQUENCE, WITH_VAT).verdict();

        assertThat(verdict.verdict())
                .as(() -> verdict.explanation().lines(Locale.ENGLISH).toString())
                .isEqualTo(Verdict.VALID);
    }
}
