package dev.incasso.rules.plan;

import static dev.incasso.rules.account.Cases.claim;
import static dev.incasso.rules.account.Cases.consumer;
import static dev.incasso.rules.account.Cases.day;
import static dev.incasso.rules.account.Cases.death;
import static dev.incasso.rules.account.Cases.disputed;
import static dev.incasso.rules.account.Cases.event;
import static dev.incasso.rules.account.Cases.moratorium;
import static dev.incasso.rules.account.Cases.on;
import static dev.incasso.rules.account.Cases.with;
import static dev.incasso.rules.plan.Plans.FIRST;
import static dev.incasso.rules.plan.Plans.euro;
import static dev.incasso.rules.plan.Plans.instalments;
import static dev.incasso.rules.plan.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.Occurrence.Kind;
import dev.incasso.core.casefile.StatusEvent.Administration;
import dev.incasso.core.casefile.StatusEvent.Scope;
import dev.incasso.core.explain.Explanation;
import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.explain.Phrase;
import dev.incasso.core.explain.Warning;
import dev.incasso.rules.Incasso;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Every sentence on plans is used, and has words in both languages")
class PlanTextsTest {

    private static final LanguagePack TEXTS = PlanProposal.TEXTS;
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private static PlanProposal in(CaseEvent... events) {
        return Incasso.netherlands()
                .plan(with(consumer(claim("A", "500.00", "2026-01-01", "2026-01-31")), events))
                .on(day("2026-02-20"))
                .room(euro("50"))
                .startingOn(FIRST);
    }

    /** Answers that together need every sentence. */
    private static List<PlanProposal> answers() {
        List<PlanProposal> answers = new ArrayList<>(List.of(
                plan("500").promised(euro("100")).room(euro("50")).startingOn(FIRST),
                plan("1000").room(euro("0")).startingOn(FIRST),
                plan("100")
                        .promised(euro("50"))
                        .withCharges()
                        .dueOn(FIRST.plusDays(1))
                        .startingOn(FIRST),
                plan("100").room(euro("100")).by(PayBy.DEBIT).startingOn(day("2040-01-02")),
                plan("100").room(euro("99")).startingOn(FIRST),
                plan("100").room(euro("40")).instalment(euro("50")).startingOn(FIRST),
                plan("100")
                        .instalments(instalments("2026-04-01 20|2026-05-01 60|2026-06-01 20"))
                        .room(euro("60"))
                        .startingOn(FIRST),
                plan("1201")
                        .room(euro("50"))
                        .within(PlanLimits.preset(Incasso.netherlands().ruleBook(), "TAX_CONSUMER"))
                        .startingOn(FIRST)));
        for (CaseEvent event : List.of(
                event("2026-02-10", Kind.BANKRUPTCY),
                event("2026-02-10", Kind.DEBT_HELP_REPORTED),
                event("2026-02-10", Kind.MINOR),
                death("2026-02-10", Optional.empty()),
                disputed("2026-02-10"),
                moratorium("2026-02-10", Scope.BROAD, "2026-06-01"),
                new Administration(on("2026-02-10"), "administrator"))) {
            answers.add(in(event));
        }
        return answers;
    }

    private static void collect(Explanation explanation, Set<String> used) {
        collect(explanation.phrase(), used);
        explanation.children().forEach(step -> collect(step, used));
    }

    private static void collect(Phrase phrase, Set<String> used) {
        used.add(phrase.key());
        phrase.facts().values().stream()
                .filter(Phrase.class::isInstance)
                .map(Phrase.class::cast)
                .forEach(inner -> collect(inner, used));
    }

    @Test
    @DisplayName("no sentence of the language pack is left unused")
    void everySentenceIsUsed() {
        Set<String> used = new TreeSet<>();
        answers().forEach(answer -> {
            collect(answer.explanation(), used);
            answer.warnings().stream().map(Warning::phrase).forEach(phrase -> collect(phrase, used));
        });

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
                .noneSatisfy(line -> assertThat(line).containsAnyOf("{", "}", "null", "EUR", "E-", "_"));
    }

    @Test
    @DisplayName("each outcome, alternative, question and way out has words of its own, and nothing else has")
    void constantsHaveWords() {
        List<String> constants = Stream.of(Outcome.values(), Alternative.Kind.values(), Ask.values(), WayOut.values())
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

    private static List<String> read(PlanProposal plan, Locale locale) {
        return plan.explanation().lines(locale).stream()
                .map(line -> line.strip().replaceAll(" {2,}\\S.*$", ""))
                .toList();
    }

    private static PlanProposal counter() {
        return plan("120").promised(euro("100")).room(euro("50")).startingOn(FIRST);
    }

    @Test
    @DisplayName("a counter-proposal can be read aloud in Dutch")
    void aloudInDutch() {
        assertThat(read(counter(), DUTCH))
                .containsExactly(
                        "€ 120,00 betalen in delen: wat gevraagd of toegezegd is, is te veel per keer",
                        "per keer is hooguit € 50,00 mogelijk",
                        "2 keer € 50,00 en de laatste keer € 20,00, van 2 maart 2026 tot en met 2 mei 2026",
                        "2 maart 2026: € 50,00",
                        "2 april 2026: € 50,00",
                        "2 mei 2026: € 20,00",
                        "toegezegd: eerst € 100,00 en dan € 20,00, klaar op 2 april 2026 (dit is te veel per keer)",
                        "zo kort mogelijk: 2 keer € 50,00 en de laatste keer € 20,00, klaar op 2 mei 2026 (dit is vol te houden)",
                        "ruim: 4 keer € 25,00 en de laatste keer € 20,00, klaar op 2 juli 2026 (dit is vol te houden)",
                        "een recht om in delen te betalen is er niet; een regeling die wordt nagekomen, mag niet zomaar worden beëindigd");
    }

    @Test
    @DisplayName("a counter-proposal can be read aloud in English")
    void aloudInEnglish() {
        assertThat(read(counter(), Locale.ENGLISH))
                .startsWith(
                        "paying €120.00 in instalments: what was asked or promised is too much each time",
                        "at most €50.00 is possible each time",
                        "2 times €50.00 and €20.00 the last time, from 2 March 2026 through 2 May 2026")
                .contains("promised: €100.00 first and then €20.00, done on 2 April 2026 (this is too much each time)");
    }

    @Test
    @DisplayName("an own list is never told as equal parts")
    void ownList() {
        PlanProposal plan = plan("250")
                .instalments(instalments("2026-04-01 100|2026-05-01 50|2026-06-01 100"))
                .startingOn(FIRST);

        assertThat(read(plan, DUTCH))
                .contains("3 keer een ander bedrag, samen € 250,00, van 1 april 2026 tot en met 1 juni 2026");
    }
}
