package dev.incasso.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.incasso.core.money.Percentage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The bundled rule book")
class RuleBookTest {

    private static final RuleBook BOOK = RuleBook.netherlands();
    private static final StatutoryInterest INTEREST = BOOK.statutoryInterest();

    @ParameterizedTest(name = "{0}: {1}%")
    @DisplayName("statutory interest of art. 6:119 BW on and around days of change")
    @CsvSource({
        "1976-04-01, 8", "1996-06-30, 7", "1996-07-01, 5", "2001-12-31, 8", "2003-07-31, 7", "2003-08-01, 5",
        "2004-01-31, 5", "2004-02-01, 4", "2006-12-31, 4", "2007-01-01, 6", "2009-06-30, 6", "2009-07-01, 4",
        "2012-06-30, 4", "2012-07-01, 3", "2014-12-31, 3", "2015-01-01, 2", "2022-12-31, 2", "2023-01-01, 4",
        "2023-06-30, 4", "2023-07-01, 6", "2024-01-01, 7", "2024-12-31, 7", "2025-01-01, 6", "2025-12-31, 6",
        "2026-01-01, 4", "2026-07-01, 4", "2026-12-31, 4"
    })
    void consumerRates(LocalDate day, String percent) {
        assertThat(INTEREST.consumer().on(day).value()).isEqualTo(Percentage.of(percent));
    }

