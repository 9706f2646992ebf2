package dev.incasso.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.explain.Phrase;
import dev.incasso.core.money.Euro;
import dev.incasso.core.money.Percentage;
import dev.incasso.rules.book.Binding;
import dev.incasso.rules.book.LetterRules.TermStart;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Every law and every breach has words in both languages")
class VerifyTextsTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private static final Map<String, Object> FACTS = Map.ofEntries(
            Map.entry("day", LocalDate.of(2026, 1, 1)),
            Map.entry("published", LocalDate.of(2026, 11, 21)),
            Map.entry("before", LocalDate.of(2025, 12, 31)),
            Map.entry("found", Euro.euro(41)),
            Map.entry("expected", Euro.euro(40)),
            Map.entry("principal", Euro.euro(1)),
            Map.entry("maximum", Euro.euro(6_775)),
            Map.entry("claim", Euro.euro(1_200)),
            Map.entry("couple", Euro.euro(2_000)),
            Map.entry("difference", Euro.euro(3)),
            Map.entry("earlier", 2),
            Map.entry("points", 8),
            Map.entry("laws", 100),
            Map.entry("kept", 105),
            Map.entry("breaches", 1),
            Map.entry("lowest", Percentage.of("1.00")),
            Map.entry("highest", Percentage.of("12.00")),
            Map.entry("most", 3),
            Map.entry("ecb", Percentage.of("2.15")),
            Map.entry("commercial", Percentage.of("10.15")),
            Map.entry("binding", Binding.DEFAULT),
            Map.entry("figure", "x"),
            Map.entry("law", "x"),
            Map.entry("id", "T-01"),
            Map.entry("entry", "x"),
            Map.entry("reason", "x"),
            Map.entry("ruleBook", "x"),
            Map.entry("sentence", "x"),
            Map.entry("code", "x"));

    static Set<String> keys() {
        return RuleBookLaw.TEXTS.keys();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keys")
    void everySentenceCanBeSaidWithTheSameFactsInBothLanguages(String key) {
        Phrase phrase = RuleBookLaw.TEXTS.phrase(key);
        for (String fact : RuleBookLaw.TEXTS.factsOf(key, DUTCH)) {
            phrase = phrase.with(fact, Objects.requireNonNull(FACTS.get(fact), fact));
        }
        assertThat(phrase.in(DUTCH)).isNotBlank().doesNotContain("{", "}", "EUR", "null");
        assertThat(phrase.in(Locale.ENGLISH)).isNotBlank().doesNotContain("{", "}", "EUR", "null");
        assertThat(RuleBookLaw.TEXTS.factsOf(key, Locale.ENGLISH))
                .containsExactlyInAnyOrderElementsOf(RuleBookLaw.TEXTS.factsOf(key, DUTCH));
    }

    @Test
    void everyLawHasATitleAndNoTitleIsWithoutALaw() {
        List<String> ids =
                RuleBookVerifier.standard().laws().stream().map(RuleBookLaw::id).toList();
        assertThat(keys().stream().filter(key -> key.matches("[A-Z]-[0-9]{2}")))
                .containsExactlyInAnyOrderElementsOf(ids);
        assertThat(RuleBookVerifier.standard().laws()).allSatisfy(law -> {
            assertThat(law.title(DUTCH)).isNotBlank();
            assertThat(law.title(Locale.ENGLISH)).isNotBlank().isNotEqualTo(law.title(DUTCH));
        });
    }

    @Test
    void everyBindingAndStartOfATermHasWordsAndNoOtherConstantHas() {
        assertThat(keys().stream().filter(key -> key.contains(".")))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Arrays.stream(Binding.values()).map(binding -> "Binding." + binding),
                                Arrays.stream(TermStart.values()).map(start -> "TermStart." + start))
                        .toList());
    }

    @Test
    void everyFigureOfTheLedgerHasAName() {
        Set<String> figures = new TreeSet<>();
        Ledger.tables().stream()
                .filter(table -> !table.equals("calendar.decreeDays"))
                .forEach(table -> Ledger.of(table)
                        .forEach(entry -> figures.add(table.substring(table.indexOf('.') + 1) + "-" + entry.figure())));
        assertThat(keys().stream().filter(key -> key.matches("[a-z][A-Za-z]*-[a-zA-Z]+")))
                .containsExactlyInAnyOrderElementsOf(figures);
    }
}
