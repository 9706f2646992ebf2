package dev.incasso.rules.next;

import dev.incasso.rules.conduct.LegalBlock;
import dev.incasso.rules.conduct.StepCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** Why a step is not the one to take now: what stops it, when it comes, or what has to happen for it. */
final class WhyNot {

    private WhyNot() {}

    static List<Reason> of(NextStep now, StepCode other) {
        if (now.step() == other) {
            return List.of();
        }
        List<Reason> reasons = new ArrayList<>();
        for (LegalBlock block : now.blocks()) {
            if (block.forbids(other)) {
                reasons.add(Reason.of(
                        Reason.TEXTS.phrase("BLOCKED").with("block", block.phrase()),
                        block.sources().get(0)));
                reasons.add(Reason.of(
                        Reason.TEXTS.phrase("LIFTED_BY").with("events", String.join(", ", block.liftedBy()))));
            }
        }
        if (now.held().filter(other::equals).isPresent()) {
            reasons.addAll(now.because());
            return reasons;
        }
        Optional<Outlook.Entry> later = now.outlook().steps().stream()
                .filter(entry -> entry.step() == other)
                .findFirst();
        later.ifPresent(entry -> reasons.add(Reason.of(
                Reason.TEXTS.phrase("COMES_LATER").with("day", entry.on()).with("step", now.step()))));
        Money limit = now.policy().amounts().smallestForCourt();
        Money open = now.account().open().total();
        if (other == StepCode.COURT_FILE && open.isLessThan(limit)) {
            reasons.add(Reason.of(Reason.TEXTS
                    .phrase("TOO_SMALL_FOR_COURT")
                    .with("amount", open)
                    .with("limit", limit)));
        } else if (later.isEmpty()) {
            reasons.add(Reason.of(Reason.TEXTS.phrase("NO_" + other.name())));
        }
        return reasons;
    }
}
