package dev.incasso.rules.plan;

import static dev.incasso.rules.account.Cases.day;
import static dev.incasso.rules.plan.Plans.FIRST;
import static dev.incasso.rules.plan.Plans.amounts;
import static dev.incasso.rules.plan.Plans.days;
import static dev.incasso.rules.plan.Plans.euro;
import static dev.incasso.rules.plan.Plans.instalments;
import static dev.incasso.rules.plan.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.explain.Warning;
import dev.incasso.core.money.Band;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.plan.Alternative.Kind;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of a debtor, on which days, and what is said where no plan can be kept. */
class PlanQuestionTest {

    private static List<String> warnings(PlanProposal plan) {
        return plan.warnings().stream().map(Warning::code).toList();
    }

    @ParameterizedTest(name = "paid on the {0}, from {1}, {2}: {3}")
    @DisplayName("instalments come after the pay day, debits on a working day, without drift")
    @CsvSource({
        "28, 2025-12-29, TRANSFER, 2026-01-01|2026-02-01|2026-03-01",
        "28, 2025-12-29, DEBIT, 2026-01-05|2026-02-02|2026-03-02",
        "25, 2026-04-02, DEBIT, 2026-05-01|2026-06-01|2026-07-01",
        "23, 2026-03-26, DEBIT, 2026-04-28|2026-05-26|2026-06-25",
        "23, 2026-03-25, TRANSFER, 2026-03-25|2026-04-25|2026-05-25",
        "24, 2026-03-25, TRANSFER, 2026-04-01|2026-05-01|2026-06-01",
        "1, 2026-01-03, DEBIT, 2026-01-05|2026-02-03|2026-03-03",
        "1, 2026-01-04, TRANSFER, 2026-02-03|2026-03-03|2026-04-03",
        "31, 2026-02-01, TRANSFER, 2026-02-01|2026-03-01|2026-04-01"
    })
    void afterThePayDay(int payDay, String earliest, PayBy payBy, String expected) {
        PlanProposal plan =
                plan("150").payDay(payDay).by(payBy).instalment(euro("50")).startingOn(day(earliest));

        assertThat(String.join("|", days(plan.instalments()))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} from {1}")
    @DisplayName("without a pay day the days are counted from the first one")
    @CsvSource({
        "MONTHLY, 2027-12-31, TRANSFER, 2027-12-31|2028-01-31|2028-02-29|2028-03-31",
        "MONTHLY, 2026-03-27, DEBIT, 2026-03-27|2026-04-28|2026-05-27|2026-06-29",
        "WEEKLY, 2025-12-25, DEBIT, 2025-12-29|2026-01-05|2026-01-08|2026-01-15",
        "FOUR_WEEKLY, 2026-03-02, TRANSFER, 2026-03-02|2026-03-30|2026-04-27|2026-05-25"
    })
    void withoutDrift(Frequency frequency, String first, PayBy payBy, String expected) {
        PlanProposal plan =
                plan("200").every(frequency).by(payBy).instalment(euro("50")).startingOn(day(first));

        assertThat(String.join("|", days(plan.instalments()))).isEqualTo(expected);
    }

    @Test
    void without_room_no_plan_is_forced_and_debt_help_is_named() {
        PlanProposal plan = plan("1000").room(euro("0")).instalment(euro("25")).startingOn(FIRST);

        assertThat(plan.outcome()).isEqualTo(Outcome.NO_ROOM);
        assertThat(plan.instalments()).isEmpty();
        assertThat(plan.highestAffordable()).isEmpty();
        assertThat(plan.waysOut()).containsExactly(WayOut.DEBT_HELP, WayOut.PART_REMISSION);
        assertThat(plan.ask()).isEmpty();
        assertThat(plan("1000")
                        .room(euro("40"))
                        .otherPlans(euro("40"))
                        .startingOn(FIRST)
                        .outcome())
                .isEqualTo(Outcome.NO_ROOM);
    }

    @Test
    void room_above_the_floor_is_never_demanded_by_itself() {
        PlanProposal unnamed = plan("1000").aboveFloor(euro("90")).startingOn(FIRST);

        assertThat(unnamed.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(unnamed.instalments()).isEmpty();
        assertThat(unnamed.ask()).containsExactly(Ask.AMOUNT_POSSIBLE);
        assertThat(plan("1000")
                        .aboveFloor(euro("90"))
                        .instalment(euro("50"))
                        .startingOn(FIRST)
                        .outcome())
                .isEqualTo(Outcome.UNKNOWN);
        assertThat(plan("1000")
                        .aboveFloor(euro("90"))
                        .instalment(euro("90.01"))
                        .startingOn(FIRST)
                        .outcome())
                .isEqualTo(Outcome.TOO_HIGH);
    }

    @Test
    void a_promise_alone_is_not_yet_known_to_be_possible() {
        PlanProposal plan = plan("1000").promised(euro("100")).startingOn(FIRST);

        assertThat(plan.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(plan.instalments()).hasSize(10);
        assertThat(plan.ask()).containsExactly(Ask.AMOUNT_POSSIBLE, Ask.NET_INCOME, Ask.HOUSEHOLD);
    }

    @ParameterizedTest(name = "{1} asked where {0} is possible: {2}")
    @DisplayName("an instalment passes up to the amount that is possible")
    @CsvSource({
        "50.00, 49.99, AFFORDABLE, 49.99",
        "50.00, 50.00, AFFORDABLE, 50.00",
        "50.00, 50.01, TOO_HIGH, 50.00",
        "600.00, 700.00, AFFORDABLE, 500.00",
        "0.84, 50.00, TOO_HIGH, 0.84"
    })
    void boundary(String room, String asked, Outcome outcome, String proposed) {
        PlanProposal plan = plan("500").room(euro(room)).instalment(euro(asked)).startingOn(FIRST);

        assertThat(plan.outcome()).isEqualTo(outcome);
        assertThat(plan.instalments().get(0).amount()).isEqualTo(euro(proposed));
    }

    @Test
    void alternatives_stand_side_by_side() {
        PlanProposal plan = plan("500")
                .room(euro("100.01"))
                .promised(euro("200"))
                .instalment(euro("250"))
                .startingOn(FIRST);

        assertThat(plan.alternatives())
                .extracting(Alternative::kind)
                .containsExactly(Kind.ASKED, Kind.PROMISED, Kind.SHORTEST, Kind.COMFORTABLE);
        assertThat(plan.alternatives())
                .extracting(alternative -> alternative.instalment().getAmount().toPlainString())
                .containsExactly("250.00", "200.00", "100.01", "50.00");
    }

    @ParameterizedTest(name = "room {0} a month, {1}: {2} each time")
    @DisplayName("a monthly room is shared over the year, and rounded down once")
    @CsvSource({
        "100.00, WEEKLY, 23.07",
        "100.00, FOUR_WEEKLY, 92.30",
        "100.00, MONTHLY, 100.00",
        "0.05, WEEKLY, 0.01",
        "13.00, WEEKLY, 3.00"
    })
    void shareOfAMonth(String room, Frequency frequency, String each) {
        assertThat(plan("5").every(frequency).room(euro(room)).startingOn(FIRST).highestAffordable())
                .contains(euro(each));
    }

    @Test
    void where_the_limits_do_not_fit_ways_out_are_named_and_the_instalment_stays() {
        PlanProposal plan = plan("1200.01")
                .within(PlanLimits.preset(Incasso.netherlands().ruleBook(), "TAX_CONSUMER"))
                .promised(euro("150"))
                .room(euro("100"))
                .startingOn(FIRST);

        assertThat(plan.outcome()).isEqualTo(Outcome.TOO_HIGH);
        assertThat(plan.instalments()).hasSize(13);
        assertThat(plan.highestAffordable()).contains(euro("100"));
        assertThat(plan.waysOut()).containsExactly(WayOut.LONGER_WITH_CONSENT, WayOut.PART_REMISSION, WayOut.DEBT_HELP);
    }

    @Test
    void an_amount_so_small_that_no_plan_ends_is_answered_with_ways_out() {
        PlanProposal plan = plan("601").room(euro("1")).startingOn(FIRST);

        assertThat(plan.outcome()).isEqualTo(Outcome.TOO_HIGH);
        assertThat(plan.instalments()).isEmpty();
        assertThat(plan.alternatives()).isEmpty();
        assertThat(plan.waysOut()).contains(WayOut.DEBT_HELP);
        assertThat(plan("600").room(euro("1")).startingOn(FIRST).instalments()).hasSize(600);
    }

    @Test
    void an_own_list_is_tried_at_its_highest_amount() {
        PlanQuestion question = plan("300").instalments(instalments("2026-06-01 200|2026-07-01 50|2026-12-01 50"));

        assertThat(question.room(euro("200")).startingOn(FIRST).outcome()).isEqualTo(Outcome.AFFORDABLE);
        PlanProposal tooHigh = question.room(euro("199.99")).startingOn(FIRST);
        assertThat(tooHigh.outcome()).isEqualTo(Outcome.TOO_HIGH);
        assertThat(amounts(tooHigh.instalments())).containsExactly("199.99", "100.01");
    }

    @Test
    void debits_of_an_own_list_move_to_a_working_day_too() {
        PlanProposal plan = plan("100")
                .by(PayBy.DEBIT)
                .instalments(instalments("2026-04-03 50|2026-04-27 50"))
                .startingOn(FIRST);

        assertThat(days(plan.instalments())).containsExactly("2026-04-07", "2026-04-28");
    }

    @Test
    void several_debts_are_paid_in_proportion_to_what_is_open_of_each() {
        PlanProposal plan = plan("100").room(euro("33.33")).startingOn(FIRST);

        List<List<Instalment>> shared = plan.sharedOver(List.of(euro("75"), euro("24.99"), euro("0.01")));

        assertThat(amounts(shared.get(0))).containsExactly("25.00", "25.00", "25.00");
        assertThat(shared.stream().map(Plans::sum).toList()).containsExactly(euro("75"), euro("24.99"), euro("0.01"));
    }

    @Test
    void charges_and_instalments_before_the_due_date_warn_of_the_rules_on_credit() {
        PlanQuestion question = plan("100").room(euro("50"));

        assertThat(warnings(question.withCharges().withCharges().startingOn(FIRST)))
                .containsExactly("PLAN_WITH_CHARGES");
        assertThat(warnings(question.dueOn(FIRST.plusDays(1)).startingOn(FIRST)))
                .containsExactly("NOT_AN_EXISTING_DEBT");
        assertThat(warnings(question.dueOn(FIRST).startingOn(FIRST))).isEmpty();
    }

    @Test
    void a_debit_after_the_last_known_decree_day_is_told_to_be_uncertain() {
        PlanQuestion question = plan("100").room(euro("100"));

        assertThat(warnings(question.by(PayBy.DEBIT).startingOn(day("2040-03-01"))))
                .containsExactly("DEBIT_DAYS_NOT_CERTAIN");
        assertThat(warnings(question.startingOn(day("2040-03-01")))).isEmpty();
        assertThat(warnings(question.by(PayBy.DEBIT).startingOn(FIRST))).isEmpty();
    }

    @Test
    void a_band_holds_its_lower_end_and_not_its_upper() {
        Money edge = euro("1750.00");

        assertThat(Band.holding(edge)).isEqualTo(new Band(edge, euro("2000")));
        assertThat(Band.holding(edge.minusMinor(1)).below()).isEqualTo(edge);
        assertThat(Band.holding(euro("0")).from()).isEqualTo(euro("0"));
    }
}
