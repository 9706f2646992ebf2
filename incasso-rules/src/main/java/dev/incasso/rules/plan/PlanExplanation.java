package dev.incasso.rules.plan;

import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.explain.Explanation;
import dev.incasso.core.explain.Phrase;
import dev.incasso.core.money.Euro;
import dev.incasso.core.source.LegalSource;
import dev.incasso.core.source.SourceKind;
import dev.incasso.rules.book.Law;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/** Tells a plan in words that can be read aloud to the debtor. */
final class PlanExplanation {

    static final LegalSource PRACTICE = LegalSource.of("een termijn die vol te houden is", SourceKind.CONVENTION);

    static final LegalSource CREDIT_LAW =
            LegalSource.of("richtlijn (EU) 2023/2225, van toepassing vanaf 20-11-2026", SourceKind.SECONDARY);

    private PlanExplanation() {}

    static Explanation of(PlanProposal plan) {
        List<Explanation> steps = new ArrayList<>();
        plan.highestAffordable()
                .ifPresent(highest -> steps.add(
                        Explanation.of(PlanProposal.TEXTS.phrase("HIGHEST").with("highest", highest), PRACTICE)));
        if (!plan.instalments().isEmpty()) {
            steps.add(division(plan.instalments()));
        }
        for (Alternative alternative : plan.alternatives()) {
            steps.add(Explanation.of(told(alternative)));
        }
        plan.ask()
                .forEach(ask -> steps.add(
                        Explanation.of(PlanProposal.TEXTS.phrase("ASK").with("question", ask))));
        plan.waysOut()
                .forEach(way -> steps.add(
                        Explanation.of(PlanProposal.TEXTS.phrase("WAY_OUT").with("way", way))));
        steps.add(Explanation.of(PlanProposal.TEXTS.phrase("NO_RIGHT"), Law.BW_6_29));
        return Explanation.of(PlanProposal.TEXTS
                        .phrase(plan.outcome() == Outcome.TOO_HIGH ? "PLAN_TOO_HIGH" : "PLAN")
                        .with("total", plan.total())
                        .with("outcome", plan.outcome()))
                .restingOn(steps)
                .withRemarks(plan.warnings());
    }

    private static Explanation division(List<Instalment> instalments) {
        Instalment first = instalments.get(0);
        Instalment last = instalments.get(instalments.size() - 1);
        Phrase phrase = PlanProposal.TEXTS
                .phrase(instalments.size() == 1 ? "ONCE" : "DIVISION")
                .with("parts", parts(instalments))
                .with("first", first.on())
                .with("last", last.on());
        return Explanation.of(phrase)
                .restingOn(instalments.stream()
                        .map(instalment -> Explanation.of(PlanProposal.TEXTS
                                .phrase("INSTALMENT")
                                .with("on", instalment.on())
                                .with("amount", instalment.amount())))
                        .toList());
    }

    /** How often how much, so that the parts heard come to the total. */
    private static Phrase parts(List<Instalment> instalments) {
        Money amount = instalments.get(0).amount();
        Money remainder = instalments.get(instalments.size() - 1).amount();
        boolean equalBefore = instalments.stream()
                .limit(instalments.size() - 1L)
                .allMatch(instalment -> instalment.amount().equals(amount));
        String key = instalments.size() == 1
                ? "ONE"
                : !equalBefore
                        ? "DIFFERENT"
                        : amount.equals(remainder) ? "EQUAL" : instalments.size() == 2 ? "TWO" : "REMAINDER";
        return PlanProposal.TEXTS
                .phrase(key)
                .with("count", instalments.size())
                .with("before", instalments.size() - 1)
                .with("amount", amount)
                .with("remainder", remainder)
                .with("sum", instalments.stream().map(Instalment::amount).reduce(Euro.ZERO, Money::plus));
    }

    private static Phrase told(Alternative alternative) {
        return PlanProposal.TEXTS
                .phrase(alternative.withinLimits() ? "ALTERNATIVE" : "ALTERNATIVE_BEYOND_LIMITS")
                .with("kind", alternative.kind())
                .with("parts", parts(alternative.instalments()))
                .with("last", alternative.lastOn())
                .with("outcome", alternative.outcome());
    }
}
