package dev.incasso.rules.notice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.explain.Phrase;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence on the dates of a notice can be said in both languages. */
class NoticeTextsTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final LanguagePack TEXTS = LanguagePack.load("notice", NoticeDates.class::getResourceAsStream);

    /** The facts that are numbers; all others are days. */
    private static final Map<String, Integer> NUMBERS =
            Map.of("deliveryDays", 3, "termDays", 14, "service", 3, "presumed", 2);

    static Set<String> keys() {
        return TEXTS.keys();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keys")
    void everySentenceCanBeSaidWithTheSameFactsInBothLanguages(String key) {
        assertThat(TEXTS.factsOf(key, DUTCH)).containsExactlyInAnyOrderElementsOf(TEXTS.factsOf(key, Locale.ENGLISH));
        for (Locale locale : new Locale[] {DUTCH, Locale.ENGLISH}) {
            Phrase phrase = TEXTS.phrase(key);
            for (String fact : TEXTS.factsOf(key, locale)) {
                Object value = NUMBERS.containsKey(fact) ? NUMBERS.get(fact) : LocalDate.of(2026, 2, 1);
                phrase = phrase.with(fact, value);
            }
            assertThat(phrase.in(locale))
                    .isNotBlank()
                    .doesNotContain("{", "}", "null")
                    .isEqualTo(phrase.in(locale).strip());
        }
    }
}
