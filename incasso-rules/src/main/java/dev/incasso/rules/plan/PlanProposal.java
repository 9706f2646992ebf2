package dev.incasso.rules.plan;

import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import dev.incasso.core.explain.Explained;
import dev.incasso.core.explain.Explanation;
import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.explain.Warning;
import dev.incasso.core.money.Euro;
import dev.incasso.core.money.Shares;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.book.RuleBookVersion;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.syntax.Violations;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/**
 * How an amount can be paid in instalments, whether that can be kept, and what to ask or do where it cannot. Immutable and
 * thread-safe.
 */
public final class PlanProposal implements Explained {

    static final LanguagePack TEXTS = LanguagePack.load("plan", PlanProposal.class::getResourceAsStream);

    private final RuleBook book;
    private final Conventions conventions;
    private final Money total;
    private final Outcome outcome;
    private final Optional<Money> highest;
    private final List<Instalment> instalments;
    private final List<Alternative> alternatives;
    private final List<Ask> asks;
    private final List<WayOut> waysOut;
    private final List<Warning> circumstances;

    PlanProposal(
            RuleBook book,
            Conventions conventions,
            Money total,
            Outcome outcome,
            Optional<Money> highest,
            List<Instalment> instalments,
            List<Alternative> alternatives,
            List<Ask> asks,
            List<WayOut> waysOut,
            List<Warning> circumstances) {
        this.book = book;
        this.conventions = conventions;
        this.total = total;
        this.outcome = outcome;
        this.highest = highest;
        this.instalments = List.copyOf(instalments);
        this.alternatives = List.copyOf(alternatives);
        this.asks = List.copyOf(asks);
        this.waysOut = List.copyOf(waysOut);
        this.circumstances = List.copyOf(circumstances);
    }

    /**
     * What is to be paid.
     *
     * @return the total
     */
    public Money total() {
        return total;
    }

    /**
     * Whether the instalment that was asked or promised can be paid; without one, whether any can.
     *
     * @return the outcome
     */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * The highest instalment that can be paid.
     *
     * @return the amount each time, or nothing if it is not known or if there is no room
     */
    public Optional<Money> highestAffordable() {
        return highest;
    }

    /**
     * The plan that is proposed: what was asked if it can be paid, else the counter-proposal with the highest instalment that
     * can. Where it is not known what can be paid, what was asked, to be talked about.
     *
     * @return the instalments; empty if no plan is proposed
     */
    public List<Instalment> instalments() {
        return instalments;
    }

    /**
     * Ways to pay side by side.
     *
     * @return what was asked or promised, the shortest and a comfortable one, as far as there are any
     */
    public List<Alternative> alternatives() {
        return alternatives;
    }

    /**
     * What to ask the debtor next.
     *
     * @return the questions, most useful first; empty if enough is known
     */
    public List<Ask> ask() {
        return asks;
    }

    /**
     * The proposed plan for several debts of one debtor: each instalment divided in proportion to what is still open of each.
     *
     * @param debts the debts, which come to the total
     * @return the instalments of each debt, in the order of the debts; a part of zero is left out
     * @throws InvalidInputException if a debt is not above zero, or if the debts do not come to the total
     */
    public List<List<Instalment>> sharedOver(List<Money> debts) {
        Violations violations = new Violations();
        for (int i = 0; i < debts.size(); i++) {
            PlanQuestion.positive(violations, debts.get(i), "debts[" + i + "]");
        }
        violations.refuseIfAny();
        if (!debts.stream().reduce(Euro.ZERO, Money::plus).equals(total)) {
            throw new InvalidInputException(
                    Violation.of(ErrorCode.CONTRADICTION, "debts", "the debts do not come to the total"));
        }
        List<Money> open = new ArrayList<>(debts);
        List<List<Instalment>> shared = new ArrayList<>();
        debts.forEach(debt -> shared.add(new ArrayList<>()));
        for (Instalment instalment : instalments) {
            List<Money> parts = Shares.of(instalment.amount(), open);
            for (int i = 0; i < parts.size(); i++) {
                open.set(i, open.get(i).minus(parts.get(i)));
                if (parts.get(i).isPositive()) {
                    shared.get(i).add(new Instalment(instalment.on(), parts.get(i)));
                }
            }
        }
        return shared.stream().map(List::copyOf).toList();
    }

    /**
     * What can be done where no plan within the limits can be paid.
     *
     * @return the ways out; empty if there is a plan
     */
    public List<WayOut> waysOut() {
        return waysOut;
    }

    /**
     * The conventions used.
     *
     * @return the conventions
     */
    public Conventions conventions() {
        return conventions;
    }

    /**
     * The rule book used.
     *
     * @return its version
     */
    public RuleBookVersion ruleBook() {
        return book.version();
    }

    @Override
    public List<LegalSource> sources() {
        Set<LegalSource> sources = new LinkedHashSet<>(List.of(Law.BW_6_29, PlanExplanation.PRACTICE));
        circumstances.forEach(warning -> warning.source().ifPresent(sources::add));
        return List.copyOf(sources);
    }

    @Override
    public List<Warning> warnings() {
        return circumstances;
    }

    @Override
    public Explanation explanation() {
        return PlanExplanation.of(this);
    }

    /** Outcome and number of instalments. */
    @Override
    public String toString() {
        return outcome + ", " + instalments.size() + " instalments";
    }
}
