package dev.incasso.rules.floor;

import static dev.incasso.core.money.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.HorizonException;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import dev.incasso.core.explain.Warning;
import dev.incasso.core.money.Band;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Household;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.floor.FloorStep.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FloorQuestionTest {

    private static final Incasso NETHERLANDS = Incasso.netherlands();
    private static final LocalDate JULY_2026 = LocalDate.of(2026, 7, 1);
    private static final LocalDate JULY_2023 = LocalDate.of(2023, 7, 1);

    private static FloorQuestion of(Household household) {
        return NETHERLANDS.floor(household);
    }

    private static List<String> codes(ProtectedEarningsFloor floor) {
        return floor.warnings().stream().map(Warning::code).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-12-31", "2018-02-01", "2027-01-01", "2035-07-01"})
    void a_day_outside_2021_to_2026_is_refused_never_assumed(LocalDate day) {
        HorizonException refused = catchThrowableOfType(
                HorizonException.class,
                () -> of(Household.SINGLE).taxableIncome(euro(20_000)).on(day));

        assertThat(refused.table()).isEqualTo("protectedEarnings.maximum");
        assertThat(refused.path()).isEqualTo("on");
        assertThat(refused).hasMessageNotContaining("ASSUME_LAST_KNOWN");
        assertThat(refused.knownFrom()).isEqualTo("2021-01-01");
        assertThat(refused.knownThrough()).isEqualTo("2026-12-31");
    }

    @ParameterizedTest(name = "{0}: {1} for a single person")
    @CsvSource({
        "2021-01-01, 1661.40", "2021-06-30, 1661.40", "2021-07-01, 1664.51", "2021-12-31, 1664.51",
        "2022-01-01, 1691.66", "2026-06-30, 2191.42", "2026-07-01, 2208.48", "2026-12-31, 2208.48"
    })
    void a_maximum_holds_through_the_last_day_of_its_half_year(LocalDate day, String maximum) {
        assertThat(of(Household.SINGLE).on(day).floor()).isEqualTo(euro(maximum));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2021-01-01, MAXIMUM_ONLY", "2024-12-31, MAXIMUM_ONLY", "2025-01-01, FORMULA_2021",
        "2025-12-31, FORMULA_2021", "2026-01-01, FORMULA_2026", "2026-12-31, FORMULA_2026"
    })
    void the_day_chooses_the_formula(LocalDate day, FloorFormula formula) {
        assertThat(of(Household.SINGLE).taxableIncome(euro(30_000)).on(day).formula())
                .isEqualTo(formula);
    }

    @Test
    void the_names_of_the_formulas_are_those_of_the_protocol() {
        assertThat(FloorFormula.values())
                .extracting(FloorFormula::protocolName)
                .containsExactly("2021", "2026", "MAXIMUM_ONLY", "NO_ADDRESS");
    }

    @Test
    void a_half_year_without_every_figure_has_its_maximum_and_says_so() {
        ProtectedEarningsFloor floor = of(Household.COUPLE_WITH_CHILDREN)
                .taxableIncome(euro(10_000))
                .netIncome(euro(4_000))
                .partnerNetIncome(euro(0))
                .on(LocalDate.of(2021, 7, 1));

        assertThat(floor.floor()).isEqualTo(euro("2321.89"));
        assertThat(floor.estimated()).isTrue();
        assertThat(codes(floor)).containsExactly("FORMULA_NOT_KNOWN", "OWNER_TOP_UP_NOT_COMPUTED");
    }

    @Test
    void without_a_taxable_income_the_lower_of_maximum_and_95_percent_is_an_estimate() {
        ProtectedEarningsFloor low = of(Household.SINGLE).netIncome(euro(1_800)).on(JULY_2026);
        ProtectedEarningsFloor high =
                of(Household.SINGLE).netIncome(euro(2_500)).on(JULY_2026);

        assertThat(low.floor()).isEqualTo(euro(1_710));
        assertThat(low.room()).contains(euro(90));
        assertThat(low.formula()).isEqualTo(FloorFormula.MAXIMUM_ONLY);
        assertThat(codes(low)).containsExactly("ESTIMATED_FROM_NET", "ROOM_ON_PAPER");
        assertThat(high.floor()).isEqualTo(euro("2208.48"));
        assertThat(codes(high)).containsExactly("ESTIMATED_FROM_NET", "OWNER_TOP_UP_NOT_COMPUTED");
    }

    @Test
    void with_nothing_known_the_maximum_is_the_answer_and_each_missing_fact_is_named() {
        ProtectedEarningsFloor floor = of(Household.COUPLE).on(JULY_2026);

        assertThat(floor.floor()).isEqualTo(euro("2905.79"));
        assertThat(floor.room()).isEmpty();
        assertThat(codes(floor))
                .containsExactly(
                        "TAXABLE_INCOME_UNKNOWN",
                        "OWNER_TOP_UP_NOT_COMPUTED",
                        "PARTNER_INCOME_UNKNOWN",
                        "NET_INCOME_UNKNOWN");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "1026.22, 0.000",
        "1026.23, 0.007",
        "1026.24, 0.017",
        "2000.00, 973.777",
    })
    void housing_costs_count_above_110_percent_of_the_highest_rent(String costs, String excess) {
        ProtectedEarningsFloor floor = of(Household.SINGLE)
                .taxableIncome(euro(15_000))
                .housingCosts(euro(costs))
                .on(JULY_2026);

        FloorStep step = floor.steps().get(floor.steps().size() - 1);
        assertThat(step.kind()).isEqualTo(Kind.HOUSING_COSTS);
        assertThat(step.amount()).isEqualByComparingTo(excess);
        assertThat(floor.sources()).contains(Law.RV_475DA_5);
    }

    @Test
    void housing_costs_of_a_half_year_without_a_known_highest_rent_leave_the_room_open() {
        FloorQuestion question = of(Household.SINGLE).housingCosts(euro(1_500));
        ProtectedEarningsFloor open = question.netIncome(euro(4_000)).on(JULY_2023);
        ProtectedEarningsFloor limited = question.netIncome(euro(1_500)).on(JULY_2023);

        assertThat(open.floor()).isEqualTo(euro("1892.73"));
        assertThat(open.room()).isEmpty();
        assertThat(codes(open)).contains("HOUSING_TOP_UP_NOT_COMPUTED");
        // whatever is added, 95% of the net income is the limit
        assertThat(limited.room()).contains(euro(75));
        assertThat(codes(limited)).doesNotContain("HOUSING_TOP_UP_NOT_COMPUTED");
    }

    @Test
    void without_an_address_the_household_and_the_incomes_make_no_difference() {
        for (Household household : Household.values()) {
            assertThat(of(household)
                            .taxableIncome(euro(80_000))
                            .registeredAddress(false)
                            .on(JULY_2026)
                            .floor())
                    .isEqualTo(euro("963.20"));
        }
        ProtectedEarningsFloor couple = of(Household.COUPLE)
                .partnerNetIncome(euro(3_000))
                .netIncome(euro(2_000))
                .registeredAddress(false)
                .on(JULY_2026);
        assertThat(couple.floor()).isEqualTo(euro("963.20"));
        assertThat(couple.estimated()).isFalse();
        assertThat(codes(couple)).containsExactly("PARTNER_INCOME_NOT_USED");
    }

    @Test
    void a_partner_takes_off_exactly_half_at_most() {
        // the maximum of a couple is 2905.79, half of it 1452.895
        FloorQuestion couple = of(Household.COUPLE).netIncome(euro(9_000));

        assertThat(couple.partnerNetIncome(euro("1452.89")).on(JULY_2026).floor())
                .isEqualTo(euro("1452.90"));
        assertThat(couple.partnerNetIncome(euro("1452.90")).on(JULY_2026).floor())
                .isEqualTo(euro("1452.90"));
        assertThat(couple.partnerNetIncome(euro("9000")).on(JULY_2026).floor()).isEqualTo(euro("1452.90"));
    }

    @ParameterizedTest(name = "of {0} the floor is {1} at most")
    @CsvSource({"0.00, 0.00", "0.01, 0.01", "0.10, 0.10", "0.20, 0.19", "1000.00, 950.00", "1419.46, 1348.49"})
    void the_limit_of_95_percent_is_rounded_once_half_a_cent_upwards(String net, String floor) {
        ProtectedEarningsFloor answer = of(Household.SINGLE)
                .taxableIncome(euro(20_000))
                .netIncome(euro(net))
                .on(JULY_2026);

        assertThat(answer.floor()).isEqualTo(euro(floor));
        assertThat(answer.room()).contains(euro(net).minus(euro(floor)));
    }

    @Test
    void figures_that_were_derived_are_named_by_their_letters() {
        ProtectedEarningsFloor first = of(Household.SINGLE)
                .taxableIncome(euro(30_000))
                .netIncome(euro(2_000))
                .on(LocalDate.of(2026, 3, 1));
        ProtectedEarningsFloor second = of(Household.SINGLE_PARENT)
                .taxableIncome(euro(30_000))
                .netIncome(euro(2_000))
                .on(JULY_2026);

        assertThat(warning(first, "DERIVED_INPUT").message(Locale.ENGLISH))
                .endsWith(": A, D, S, art. 23 lid 2 Pw, art. 17 lid 1 Wht, J.");
        assertThat(warning(second, "DERIVED_INPUT").message(Locale.ENGLISH)).endsWith(": D, S, art. 17 lid 1 Wht, J.");
        assertThat(codes(of(Household.SINGLE).registeredAddress(false).on(JULY_2026)))
                .doesNotContain("DERIVED_INPUT");
        assertThat(codes(of(Household.SINGLE).registeredAddress(false).on(LocalDate.of(2026, 1, 1))))
                .contains("DERIVED_INPUT");
    }

    private static Warning warning(ProtectedEarningsFloor floor, String code) {
        return floor.warnings().stream()
                .filter(warning -> warning.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everything_that_is_impossible_is_told_at_once() {
        FloorQuestion question = of(Household.SINGLE_PARENT)
                .taxableIncome(euro(1).negated())
                .netIncome(Money.of(CurrencyUnit.USD, 100))
                .partnerNetIncome(euro(1))
                .housingCosts(euro(5).negated());

        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> question.on(LocalDate.of(2050, 1, 1)));

        assertThat(refused.violations())
                .extracting(Violation::code, Violation::path)
                .containsExactly(
                        tuple(ErrorCode.AMOUNT_NEGATIVE, "taxableIncome"),
                        tuple(ErrorCode.CURRENCY_NOT_EURO, "netIncome"),
                        tuple(ErrorCode.AMOUNT_NEGATIVE, "housingCosts"),
                        tuple(ErrorCode.CONTRADICTION, "partnerNetIncome"));
    }

    @ParameterizedTest
    @EnumSource(names = {"SINGLE", "SINGLE_PARENT"})
    void no_partners_income_is_no_contradiction_for_somebody_alone(Household household) {
        assertThat(codes(of(household).partnerNetIncome(euro(0)).on(JULY_2026)))
                .doesNotContain("PARTNER_INCOME_UNKNOWN");
        assertThatThrownBy(() -> of(household).partnerNetIncome(euro("0.01")).on(JULY_2026))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void the_steps_stand_in_the_order_of_the_articles() {
        ProtectedEarningsFloor floor = of(Household.COUPLE_WITH_CHILDREN)
                .taxableIncome(euro(60_000))
                .netIncome(euro(2_000))
                .partnerNetIncome(euro(500))
                .housingCosts(euro(1_500))
                .on(JULY_2026);

        assertThat(floor.steps())
                .extracting(FloorStep::kind)
                .containsExactly(
                        Kind.NORM,
                        Kind.HEALTH,
                        Kind.RENT,
                        Kind.CHILDREN,
                        Kind.MAXIMUM,
                        Kind.HOUSING_COSTS,
                        Kind.PARTNER_INCOME,
                        Kind.NET_INCOME);
        assertThat(floor.sources())
                .contains(Law.RV_475DA, Law.RV_475DA_5, Law.RV_475DB_1, Law.RV_475DC_1)
                .extracting(LegalSource::ref)
                .contains("art. 2 lid 7 Wet op het kindgebonden budget, tekst van 1-7-2026")
                .doesNotHaveDuplicates();
    }

    @Test
    void the_answer_tells_rule_book_and_conventions_and_in_one_line_no_amount() {
        ProtectedEarningsFloor floor =
                of(Household.SINGLE).taxableIncome(euro(20_000)).on(JULY_2026);

        assertThat(floor.ruleBook()).isEqualTo(NETHERLANDS.ruleBook().version());
        assertThat(floor.conventions()).isEqualTo(NETHERLANDS.conventions());
        assertThat(floor.on()).isEqualTo(JULY_2026);
        assertThat(floor).hasToString("protected earnings floor on 2026-07-01, 2026");
    }

    @Test
    void aBandLeavesTheDebtorAtLeastWhatTheAmountWouldLeave() {
        Incasso incasso = Incasso.netherlands();
        LocalDate day = LocalDate.of(2026, 3, 1);
        Money income = Euro.euro("1812.40");
        Money housing = Euro.euro("1101.00");
        FloorQuestion question = incasso.floor(Household.SINGLE).taxableIncome(Euro.euro("26000"));

        ProtectedEarningsFloor exact =
                question.netIncome(income).housingCosts(housing).on(day);
        ProtectedEarningsFloor banded = question.netIncome(Band.holding(income))
                .housingCosts(Band.holding(housing))
                .on(day);

        assertThat(banded.room().orElseThrow()).isLessThanOrEqualTo(exact.room().orElseThrow());
    }
}
