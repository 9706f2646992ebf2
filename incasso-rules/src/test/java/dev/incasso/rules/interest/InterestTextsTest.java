package dev.incasso.rules.interest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.claim.InterestKind;
import dev.incasso.core.date.DateRange;
import dev.incasso.core.explain.Days;
import dev.incasso.core.explain.Phrase;
import dev.incasso.core.money.Euro;
import dev.incasso.core.money.Percentage;
import dev.incasso.rules.convention.DayCount;
import dev.incasso.rules.convention.Rounding;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence on interest can be said in both languages. */
class InterestTextsTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    /** A value for each fact that a sentence on interest may need. */
    private static final Map<String, Object> FACTS = Map.ofEntries(
            Map.entry("kind", InterestKind.CONSUMER_PLUS),
            Map.entry("dayCount", DayCount.ACT_365F),
            Map.entry("rounding", Rounding.LINE),
            Map.entry("principal", Euro.euro(11)),
            Map.entry("interest", Euro.euro(12)),
            Map.entry("base", Euro.euro(13)),
            Map.entry("amount", Euro.euro(14)),
            Map.entry("toInterest", Euro.euro(15)),
            Map.entry("toPrincipal", Euro.euro(16)),
            Map.entry("overpaid", Euro.euro(17)),
            Map.entry("rate", Percentage.of("18")),
            Map.entry("days", new Days(19)),
            Map.entry("from", DAY),
            Map.entry("on", DAY),
            Map.entry("period", DateRange.of(DAY, DAY.plusDays(1))),
            Map.entry("source", "Stb. 2000, 1"));

    static Set<String> keys() {
        return Interest.TEXTS.keys();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keys")
    void everySentenceCanBeSaidWithTheSameFactsInBothLanguages(String key) {
        assertThat(Interest.TEXTS.factsOf(key, DUTCH))
                .containsExactlyInAnyOrderElementsOf(Interest.TEXTS.factsOf(key, Locale.ENGLISH));
        for (Locale locale : new Locale[] {DUTCH, Locale.ENGLISH}) {
            Phrase phrase = Interest.TEXTS.phrase(key);
            for (String fact : Interest.TEXTS.factsOf(key, locale)) {
                assertThat(FACTS).as("a value for %s", fact).containsKey(fact);
                phrase = phrase.with(fact, FACTS.get(fact));
            }
            assertThat(phrase.in(locale))
                    .isNotBlank()
                    .doesNotContain("{", "}", "null")
                    .isEqualTo(phrase.in(locale).strip());
        }
    }

    @Test
    void everyKindDayCountAndRoundingHasItsWords() {
        Set<String> needed = Stream.<Enum<?>>concat(
                        Arrays.stream(InterestKind.values()),
                        Stream.concat(Arrays.stream(DayCount.values()), Arrays.stream(Rounding.values())))
                .map(constant -> constant.getDeclaringClass().getSimpleName() + "." + constant.name())
                .collect(Collectors.toSet());

        assertThat(keys()).containsAll(needed);
        assertThat(keys().stream().filter(key -> key.contains("."))).containsExactlyInAnyOrderElementsOf(needed);
    }
}
