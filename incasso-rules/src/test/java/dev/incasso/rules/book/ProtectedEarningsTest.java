package dev.incasso.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.incasso.core.party.Household;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The figures behind the protected earnings floor")
class ProtectedEarningsTest {

    private static final ProtectedEarnings EARNINGS = RuleBook.netherlands().protectedEarnings();

    static IntStream years() {
        return IntStream.rangeClosed(2021, 2026);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("years")
    @DisplayName("a maximum less 95% of the norm is the same in both halves of a year")
    void yearlyConstant(int year) {
        for (Household household : List.of(Household.SINGLE, Household.COUPLE)) {
            BigDecimal first = aboveNorm(LocalDate.of(year, 1, 1), household);
            BigDecimal second = aboveNorm(LocalDate.of(year, 7, 1), household);

            assertThat(first.subtract(second).abs()).as("%s", household).isLessThanOrEqualTo(new BigDecimal("0.02"));
        }
    }

    private static BigDecimal aboveNorm(LocalDate day, Household household) {
        Money norm = EARNINGS.norm().on(day).value().of(household);
        BigDecimal share = EARNINGS.shares().on(day).value().norm().fraction();
        return EARNINGS.maximum()
                .on(day)
                .value()
                .of(household)
                .getAmount()
                .subtract(norm.getAmount().multiply(share));
    }

    @Test
    @DisplayName("every half-year has its maxima and norms, and begins on 1 January or 1 July")
    void halfYears() {
        List<LocalDate> halves = years().boxed()
                .flatMap(year -> Stream.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 7, 1)))
                .toList();

        assertThat(EARNINGS.maximum().rows()).extracting(Row::from).isEqualTo(halves);
        assertThat(EARNINGS.norm().rows()).extracting(Row::from).isEqualTo(halves);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("the formula is known where each of its figures is, from 2025")
    @CsvSource({
        "2020-12-31, false", "2021-01-01, false", "2024-12-31, false", "2025-01-01, true",
        "2025-12-31, true", "2026-01-01, true", "2026-12-31, true", "2027-01-01, false"
    })
    void formulaKnown(LocalDate day, boolean known) {
        assertThat(EARNINGS.formulaKnown(day)).isEqualTo(known);
    }

    @Test
    @DisplayName("a row is found only on the days that its table knows")
    void find() {
        assertThat(EARNINGS.rent().factors().find(LocalDate.of(2025, 12, 31))).isPresent();
        assertThat(EARNINGS.rent().factors().find(LocalDate.of(2026, 1, 1))).isEmpty();
        assertThat(EARNINGS.rent().factors().find(LocalDate.of(2024, 12, 31))).isEmpty();
    }

