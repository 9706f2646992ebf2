package dev.incasso.rules.portal;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.casefile.PlanEvent.PlanAgreed;
import dev.incasso.core.casefile.PlanEvent.PlanOffered;
import dev.incasso.core.casefile.PlanEvent.PlanRevised;
import java.util.List;

/** The plan that is on the table: the newest offer, by whichever side, as long as nothing was agreed after it. */
final class Offers {

    private Offers() {}

    static List<Instalment> open(FileOnDay subject) {
        List<Instalment> offer = List.of();
        for (CaseEvent event : subject.file().eventsThrough(subject.day())) {
            if (event instanceof PlanOffered offered) {
                offer = offered.instalments();
            } else if (event instanceof PlanAgreed || event instanceof PlanRevised) {
                offer = List.of();
            }
        }
        return subject.planRuns() ? List.of() : offer;
    }
}
