package dev.incasso.rules.next;

import static dev.incasso.rules.account.Cases.claim;
import static dev.incasso.rules.account.Cases.consumer;
import static dev.incasso.rules.account.Cases.day;
import static dev.incasso.rules.account.Cases.disputed;
import static dev.incasso.rules.account.Cases.euro;
import static dev.incasso.rules.account.Cases.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.explain.Days;
import dev.incasso.core.explain.Phrase;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.conduct.Addressee;
import dev.incasso.rules.conduct.StepCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of the next step: every sentence in both languages, each of them used, and two explanations line by line. */
class NextTextsTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Path SOURCES = Path.of("src", "main", "java", "dev", "incasso", "rules", "next");

    private static final Map<String, Object> FACTS = Map.ofEntries(
            Map.entry("day", day("2026-03-03")),
            Map.entry("since", day("2026-02-03")),
            Map.entry("step", StepCode.FOURTEEN_DAY_NOTICE),
            Map.entry("channel", Channel.POST),
            Map.entry("score", 42),
            Map.entry("amount", euro("500.93")),
            Map.entry("limit", euro("250.00")),
            Map.entry("costs", euro("75.00")),
            Map.entry("price", euro("2.50")),
            Map.entry("days", new Days(3)),
            Map.entry("events", "PAYMENT_RECEIVED, PLAN_BROKEN"),
            Map.entry("addressee", Addressee.HEIRS),
            Map.entry("sign", EarlyWarning.FAILED_DEBIT),
            Map.entry("obstacle", Reach.Obstacle.RETURNED),
            Map.entry("block", Reason.TEXTS.phrase("NOTHING_OPEN")));

    static Set<String> keys() {
        return Reason.TEXTS.keys();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keys")
    void everySentenceCanBeSaidWithTheSameFactsInBothLanguages(String key) {
        Phrase phrase = Reason.TEXTS.phrase(key);
        for (String fact : Reason.TEXTS.factsOf(key, DUTCH)) {
            phrase = phrase.with(fact, FACTS.get(fact));
        }
        assertThat(phrase.in(DUTCH)).isNotBlank().doesNotContain("{", "}", "EUR", "null");
        assertThat(phrase.in(Locale.ENGLISH)).isNotBlank().doesNotContain("{", "}", "EUR", "null");
        assertThat(Reason.TEXTS.factsOf(key, Locale.ENGLISH))
                .containsExactlyInAnyOrderElementsOf(Reason.TEXTS.factsOf(key, DUTCH));
    }

    @Test
    void everyConstantHasWordsAndNothingElseHas() {
        assertThat(keys().stream().filter(key -> key.contains(".")))
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                StepCode.values(),
                                Channel.values(),
                                Addressee.values(),
                                EarlyWarning.values(),
                                Reach.Obstacle.values())
                        .flatMap(Arrays::<Enum<?>>stream)
                        .map(constant -> constant.getDeclaringClass().getSimpleName() + "." + constant)
                        .toList());
    }

    @Test
    void everyStepHasWordsForWhyItIsNotTaken() {
        assertThat(keys())
                .containsAll(Arrays.stream(StepCode.values())
                        .map(step -> "NO_" + step)
                        .toList());
    }

    @Test
    void everySentenceIsUsed() throws IOException {
        String code;
        try (Stream<Path> files = Files.list(SOURCES)) {
            code = files.map(NextTextsTest::text).collect(Collectors.joining());
        }
        Set<String> whyNot =
                Arrays.stream(StepCode.values()).map(step -> "NO_" + step).collect(Collectors.toSet());
        assertThat(keys().stream().filter(key -> !key.contains(".") && !whyNot.contains(key)))
                .allSatisfy(key -> assertThat(code).contains('"' + key + '"'));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CaseFile file() {
        return consumer(claim("A", "500.00", "2026-01-15", "2026-02-14"));
    }

    private static List<String> lines(CaseFile file, String on, Locale locale) {
        return Incasso.netherlands()
                .nextStep(file)
                .under(Policy.traditional())
                .on(day(on))
                .explanation()
                .lines(locale);
    }

    @Test
    void theExplanationOfAStepReads() {
        assertThat(lines(file(), "2026-02-23", DUTCH))
                .containsExactly(
                        "Volgende stap op 23 februari 2026: herinnering",
                        "  € 500,49 staat open, 9 dagen na de uiterste betaaldag van de oudste vordering",
                        "  de eerste stap van het beleid",
                        "  uiterlijk op 28 februari 2026",
                        "  via brief (score 48)",
                        "    kost de schuldeiser € 2,50",
                        "  als er niets gebeurt, volgt:",
                        "    2 maart 2026: veertiendagenbrief",
                        "    20 maart 2026: overdracht aan een incassodienst",
                        "    21 maart 2026: formele sommatie",
                        "    24 maart 2026: tweede herinnering",
                        "    26 maart 2026: formele sommatie",
                        "    2 april 2026: de gang naar de rechter overwegen");
    }

    @Test
    void theExplanationOfADisputeReads() {
        assertThat(lines(with(file(), disputed("2026-02-20")), "2026-02-21", Locale.ENGLISH))
                .startsWith(
                        "Next step on 21 February 2026: handling of the objection",
                        "  the objection of 20 February 2026 was not answered              art. 6:96 lid 2 BW")
                .endsWith(
                        "  by 6 March 2026 at the latest",
                        "  by letter (score 48)",
                        "    costs the creditor €2.50",
                        "  if nothing happens, there follows:",
                        "    22 February 2026: handling of the objection",
                        "    after that it depends on what happens");
    }
}
