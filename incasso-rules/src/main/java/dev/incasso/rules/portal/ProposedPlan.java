package dev.incasso.rules.portal;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.explain.Explained;
import dev.incasso.core.explain.Explanation;
import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.explain.Warning;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.plan.Outcome;
import dev.incasso.rules.plan.PlanProposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** A plan that the debtor proposed, the file with it, and whether he can keep it. Nothing is agreed yet. Immutable and thread-safe. */
public final class ProposedPlan implements Explained {

    private static final LanguagePack TEXTS = SeenEvent.TEXTS;

    private final CaseFile file;
    private final List<Instalment> instalments;
    private final Money total;
    private final Money left;
    private final Outcome outcome;
    private final Optional<PlanProposal> counter;
    private final boolean represented;

    ProposedPlan(
            CaseFile file,
            List<Instalment> instalments,
            Money total,
            Money left,
            Outcome outcome,
            Optional<PlanProposal> counter,
            boolean represented) {
        this.file = file;
        this.instalments = List.copyOf(instalments);
        this.total = total;
        this.left = left;
        this.outcome = outcome;
        this.counter = counter;
        this.represented = represented;
    }

    static ProposedPlan of(FileOnDay subject, List<Instalment> instalments, Optional<Money> room) {
        return new PlanCheck(subject, instalments, room).propose();
    }

    /**
     * The file with the proposal.
     *
     * @return the file, whose last event is {@code PLAN_OFFERED}
     */
    public CaseFile file() {
        return file;
    }

    /**
     * What the debtor proposed.
     *
     * @return the instalments
     */
    public List<Instalment> instalments() {
        return instalments;
    }

    /**
     * What the instalments come to.
     *
     * @return the sum
     */
    public Money total() {
        return total;
    }

    /**
     * What would be open after them, of what is open on the day.
     *
     * @return the amount, zero if all of it is paid then
     */
    public Money left() {
        return left;
    }

    /**
     * Whether the debtor can keep it: what falls in any one month against what he can spare in a month.
     *
     * @return the outcome; {@link Outcome#UNKNOWN} if he did not tell what he can spare
     */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * What would fit, where the proposal does not.
     *
     * @return a plan on the same sum within what the debtor can spare, or nothing
     */
    public Optional<PlanProposal> counterProposal() {
        return counter;
    }

    @Override
    public Explanation explanation() {
        List<Explanation> steps = new ArrayList<>();
        if (left.isPositive()) {
            steps.add(Explanation.of(TEXTS.phrase("PROPOSED_LEFT").with("left", left)));
        }
        if (outcome != Outcome.UNKNOWN) {
            steps.add(Explanation.of(TEXTS.phrase("PROPOSED." + outcome.name())));
        }
        counter.map(PlanProposal::instalments)
                .filter(fitting -> !fitting.isEmpty())
                .ifPresent(fitting -> steps.add(DebtorExplanation.instalments("PROPOSED_COUNTER", fitting)));
        steps.add(Explanation.of(TEXTS.phrase("PROPOSED_WAIT")));
        return DebtorExplanation.instalments("PROPOSED", instalments)
                .restingOn(steps)
                .withRemarks(warnings());
    }

    @Override
    public List<LegalSource> sources() {
        return counter.map(PlanProposal::sources).orElse(List.of(Law.BW_6_29));
    }

    @Override
    public List<Warning> warnings() {
        return represented ? List.of(Warning.of(TEXTS.phrase("PROPOSED_REPRESENTED"))) : List.of();
    }

    /** Outcome and number of instalments. */
    @Override
    public String toString() {
        return outcome + ", " + instalments.size() + " instalments proposed";
    }
}
