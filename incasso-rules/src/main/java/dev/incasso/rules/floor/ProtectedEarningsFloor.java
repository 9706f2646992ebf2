package dev.incasso.rules.floor;

import dev.incasso.core.explain.Explained;
import dev.incasso.core.explain.Explanation;
import dev.incasso.core.explain.Warning;
import dev.incasso.core.money.Euro;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.book.RuleBookVersion;
import dev.incasso.rules.convention.Conventions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/**
 * What a household must keep of its income a month to live on (beslagvrije voet, art. 475da to 475dc Rv). Immutable and
 * thread-safe.
 *
 * <p>The law asks this of those who attach an income. No rule obliges a creditor to test it before, and none should say
 * so; it tells what a plan may never take. That something is left above the floor does not show that it can be paid.
 */
public final class ProtectedEarningsFloor implements Explained {

    private final RuleBook book;
    private final Conventions conventions;
    private final FloorFacts facts;
    private final LocalDate on;
    private final FloorReckoning.Outcome outcome;

    ProtectedEarningsFloor(
            RuleBook book, Conventions conventions, FloorFacts facts, LocalDate on, FloorReckoning.Outcome outcome) {
        this.book = book;
        this.conventions = conventions;
        this.facts = facts;
        this.on = on;
        this.outcome = outcome;
    }

    /**
     * The floor a month.
     *
     * @return the amount, rounded once to the cent, half a cent upwards
     */
    public Money floor() {
        return Euro.round(outcome.exact());
    }

    /**
     * How the floor was found.
     *
     * @return the formula
     */
    public FloorFormula formula() {
        return outcome.formula();
    }

    /**
     * Whether the highest floor stands in the place of the formula, since the taxable income or a figure of the half-year
     * is not known. The floor may in truth be lower: the error is on the debtor's side. What may make it higher stands among
     * the warnings.
     *
     * @return true for such an estimate
     */
    public boolean estimated() {
        return outcome.estimated();
    }

    /**
     * What the net income leaves above the floor a month. Never below zero, since the floor is at most 95% of the net
     * income. It is room on paper: what the debtor can pay is for him to say.
     *
     * @return net income less floor; nothing if the net income was not given, or if housing costs were given that may
     *     raise the floor by an amount that is not known
     */
    public Optional<Money> room() {
        return outcome.atLeast() ? Optional.empty() : facts.netIncome().map(income -> income.minus(floor()));
    }

    /**
     * The steps in the order of the law. Steps that change nothing are there too; facts that were not given have none.
     *
     * @return the steps, whose amounts sum to the floor before rounding
     */
    public List<FloorStep> steps() {
        return List.copyOf(outcome.steps());
    }

    /**
     * The day of the question.
     *
     * @return the day
     */
    public LocalDate on() {
        return on;
    }

    /**
     * The conventions under which the question was asked. None of them changes a floor: that terms below zero count as
     * zero and that rounding comes once, at the end, is fixed.
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
        Set<LegalSource> sources = new LinkedHashSet<>();
        for (FloorStep step : outcome.steps()) {
            sources.add(step.source());
            step.figures().forEach(figure -> sources.add(figure.source()));
        }
        return List.copyOf(sources);
    }

    @Override
    public List<Warning> warnings() {
        return List.copyOf(outcome.warnings());
    }

    @Override
    public Explanation explanation() {
        List<Explanation> steps = new ArrayList<>();
        outcome.steps().forEach(step -> steps.add(step.explanation()));
        if (outcome.exact().compareTo(floor().getAmount()) != 0) {
            steps.add(Explanation.of(FloorReckoning.TEXTS
                    .phrase("ROUNDED")
                    .with("exact", FloorReckoning.shown(outcome.exact()))
                    .with("floor", floor())));
        }
        room().ifPresent(room -> steps.add(Explanation.of(FloorReckoning.TEXTS
                .phrase("ROOM")
                .with("income", room.plus(floor()))
                .with("floor", floor())
                .with("room", room))));
        return Explanation.of(FloorReckoning.TEXTS
                        .phrase(outcome.estimated() && !outcome.atLeast() ? "FLOOR_AT_MOST" : "FLOOR")
                        .with("on", on)
                        .with("household", facts.household())
                        .with("floor", floor()))
                .restingOn(steps)
                .withRemarks(warnings());
    }

    /** Formula and day in one line; no amount, since it tells of the debtor's income. */
    @Override
    public String toString() {
        return "protected earnings floor on " + on + ", " + formula().protocolName();
    }
}
