package dev.incasso.rules.book;

import static dev.incasso.core.money.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incasso.core.claim.InterestKind;
import dev.incasso.core.error.HorizonException;
import dev.incasso.rules.Incasso;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A rule book as it could be known on a day")
class AsKnownOnTest {

    private static final RuleBook BOOK = RuleBook.netherlands();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Money interest(RuleBook book, String from, String last) {
        return Incasso.of(book)
                .interest(InterestKind.CONSUMER)
                .over(euro("10000.00"))
                .from(day(from))
                .throughInclusive(day(last))
                .total();
    }

    @ParameterizedTest(name = "on {0} the rate was {1} and known through {2}")
    @CsvSource({
        "2023-06-30, 4.00%, 2023-06-30",
        "2023-07-01, 6.00%, 2023-12-31",
        "2024-05-01, 7.00%, 2024-06-30",
        "2024-07-01, 7.00%, 2024-12-31",
        "2025-12-31, 6.00%, 2025-12-31",
        "2026-01-01, 4.00%, 2026-06-30",
        "2026-11-20, 4.00%, 2026-12-31",
        "2026-11-21, 4.00%, 2026-12-31"
    })
    void theConsumerRate(String on, String rate, String knownThrough) {
        Timeline<?> consumer = BOOK.asKnownOn(day(on)).statutoryInterest().consumer();

        assertThat(consumer.on(day(knownThrough)).value()).hasToString(rate);
        assertThat(consumer.knownThrough()).isEqualTo(knownThrough);
    }

    @Test
    @DisplayName("is the same one when nothing is newer, and has a version of its own otherwise")
    void version() {
        assertThat(BOOK.asKnownOn(BOOK.version().published())).isSameAs(BOOK);
        RuleBook earlier = BOOK.asKnownOn(day("2025-03-01"));
        assertThat(earlier.version().published()).isEqualTo("2025-03-01");
        assertThat(earlier.version().hash()).isNotEqualTo(BOOK.version().hash());
        assertThat(earlier.asKnownOn(day("2025-03-01")).version()).isEqualTo(earlier.version());
        RuleBook longAgo = BOOK.asKnownOn(day("2013-05-01"));
        assertThat(RuleBook.parse(longAgo.write()).version()).isEqualTo(longAgo.version());
    }

    @Test
    @DisplayName("leaves out what had not begun: a table can be empty")
    void emptyTable() {
        Timeline<InstalmentRule> rule =
                BOOK.asKnownOn(day("2023-05-01")).collectionCosts().instalmentRule();

        assertThat(rule.rows()).isEmpty();
        assertThat(rule.find(day("2025-01-01"))).isEmpty();
        assertThat(rule.onOrLastKnown(day("2025-01-01"))).isEmpty();
        assertThatThrownBy(() -> rule.on(day("2025-01-01"))).isInstanceOf(HorizonException.class);
    }

    @Test
    @DisplayName("is refused before the days on which the tables begin that every account needs")
    void tooEarly() {
        assertThat(BOOK.asKnownOn(day("2012-07-01")).collectionCosts().noticeTermOn(day("2012-07-02")))
                .isEqualTo(14);
        assertThatThrownBy(() -> BOOK.asKnownOn(day("2012-06-30")))
                .isInstanceOf(HorizonException.class)
                .hasMessageContaining("rule book begins on 2012-07-01");
    }

    @Test
    @DisplayName("tells a rate that was corrected later from what one knew before")
    void correction() {
        RuleBook corrected = BOOK.with(Overlay.parse("""
                {"format": 1, "overlay": "correction", "level": "LIBRARY", "published": "2026-12-20",
                 "statutoryInterest": {"consumer": {"rows": [
                   {"from": "2025-01-01", "percent": "6.50", "status": "STATUTE", "source": "Stb., read at last",
                    "knownSince": "2026-12-18", "corrects": "6.00, from professional publications"}]}}}"""));

        assertThat(interest(corrected, "2025-01-01", "2025-12-31")).isEqualTo(euro("650.00"));
        assertThat(interest(corrected.asKnownOn(day("2026-12-17")), "2025-01-01", "2025-12-31"))
                .isEqualTo(euro("600.00"));
        assertThat(interest(corrected.asKnownOn(day("2026-12-18")), "2025-01-01", "2025-12-31"))
                .isEqualTo(euro("650.00"));
        assertThat(interest(RuleBook.parse(corrected.write()).asKnownOn(day("2026-12-17")), "2025-01-01", "2025-12-31"))
                .isEqualTo(euro("600.00"));
        assertThat(corrected.daysOfChange()).contains(day("2026-12-18"));
    }

