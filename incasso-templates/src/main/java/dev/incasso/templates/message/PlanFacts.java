package dev.incasso.templates.message;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.casefile.PlanEvent.PlanAgreed;
import dev.incasso.core.casefile.PlanEvent.PlanOffered;
import dev.incasso.core.casefile.PlanEvent.PlanRevised;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.account.Account;
import dev.incasso.rules.promise.AgreedPlan;
import dev.incasso.rules.promise.KeptInstalment;
import dev.incasso.rules.promise.PlanTolerance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.joda.money.Money;

/** The instalments that a message is about, and which of them is missed or comes next, as the agreed plan stands. */
final class PlanFacts {

    private final List<Instalment> instalments;
    private final Optional<AgreedPlan> agreed;
    private final LocalDate day;

    private PlanFacts(List<Instalment> instalments, Optional<AgreedPlan> agreed, LocalDate day) {
        this.instalments = instalments;
        this.agreed = agreed;
        this.day = day;
    }

    /** The given plan, or the newest that the file tells of. */
    static Optional<PlanFacts> of(List<Instalment> given, List<CaseEvent> events, Account account) {
        List<Instalment> newest = List.of();
        boolean onlyOffered = false;
        for (CaseEvent event : events) {
            List<Instalment> named = instalments(event);
            if (!named.isEmpty()) {
                newest = named;
                onlyOffered = event instanceof PlanOffered;
            }
        }
        List<Instalment> meant = given.isEmpty() ? newest : given;
        List<AgreedPlan> plans = onlyOffered ? List.of() : AgreedPlan.of(events, account.on(), PlanTolerance.usual());
        Optional<AgreedPlan> last = plans.isEmpty() ? Optional.empty() : Optional.of(plans.get(plans.size() - 1));
        return meant.isEmpty() ? Optional.empty() : Optional.of(new PlanFacts(meant, last, account.on()));
    }

    private static List<Instalment> instalments(CaseEvent event) {
        if (event instanceof PlanOffered offered) {
            return offered.instalments();
        } else if (event instanceof PlanAgreed agreed) {
            return agreed.instalments();
        }
        return event instanceof PlanRevised revised ? revised.instalments() : List.of();
    }

    List<Instalment> instalments() {
        return instalments;
    }

    Money total() {
        return instalments.stream().map(Instalment::amount).reduce(Euro.ZERO, Money::plus);
    }

    /** The first instalment whose day has passed, with what is open of it. */
    Optional<Instalment> missed() {
        return unpaid(on -> on.isBefore(day));
    }

    /** The first instalment that is still to come, with what is open of it. */
    Optional<Instalment> next() {
        return unpaid(on -> !on.isBefore(day));
    }

    private Optional<Instalment> unpaid(Predicate<LocalDate> when) {
        return agreed.stream()
                .flatMap(plan -> plan.instalments().stream())
                .filter(kept ->
                        kept.open().isPositive() && when.test(kept.instalment().on()))
                .map(PlanFacts::open)
                .findFirst();
    }

    private static Instalment open(KeptInstalment kept) {
        return new Instalment(kept.instalment().on(), kept.open());
    }
}
