package dev.incasso.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.explain.Phrase;
import dev.incasso.rules.book.RuleBookChange.Kind;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two rule books are told apart, entry by entry")
class RuleBookDiffTest {

    private static final RuleBook BOOK = RuleBook.netherlands();
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Test
    @DisplayName("every kind of difference, as data and in sentences")
    void differences() {
        RuleBook changed = BOOK.supposing(OverlayTest.library("""
                "conventions": {"dayCount": "ACT_ACT"},
                "statutoryInterest": {"consumer": {"knownThrough": "2027-06-30", "rows": [
                  {"from": "2027-01-01", "percent": "5.00", "status": "STATUTE", "source": "a decree"}]}},
                "collectionCosts": {"tariff": {"rows": [{"from": "2012-07-01", "minimum": "25.00", "maximum": "6775.00",
                  "bands": [{"upTo": "2500.00", "percent": "15"}, {"upTo": "5000.00", "percent": "10"},
                    {"upTo": "10000.00", "percent": "5"}, {"percent": "1"}],
                  "status": "STATUTE", "source": "art. 2 lid 1 en 2 Besluit BIK (Stb. 2012, 141)"}]}}"""));

        RuleBookDiff diff = BOOK.diff(changed);

        assertThat(diff.changes())
                .containsExactly(
                        new RuleBookChange(Kind.ADDED, "conventions", "", "dayCount", "", "ACT_ACT"),
                        new RuleBookChange(
                                Kind.ADDED, "statutoryInterest.consumer", "2027-01-01", "", "", "percent 5.00"),
                        new RuleBookChange(
                                Kind.CHANGED,
                                "statutoryInterest.consumer",
                                "",
                                "knownThrough",
                                "2026-12-31",
                                "2027-06-30"),
                        new RuleBookChange(
                                Kind.CHANGED, "collectionCosts.tariff", "2012-07-01", "minimum", "40.00", "25.00"),
                        new RuleBookChange(
                                Kind.REMOVED, "collectionCosts.tariff", "2012-07-01", "bands[3].upTo", "200000.00", ""),
                        new RuleBookChange(
                                Kind.REMOVED, "collectionCosts.tariff", "2012-07-01", "bands[4].percent", "0.5", ""));
        assertThat(diff.lines(Locale.ENGLISH).stream().map(String::strip))
                .contains(
                        "Rule book " + changed.version() + " compared with " + BOOK.version() + "; differences: 6",
                        "convention dayCount is chosen: ACT_ACT",
                        "statutoryInterest.consumer: a row from 2027-01-01 is added: percent 5.00",
                        "collectionCosts.tariff, 2012-07-01: minimum was 40.00 and is 25.00");
        assertThat(diff.lines(DUTCH).stream().map(String::strip))
                .contains("statutoryInterest.consumer: knownThrough was 2026-12-31 en is 2027-06-30");
        List<Kind> back =
                changed.diff(BOOK).changes().stream().map(RuleBookChange::kind).toList();
        assertThat(back)
                .containsExactly(Kind.REMOVED, Kind.REMOVED, Kind.CHANGED, Kind.CHANGED, Kind.ADDED, Kind.ADDED);
    }

    @Test
    @DisplayName("a rule book says the same as itself, however it is laid out")
    void same() {
        RuleBookDiff diff = BOOK.diff(RuleBook.parse(BOOK.write()));

        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.lines(Locale.ENGLISH)).hasSize(1);
    }

    @Test
    @DisplayName("what was not known yet shows as added since, and a correction as a change")
    void asKnown() {
        RuleBookDiff diff = BOOK.asKnownOn(java.time.LocalDate.of(2025, 12, 31)).diff(BOOK);

        assertThat(diff.changes())
                .contains(new RuleBookChange(
                        Kind.ADDED, "statutoryInterest.consumer", "2026-01-01", "", "", "percent 4.00"))
                .noneMatch(change -> change.kind() == Kind.REMOVED);
    }

    @Test
    @DisplayName("every sentence can be said with the same facts in both languages")
    void texts() {
        LanguagePack texts = LanguagePack.load("book", RuleBookDiff.class::getResourceAsStream);
        for (String key : texts.keys()) {
            assertThat(texts.factsOf(key, DUTCH))
                    .containsExactlyInAnyOrderElementsOf(texts.factsOf(key, Locale.ENGLISH));
            Phrase phrase = texts.phrase(key);
            for (String fact : texts.factsOf(key, DUTCH)) {
                phrase = phrase.with(fact, "x");
            }
            assertThat(phrase.in(DUTCH)).isNotBlank().doesNotContain("{", "}");
        }
    }
}
