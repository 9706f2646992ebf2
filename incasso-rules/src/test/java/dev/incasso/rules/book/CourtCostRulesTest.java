package dev.incasso.rules.book;

import static dev.incasso.core.money.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.incasso.core.error.HorizonException;
import dev.incasso.core.money.Euro;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The figures behind the costs of going to court are the collected ones")
class CourtCostRulesTest {

    private static final CourtCostRules RULES = RuleBook.netherlands().courtCosts();

    /** A row that was collected, as it stands in the file. */
    record Collected(Map<String, String> cells) {

        String cell(String name) {
            return Objects.requireNonNull(cells.get(name), name);
        }

        LocalDate date(String name) {
            return LocalDate.parse(cell(name));
        }

        Money euros(String name) {
            return euro(cell(name));
        }

        Money limit() {
            return cell("claim_le_eur").isEmpty() ? Euro.LARGEST : euros("claim_le_eur");
        }

        Set<Status> statuses() {
            return switch (cell("evidence")) {
                case "seen" -> Set.of(Status.STATUTE, Status.SECONDARY);
                case "derived" -> Set.of(Status.DERIVED);
                case "memory-unverified" -> Set.of(Status.FROM_MEMORY);
                default -> Set.of();
            };
        }

        @Override
        public String toString() {
            return String.join(",", cells.values());
        }
    }

