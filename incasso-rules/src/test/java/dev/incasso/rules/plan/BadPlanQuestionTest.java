package dev.incasso.rules.plan;

import static dev.incasso.rules.account.Cases.day;
import static dev.incasso.rules.plan.Plans.FIRST;
import static dev.incasso.rules.plan.Plans.euro;
import static dev.incasso.rules.plan.Plans.instalments;
import static dev.incasso.rules.plan.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.error.HorizonException;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.book.PlanPreset.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What no plan can be made of is refused with its kind and its place, all of it at once. */
class BadPlanQuestionTest {

    private static final Money MINUS = Money.of(CurrencyUnit.EUR, -1);
    private static final Money DOLLARS = Money.of(CurrencyUnit.USD, 50);

    private static List<String> refusal(ThrowingCallable asking) {
        return catchThrowableOfType(InvalidInputException.class, asking).violations().stream()
                .map(violation -> violation.code() + " " + violation.path())
                .toList();
    }

    private static PlanQuestion of(Money total) {
        return Incasso.netherlands().plan(total);
    }

    static Stream<Arguments> questions() {
        PlanQuestion good = plan("100");
        return Stream.of(
                Arguments.of("AMOUNT_ZERO total", of(euro("0"))),
                Arguments.of("AMOUNT_NEGATIVE total", of(MINUS)),
                Arguments.of("CURRENCY_NOT_EURO total", of(DOLLARS)),
                Arguments.of("AMOUNT_ZERO instalment", good.instalment(euro("0"))),
                Arguments.of("AMOUNT_NEGATIVE instalment", good.instalment(MINUS)),
                Arguments.of("AMOUNT_ZERO promised", good.promised(euro("0"))),
                Arguments.of("CURRENCY_NOT_EURO promised", good.promised(DOLLARS)),
                Arguments.of("AMOUNT_NEGATIVE room", good.room(MINUS)),
                Arguments.of("AMOUNT_NEGATIVE otherPlans", good.otherPlans(MINUS)),
                Arguments.of("CURRENCY_NOT_EURO netIncome", good.aboveFloor(DOLLARS)),
                Arguments.of("OUT_OF_RANGE payDay", good.payDay(0)),
                Arguments.of("OUT_OF_RANGE payDay", good.payDay(32)),
                Arguments.of("CONTRADICTION payDay", good.payDay(25).every(Frequency.WEEKLY)),
                Arguments.of(
                        "CONTRADICTION payDay",
                        good.every(Frequency.FOUR_WEEKLY).payDay(25)),
                Arguments.of("OUT_OF_RANGE instalment", plan("601").instalment(euro("1"))),
                Arguments.of(
                        "OUT_OF_RANGE promised",
                        plan("9999999999999.99").promised(euro("0.01")).instalment(euro("9999999999999.99"))),
                Arguments.of(
                        "CONTRADICTION instalments", good.instalments(instalments("2026-03-02 50|2026-04-02 49.99"))),
                Arguments.of(
                        "DATE_ORDER instalments[0].on", good.instalments(instalments("2026-03-01 50|2026-04-02 50"))),
                Arguments.of(
                        "DATE_ORDER instalments[1].on", good.instalments(instalments("2026-04-02 50|2026-04-02 50"))),
                Arguments.of(
                        "DATE_ORDER instalments[1].on",
                        good.by(PayBy.DEBIT).instalments(instalments("2026-04-04 50|2026-04-05 50"))),
                Arguments.of(
                        "DATE_IMPLAUSIBLE instalments[1].on",
                        good.instalments(instalments("2026-03-02 50|2200-01-01 50"))),
                Arguments.of(
                        "CURRENCY_NOT_EURO instalments[0].amount",
                        good.instalments(List.of(new Instalment(FIRST, DOLLARS)))),
                Arguments.of(
                        "OUT_OF_RANGE instalments",
                        plan("601")
                                .instalments(IntStream.range(0, 601)
                                        .mapToObj(i -> new Instalment(FIRST.plusDays(i), euro("1")))
                                        .toList())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void it_is_refused(String expected, PlanQuestion question) {
        assertThat(refusal(() -> question.startingOn(FIRST))).containsExactly(expected);
    }

    @Test
    void a_first_day_that_cannot_be_meant_is_refused() {
        for (LocalDate day : List.of(day("1899-12-31"), day("2150-01-01"), LocalDate.MIN.plusDays(9), LocalDate.MAX)) {
            assertThat(refusal(() -> plan("1").instalment(euro("1")).startingOn(day)))
                    .containsExactly("DATE_IMPLAUSIBLE firstOn");
        }
        List<Instalment> longest = plan("600")
                .instalment(euro("1"))
                .payDay(1)
                .by(PayBy.DEBIT)
                .startingOn(day("2149-12-31"))
                .instalments();
        assertThat(longest.get(599).on()).isBefore(day("2200-01-01"));
    }

    @Test
    void a_debit_before_the_first_known_year_lies_beyond_the_horizon() {
        assertThatThrownBy(() -> plan("1").instalment(euro("1")).by(PayBy.DEBIT).startingOn(day("1950-01-01")))
                .isInstanceOf(HorizonException.class);
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        PlanQuestion question = of(euro("0")).instalment(MINUS).payDay(32).every(Frequency.WEEKLY);

        assertThat(refusal(() -> question.startingOn(day("1500-01-01"))))
                .containsExactly(
                        "DATE_IMPLAUSIBLE firstOn",
                        "AMOUNT_ZERO total",
                        "AMOUNT_NEGATIVE instalment",
                        "OUT_OF_RANGE payDay",
                        "CONTRADICTION payDay");
    }

    @Test
    void debts_that_do_not_come_to_the_total_are_refused() {
        PlanProposal plan = plan("100").room(euro("50")).startingOn(FIRST);

        assertThat(refusal(() -> plan.sharedOver(List.of(euro("99.99"))))).containsExactly("CONTRADICTION debts");
        assertThat(refusal(() -> plan.sharedOver(List.of()))).containsExactly("CONTRADICTION debts");
        assertThat(refusal(() -> plan.sharedOver(List.of(MINUS, euro("101")))))
                .containsExactly("AMOUNT_NEGATIVE debts[0]");
        assertThat(refusal(() -> plan.sharedOver(List.of(DOLLARS, euro("0")))))
                .containsExactly("CURRENCY_NOT_EURO debts[0]", "AMOUNT_ZERO debts[1]");
    }

    @Test
    void limits_that_cannot_be_are_refused() {
        Step step = new Step(euro("100"), euro("10"), 12);

        assertThat(refusal(() -> PlanLimits.of(MINUS, List.of(step, new Step(euro("100"), MINUS, 0)))))
                .containsExactly(
                        "AMOUNT_NEGATIVE smallestTotal",
                        "AMOUNT_NEGATIVE steps[1].smallestInstalment",
                        "OUT_OF_RANGE steps[1].months",
                        "CONTRADICTION steps[1].upTo");
        assertThat(refusal(() -> PlanLimits.preset(Incasso.netherlands().ruleBook(), "BANK")))
                .containsExactly("UNKNOWN_VALUE limits");
    }
}
