package dev.incasso.rules.plan;

import static dev.incasso.rules.plan.PlanProgram.LIBRARY;
import static dev.incasso.rules.plan.Plans.amounts;
import static dev.incasso.rules.plan.Plans.days;
import static dev.incasso.rules.plan.Plans.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.plan.PlanProgram.Request;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Mistakes that programs make with plans: each is caught by a check that the library keeps. */
class PlantedPlanMistakesTest {

    /** What every program that proposes plans must do. */
    enum Check {
        /** The debtor names 10 a month; five percent of 1,800 would be 90. */
        NO_SHARE_OF_THE_INCOME_IS_DEMANDED(
                Request.of("100.00", "0.00", "10.00").earning("1800.00"), fivePercentOfIncome()),
        /** 31 January, 28 February, and again 31 March. */
        DAYS_DO_NOT_DRIFT_AFTER_A_SHORT_MONTH(Request.of("150.00", "50.00", "50.00"), driftingDays()),
        /** 333.34 twice, then 333.32. */
        THE_LAST_INSTALMENT_IS_THE_REMAINDER(Request.of("1000.00", "333.34", "400.00"), lastAsTheOthers()),
        /** 100 x 12 / 52 = 23.07; 100 / 4 = 25 a week is more than there is. */
        A_WEEK_IS_NO_QUARTER_OF_A_MONTH(
                Request.of("70.00", "0.00", "100.00").every(Frequency.WEEKLY), fourWeeksInAMonth()),
        /** 11.03 x 12 / 52 = 2.5454, so 2.54; rounded to 0.21 before it is multiplied it would be 2.52. */
        THE_SHARE_IS_ROUNDED_DOWN_ONCE(Request.of("7.65", "0.00", "11.03").every(Frequency.WEEKLY), roundedTwice()),
        /** 30 is possible; the creditor's smallest instalment of 50 does not make it 50. */
        A_LIMIT_RAISES_NO_INSTALMENT(Request.of("300.00", "0.00", "30.00").smallest("50.00"), raisedToTheLimit()),
        /** 50 is possible where 100 was asked. */
        MORE_THAN_THE_ROOM_IS_NOT_PROPOSED(Request.of("500.00", "100.00", "50.00"), withoutRoom()),
        /** Where nothing is left, nothing is asked. */
        WITHOUT_ROOM_NO_PLAN_IS_FORCED(Request.of("500.00", "0.00", "0.00"), atLeastFive());

        private final Request request;
        private final PlanProgram mistake;

        Check(Request request, PlanProgram mistake) {
            this.request = request;
            this.mistake = mistake;
        }

        void accepts(PlanProgram program) {
            List<Instalment> plan = program.propose(request);
            switch (this) {
                case NO_SHARE_OF_THE_INCOME_IS_DEMANDED ->
                    assertThat(amounts(plan)).hasSize(10).containsOnly("10.00");
                case DAYS_DO_NOT_DRIFT_AFTER_A_SHORT_MONTH ->
                    assertThat(days(plan)).containsExactly("2026-01-31", "2026-02-28", "2026-03-31");
                case THE_LAST_INSTALMENT_IS_THE_REMAINDER ->
                    assertThat(amounts(plan)).containsExactly("333.34", "333.34", "333.32");
                case A_WEEK_IS_NO_QUARTER_OF_A_MONTH ->
                    assertThat(amounts(plan)).containsExactly("23.07", "23.07", "23.07", "0.79");
                case THE_SHARE_IS_ROUNDED_DOWN_ONCE ->
                    assertThat(amounts(plan)).containsExactly("2.54", "2.54", "2.54", "0.03");
                case A_LIMIT_RAISES_NO_INSTALMENT ->
                    assertThat(amounts(plan)).hasSize(10).containsOnly("30.00");
                case MORE_THAN_THE_ROOM_IS_NOT_PROPOSED ->
                    assertThat(amounts(plan)).hasSize(10).containsOnly("50.00");
                case WITHOUT_ROOM_NO_PLAN_IS_FORCED -> assertThat(plan).isEmpty();
            }
        }

        /** The check as a sentence. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Check.class)
    void the_library_keeps(Check check) {
        check.accepts(LIBRARY);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Check.class)
    void the_mistake_is_caught(Check check) {
        assertThatThrownBy(() -> check.accepts(check.mistake)).isInstanceOf(AssertionError.class);
    }

    private static PlanProgram asking(Function<Request, Money> each) {
        return request -> {
            List<Instalment> plan = new ArrayList<>();
            Money left = request.total();
            for (int i = 0; left.isPositive(); i++) {
                Money amount = Euro.lower(each.apply(request), left);
                plan.add(new Instalment(request.every().day(request.first(), i), amount));
                left = left.minus(amount);
            }
            return plan;
        };
    }

    private static PlanProgram fivePercentOfIncome() {
        return asking(request -> request.netIncome().dividedBy(20, RoundingMode.DOWN));
    }

    private static PlanProgram driftingDays() {
        return request -> {
            List<Instalment> plan = new ArrayList<>();
            LocalDate day = request.first();
            for (Instalment instalment : LIBRARY.propose(request)) {
                plan.add(new Instalment(day, instalment.amount()));
                day = day.plusMonths(1);
            }
            return plan;
        };
    }

    private static PlanProgram lastAsTheOthers() {
        return request -> LIBRARY.propose(request).stream()
                .map(instalment -> new Instalment(instalment.on(), request.instalment()))
                .toList();
    }

    private static PlanProgram fourWeeksInAMonth() {
        return asking(request -> request.room().dividedBy(4, RoundingMode.DOWN));
    }

    private static PlanProgram roundedTwice() {
        return asking(
                request -> request.room().dividedBy(52, RoundingMode.HALF_UP).multipliedBy(12));
    }

    private static PlanProgram raisedToTheLimit() {
        return asking(request -> request.room().isLessThan(request.smallest()) ? request.smallest() : request.room());
    }

    private static PlanProgram withoutRoom() {
        return asking(Request::instalment);
    }

    private static PlanProgram atLeastFive() {
        return asking(request -> euro("5.00"));
    }
}