    private static String text(String file) {
        try (InputStream in = CourtCostRulesTest.class.getResourceAsStream("/court/" + file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Collected> rows(String file) {
        return CsvTable.rows(text(file)).stream().map(Collected::new).toList();
    }

    static List<Collected> courtFees() {
        return rows("court-fees.csv").stream()
                .filter(row -> row.cell("court").equals("kanton"))
                .toList();
    }

    static List<Collected> summons() {
        return rows("summons-fees.csv").stream()
                .filter(row -> !row.cell("valid_from").isEmpty())
                .toList();
    }

    static List<Collected> representative() {
        return rows("representative-fees.csv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("courtFees")
    void every_court_fee(Collected row) {
        Row<CourtFees> ours = RULES.courtFees().on(row.date("valid_from"));
        CourtFees.Band band = ours.value().bandOf(row.euros("claim_le_eur")).orElseThrow();

        assertThat(List.of(ours.from(), ours.throughInclusive()))
                .containsExactly(row.date("valid_from"), row.date("valid_to"));
        assertThat(List.of(band.above(), band.upTo(), band.legalPerson(), band.naturalPerson(), band.limitedMeans()))
                .containsExactly(
                        row.euros("claim_gt_eur"),
                        row.euros("claim_le_eur"),
                        row.euros("legal_person_eur"),
                        row.euros("natural_person_eur"),
                        row.euros("low_income_eur"));
        assertThat(row.statuses()).contains(band.status());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("summons")
    void every_fee_of_a_summons(Collected row) {
        Row<Money> ours = RULES.summons().on(row.date("valid_from"));

        assertThat(List.of(ours.from(), ours.throughInclusive()))
                .containsExactly(row.date("valid_from"), row.date("valid_to"));
        assertThat(ours.value()).isEqualTo(row.euros("summons_art2a_excl_vat_eur"));
        assertThat(row.statuses()).contains(ours.status());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("representative")
    void every_point_of_a_representative(Collected row) {
        Row<RepresentativeFees> ours = RULES.representative().on(row.date("judgment_from"));
        RepresentativeFees.Band band = ours.value().bandOf(row.limit());
        String most = row.cell("max_points");

        assertThat(List.of(ours.from(), ours.throughInclusive()))
                .containsExactly(row.date("judgment_from"), row.date("judgment_to"));
        assertThat(List.of(band.above(), band.upTo(), band.amount()))
                .containsExactly(row.euros("claim_gt_eur"), row.limit(), row.euros("eur_per_point"));
        assertThat(band.mostPoints()).isEqualTo(most.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(most));
        assertThat(row.statuses()).contains(ours.status());
    }

    @Test
    void no_row_of_ours_was_not_collected() {
        assertThat(RULES.courtFees().rows()).hasSize(15);
        assertThat(RULES.courtFees().rows().stream()
                        .mapToInt(row -> row.value().bands().size())
                        .sum())
                .isEqualTo(courtFees().size())
                .isEqualTo(60);
        assertThat(RULES.summons().rows()).hasSameSizeAs(summons()).hasSize(17);
        assertThat(RULES.representative().rows())
                .hasSize(6)
                .allSatisfy(row -> assertThat(row.value().bands()).hasSize(14));
        assertThat(representative()).hasSize(6 * 14);
    }

    @Test
    void what_was_remembered_says_so_by_band_where_the_year_was_seen() {
        Row<CourtFees> year = RULES.courtFees().on(LocalDate.of(2013, 5, 1));

        assertThat(year.status()).isEqualTo(Status.STATUTE);
        assertThat(year.value().bands())
                .extracting(CourtFees.Band::status)
                .containsExactly(Status.STATUTE, Status.STATUTE, Status.FROM_MEMORY);
        assertThat(year.value().bands())
                .allSatisfy(band -> assertThat(band.legalSource().ref().contains("geheugen"))
                        .isEqualTo(band.status() == Status.FROM_MEMORY));
    }

    @Test
    void an_amount_whose_day_was_not_seen_holds_on_no_day_and_is_told_in_the_file() {
        assertThat(rows("summons-fees.csv"))
                .filteredOn(row -> row.cell("valid_from").isEmpty())
                .singleElement()
                .satisfies(row ->
                        assertThat(row.cell("summons_art2a_excl_vat_eur")).isEqualTo("79.81"));
        assertThat(RULES.summons().rows()).extracting(Row::value).doesNotContain(euro("79.81"));
        assertThat(RuleBook.texts().get("court-costs.json")).contains("79,81").contains("niet gezien");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "court fees, 2011-12-31, false", "court fees, 2012-01-01, true", "court fees, 2026-12-31, true",
        "court fees, 2027-01-01, false", "summons, 2011-12-31, false", "summons, 2012-01-01, true",
        "summons, 2026-12-31, true", "summons, 2027-01-01, false", "representative, 2004-10-31, false",
        "representative, 2004-11-01, true", "representative, 2028-01-31, true", "representative, 2028-02-01, false"
    })
    void before_the_first_row_and_after_the_last_nothing_is_known(String table, LocalDate day, boolean known) {
        Timeline<?> timeline = switch (table) {
            case "court fees" -> RULES.courtFees();
            case "summons" -> RULES.summons();
            default -> RULES.representative();
        };

        assertThat(timeline.find(day).isPresent()).isEqualTo(known);
        if (!known) {
            assertThatThrownBy(() -> timeline.on(day)).isInstanceOf(HorizonException.class);
        }
    }

    @Test
    void a_claim_above_the_limit_has_no_band() {
        CourtFees year = RULES.courtFees().on(LocalDate.of(2026, 1, 1)).value();

        assertThat(year.bandOf(euro("25000.00"))).isPresent();
        assertThat(year.bandOf(euro("25000.01"))).isEmpty();
    }

    @Test
    void all_tables_are_told_with_their_last_known_days() {
        assertThat(RuleBook.netherlands().knownThrough())
                .containsEntry("courtCosts.claimLimit", LocalDate.of(2026, 12, 31))
                .containsEntry("courtCosts.courtFees", LocalDate.of(2026, 12, 31))
                .containsEntry("courtCosts.summons", LocalDate.of(2026, 12, 31))
                .containsEntry("courtCosts.representative", LocalDate.of(2028, 1, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"court-fees.csv", "summons-fees.csv", "representative-fees.csv"})
    void every_collected_row_is_copied_without_change(String file) throws IOException {
        Optional<Path> collected = SharedFolder.file("data/" + file);
        assumeTrue(collected.isPresent(), "the collected figures are not beside this project: nothing to compare");

        assertThat(text(file).lines().toList()).isNotEmpty().isEqualTo(Files.readAllLines(collected.orElseThrow()));
    }
}
