package dev.incasso.rules.promise;

import static dev.incasso.rules.account.Cases.account;
import static dev.incasso.rules.account.Cases.day;
import static dev.incasso.rules.account.Cases.euro;
import static dev.incasso.rules.account.Cases.event;
import static dev.incasso.rules.account.Cases.on;
import static dev.incasso.rules.account.Cases.paid;
import static dev.incasso.rules.account.Cases.paidAs;
import static dev.incasso.rules.account.Cases.reminder;
import static dev.incasso.rules.account.Cases.reversed;
import static dev.incasso.rules.promise.AgreedPlans.THREE;
import static dev.incasso.rules.promise.AgreedPlans.agreed;
import static dev.incasso.rules.promise.AgreedPlans.all;
import static dev.incasso.rules.promise.AgreedPlans.file;
import static dev.incasso.rules.promise.AgreedPlans.last;
import static dev.incasso.rules.promise.AgreedPlans.states;
import static dev.incasso.rules.promise.InstalmentState.MISSED;
import static dev.incasso.rules.promise.InstalmentState.OVERDUE;
import static dev.incasso.rules.promise.InstalmentState.PAID;
import static dev.incasso.rules.promise.InstalmentState.PARTLY_PAID;
import static dev.incasso.rules.promise.InstalmentState.PENDING;
import static dev.incasso.rules.promise.InstalmentState.WAIVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.Occurrence.Kind;
import dev.incasso.core.casefile.PlanEvent.PlanRevised;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.rules.plan.Plans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an agreed plan is kept: five days of grace, fourteen to repair, broken after two misses and only by a step. */
class AgreedPlanTest {

    private static PlanRevised revised(String on, String instalments) {
        return new PlanRevised(on(on), Plans.instalments(instalments));
    }

    @ParameterizedTest(name = "on {0}: {1}, next look {2}")
    @CsvSource({
        "2026-02-01, PENDING, false, 2026-02-02",
        "2026-02-02, OVERDUE, false, 2026-02-07",
        "2026-02-06, OVERDUE, false, 2026-02-07",
        "2026-02-07, OVERDUE, true, 2026-02-21",
        "2026-02-20, OVERDUE, true, 2026-02-21",
        "2026-02-21, MISSED, false, 2026-03-02"
    })
    void an_unpaid_instalment_is_overdue_then_reminded_of_then_missed(
            String on, InstalmentState state, boolean remind, String nextLook) {
        AgreedPlan plan = last(on, THREE);

        assertThat(states(plan)).containsExactly(state, PENDING, PENDING);
        assertThat(plan.toRemindOf().isPresent()).isEqualTo(remind);
        assertThat(plan.nextLook()).contains(day(nextLook));
        assertThat(plan.status()).isEqualTo(PlanStatus.ACTIVE);
        assertThat(plan.canBeDeclaredBroken()).isFalse();
    }

    @Test
    void one_miss_does_not_break_a_plan_and_two_only_make_it_possible() {
        assertThat(last("2026-03-20", THREE).canBeDeclaredBroken()).isFalse();
        AgreedPlan twice = last("2026-03-21", THREE);
        assertThat(states(twice)).containsExactly(MISSED, MISSED, PENDING);
        assertThat(twice.canBeDeclaredBroken()).isTrue();
        assertThat(twice.status()).isEqualTo(PlanStatus.ACTIVE);
    }

    @Test
    void a_late_payment_repairs_the_oldest_instalment_first() {
        AgreedPlan plan = last("2026-03-21", THREE, paid("2026-03-15", "120.00"));

        assertThat(states(plan)).containsExactly(PAID, MISSED, PENDING);
        assertThat(plan.instalments().get(1).paid()).isEqualTo(euro("20.00"));
        assertThat(plan.instalments().get(1).open()).isEqualTo(euro("80.00"));
        assertThat(plan.canBeDeclaredBroken()).isFalse();
    }

    @Test
    void one_reminder_is_enough_and_fourteen_days_run_from_it() {
        CaseEvent late = reminder("2026-02-15");

        assertThat(last("2026-02-14", THREE, late).toRemindOf()).isPresent();
        assertThat(last("2026-02-15", THREE, late).toRemindOf()).isEmpty();
        assertThat(states(last("2026-03-01", THREE, late))).containsExactly(OVERDUE, PENDING, PENDING);
        assertThat(states(last("2026-03-02", THREE, late))).containsExactly(MISSED, OVERDUE, PENDING);
        assertThat(last("2026-02-15", THREE, late).nextLook()).contains(day("2026-03-02"));
        assertThat(last("2026-02-07", THREE, reminder("2026-02-06")).toRemindOf())
                .as("a reminder in the days of grace does not count")
                .isPresent();
    }

