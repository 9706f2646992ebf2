package dev.incasso.rules.conduct;

import static dev.incasso.rules.account.Cases.day;
import static dev.incasso.rules.account.Cases.disputed;
import static dev.incasso.rules.account.Cases.event;
import static dev.incasso.rules.conduct.Blocks.blocks;
import static dev.incasso.rules.conduct.Blocks.offered;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.Occurrence.Kind;
import dev.incasso.core.explain.Phrase;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of blocks: every sentence in both languages. */
class LegalBlockTextsTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private static final Map<String, Object> FACTS = Map.of(
            "on", day("2026-03-15"),
            "since", day("2026-03-01"),
            "until", day("2026-06-01"),
            "block", LegalBlock.TEXTS.phrase("DISPUTE_OPEN").with("since", day("2026-03-01")));

    static Set<String> keys() {
        return LegalBlock.TEXTS.keys();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keys")
    void everySentenceCanBeSaidWithTheSameFactsInBothLanguages(String key) {
        Phrase phrase = LegalBlock.TEXTS.phrase(key);
        for (String fact : LegalBlock.TEXTS.factsOf(key, DUTCH)) {
            phrase = phrase.with(fact, FACTS.get(fact));
        }
        assertThat(phrase.in(DUTCH)).isNotBlank().doesNotContain("{", "}", "null");
        assertThat(phrase.in(Locale.ENGLISH)).isNotBlank().doesNotContain("{", "}", "null");
        assertThat(LegalBlock.TEXTS.factsOf(key, Locale.ENGLISH))
                .containsExactlyInAnyOrderElementsOf(LegalBlock.TEXTS.factsOf(key, DUTCH));
    }

    @Test
    void everyCodeHasWords() {
        assertThat(keys())
                .containsAll(Arrays.stream(BlockCode.values()).map(Enum::name).toList());
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(BlockExample.class)
    void everyBlockSaysItInWholeSentences(BlockExample example) {
        for (Locale locale : new Locale[] {DUTCH, Locale.ENGLISH}) {
            assertThat(example.block().text(locale))
                    .endsWith(".")
                    .doesNotContain("{", "}", "null", "  ")
                    .matches("\\p{Lu}.*");
        }
    }

    @Test
    void aBlockWithAnEndTellsIt() {
        LegalBlock offer = blocks("2026-03-15", offered("2026-03-10")).all().get(0);
        assertThat(offer.text(DUTCH))
                .isEqualTo("Op 10 maart 2026 is een betalingsregeling aangeboden: wacht op het antwoord."
                        + " Dit geldt tot en met 24 maart 2026.");
        assertThat(offer.text(Locale.ENGLISH))
                .isEqualTo("A payment plan was offered on 10 March 2026: wait for the answer."
                        + " This holds through 24 March 2026.");
        assertThat(offer).hasToString("PLAN_OFFER_OPEN since 2026-03-10 until 2026-03-24");
    }

    @Test
    void theBlocksExplainThemselves() {
        LegalBlocks blocks = blocks("2026-03-15", disputed("2026-03-01"), event("2026-03-02", Kind.BANKRUPTCY));
        assertThat(blocks.explanation().lines(DUTCH))
                .containsExactly(
                        "Op 15 maart 2026 zijn niet alle stappen toegestaan",
                        "  De schuldenaar is failliet sinds 2 maart 2026: dien de vordering in bij de curator."
                                + "  art. 26, 29 en 33 Fw",
                        "  De betwisting van 1 maart 2026 is niet beantwoord.              art. 6:96 lid 2 BW;"
                                + " art. 13 lid 2 Wki; geen druk zolang een betwisting niet is beantwoord");
        assertThat(blocks("2026-03-15").explanation().lines(Locale.ENGLISH))
                .containsExactly("On 15 March 2026 nothing stands in the way of a step");
        assertThat(blocks).hasToString("[BANKRUPTCY since 2026-03-02, DISPUTE_OPEN since 2026-03-01]");
    }
}
