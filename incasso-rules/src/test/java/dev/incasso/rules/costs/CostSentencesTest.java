package dev.incasso.rules.costs;

import static dev.incasso.rules.costs.Demand.business;
import static dev.incasso.rules.costs.Demand.claim;
import static dev.incasso.rules.costs.Demand.consumer;
import static dev.incasso.rules.costs.Demand.day;
import static dev.incasso.rules.costs.Demand.eur;
import static dev.incasso.rules.costs.Demand.instalment;
import static dev.incasso.rules.costs.Demand.unpaid;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.claim.ClaimKind;
import dev.incasso.core.claim.ContractCostClause;
import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.explain.Explanation;
import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.explain.Phrase;
import dev.incasso.core.party.Collector;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.convention.FlatFee;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Every sentence on costs is used, and has words in both languages")
class CostSentencesTest {

    private static final LanguagePack TEXTS = CostDecision.TEXTS;
    private static final VatFacts CHARGED = VatFacts.unknown().collectorChargesVat(true);

    /** Questions that together need every sentence. */
    private static List<CollectionCosts> answers() {
        DefaultedClaim old = DefaultedClaim.of("old", eur("250.00"), day("2012-06-30"));
        DefaultedClaim gas = instalment("gas", "100.00", "gas");
        return List.of(
                consumer("300.00", "300.00").on(Demand.NOTICE),
                consumer("0.00").vat(Demand.THREE_FACTS).on(Demand.NOTICE),
                consumer("100.00").vat(Demand.THREE_FACTS).on(Demand.NOTICE),
                consumer("100.00").vat(CHARGED.creditorDeductsPartly()).on(Demand.NOTICE),
                consumer("3000.00").vat(CHARGED).on(Demand.NOTICE),
                consumer("2000000.00").on(day("2027-01-01")),
                Demand.notice(Debtor.unknown(), List.of(old)).on(Demand.NOTICE),
                Demand.notice(Debtor.consumer(), List.of(old, claim("new", "250.00")))
                        .on(Demand.NOTICE),
                Demand.notice(Debtor.consumer(), List.of(claim("a", "100.00").withCapitalisedInterest(eur("5.00"))))
                        .on(Demand.NOTICE),
                Demand.notice(Debtor.consumer(), List.of(claim("a", "100.00").ofKind(ClaimKind.TORT)))
                        .on(Demand.NOTICE),
                Demand.notice(Debtor.consumer(), List.of(gas)).on(Demand.NOTICE),
                Demand.notice(Debtor.consumer(), List.of(gas))
                        .earlierNotices(List.of(unpaid("gas", Demand.NOTICE)))
                        .on(Demand.NOTICE),
                consumer("1000.00").agreedCosts(eur("10.00")).on(Demand.NOTICE),
                consumer("1000.00").agreedCosts(eur("200.00")).on(Demand.NOTICE),
                business("1000.00").agreedCosts(eur("10.00")).on(Demand.NOTICE),
                business("1000.00").agreedCosts(eur("200.00")).on(Demand.NOTICE),
                consumer("1000.00").announcedCosts(eur("200.00")).on(Demand.NOTICE),
                consumer("1000.00").announcedCosts(eur("10.00")).on(Demand.NOTICE),
                consumer("1000.00")
                        .contractCostClause(ContractCostClause.WIDER_THAN_STATUTE)
                        .on(Demand.NOTICE),
                consumer("1000.00")
                        .collectedBy(new Collector(Collector.Kind.AGENCY, Collector.Registration.NONE))
                        .on(day("2026-10-01")),
                Demand.INCASSO
                        .with(Conventions.defaults().withFlatFee(FlatFee.PER_INVOICE))
                        .costs()
                        .forNotice(Demand.claims("100.00", "100.00"), Debtor.business())
                        .on(Demand.NOTICE),
                Forborne.consumer("1000.00", Forborne.by("50", "40.00")).on(Demand.NOTICE),
                Forborne.consumer("1000.00", Forborne.by("50"))
                        .agreedCosts(eur("100.00"))
                        .on(Demand.NOTICE));
    }

    @Test
    @DisplayName("no sentence of the language pack is left unused")
    void everySentenceIsUsed() {
        Set<String> used = new TreeSet<>();
        answers().forEach(answer -> collect(answer.explanation(), used));

        Set<String> sentences =
                TEXTS.keys().stream().filter(key -> !key.contains(".")).collect(Collectors.toCollection(TreeSet::new));
        assertThat(used).isEqualTo(sentences);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"nl", "en"})
    @DisplayName("each of them can be put into words, without a fact left open")
    void everySentenceRenders(String language) {
        Locale locale = Locale.forLanguageTag(language);

        assertThat(answers())
                .flatExtracting(answer -> answer.explanation().lines(locale))
                .isNotEmpty()
                .noneSatisfy(line -> assertThat(line).containsAnyOf("{", "}", "null", "EUR"));
    }

    static Stream<Enum<?>> constants() {
        return Stream.of(VatReason.values(), ClaimKind.values(), Collector.Registration.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("constants")
    @DisplayName("each constant that can stand in a sentence has words of its own")
    void constantsHaveWords(Enum<?> constant) {
        String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();

        assertThat(TEXTS.keys()).contains(key);
        assertThat(TEXTS.phrase(key).in(Locale.ENGLISH)).isNotBlank();
        assertThat(TEXTS.phrase(key).in(Locale.forLanguageTag("nl")))
                .isNotBlank()
                .isNotEqualTo(constant.name());
    }

    @Test
    @DisplayName("no words stand in the pack for a constant that does not exist")
    void wordsHaveConstants() {
        Set<String> known = constants()
                .map(constant -> constant.getDeclaringClass().getSimpleName() + "." + constant.name())
                .collect(Collectors.toSet());

        assertThat(TEXTS.keys()).filteredOn(key -> key.contains(".")).isSubsetOf(known);
    }

    @Test
    @DisplayName("a sentence needs the same facts in both languages")
    void sameFacts() {
        assertThat(TEXTS.keys())
                .allSatisfy(key -> assertThat(TEXTS.factsOf(key, Locale.ENGLISH))
                        .containsExactlyInAnyOrderElementsOf(TEXTS.factsOf(key, Locale.forLanguageTag("nl"))));
    }

    private static void collect(Explanation step, Set<String> used) {
        used.add(step.phrase().key());
        step.phrase().facts().values().stream()
                .filter(Phrase.class::isInstance)
                .map(fact -> ((Phrase) fact).key())
                .forEach(used::add);
        step.children().forEach(child -> collect(child, used));
    }
}