    @Test
    void what_is_paid_before_the_agreement_is_not_counted() {
        AgreedPlan plan = last("2026-01-20", paid("2026-01-09", "50.00"), THREE);

        assertThat(plan.paid()).isEqualTo(euro("0.00"));
        assertThat(states(plan)).containsOnly(PENDING);
    }

    @Test
    void a_payment_that_was_reversed_is_not_counted() {
        CaseEvent payment = paidAs("P", "2026-01-20", "100.00");

        assertThat(states(last("2026-02-10", THREE, payment))).containsExactly(PAID, PENDING, PENDING);
        assertThat(states(last("2026-02-10", THREE, payment, reversed("2026-02-05", "P"))))
                .containsExactly(OVERDUE, PENDING, PENDING);
    }

    @Test
    void a_plan_that_is_paid_early_is_completed_and_what_is_above_is_told() {
        AgreedPlan plan = last("2026-01-20", THREE, paid("2026-01-15", "50.00"), paid("2026-01-20", "260.00"));

        assertThat(plan.status()).isEqualTo(PlanStatus.COMPLETED);
        assertThat(plan.completedOn()).contains(day("2026-01-20"));
        assertThat(plan.overpaid()).isEqualTo(euro("10.00"));
        assertThat(plan.nextLook()).isEmpty();
        assertThat(last("2026-05-01", THREE, paid("2026-01-20", "300.00"), event("2026-04-20", Kind.PLAN_BROKEN))
                        .status())
                .as("what is paid cannot be broken")
                .isEqualTo(PlanStatus.COMPLETED);
    }

    @Test
    void a_revision_keeps_what_was_paid_and_misses_nothing() {
        CaseEvent payment = paid("2026-02-01", "130.00");
        CaseEvent revision = revised("2026-02-10", "2026-03-15 50|2026-04-15 50|2026-05-15 100");
        var plans = all("2026-02-20", THREE, payment, revision);

        assertThat(plans).extracting(AgreedPlan::status).containsExactly(PlanStatus.REVISED, PlanStatus.ACTIVE);
        assertThat(plans.get(0).paid()).isEqualTo(euro("130.00"));
        assertThat(states(plans.get(0))).containsExactly(PAID, WAIVED, WAIVED);
        assertThat(plans.get(0).endedOn()).contains(day("2026-02-10"));
        assertThat(plans.get(1).agreedOn()).isEqualTo(day("2026-02-10"));
        assertThat(plans.get(1).paid()).as("paid ahead").isEqualTo(euro("30.00"));
        assertThat(states(plans.get(1))).containsExactly(PARTLY_PAID, PENDING, PENDING);
    }

    @Test
    void arrears_are_not_carried_into_a_revised_plan() {
        AgreedPlan plan =
                last("2026-02-20", THREE, paid("2026-02-05", "40.00"), revised("2026-02-10", "2026-03-15 20"));

        assertThat(plan.paid()).isEqualTo(euro("0.00"));
        assertThat(states(plan)).containsExactly(PENDING);
    }

    @Test
    void a_second_agreement_takes_the_place_of_the_first() {
        var plans = all("2026-02-20", THREE, agreed("2026-02-10", "2026-03-01 30"), paid("2026-02-15", "30.00"));

        assertThat(plans).extracting(AgreedPlan::status).containsExactly(PlanStatus.REVISED, PlanStatus.COMPLETED);
    }

    @Test
    void what_is_paid_after_the_end_is_left_to_the_account() {
        AgreedPlan plan =
                last("2026-03-20", THREE, event("2026-02-10", Kind.PLAN_CANCELLED), paid("2026-03-01", "90.00"));

        assertThat(plan.paid()).isEqualTo(euro("0.00"));
        assertThat(plan.endedOn()).contains(day("2026-02-10"));
        assertThat(account(
                                file(THREE, event("2026-02-10", Kind.PLAN_CANCELLED), paid("2026-03-01", "90.00")),
                                "2026-03-20")
                        .open()
                        .total())
                .isLessThan(euro("430.00"));
    }

    @ParameterizedTest(name = "{0} days, {1} days, {2} misses")
    @CsvSource({"-1, 14, 2, graceDays", "366, 14, 2, graceDays", "5, -1, 2, repairDays", "5, 14, 0, missesToBreak"})
    void a_tolerance_that_cannot_be_is_refused(int grace, int repair, int misses, String path) {
        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> new PlanTolerance(grace, repair, misses));

        assertThat(refused.violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.path()).isEqualTo(path));
    }
}
