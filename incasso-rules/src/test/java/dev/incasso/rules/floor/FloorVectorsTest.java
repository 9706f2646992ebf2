package dev.incasso.rules.floor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.incasso.core.error.HorizonException;
import dev.incasso.core.money.Euro;
import dev.incasso.core.money.Shares;
import dev.incasso.core.party.Household;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.book.BySize;
import dev.incasso.rules.book.ProtectedEarnings;
import dev.incasso.rules.book.SharedFolder;
import dev.incasso.rules.floor.FloorStep.Kind;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every collected figure, to the cent; of those that ask something else, what is answered instead, and why. */
class FloorVectorsTest {

    private static final Incasso NETHERLANDS = Incasso.netherlands();
    private static final ProtectedEarnings EARNINGS = NETHERLANDS.ruleBook().protectedEarnings();

    private static FloorQuestion question(OutsideFigure figure) {
        return NETHERLANDS.floor(figure.household());
    }

    static List<OutsideFigure> maxima() {
        return OutsideFigure.of("OFFICIAL_MAX");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("maxima")
    void a_very_high_income_has_the_official_maximum(OutsideFigure figure) {
        ProtectedEarningsFloor floor =
                question(figure).taxableIncome(Euro.euro(1_000_000)).on(figure.date());

        assertThat(floor.floor()).isEqualTo(figure.expected());
        assertThat(question(figure).on(figure.date()).floor()).isEqualTo(figure.expected());
        assertThat(floor.formula())
                .isEqualTo(
                        switch (figure.date().getYear()) {
                            case 2025 -> FloorFormula.FORMULA_2021;
                            case 2026 -> FloorFormula.FORMULA_2026;
                            default -> FloorFormula.MAXIMUM_ONLY;
                        });
    }

    static List<OutsideFigure> formulas() {
        return OutsideFigure.of("FORMULA_475DA");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formulas")
    void the_formula_gives_the_worked_floor_and_its_terms(OutsideFigure figure) {
        ProtectedEarningsFloor floor =
                question(figure).taxableIncome(figure.input("C").orElseThrow()).on(figure.date());

        assertThat(floor.formula()).isEqualTo(FloorFormula.FORMULA_2026);
        assertThat(floor.floor()).isEqualTo(figure.expected());
        assertThat(term(floor, Kind.NORM)).isEqualTo(figure.input("95%norm").orElseThrow());
        assertThat(term(floor, Kind.HEALTH)).isEqualTo(figure.input("zorg").orElseThrow());
        assertThat(term(floor, Kind.RENT)).isEqualTo(figure.input("rent").orElseThrow());
        assertThat(term(floor, Kind.CHILDREN)).isEqualTo(figure.input("kgb").orElseThrow());
    }

    private static Money term(ProtectedEarningsFloor floor, Kind kind) {
        return floor.steps().stream()
                .filter(step -> step.kind() == kind)
                .map(step -> Euro.round(step.amount()))
                .findFirst()
                .orElse(Euro.ZERO);
    }

    static List<OutsideFigure> withoutAddress() {
        return OutsideFigure.of("NO_BRP_ADDRESS");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("withoutAddress")
    void without_a_registered_address_the_floor_is_a_share_of_the_norm_for_couples(OutsideFigure figure) {
        ProtectedEarningsFloor floor = question(figure).registeredAddress(false).on(figure.date());

        assertThat(floor.formula()).isEqualTo(FloorFormula.NO_ADDRESS);
        assertThat(floor.floor()).isEqualTo(figure.expected());
    }

    static List<OutsideFigure> capacities() {
        return OutsideFigure.of("FLOOR_AND_CAPACITY_475DB_475DC");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("capacities")
    void partner_and_net_income_lower_the_floor_in_the_order_of_the_articles(OutsideFigure figure) {
        ProtectedEarningsFloor floor = question(figure)
                .taxableIncome(figure.input("C").orElseThrow())
                .netIncome(figure.input("own total net monthly incl VT").orElseThrow())
                .partnerNetIncome(
                        figure.input("partner net not under attachment").orElseThrow())
                .on(figure.date());

        assertThat(floor.floor()).isEqualTo(figure.expected("floor"));
        assertThat(floor.room()).contains(figure.expected("capacity"));
        assertThat(subtotal(floor, Kind.MAXIMUM))
                .isEqualTo(figure.input("475da").orElseThrow());
        if (figure.household().withPartner()) {
            assertThat(subtotal(floor, Kind.PARTNER_INCOME)).isEqualTo(after("after partner", figure));
        }
    }

    private static Money after(String name, OutsideFigure figure) {
        Matcher matcher =
                Pattern.compile(name + "=([0-9.]+)").matcher(figure.cells().get("inputs"));
        assertThat(matcher.find()).isTrue();
        return Euro.euro(matcher.group(1));
    }

    private static Money subtotal(ProtectedEarningsFloor floor, Kind kind) {
        return floor.steps().stream()
                .filter(step -> step.kind() == kind)
                .map(step -> Euro.round(step.subtotal()))
                .findFirst()
                .orElseThrow();
    }

    static List<OutsideFigure> ownerLimits() {
        return OutsideFigure.of("OFFICIAL_LID7_LIMIT");
    }

    /** The top-up has no known amount; what the limit decides is whether the answer warns of it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("ownerLimits")
    void below_the_official_limit_the_answer_says_that_a_top_up_was_not_computed(OutsideFigure figure) {
        Money limit = figure.expected();
        Money cent = Euro.euro("0.01");

        assertThat(codes(question(figure).taxableIncome(limit.minus(cent)).on(figure.date())))
                .contains("OWNER_TOP_UP_NOT_COMPUTED");
        assertThat(codes(question(figure).taxableIncome(limit).on(figure.date())))
                .doesNotContain("OWNER_TOP_UP_NOT_COMPUTED");
    }

    static List<OutsideFigure> incomesAtMaximum() {
        return OutsideFigure.of("OFFICIAL_INCOME_AT_MAX");
    }

    /** The formula of 2022 is not known, but from this income on the maximum is the floor, and no estimate. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("incomesAtMaximum")
    void from_the_official_income_on_the_maximum_is_no_estimate(OutsideFigure figure) {
        Money income = figure.expected();

        assertThat(question(figure).taxableIncome(income).on(figure.date()).estimated())
                .isFalse();
        assertThat(question(figure)
                        .taxableIncome(income.minus(Euro.euro("0.01")))
                        .on(figure.date())
                        .estimated())
                .isTrue();
    }

    static List<OutsideFigure> demonstrations() {
        return OutsideFigure.all().stream()
                .filter(figure -> figure.kind().endsWith("_DEMO"))
                .toList();
    }

    /** They are of 2018, before the act: no floor is given for them. Their division and subtraction are right. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("demonstrations")
    void a_demonstration_of_an_earlier_act_lies_before_the_horizon(OutsideFigure figure) {
        assertThatThrownBy(() -> question(figure).on(figure.date())).isInstanceOf(HorizonException.class);

        Optional<Money> capacity = figure.input("capacity");
        Money ours = capacity.map(whole -> share(whole, figure))
                .orElseGet(() -> figure.input("income")
                        .orElseThrow()
                        .minus(figure.input("floor").orElseThrow()));
        assertThat(ours).isEqualTo(figure.expected());
    }

    private static Money share(Money whole, OutsideFigure figure) {
        int creditors = figure.input("creditors").orElseThrow().getAmount().intValueExact();
        return Shares.of(whole, Collections.nCopies(creditors, Euro.euro(1))).get(0);
    }

    @Test
    void every_kind_of_figure_is_tested() {
        Set<String> kinds =
                OutsideFigure.all().stream().map(OutsideFigure::kind).collect(Collectors.toCollection(TreeSet::new));

        assertThat(OutsideFigure.all()).hasSize(115);
        assertThat(maxima()).hasSize(48);
        assertThat(kinds)
                .containsExactly(
                        "CAPACITY_DEMO",
                        "EQUAL_SHARE_DEMO",
                        "FLOOR_AND_CAPACITY_475DB_475DC",
                        "FORMULA_475DA",
                        "NO_BRP_ADDRESS",
                        "OFFICIAL_INCOME_AT_MAX",
                        "OFFICIAL_LID7_LIMIT",
                        "OFFICIAL_MAX");
    }

    /** Computed by the collectors of the figures as income point + 12 H / F, and G for several persons. */
    @Test
    void at_the_computed_income_of_2026_the_floor_is_the_maximum() {
        BySize<Money> income = new BySize<>(Euro.euro("64888.56"), Euro.euro("82387.09"));
        LocalDate day = LocalDate.of(2026, 7, 1);

        for (Household household : Household.values()) {
            ProtectedEarningsFloor floor = NETHERLANDS
                    .floor(household)
                    .taxableIncome(income.of(household))
                    .on(day);

            BigDecimal missing = EARNINGS.maximum()
                    .on(day)
                    .value()
                    .of(household)
                    .getAmount()
                    .subtract(floor.floor().getAmount());
            assertThat(missing).as("%s", household).isBetween(BigDecimal.ZERO, new BigDecimal("0.01"));
        }
    }

    @Test
    void every_figure_is_copied_without_change() throws IOException {
        Optional<Path> collected = SharedFolder.file("vectors/protected-earnings.csv");
        assumeTrue(collected.isPresent(), "the collected figures are not beside this project: nothing to compare");

        assertThat(OutsideFigure.text().lines().toList())
                .isNotEmpty()
                .isEqualTo(Files.readAllLines(collected.orElseThrow()));
    }

    private static List<String> codes(ProtectedEarningsFloor floor) {
        return floor.warnings().stream().map(warning -> warning.code()).toList();
    }
}