    @Test
    @DisplayName("tells a switch of rates that was found to be on another day")
    void withdrawn() {
        RuleBook corrected = BOOK.with(Overlay.parse("""
                {"format": 1, "overlay": "correction", "level": "LIBRARY", "published": "2026-12-20",
                 "statutoryInterest": {"consumer": {"rows": [
                   {"from": "2026-01-01", "withdrawn": true, "status": "STATUTE", "source": "Stb., read at last",
                    "knownSince": "2026-12-18", "corrects": "the decree began a month later"},
                   {"from": "2026-02-01", "percent": "4.00", "status": "STATUTE", "source": "Stb., read at last",
                    "knownSince": "2026-12-18", "corrects": "the decree began a month later"}]}}}"""));

        assertThat(corrected
                        .statutoryInterest()
                        .consumer()
                        .on(day("2026-01-31"))
                        .value())
                .hasToString("6.00%");
        assertThat(corrected
                        .statutoryInterest()
                        .consumer()
                        .on(day("2026-02-01"))
                        .value())
                .hasToString("4.00%");
        Timeline<?> before =
                corrected.asKnownOn(day("2026-12-17")).statutoryInterest().consumer();
        assertThat(before.on(day("2026-01-01")).value()).hasToString("4.00%");
        assertThat(before.knownThrough()).isEqualTo("2026-12-31");
    }

    @Test
    @DisplayName("knows a row of an overlay from the day that it says, or else from the overlay's own")
    void future() {
        RuleBook book = BOOK.with(OverlayTest.library("""
                "statutoryInterest": {"consumer": {"knownThrough": "2027-12-31", "rows": [
                  {"from": "2027-01-01", "percent": "5.00", "status": "STATUTE", "source": "a decree", "knownSince": "2026-12-15"},
                  {"from": "2027-07-01", "percent": "4.00", "status": "STATUTE", "source": "another decree"}]}}"""));

        List<String> known = List.of("2026-12-14", "2026-12-15", "2026-12-20").stream()
                .map(on -> book.asKnownOn(day(on))
                        .statutoryInterest()
                        .consumer()
                        .knownThrough()
                        .toString())
                .toList();
        assertThat(known).containsExactly("2026-12-31", "2027-06-30", "2027-12-31");
    }

    @Test
    @DisplayName("keeps what the rule book below an overlay knew by then, though the overlay came later")
    void knownBelow() {
        RuleBook laid = BOOK.with(OverlayTest.library("""
                "statutoryInterest": {"consumer": {"knownThrough": "2027-06-30", "rows": [
                  {"from": "2027-01-01", "percent": "5.00", "status": "STATUTE", "source": "a decree"}]}},
                "calendar": {"presumedDeliveryDays": {"knownThrough": "2028-12-31"}}"""));

        assertThat(laid.asKnownOn(day("2026-11-25")).knownThrough()).isEqualTo(BOOK.knownThrough());
        assertThat(laid.asKnownOn(day("2026-11-25")).diff(BOOK).isEmpty()).isTrue();
        assertThat(laid.asKnownOn(day("2025-03-01"))
                        .diff(BOOK.asKnownOn(day("2025-03-01")))
                        .isEmpty())
                .isTrue();
    }

    @Test
    @DisplayName("knows of a table without rows no further than of any other")
    void emptyTableHorizon() {
        assertThat(BOOK.asKnownOn(day("2013-05-01")).knownThrough())
                .containsEntry("collectionCosts.instalmentRule", day("2013-12-31"));
    }
}
