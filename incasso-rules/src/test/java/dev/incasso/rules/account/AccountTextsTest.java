package dev.incasso.rules.account;

import static dev.incasso.rules.account.Cases.account;
import static dev.incasso.rules.account.Cases.claim;
import static dev.incasso.rules.account.Cases.consumer;
import static dev.incasso.rules.account.Cases.credited;
import static dev.incasso.rules.account.Cases.day;
import static dev.incasso.rules.account.Cases.euro;
import static dev.incasso.rules.account.Cases.notice;
import static dev.incasso.rules.account.Cases.paid;
import static dev.incasso.rules.account.Cases.plan;
import static dev.incasso.rules.account.Cases.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.date.DateRange;
import dev.incasso.core.explain.Days;
import dev.incasso.core.explain.Phrase;
import dev.incasso.core.money.Percentage;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.standstill.State;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
import org.junit.jupiter.params.provider.ValueSource;

/** The words of an account: literally for one file, and every sentence of the pack in both languages. */
class AccountTextsTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private static final Map<String, Object> FACTS = Map.ofEntries(
            Map.entry("on", day("2026-04-30")),
            Map.entry("open", euro("12.34")),
            Map.entry("id", "A"),
            Map.entry("issuedOn", day("2026-01-15")),
            Map.entry("principal", euro("500.00")),
            Map.entry("interest", euro("2.52")),
            Map.entry("period", DateRange.of(day("2026-02-15"), day("2026-04-01"))),
            Map.entry("days", new Days(46)),
            Map.entry("rate", Percentage.of("4")),
            Map.entry("base", euro("500.00")),
            Map.entry("costs", euro("75.00")),
            Map.entry("vat", euro("15.75")),
            Map.entry("from", day("2026-03-21")),
            Map.entry("reason", CostReason.TERM_RUNNING),
            Map.entry("amount", euro("100.00")),
            Map.entry("known", day("2026-12-31")),
            Map.entry("state", State.PLAN_KEPT),
            Map.entry("count", 2));

    /** Two claims, one of them credited; a payment in the term of the notice and one after it; then a plan. */
    private static CaseFile file() {
        return with(
                consumer(
                        claim("2026-01", "500.00", "2026-01-15", "2026-02-14"),
                        claim("2026-02", "250.00", "2026-01-29", "2026-02-28")),
                credited("2026-03-01", "2026-02", "50.00"),
                notice("2026-03-03", "105.00", "2026-01", "2026-02"),
                paid("2026-03-10", "100.00"),
                paid("2026-04-01", "200.00"),
                plan("2026-04-15"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"nl", "en"})
    void theExplanationOfAnAccountReads(String language) throws IOException {
        assertThat(account(file(), "2026-04-30").explanation().lines(Locale.forLanguageTag(language)))
                .containsExactlyElementsOf(expected("explanation_" + language + ".txt"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"nl", "en"})
    void theSpecificationReads(String language) throws IOException {
        Specification specification =
                Incasso.netherlands().specification(file()).on(day("2026-04-30"));
        assertThat(specification.text(Locale.forLanguageTag(language)))
                .containsExactlyElementsOf(expected("specification_" + language + ".txt"));
    }

    private static List<String> expected(String name) throws IOException {
        try (InputStream in = AccountTextsTest.class.getResourceAsStream("/account/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    static Set<String> keys() {
        return Account.TEXTS.keys();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keys")
    void everySentenceCanBePutIntoWordsInBothLanguages(String key) {
        Phrase phrase = Account.TEXTS.phrase(key);
        for (String fact : Account.TEXTS.factsOf(key, DUTCH)) {
            phrase = phrase.with(fact, FACTS.get(fact));
        }
        assertThat(phrase.in(DUTCH)).isNotBlank().doesNotContain("{", "}", "EUR", "null");
        assertThat(phrase.in(Locale.ENGLISH)).isNotBlank().doesNotContain("{", "}", "EUR", "null");
        assertThat(Account.TEXTS.factsOf(key, Locale.ENGLISH))
                .containsExactlyInAnyOrderElementsOf(Account.TEXTS.factsOf(key, DUTCH));
    }

    @Test
    void everyReasonAndEveryStateHasWordsAndNothingElseHas() {
        Set<String> constants = Stream.concat(
                        Arrays.stream(CostReason.values()).map(reason -> "CostReason." + reason),
                        Arrays.stream(State.values()).map(state -> "State." + state))
                .collect(Collectors.toSet());
        assertThat(keys().stream().filter(key -> key.contains("."))).containsExactlyInAnyOrderElementsOf(constants);
    }
}