    @ParameterizedTest(name = "{0}: {1}%")
    @DisplayName("commercial interest of art. 6:119a BW on and around days of change")
    @CsvSource({
        "2002-12-01, 10.35", "2008-12-31, 11.07", "2009-01-01, 9.5", "2013-03-15, 7.75", "2013-03-16, 8.75",
        "2013-06-30, 8.75", "2013-07-01, 8.5", "2016-06-30, 8.05", "2016-07-01, 8", "2022-12-31, 8",
        "2023-01-01, 10.5", "2023-07-01, 12", "2024-01-01, 12.5", "2024-07-01, 12.25", "2025-01-01, 11.15",
        "2025-07-01, 10.15", "2026-06-30, 10.15", "2026-07-01, 10.4", "2026-12-31, 10.4"
    })
    void commercialRates(LocalDate day, String percent) {
        assertThat(INTEREST.commercial().on(day).value()).isEqualTo(Percentage.of(percent));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("the tables of rates are the collected ones, row by row")
    @CsvSource({"data/rates-consumer.csv", "data/rates-commercial.csv"})
    void collectedRates(String file) throws IOException {
        Timeline<Percentage> table = file.contains("consumer") ? INTEREST.consumer() : INTEREST.commercial();

        assertThat(table.rows())
                .extracting(
                        Row::from,
                        row -> row.value().percent().toPlainString(),
                        row -> row.status().name())
                .containsExactlyElementsOf(collected(file).stream()
                        .map(row -> tuple(
                                LocalDate.parse(row.get("valid_from")),
                                row.get("percent"),
                                row.get("status").replace('-', '_').toUpperCase(Locale.ROOT)))
                        .toList());
    }

    @Test
    @DisplayName("the central bank's rates and the decree days are the collected ones, row by row")
    void otherCollectedTables() throws IOException {
        assertThat(INTEREST.ecbMainRefinancing().rows())
                .extracting(Row::from, row -> row.value().percent().toPlainString())
                .containsExactlyElementsOf(collected("data/ecb-refi.csv").stream()
                        .map(row -> tuple(LocalDate.parse(row.get("effective_from")), row.get("mro_rate")))
                        .toList());
        assertThat(BOOK.calendar().decreeDays().days().keySet())
                .containsExactlyElementsOf(collected("data/atw-equated-days.csv").stream()
                        .map(row -> LocalDate.parse(row.get("date")))
                        .toList());
    }

    /** From 2009 the central bank lent at a fixed rate. */
    static Stream<LocalDate> halfYears() {
        return Stream.iterate(
                LocalDate.of(2009, 1, 1), day -> day.isBefore(LocalDate.of(2027, 1, 1)), day -> day.plusMonths(6));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("halfYears")
    @DisplayName("art. 6:120 lid 2 BW: the central bank's rate before the half-year, and 7 or later 8 points")
    void commercialRateFollowsTheCentralBank(LocalDate halfYear) {
        Percentage before =
                INTEREST.ecbMainRefinancing().on(halfYear.minusDays(1)).value();
        LocalDate eightPoints = LocalDate.of(2013, 3, 16);

        for (LocalDate day = halfYear; day.isBefore(halfYear.plusMonths(6)); day = day.plusDays(1)) {
            assertThat(INTEREST.commercial().on(day).value())
                    .as("on %s", day)
                    .isEqualTo(before.plus(Percentage.of(day.isBefore(eightPoints) ? "7" : "8")));
        }
    }

    @Test
    @DisplayName("the amounts behind the costs are those of the Besluit BIK")
    void costs() {
        CollectionCostRules costs = BOOK.collectionCosts();
        Tariff tariff = costs.tariff().on(LocalDate.of(2026, 1, 1)).value();

        assertThat(costs.tariff().knownFrom()).isEqualTo("2012-07-01");
        assertThat(tariff.bands())
                .extracting(
                        band -> band.upTo().map(money -> money.getAmount().intValueExact()), Tariff.Band::percentage)
                .containsExactly(
                        band(Optional.of(2_500), "15"),
                        band(Optional.of(5_000), "10"),
                        band(Optional.of(10_000), "5"),
                        band(Optional.of(200_000), "1"),
                        band(Optional.empty(), "0.5"));
        assertThat(costs.businessMinimum().knownFrom()).isEqualTo("2013-03-16");
        assertThat(costs.instalmentRule().knownFrom()).isEqualTo("2024-10-01");
        assertThat(costs.collectorRegistration().knownFrom()).isEqualTo("2026-10-01");
        assertThat(costs.guidelineVoorwerk().knownThrough()).isEqualTo("2012-06-30");
    }

    @Test
    @DisplayName("a row holds through the day before the next, and the last through the last known day")
    void lastDays() {
        assertThat(INTEREST.consumer().on(LocalDate.of(2023, 3, 1)).throughInclusive())
                .isEqualTo("2023-06-30");
        assertThat(INTEREST.consumer().on(LocalDate.of(2026, 3, 1)).throughInclusive())
                .isEqualTo("2026-12-31");
    }

    @Test
    @DisplayName("a row with one source only, or with sources that contradict each other, is weak")
    void weakRows() {
        assertThat(INTEREST.consumer().on(LocalDate.of(1990, 7, 1)).status()).isEqualTo(Status.SINGLE_SOURCE);
        assertThat(INTEREST.commercial().on(LocalDate.of(2002, 8, 8)).status()).isEqualTo(Status.CONFLICT);
        assertThat(Status.values())
                .filteredOn(Status::weak)
                .containsExactly(Status.SINGLE_SOURCE, Status.CONFLICT, Status.FROM_MEMORY);
    }

    @Test
    @DisplayName("through which day each table is known can be asked beforehand")
    void knownThrough() {
        assertThat(BOOK.knownThrough())
                .contains(
                        entry("statutoryInterest.consumer", LocalDate.of(2026, 12, 31)),
                        entry("statutoryInterest.commercial", LocalDate.of(2026, 12, 31)),
                        entry("collectionCosts.tariff", LocalDate.of(2026, 12, 31)),
                        entry("collectionCosts.instalmentRule", LocalDate.of(2026, 12, 31)),
                        entry("collectionCosts.vat", LocalDate.of(2026, 12, 31)),
                        entry("collectionCosts.guidelineVoorwerk", LocalDate.of(2012, 6, 30)),
                        entry("calendar.holidays", LocalDate.of(2028, 12, 31)),
                        entry("calendar.decreeDays", LocalDate.of(2028, 12, 31)),
                        entry("calendar.presumedDeliveryDays", LocalDate.of(2027, 12, 31)));
    }

    @ParameterizedTest(name = "{0}: equated {1}, known {2}")
    @DisplayName("a decree day is known, and so is where no decree was found")
    @CsvSource({
        "1992-05-29, true,  true",
        "1992-12-31, false, true",
        "1993-01-01, false, false",
        "2004-12-31, false, false",
        "2005-05-06, true,  true",
        "2019-12-27, true,  true",
        "2020-05-22, false, false",
        "2022-05-26, false, false",
        "2022-05-27, true,  true",
        "2022-05-28, false, false",
        "2023-01-01, false, true",
        "2027-05-07, true,  true",
        "2028-12-31, false, true",
        "2029-01-01, false, false",
    })
    void decreeDays(LocalDate day, boolean equated, boolean known) {
        DecreeDays decrees = BOOK.calendar().decreeDays();

        assertThat(decrees.days().containsKey(day)).isEqualTo(equated);
        assertThat(decrees.knows(day)).isEqualTo(known);
    }

    @Test
    @DisplayName("the version is the day of publication and twelve digits of a hash over the content")
    void version() {
        assertThat(BOOK.version().toString()).matches("\\d{4}-\\d{2}-\\d{2}\\+[0-9a-f]{12}");
        assertThat(BOOK.version().hash())
                .matches("[0-9a-f]{64}")
                .startsWith(BOOK.version().toString().substring(11));
        assertThat(BOOK.version().published()).isEqualTo("2026-11-21");
        assertThat(BOOK).hasToString("rule book " + BOOK.version());
    }

    @Test
    @DisplayName("the version is the same for the same content, however it is laid out or handed over")
    void versionIsStable() {
        Map<String, String> spaced = new TreeMap<>(Comparator.reverseOrder());
        RuleBook.texts()
                .forEach((file, text) -> spaced.put(file, "\n\t " + text.replace("\": ", "\" :\r\n  ") + "\n\n"));

        assertThat(RuleBook.parse(RuleBook.texts()).version()).isEqualTo(BOOK.version());
        assertThat(RuleBook.parse(spaced).version()).isEqualTo(BOOK.version());
        assertThat(RuleBook.netherlands()).isSameAs(BOOK);
    }

    @Test
    @DisplayName("a change of any single rate changes the version")
    void anyRateChangesTheVersion() {
        Map<String, String> texts = RuleBook.texts();
        String interest = texts.get("statutory-interest.json");
        String label = "\"percent\": \"";
        int rows = 0;
        for (int at = interest.indexOf(label); at >= 0; at = interest.indexOf(label, at + 1)) {
            int end = interest.indexOf('"', at + label.length());
            char last = interest.charAt(end - 1);
            char other = last == '0' ? '1' : '0';
            texts.put("statutory-interest.json", interest.substring(0, end - 1) + other + interest.substring(end));

            assertThat(RuleBook.parse(texts).version().hash())
                    .isNotEqualTo(BOOK.version().hash());
            rows++;
        }
        assertThat(rows).isGreaterThan(100);
    }

    private static Tuple band(Optional<Integer> upTo, String percentage) {
        return tuple(upTo, Percentage.of(percentage));
    }

    private static List<Map<String, String>> collected(String file) throws IOException {
        Optional<Path> path = SharedFolder.file(file);
        assumeTrue(path.isPresent(), "the folder with the collected tables is not here");
        return CsvTable.rows(Files.readString(path.get()));
    }
}
