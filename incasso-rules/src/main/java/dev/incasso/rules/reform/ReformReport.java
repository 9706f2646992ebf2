package dev.incasso.rules.reform;

import dev.incasso.core.explain.Explained;
import dev.incasso.core.explain.Explanation;
import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.explain.Warning;
import dev.incasso.core.party.Capacity;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.book.RuleBookVersion;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.next.Policy;
import dev.incasso.rules.portfolio.Sum;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What another rule book does to many cases. All sums are exact and are those of the cases that both rule books answer; by
 * principal, by what the costs rest on and by capacity they add up to the whole. Immutable and thread-safe.
 */
public final class ReformReport implements Explained {

    static final LanguagePack TEXTS = LanguagePack.load("reform", ReformReport.class::getResourceAsStream);

    private final Setting setting;
    private final long cases;
    private final long changedCases;
    private final long lowerBounds;
    private final Effect debtors;
    private final SortedMap<Figure, Movement> figures;
    private final SortedMap<PrincipalClass, Group> byPrincipal;
    private final SortedMap<CostBasis, Group> byCostBasis;
    private final SortedMap<Capacity, Group> byCapacity;
    private final SortedMap<DifferenceClass, Sum> differences;
    private final SortedMap<MovedDate, DateMoves> dates;
    private final SortedMap<StepMove, Long> steps;
    private final SortedMap<Refusal, Long> refusals;
    private final List<CaseChange> largest;
    private final List<NotComparable> firstRefused;

    ReformReport(ReformTally tally) {
        this.setting = tally.setting;
        this.cases = tally.cases;
        this.changedCases = tally.changed;
        this.lowerBounds = tally.lowerBounds;
        this.debtors = tally.debtors;
        SortedMap<Figure, Movement> all = new TreeMap<>(tally.figures);
        for (Figure figure : Figure.values()) {
            all.putIfAbsent(figure, Movement.NONE);
        }
        this.figures = frozen(all);
        this.byPrincipal = frozen(tally.byPrincipal);
        this.byCostBasis = frozen(tally.byCostBasis);
        this.byCapacity = frozen(tally.byCapacity);
        this.differences = frozen(tally.differences);
        SortedMap<MovedDate, DateMoves> moves = new TreeMap<>();
        tally.dates.forEach((date, sums) -> moves.put(date, sums.moves()));
        this.dates = frozen(moves);
        this.steps = frozen(tally.steps);
        this.refusals = frozen(tally.refusals);
        this.largest = tally.largest.all();
        this.firstRefused = List.copyOf(tally.firstRefused());
    }

    private static <K, V> SortedMap<K, V> frozen(Map<K, V> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }

    /**
     * The rule book before.
     *
     * @return the version of the base
     */
    public RuleBookVersion base() {
        return setting.base().version();
    }

    /**
     * The rule book after.
     *
     * @return the version of the changed rule book
     */
    public RuleBookVersion changed() {
        return setting.changed().version();
    }

    /**
     * The day.
     *
     * @return the day, at its end
     */
    public LocalDate on() {
        return setting.on();
    }

    /**
     * The conventions used with the base.
     *
     * @return the conventions, with what the policy leaves the debtor
     */
    public Conventions baseConventions() {
        return setting.conventions(setting.base());
    }

    /**
     * The conventions used with the changed rule book.
     *
     * @return the conventions; those of the base unless one of the rule books has its own
     */
    public Conventions changedConventions() {
        return setting.conventions(setting.changed());
    }

    /**
     * The policy used.
     *
     * @return the policy
     */
    public Policy policy() {
        return setting.policy();
    }

    /**
     * Whether next steps were compared too.
     *
     * @return false if only money and dates were
     */
    public boolean withNextSteps() {
        return setting.steps();
    }

    /**
     * Whether notices count with the costs that stand in them, whatever the rule book.
     *
     * @return false if they count as written under the rule book in question
     */
    public boolean noticesAsSent() {
        return setting.noticesAsSent();
    }

    /**
     * How many cases both rule books answer.
     *
     * @return the number; all sums are of these
     */
    public long cases() {
        return cases;
    }

    /**
     * How many cases change, in whatever way.
     *
     * @return the number
     */
    public long changedCases() {
        return changedCases;
    }

    /**
     * How many cases stay as they are.
     *
     * @return the number
     */
    public long unchangedCases() {
        return cases - changedCases;
    }

