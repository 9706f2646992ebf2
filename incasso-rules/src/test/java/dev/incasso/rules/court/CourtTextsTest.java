package dev.incasso.rules.court;

import static dev.incasso.core.money.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.explain.Explanation;
import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.explain.Phrase;
import dev.incasso.rules.Incasso;
import java.math.BigDecimal;
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

@DisplayName("Every sentence on the costs of a court is used, and has words in both languages")
class CourtTextsTest {

    private static final LanguagePack TEXTS = CourtCosts.TEXTS;
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static CourtCostQuestion full() {
        return Incasso.netherlands()
                .courtCosts()
                .parts(euro("1000"), euro("50"), euro("150"))
                .claimant(Claimant.LEGAL_PERSON)
                .defended(true)
                .summonedOn(LocalDate.of(2026, 2, 2))
                .judgmentOn(LocalDate.of(2026, 4, 1))
                .vatOnSummons(true)
                .ownFee(euro("250"))
                .disbursements(euro("12.34"))
                .chances(new BigDecimal("0.8"), new BigDecimal("0.12345678"));
    }

    private static CourtCostQuestion bare() {
        return Incasso.netherlands()
                .courtCosts()
                .claim(euro("200"))
                .claimant(Claimant.NATURAL_PERSON)
                .defended(false);
    }

    /** Answers that together need every sentence. */
    private static List<CourtCosts> answers() {
        return List.of(
                full().hearingOn(DAY),
                bare().hearingOn(DAY),
                bare().ownFee(euro("1000")).hearingOn(LocalDate.of(2025, 3, 2)));
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
    @DisplayName("each claimant, part and evidence has words of its own, and nothing else has")
    void constantsHaveWords() {
        List<String> constants = Stream.of(Claimant.values(), CourtCostPart.Kind.values(), Evidence.values())
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

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"nl", "en"})
    @DisplayName("every explanation says that it is no advice")
    void noAdvice(String language) {
        String words = language.equals("nl") ? "geen juridisch advies" : "no legal advice";

        assertThat(answers())
                .allSatisfy(answer -> assertThat(answer.explanation().lines(Locale.forLanguageTag(language)))
                        .anyMatch(line -> line.contains(words)));
    }

    @Test
    @DisplayName("an explanation shows what is paid, what is awarded and what must be recovered")
    void explanation() {
        List<String> lines = full().hearingOn(DAY).explanation().lines(DUTCH);

        assertThat(lines.stream().map(line -> line.replaceAll("(?<=\\S) {2,}.*$", "")))
                .containsExactly(
                        "Naar de rechter voor € 1.200,00, zitting op 2 maart 2026: € 764,28 vooraf; € 775,91 toegewezen bij winst",
                        "  vordering: hoofdsom € 1.000,00, rente € 50,00, incassokosten € 150,00, samen € 1.200,00",
                        "  griffierecht van een rechtspersoon, vordering boven € 500,00 tot en met € 1.500,00: € 350,00",
                        "  dagvaarding door een deurwaarder op 2 februari 2026, zonder btw: € 125,57",
                        "  21% btw over de dagvaarding: € 26,37",
                        "  verschotten: € 12,34",
                        "  eigen gemachtigde: € 250,00",
                        "  samen vooraf: € 764,28",
                        "  gemachtigde, 2 punten van € 144,00 (verweer; vordering boven € 500,00 tot en met € 1.250,00; vonnis op 1 april 2026): € 288,00",
                        "  toegewezen bij winst, met griffierecht, dagvaarding en verschotten: € 775,91",
                        "  bij verlies krijgt de tegenpartij € 288,00",
                        "  met een kans van 80% op winst en 12,345678% op betaling, naar verwachting: € -626,73",
                        "  het loont vanaf een kans van 52% dat € 1.975,91 wordt betaald",
                        "  dit is een rekensom om mee af te wegen, geen juridisch advies",
                        "  ! Indicatief: het tarief van de gemachtigde is niet gezien maar afgeleid uit cijfers die wel zijn gezien.");
    }

    @Test
    @DisplayName("what was not given has no line of its own")
    void nothingGiven() {
        Explanation explanation =
                bare().chanceOfWinning(BigDecimal.ONE).hearingOn(DAY).explanation();

        assertThat(explanation.children())
                .extracting(step -> step.phrase().key())
                .containsExactly(
                        "COURT_FEE",
                        "SUMMONS_AT_HEARING",
                        "NO_VAT",
                        "UPFRONT",
                        "ONE_POINT",
                        "AWARD",
                        "LOST_UNDEFENDED",
                        "BREAK_EVEN",
                        "NO_ADVICE",
                        "INDICATIVE",
                        "UPFRONT_ABOVE_CLAIM");
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
