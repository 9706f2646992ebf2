package dev.incasso.templates.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.contact.Channel;
import dev.incasso.core.money.Euro;
import java.time.LocalDate;
import java.util.List;

/** What any judge of letters must keep. */
final class LetterLaws {

    /** A claim of 500 euros, posted on Tuesday 3 March 2026. */
    static final ComposedLetter GOOD = new ComposedLetter(
            List.of(Euro.euro(500)),
            LocalDate.of(2026, 3, 3),
            Channel.POST,
            LocalDate.of(2026, 2, 15),
            true,
            MoneyStyle.USUAL,
            "U heeft factuur 2026-0042 nog niet betaald.",
            "Wij verzoeken u {principal} te betalen {term}.",
            "binnen veertien dagen vanaf de dag nadat {deze} bij u is bezorgd",
            "Betaalt u niet op tijd, dan moet u ook {costs} incassokosten betalen.",
            ComposedLetter.ACCOUNT,
            List.of());

    private LetterLaws() {}

    /** A good letter stands. */
    static void goodLetterStands(LetterJudge judge) {
        assertThat(judge.verdict(GOOD, GOOD.text())).isEqualTo(Verdict.VALID);
    }

    /** A letter with the mistake never stands. */
    static void isRejected(LetterJudge judge, Mutation mutation) {
        ComposedLetter bad = mutation.of(GOOD);
        assertThat(judge.verdict(bad, bad.text())).as(mutation.name()).isNotEqualTo(Verdict.VALID);
    }

    /** What is sure by the law is not left open. */
    static void isInvalid(LetterJudge judge, Mutation mutation) {
        ComposedLetter bad = mutation.of(GOOD);
        assertThat(judge.verdict(bad, bad.text())).as(mutation.name()).isEqualTo(Verdict.INVALID);
    }

    /** Noise does not change a verdict. */
    static void noiseChangesNothing(LetterJudge judge, Noise noise) {
        ComposedLetter bad = Mutation.AFTER_ITS_DATE.of(GOOD);
        assertThat(judge.verdict(GOOD, noise.on(GOOD.text(), 1)))
                .as(noise.name())
                .isEqualTo(Verdict.VALID);
        assertThat(judge.verdict(bad, noise.on(bad.text(), 1))).as(noise.name()).isEqualTo(Verdict.INVALID);
    }
}
