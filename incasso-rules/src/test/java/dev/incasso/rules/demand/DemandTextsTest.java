package dev.incasso.rules.demand;

import static dev.incasso.rules.account.Cases.claim;
import static dev.incasso.rules.account.Cases.consumer;
import static dev.incasso.rules.account.Cases.day;
import static dev.incasso.rules.account.Cases.disputed;
import static dev.incasso.rules.account.Cases.euro;
import static dev.incasso.rules.account.Cases.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.explain.Phrase;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.standstill.State;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of a notice to send: every sentence in both languages, and two explanations line by line. */
class DemandTextsTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private static final Map<String, Object> FACTS = Map.of(
            "on", day("2026-03-03"),
            "amount", euro("500.93"),
            "costs", euro("75.00"),
            "id", "A",
            "principal", euro("500.00"),
            "interest", euro("0.93"),
            "notBefore", day("2026-03-21"),
            "reason", NoticeObstacle.TERM_RUNNING);

    static Set<String> keys() {
        return FourteenDayNotice.TEXTS.keys();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keys")
    void everySentenceCanBeSaidWithTheSameFactsInBothLanguages(String key) {
        Phrase phrase = FourteenDayNotice.TEXTS.phrase(key);
        for (String fact : FourteenDayNotice.TEXTS.factsOf(key, DUTCH)) {
            phrase = phrase.with(fact, FACTS.get(fact));
        }
        assertThat(phrase.in(DUTCH)).isNotBlank().doesNotContain("{", "}", "EUR", "null");
        assertThat(phrase.in(Locale.ENGLISH)).isNotBlank().doesNotContain("{", "}", "EUR", "null");
        assertThat(FourteenDayNotice.TEXTS.factsOf(key, Locale.ENGLISH))
                .containsExactlyInAnyOrderElementsOf(FourteenDayNotice.TEXTS.factsOf(key, DUTCH));
    }

    @Test
    void everyObstacleHasWordsAndNothingElseHas() {
        assertThat(keys().stream().filter(key -> key.contains(".")))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(NoticeObstacle.values())
                        .map(obstacle -> "NoticeObstacle." + obstacle)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyStateThatBlocksCostsIsAnObstacle(State state) {
        if (state.blocksCosts()) {
            assertThat(NoticeObstacle.of(state)).hasToString(state.name());
        }
    }

    private static CaseFile file() {
        return with(
                consumer(
                        claim("A", "500.00", "2026-01-15", "2026-02-14"),
                        claim("B", "250.00", "2026-01-15", "2026-02-14")),
                disputed("2026-03-01", "B"));
    }

    private static List<String> lines(String on, Locale locale) {
        return Incasso.netherlands()
                .notice(file())
                .on(day(on))
                .by(Channel.POST)
                .explanation()
                .lines(locale);
    }

    @Test
    void theExplanationOfANoticeReads() {
        assertThat(lines("2026-03-03", DUTCH))
                .containsSequence(
                        "Veertiendagenbrief op 3 maart 2026: te betalen € 500,93, anders ook € 75,00 kosten  art. 6:96 lid 6 BW",
                        "  vordering A: € 500,00 hoofdsom en € 0,93 rente",
                        "    in verzuim vanaf 15 februari 2026: de afgesproken termijn is voorbij  art. 6:83 BW",
                        "  vordering B gaat niet mee: de vordering is betwist              art. 6:96 lid 2 BW",
                        "  Incassokosten over € 500,00: € 75,00")
                .contains("    geen btw: geen derde incasseert met btw                       art. 2 lid 3 Besluit BIK")
                .anyMatch(line -> line.startsWith("  Brief verstuurd op 3 maart 2026"));
    }

    @Test
    void theExplanationOfWhyThereIsNoneReads() {
        assertThat(lines("2026-02-14", Locale.ENGLISH))
                .containsExactly(
                        "No fourteen-day notice on 14 February 2026: the claim is not in default  art. 6:96 lid 6 BW",
                        "  claim A is left out: the claim is not in default                art. 6:96 lid 6 BW",
                        "  claim B is left out: the claim is not in default                art. 6:96 lid 6 BW",
                        "  ask again on or after 15 February 2026",
                        "  ! Events after this day do not count: 1.");
    }

    @Test
    void withoutAnIssuedClaimThereIsAReasonToo() {
        assertThat(lines("2026-01-14", DUTCH))
                .first()
                .isEqualTo(
                        "Geen veertiendagenbrief op 14 januari 2026: de vordering is niet in verzuim  art. 6:96 lid 6 BW");
    }
}
