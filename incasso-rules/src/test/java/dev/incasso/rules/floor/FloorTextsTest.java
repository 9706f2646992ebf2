package dev.incasso.rules.floor;

import static dev.incasso.core.money.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.explain.Explanation;
import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.explain.Phrase;
import dev.incasso.core.party.Household;
import dev.incasso.rules.Incasso;
import java.time.LocalDate;
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
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Every sentence on the floor is used, and has words in both languages")
class FloorTextsTest {

    private static final LanguagePack TEXTS = FloorReckoning.TEXTS;
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    private static FloorQuestion of(Household household) {
        return Incasso.netherlands().floor(household);
    }

    /** Answers that together need every sentence. */
    private static List<ProtectedEarningsFloor> answers() {
        FloorQuestion couple = of(Household.COUPLE_WITH_CHILDREN)
                .taxableIncome(euro(50_000))
                .netIncome(euro(3_500))
                .housingCosts(euro(1_500))
                .partnerNetIncome(euro(800));
        return List.of(
                couple.on(DAY),
                couple.partnerNetIncome(euro(4_000)).netIncome(euro(600)).on(DAY),
                of(Household.SINGLE)
                        .taxableIncome(euro(30_000))
                        .housingCosts(euro(600))
                        .on(LocalDate.of(2025, 3, 1)),
                of(Household.SINGLE_PARENT).taxableIncome(euro(300_000)).on(DAY),
                of(Household.COUPLE).on(DAY),
                of(Household.SINGLE).netIncome(euro(1_800)).on(DAY),
                of(Household.SINGLE)
                        .taxableIncome(euro(20_000))
                        .netIncome(euro(3_000))
                        .housingCosts(euro(900))
                        .on(LocalDate.of(2022, 3, 1)),
                couple.registeredAddress(false).on(DAY));
    }

    @Test
    @DisplayName("no sentence of the language pack is left unused")
    void everySentenceIsUsed() {
        Set<String> used = new TreeSet<>();
        answers().forEach(answer -> collect(answer.explanation(), used));

        assertThat(used)
                .isEqualTo(TEXTS.keys().stream()
                        .filter(key -> !key.contains("."))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"nl", "en"})
    @DisplayName("each of them can be put into words, without a fact left open")
    void everySentenceRenders(String language) {
        assertThat(answers())
                .flatExtracting(answer -> answer.explanation().lines(Locale.forLanguageTag(language)))
                .isNotEmpty()
                .noneSatisfy(line -> assertThat(line).containsAnyOf("{", "}", "null", "EUR", "E-"));
    }

    @Test
    @DisplayName("each household and letter has words of its own, and nothing else has")
    void constantsHaveWords() {
        List<String> constants = Stream.of(Household.values(), Letter.values())
                .flatMap(Arrays::stream)
                .map(constant -> ((Enum<?>) constant).getDeclaringClass().getSimpleName() + "." + constant)
                .toList();

        assertThat(TEXTS.keys()).filteredOn(key -> key.contains(".")).containsExactlyInAnyOrderElementsOf(constants);
    }

    @Test
    @DisplayName("a sentence needs the same facts in both languages")
    void sameFacts() {
        assertThat(TEXTS.keys())
                .allSatisfy(key -> assertThat(TEXTS.factsOf(key, Locale.ENGLISH))
                        .containsExactlyInAnyOrderElementsOf(TEXTS.factsOf(key, DUTCH)));
    }

    @Test
    @DisplayName("an explanation shows every term, the figures under it, and what was derived")
    void explanation() {
        List<String> lines = of(Household.SINGLE)
                .taxableIncome(euro(25_000))
                .netIncome(euro(1_900))
                .on(DAY)
                .explanation()
                .lines(DUTCH);

        assertThat(lines.stream().map(line -> line.replaceAll(" {2,}(?=\\S*(art\\.|afgeleid|Regeling)).*$", "")))
                .containsExactly(
                        "Beslagvrije voet op 1 juli 2026 voor een alleenstaande: € 1.383,92 per maand",
                        "  95% van de bijstandsnorm van € 1.419,46: € 1.348,487",
                        "    A, bijstandsnorm van een alleenstaande: € 1.419,46",
                        "  zorgpremie zonder toeslag: 13,73% van het jaarinkomen boven € 29.735,42, hoogstens € 129,5833 per maand: € 0,00",
                        "    E, afbouw van de zorgtoeslag: 13,73%",
                        "    D, drempelinkomen per jaar: € 29.735,42 (afgeleid, niet in de wet gelezen)",
                        "    S, standaardpremie per jaar: € 2.119,00 (afgeleid, niet in de wet gelezen)",
                        "    premie die al in de bijstandsnorm zit: € 47,00",
                        "  huur zonder toeslag: 27% van het jaarinkomen boven € 23.425,00, hoogstens € 730,41 per maand: € 35,4375",
                        "    F, afbouw van de huurtoeslag van een persoon: 27%",
                        "    inkomen vanaf waar de huurtoeslag daalt: € 23.425,00 (afgeleid, niet in de wet gelezen)",
                        "    H, hoogste huur met huurtoeslag: € 932,93",
                        "    J, huur die ieder zelf draagt: € 202,52 (afgeleid, niet in de wet gelezen)",
                        "  niet hoger dan het maximum voor een alleenstaande: € 2.208,48",
                        "    maximum per maand: € 2.208,48",
                        "  niet hoger dan 95% van het eigen netto-inkomen van € 1.900,00: € 1.805,00",
                        "  samen € 1.383,9245, afgerond € 1.383,92",
                        "  van € 1.900,00 netto blijft boven € 1.383,92 over: € 516,08 per maand",
                        "  ! Deze cijfers zijn afgeleid uit bekendgemaakte bedragen en niet in de wet gelezen: D, S, art. 17 lid 1 Wht, J.",
                        "  ! Wie geen recht op huurtoeslag heeft, zoals een huiseigenaar, en minder dan € 55.682,78 per jaar verdient, kan een hogere beslagvrije voet vragen. Dat bedrag is hier niet berekend.");
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