    /**
     * How many cases cannot be compared.
     *
     * @return the number; they are in no sum
     */
    public long notComparable() {
        return refusals.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Which rule book could not answer, and why.
     *
     * @return the number of cases
     */
    public SortedMap<Refusal, Long> refusals() {
        return refusals;
    }

    /**
     * The cases that cannot be compared.
     *
     * @return the first hundred by index
     */
    public List<NotComparable> firstNotComparable() {
        return firstRefused;
    }

    /**
     * The sums of all cases.
     *
     * @return each figure under both rule books
     */
    public SortedMap<Figure, Movement> figures() {
        return figures;
    }

    /**
     * Who of the debtors is better and who is worse off: who has to pay less or more in all, paid or not.
     *
     * @return the effect by {@link Figure#ON_TOP}
     */
    public Effect debtors() {
        return debtors;
    }

    /**
     * Who of the creditors is better and who is worse off, a case a creditor. What a debtor pays less his creditor gets
     * less, VAT too: it is only added where the creditor bears it.
     *
     * @return the effect on debtors with better and worse exchanged
     */
    public Effect creditors() {
        return debtors.mirrored();
    }

    /**
     * The cases by the principal of their claims.
     *
     * @return the groups, from low to high; between them all cases
     */
    public SortedMap<PrincipalClass, Group> byPrincipal() {
        return byPrincipal;
    }

    /**
     * The cases by what their collection costs rest on.
     *
     * @return the groups; between them all cases
     */
    public SortedMap<CostBasis, Group> byCostBasis() {
        return byCostBasis;
    }

    /**
     * The cases by the capacity of the debtor.
     *
     * @return the groups; between them all cases
     */
    public SortedMap<Capacity, Group> byCapacity() {
        return byCapacity;
    }

    /**
     * How the differences are spread.
     *
     * @return the number of cases and what the debtors pay more in them, below zero if less
     */
    public SortedMap<DifferenceClass, Sum> differences() {
        return differences;
    }

    /**
     * Which dates move.
     *
     * @return the moves of each date
     */
    public SortedMap<MovedDate, DateMoves> dates() {
        return dates;
    }

    /**
     * Which next step follows which.
     *
     * @return the number of cases by the step before and after, those that keep theirs too; empty without next steps
     */
    public SortedMap<StepMove, Long> steps() {
        return steps;
    }

    /**
     * The cases that change most for the debtor.
     *
     * @return the largest differences first; of equal ones the lowest index first; no case without a difference in money
     */
    public List<CaseChange> largest() {
        return largest;
    }

    @Override
    public List<LegalSource> sources() {
        return List.of(Law.BW_6_96_4, Law.BW_6_96_6, Law.BIK_2_1, Law.BIK_2_2, Law.BW_6_119, Law.BW_6_119A);
    }

    @Override
    public List<Warning> warnings() {
        List<Warning> warnings = new ArrayList<>();
        refusals.forEach((refusal, count) -> warnings.add(Warning.of(TEXTS.phrase("NOT_COMPARABLE_" + refusal.side())
                .with("count", count)
                .with("code", refusal.code().name()))));
        if (lowerBounds > 0) {
            warnings.add(Warning.of(TEXTS.phrase("INTEREST_LOWER_BOUND").with("count", lowerBounds), Law.BW_6_120));
        }
        if (base().equals(changed())) {
            warnings.add(Warning.of(TEXTS.phrase("SAME_RULE_BOOK")));
        }
        if (!baseConventions().equals(changedConventions())) {
            warnings.add(Warning.of(TEXTS.phrase("OTHER_CONVENTIONS")));
        }
        if (setting.noticesAsSent()) {
            warnings.add(Warning.of(TEXTS.phrase("NOTICES_AS_SENT"), Law.BW_6_96_6));
        }
        warnings.add(Warning.of(TEXTS.phrase("NOBODY_ACTS_OTHERWISE")));
        return List.copyOf(warnings);
    }

    @Override
    public Explanation explanation() {
        return ReformExplanation.of(this);
    }

    /** How many cases change, and what it makes for all debtors. */
    @Override
    public String toString() {
        return changedCases + " of " + cases + " cases change on " + on() + ", debtors "
                + debtors.balance().negated().getAmount().toPlainString();
    }
}
