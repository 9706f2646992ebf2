package dev.incasso.rules.plan;

import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.explain.Warning;
import dev.incasso.core.money.Euro;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What was asked for in a plan, while a question is made. Changed only before a question holds it. */
final class Wishes {

    final Money total;
    Frequency frequency = Frequency.MONTHLY;
    OptionalInt payDay = OptionalInt.empty();
    PayBy payBy = PayBy.TRANSFER;

    @Nullable
    Money instalment;

    @Nullable
    Money room;

    @Nullable
    Money promised;

    @Nullable
    Money budget;

    Money otherPlans = Euro.ZERO;
    List<Instalment> own = List.of();
    PlanLimits limits = PlanLimits.none();
    List<Warning> circumstances = List.of();
    boolean forbidden;
    boolean charges;

    @Nullable
    LocalDate dueOn;

    Wishes(Money total) {
        this.total = total;
    }

    Wishes copy() {
        Wishes copy = new Wishes(total);
        copy.frequency = frequency;
        copy.payDay = payDay;
        copy.payBy = payBy;
        copy.instalment = instalment;
        copy.room = room;
        copy.promised = promised;
        copy.budget = budget;
        copy.otherPlans = otherPlans;
        copy.own = own;
        copy.limits = limits;
        copy.circumstances = circumstances;
        copy.forbidden = forbidden;
        copy.charges = charges;
        copy.dueOn = dueOn;
        return copy;
    }

    /** What is to be told besides; a plan is agreed on its earliest day at the latest. */
    List<Warning> warnings(LocalDate earliest) {
        List<Warning> warnings = new ArrayList<>(circumstances);
        if (charges) {
            warnings.add(Warning.of(PlanProposal.TEXTS.phrase("PLAN_WITH_CHARGES"), PlanExplanation.CREDIT_LAW));
        }
        if (dueOn != null && earliest.isBefore(dueOn)) {
            warnings.add(Warning.of(PlanProposal.TEXTS.phrase("NOT_AN_EXISTING_DEBT"), PlanExplanation.CREDIT_LAW));
        }
        return warnings;
    }

    /** The amount that the creditor asks or the debtor offers, whichever is to be tried. */
    Optional<Money> asked() {
        return Optional.ofNullable(instalment).or(() -> Optional.ofNullable(promised));
    }
}
