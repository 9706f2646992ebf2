package dev.incasso.rules.plan;

import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.book.PlanPreset.Step;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/** A program that proposes a plan: the library, or one with a mistake. */
@FunctionalInterface
interface PlanProgram {

    /** Amounts a month where it is not said otherwise; of what was not asked, zero. */
    record Request(
            Money total,
            Money instalment,
            Money room,
            Money netIncome,
            Money smallest,
            Frequency every,
            LocalDate first) {

        static Request of(String total, String instalment, String room) {
            return new Request(
                    Plans.euro(total),
                    Plans.euro(instalment),
                    Plans.euro(room),
                    Plans.euro("0"),
                    Plans.euro("0"),
                    Frequency.MONTHLY,
                    LocalDate.of(2026, 1, 31));
        }

        Request every(Frequency frequency) {
            return new Request(total, instalment, room, netIncome, smallest, frequency, first);
        }

        Request earning(String aMonth) {
            return new Request(total, instalment, room, Plans.euro(aMonth), smallest, every, first);
        }

        Request smallest(String limit) {
            return new Request(total, instalment, room, netIncome, Plans.euro(limit), every, first);
        }
    }

    List<Instalment> propose(Request request);

    PlanProgram LIBRARY = request -> {
        PlanQuestion question = Incasso.netherlands()
                .plan(request.total())
                .every(request.every())
                .room(request.room());
        question = request.instalment().isPositive() ? question.instalment(request.instalment()) : question;
        question = request.netIncome().isPositive()
                ? question.aboveFloor(request.netIncome().dividedBy(20, RoundingMode.DOWN))
                : question;
        question = question.within(
                PlanLimits.of(Plans.euro("0"), List.of(new Step(Euro.LARGEST, request.smallest(), 24))));
        return question.startingOn(request.first()).instalments();
    };
}
