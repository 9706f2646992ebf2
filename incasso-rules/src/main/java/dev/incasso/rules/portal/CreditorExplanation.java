package dev.incasso.rules.portal;

import dev.incasso.core.explain.Explanation;
import dev.incasso.core.explain.LanguagePack;
import dev.incasso.rules.promise.PlanStatus;
import java.util.ArrayList;
import java.util.List;

/** Tells the creditor how his file stands. */
final class CreditorExplanation {

    private static final LanguagePack TEXTS = SeenEvent.TEXTS;

    private CreditorExplanation() {}

    static Explanation of(CreditorView view) {
        List<Explanation> steps = new ArrayList<>();
        steps.add(Explanation.of(TEXTS.phrase("CREDITOR_PARTS")
                .with("principal", view.open().principal())
                .with("interest", view.open().interest())
                .with("costs", view.open().costs())
                .with("vat", view.open().vat())));
        view.blocks().forEach(code -> steps.add(Explanation.of(TEXTS.phrase("CREDITOR_BLOCK." + code))));
        view.plans().stream()
                .filter(plan -> plan.status() == PlanStatus.ACTIVE)
                .forEach(plan -> steps.add(DebtorExplanation.plan("CREDITOR_PLAN", plan)));
        if (!view.offer().isEmpty()) {
            steps.add(DebtorExplanation.instalments("CREDITOR_OFFER", view.offer()));
        }
        if (!view.events().isEmpty()) {
            steps.add(Explanation.of(TEXTS.phrase("CREDITOR_EVENTS"))
                    .restingOn(view.events().stream()
                            .map(event -> Explanation.of(event.phrase()))
                            .toList()));
        }
        view.commands()
                .forEach((command, refusals) -> refusals.forEach(refusal -> steps.add(Explanation.of(
                        TEXTS.phrase("CANNOT").with("what", command).with("reason", refusal)))));
        return Explanation.of(TEXTS.phrase("CREDITOR")
                        .with("on", view.on())
                        .with("open", view.open().total()))
                .restingOn(steps)
                .withRemarks(view.warnings());
    }
}
