package dev.incasso.templates.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Noise does not change what a letter says")
class NoiseProperties {

    private static final String REMOVED_BY_PRINTING = "[\\s\\u00a0\\u00ad-]|<[^<>]*>|&euro;|€";

    @Provide
    Arbitrary<ComposedLetter> good() {
        return GoodLetters.any();
    }

    @Provide
    Arbitrary<ComposedLetter> bad() {
        return Combinators.combine(Arbitraries.of(Mutation.values()), GoodLetters.any())
                .as(Mutation::of);
    }

    @Provide
    Arbitrary<Noise> noise() {
        return Arbitraries.of(Noise.values());
    }

    @Property(tries = 1000)
    @Label("a good letter still stands; a scan may leave it open")
    void goodStaysGood(@ForAll("good") ComposedLetter letter, @ForAll("noise") Noise noise, @ForAll long seed) {
        LetterVerdict verdict = letter.verdict(noise.on(letter.text(), seed));

        assertThat(verdict.verdict())
                .as(() -> noise + " " + verdict.explanation().lines(Locale.ENGLISH))
                .isNotEqualTo(Verdict.INVALID);
        if (noise != Noise.SCANNED) {
            assertThat(verdict.verdict())
                    .as(() -> noise + " " + verdict.explanation().lines(Locale.ENGLISH))
                    .isEqualTo(Verdict.VALID);
        }
    }

    @Property(tries = 1500)
    @Label("a bad letter never becomes a good one")
    void badStaysBad(@ForAll("bad") ComposedLetter letter, @ForAll("noise") Noise noise, @ForAll long seed) {
        LetterVerdict verdict = letter.verdict(noise.on(letter.text(), seed));

        assertThat(verdict.verdict())
                .as(() -> noise + " " + verdict.explanation().lines(Locale.ENGLISH))
                .isNotEqualTo(Verdict.VALID);
    }

    @Property(tries = 500)
    @Label("what is quoted stands in the letter")
    void quotesStandInTheLetter(@ForAll("bad") ComposedLetter letter, @ForAll("noise") Noise noise, @ForAll long seed) {
        String text = noise.on(letter.text(), seed);
        String bare = text.replaceAll(REMOVED_BY_PRINTING, "");

        for (Finding finding : letter.verdict(text).findings()) {
            assertThat(bare).contains(finding.quote().replaceAll(REMOVED_BY_PRINTING, ""));
        }
    }

    @Property(tries = 300)
    @Label("in plain text the quote is literal but for white space")
    void quotesAreLiteral(@ForAll("bad") ComposedLetter letter, @ForAll long seed) {
        String text = Noise.LINE_BREAKS.on(letter.text(), seed);

        for (Finding finding : letter.verdict(text).findings()) {
            assertThat(text.replaceAll("\\s+", " ")).contains(finding.quote());
        }
    }
}
