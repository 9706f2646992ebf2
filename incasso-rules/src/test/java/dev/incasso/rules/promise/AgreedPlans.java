package dev.incasso.rules.promise;

import static dev.incasso.rules.account.Cases.claim;
import static dev.incasso.rules.account.Cases.consumer;
import static dev.incasso.rules.account.Cases.day;
import static dev.incasso.rules.account.Cases.with;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.PlanEvent.PlanAgreed;
import dev.incasso.rules.plan.Plans;
import java.util.List;

/** Agreed plans in few words, for tests. */
final class AgreedPlans {

    /** Three instalments of 100.00, agreed on 10 January 2026. */
    static final PlanAgreed THREE = agreed("2026-01-10", "2026-02-01 100|2026-03-01 100|2026-04-01 100");

    private AgreedPlans() {}

    static PlanAgreed agreed(String on, String instalments) {
        return PlanAgreed.of(day(on), Plans.instalments(instalments));
    }

    static CaseFile file(CaseEvent... events) {
        return with(consumer(claim("A", "500.00", "2025-11-01", "2025-12-01")), events);
    }

    static List<AgreedPlan> all(String on, CaseEvent... events) {
        return AgreedPlan.of(file(events).eventsThrough(day(on)), day(on), PlanTolerance.usual());
    }

    static AgreedPlan last(String on, CaseEvent... events) {
        List<AgreedPlan> all = all(on, events);
        return all.get(all.size() - 1);
    }

    static List<InstalmentState> states(AgreedPlan plan) {
        return plan.instalments().stream().map(KeptInstalment::state).toList();
    }
}