    @Test
    @DisplayName("all tables are told with their last known days")
    void knownThrough() {
        assertThat(RuleBook.netherlands().knownThrough())
                .containsEntry("protectedEarnings.maximum", LocalDate.of(2026, 12, 31))
                .containsEntry("protectedEarnings.rentFactors", LocalDate.of(2025, 12, 31))
                .containsEntry("protectedEarnings.incomeAtMaximum", LocalDate.of(2022, 12, 31));
        assertThat(EARNINGS.tables()).extracting(Timeline::name).hasSize(17).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("each figure is the collected one, with its status; none comes from memory")
    void collected() throws IOException {
        Optional<Path> file = SharedFolder.file("data/protected-earnings.csv");
        assumeTrue(file.isPresent(), "the folder with the collected tables is not here");
        List<String> compared = new ArrayList<>();

        for (Map<String, String> row : CsvTable.rows(Files.readString(file.orElseThrow()))) {
            LocalDate from = LocalDate.parse(cell(row, "valid_from"));
            String household = cell(row, "household");
            Optional<Row<?>> ours = row(cell(row, "parameter"), from);
            if (ours.isEmpty()) {
                continue;
            }
            assertThat(cell(row, "status")).as("%s", row).isNotEqualTo("MEMORY");
            assertThat(value(ours.get().value(), household, cell(row, "parameter")))
                    .as("%s", row)
                    .isEqualByComparingTo(cell(row, "value"));
            if (!cell(row, "status").equals("COMPUTED")) {
                assertThat(ours.get().status()).as("%s", row).isEqualTo(status(cell(row, "status")));
            }
            compared.add(cell(row, "parameter"));
        }
        // maxima and norms of twelve half-years, and all else that was read or derived from 2024 on
        assertThat(compared).filteredOn("BVV_MAX"::equals).hasSize(48);
        assertThat(compared).filteredOn("NORM_A_PW21a"::equals).hasSize(12);
        assertThat(compared).hasSize(48 + 24 + 3 + 3 + 2 + 2 + 3 + 2 + 4 + 2 + 2 + 4 + 8 + 2 + 10);
    }

    private static Optional<Row<?>> row(String parameter, LocalDate from) {
        Timeline<?> table = switch (parameter) {
            case "BVV_MAX" -> EARNINGS.maximum();
            case "NORM_A_PW21a", "NORM_B_PW21b" -> EARNINGS.norm();
            case "STANDAARDPREMIE_S" -> EARNINGS.health().standardPremium();
            case "PW23_2_SUPPLEMENT" -> EARNINGS.health().supplement();
            case "E_ZORG_PCT" -> EARNINGS.health().share();
            case "D_DREMPELINKOMEN" -> EARNINGS.thresholdIncome();
            case "H_MAX_RENT_WHT13_1a" -> EARNINGS.rent().highest();
            case "J_BASE_RENT" -> EARNINGS.rent().base();
            case "RENT_FACTOR_a", "RENT_FACTOR_b" -> EARNINGS.rent().factors();
            case "F_RENT_TAPER_SINGLE", "G_RENT_TAPER_MULTI" -> EARNINGS.rent().share();
            case "MIN_INCOME_POINT_WHT17_1" -> EARNINGS.rent().incomePoint();
            case "K_KGB_PCT" -> EARNINGS.children().share();
            case "L_KGB_COUPLE_INCREASE" -> EARNINGS.children().coupleIncrease();
            case "LID7_INCOME_LIMIT_HOUSING_TOPUP" -> EARNINGS.ownerIncomeLimit();
            case "INCOME_AT_MAX" -> EARNINGS.incomeAtMaximum();
            default -> null;
        };
        return table == null
                ? Optional.empty()
                : table.rows().stream()
                        .filter(row -> row.from().equals(from))
                        .<Row<?>>map(row -> row)
                        .findFirst();
    }

    private static BigDecimal value(Object value, String household, String parameter) {
        boolean one = household.startsWith("SINGLE") && !household.equals("SINGLE_PARENT");
        if (value instanceof HighestFloors maximum) {
            return maximum.of(
                            switch (household) {
                                case "COUPLE_NO_KIDS" -> Household.COUPLE;
                                case "COUPLE_KIDS" -> Household.COUPLE_WITH_CHILDREN;
                                default -> Household.valueOf(household);
                            })
                    .getAmount();
        } else if (value instanceof ByPartner<?> byPartner) {
            return value(one ? byPartner.single() : byPartner.couple(), household, parameter);
        } else if (value instanceof BySize<?> bySize) {
            boolean single = one || parameter.equals("F_RENT_TAPER_SINGLE");
            return value(single ? bySize.onePerson() : bySize.severalPersons(), household, parameter);
        } else if (value instanceof RentFactors factors) {
            return parameter.endsWith("a") ? factors.a() : factors.b();
        } else if (value instanceof Money money) {
            return money.getAmount();
        }
        return ((dev.incasso.core.money.Percentage) value).percent();
    }

    private static Status status(String collected) {
        return switch (collected) {
            case "READ_LAW" -> Status.STATUTE;
            case "READ_SECONDARY" -> Status.SECONDARY;
            default -> Status.valueOf(collected);
        };
    }

    private static String cell(Map<String, String> row, String name) {
        return Objects.requireNonNull(row.get(name), name);
    }
}
