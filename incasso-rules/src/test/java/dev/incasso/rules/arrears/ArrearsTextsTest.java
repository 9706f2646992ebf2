package dev.incasso.rules.arrears;

import static dev.incasso.rules.account.Cases.account;
import static dev.incasso.rules.account.Cases.claim;
import static dev.incasso.rules.account.Cases.consumer;
import static dev.incasso.rules.account.Cases.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.explain.Phrase;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words in which default is explained. */
class ArrearsTextsTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Map<String, Object> FACTS =
            Map.of("firstDay", day("2026-02-15"), "reason", DefaultReason.AGREED_TERM);

    static Set<String> keys() {
        return Arrears.TEXTS.keys();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keys")
    void everySentenceCanBePutIntoWordsInBothLanguages(String key) {
        Phrase phrase = Arrears.TEXTS.phrase(key);
        for (String fact : Arrears.TEXTS.factsOf(key, DUTCH)) {
            phrase = phrase.with(fact, FACTS.get(fact));
        }
        assertThat(phrase.in(DUTCH)).isNotBlank().doesNotContain("{", "null").isNotEqualTo(phrase.in(Locale.ENGLISH));
        assertThat(phrase.in(Locale.ENGLISH)).isNotBlank().doesNotContain("{", "null");
        assertThat(Arrears.TEXTS.factsOf(key, Locale.ENGLISH))
                .containsExactlyInAnyOrderElementsOf(Arrears.TEXTS.factsOf(key, DUTCH));
    }

    @Test
    void everyReasonHasWords() {
        assertThat(keys())
                .containsAll(Arrays.stream(DefaultReason.values())
                        .map(reason -> "DefaultReason." + reason)
                        .toList());
    }

    @Test
    void defaultIsExplainedWithItsDayAndItsArticle() {
        Arrears arrears = account(consumer(claim("A", "500.00", "2026-01-15", "2026-02-14")), "2026-04-01")
                .claims()
                .get(0)
                .arrears();
        assertThat(String.join("\n", arrears.explanation().lines(DUTCH)))
                .startsWith("in verzuim vanaf 15 februari 2026: de afgesproken termijn is voorbij")
                .endsWith("art. 6:83 BW");
        assertThat(String.join("\n", arrears.explanation().lines(Locale.ENGLISH)))
                .startsWith("in default from 15 February 2026: the agreed term has passed")
                .endsWith("art. 6:83 BW");
    }

    @Test
    void whatStandsInTheWayOfDefaultIsExplained() {
        Arrears arrears = account(consumer(claim("A", "500.00", "2026-01-15")), "2026-04-01")
                .claims()
                .get(0)
                .arrears();
        assertThat(arrears.explanation().lines(DUTCH).get(0))
                .startsWith("niet in verzuim: er is geen fatale termijn afgesproken");
        assertThat(arrears.explanation().lines(Locale.ENGLISH).get(0))
                .startsWith("not in default: no fatal term was agreed");
    }
}
