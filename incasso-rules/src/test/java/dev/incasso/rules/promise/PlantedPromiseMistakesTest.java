package dev.incasso.rules.promise;

import static dev.incasso.rules.account.Cases.euro;
import static dev.incasso.rules.account.Cases.paid;
import static dev.incasso.rules.promise.AgreedPlans.THREE;
import static dev.incasso.rules.promise.AgreedPlans.last;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incasso.core.money.Euro;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Mistakes that programs make with agreed plans: each is caught by a check that the library keeps. */
class PlantedPromiseMistakesTest {

    private static final AgreedPlan PART_PAID = last("2026-01-20", THREE, paid("2026-01-20", "150.00"));
    private static final AgreedPlan ONE_MISSED = last("2026-03-01", THREE);

    private static void fillsTheOldestFirst(List<Money> paid) {
        assertThat(paid).containsExactly(euro("100.00"), euro("50.00"), euro("0.00"));
    }

    private static void oneMissDoesNotEnd(PlanStatus status) {
        assertThat(status).isEqualTo(PlanStatus.ACTIVE);
    }

    private static List<Money> paidOf(AgreedPlan plan) {
        return plan.instalments().stream().map(KeptInstalment::paid).toList();
    }

    @Test
    void a_payment_fills_the_oldest_instalment_and_one_that_fills_the_newest_is_caught() {
        fillsTheOldestFirst(paidOf(PART_PAID));
        List<Money> newest = new ArrayList<>(paidOf(PART_PAID));
        Collections.reverse(newest);
        assertThatThrownBy(() -> fillsTheOldestFirst(newest)).isInstanceOf(AssertionError.class);
    }

    @Test
    void a_payment_flows_on_and_a_rest_that_is_lost_is_caught() {
        List<Money> lost = PART_PAID.instalments().stream()
                .map(kept -> kept.state() == InstalmentState.PAID ? kept.paid() : Euro.ZERO)
                .toList();
        assertThatThrownBy(() -> fillsTheOldestFirst(lost)).isInstanceOf(AssertionError.class);
    }

    @Test
    void one_miss_ends_no_plan_and_a_program_that_ends_it_is_caught() {
        oneMissDoesNotEnd(ONE_MISSED.status());
        PlanStatus ended = ONE_MISSED.instalments().stream().anyMatch(kept -> kept.state() == InstalmentState.MISSED)
                ? PlanStatus.BROKEN
                : PlanStatus.ACTIVE;
        assertThatThrownBy(() -> oneMissDoesNotEnd(ended)).isInstanceOf(AssertionError.class);
    }
}
