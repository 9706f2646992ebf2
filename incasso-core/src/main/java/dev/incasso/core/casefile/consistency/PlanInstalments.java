package dev.incasso.core.casefile.consistency;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.casefile.PlanEvent.PlanAgreed;
import dev.incasso.core.casefile.PlanEvent.PlanOffered;
import dev.incasso.core.casefile.PlanEvent.PlanRevised;
import dev.incasso.core.casefile.consistency.Register.Entry;
import dev.incasso.core.constraint.Day;
import dev.incasso.core.constraint.Euros;
import dev.incasso.core.constraint.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;

/** The instalments of a plan lie one after another, and those of an agreed plan sum to its total where it has one. */
final class PlanInstalments implements Subject {

    @Override
    public void look(Register file, Findings findings) {
        file.entries().forEach(entry -> {
            inOrder(entry, findings);
            if (entry.event() instanceof PlanAgreed plan
                    && plan.total().filter(total -> differs(total, plan)).isPresent()) {
                findings.inEvent(entry.index(), "total", Problem.OTHER_TOTAL);
            }
        });
    }

    /** The instalments that an event names. */
    static List<Instalment> of(CaseEvent event) {
        if (event instanceof PlanOffered plan) {
            return plan.instalments();
        }
        if (event instanceof PlanAgreed plan) {
            return plan.instalments();
        }
        return event instanceof PlanRevised plan ? plan.instalments() : List.of();
    }

    private static void inOrder(Entry entry, Findings findings) {
        List<Instalment> instalments = of(entry.event());
        for (int i = 1; i < instalments.size(); i++) {
            Instalment previous = instalments.get(i - 1);
            Instalment next = instalments.get(i);
            if (Day.Check.plausible(previous.on())
                    && Day.Check.plausible(next.on())
                    && !next.on().isAfter(previous.on())) {
                findings.inInstalment(entry.index(), i, "on", Problem.INSTALMENT_ORDER);
            }
        }
    }

    /** Not said of amounts that cannot be added; an empty plan is reported by itself. */
    private static boolean differs(Money total, PlanAgreed plan) {
        List<Money> amounts =
                plan.instalments().stream().map(Instalment::amount).toList();
        return !amounts.isEmpty()
                && Stream.concat(amounts.stream(), Stream.of(total)).allMatch(Euros.Check::sound)
                && !Money.total(amounts).isEqual(total);
    }
}
