package dev.incasso.rules.reform;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.party.Capacity;
import dev.incasso.rules.portfolio.Sum;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;

/**
 * The sums of a comparison while cases are added. A host can fill several of them, each in a thread of its own, and add
 * them up; the order makes no difference as long as each case has its own index. What it holds does not grow with the
 * number of cases. Not thread-safe.
 */
public final class ReformTally {

    private static final int MOST_NAMED = 100;

    final Setting setting;
    final Watching watching;
    private final PrincipalClasses classes;
    private final CaseComparison comparison;
    long cases;
    long changed;
    long lowerBounds;
    Effect debtors = Effect.NONE;
    final Map<Figure, Movement> figures = new EnumMap<>(Figure.class);
    final Map<PrincipalClass, Group> byPrincipal = new TreeMap<>();
    final Map<CostBasis, Group> byCostBasis = new EnumMap<>(CostBasis.class);
    final Map<Capacity, Group> byCapacity = new EnumMap<>(Capacity.class);
    final Map<DifferenceClass, Sum> differences = new EnumMap<>(DifferenceClass.class);
    final Map<MovedDate, DateMoves.Sums> dates = new EnumMap<>(MovedDate.class);
    final Map<StepMove, Long> steps = new TreeMap<>();
    final Map<Refusal, Long> refusals = new TreeMap<>();
    final LargestChanges largest;
    private final SortedSet<NotComparable> firstRefused =
            new TreeSet<>(Comparator.comparing(NotComparable::index).thenComparing(NotComparable::reference));

    ReformTally(Setting setting, Watching watching) {
        this.setting = setting;
        this.watching = watching;
        this.classes = PrincipalClasses.of(setting.base(), setting.changed(), setting.on());
        this.comparison = new CaseComparison(setting, this::count, this::refuse);
        this.largest = new LargestChanges(setting.largest());
    }

    /**
     * Adds a case. Whoever watches the comparison is told of it in the thread that adds it.
     *
     * @param index the place of the case among the cases, its own for each case
     * @param file the case
     */
    public void add(long index, CaseFile file) {
        comparison.compare(index, file);
    }

    void count(CaseChange change) {
        cases++;
        Group one = Group.one(change);
        changed += one.changed();
        lowerBounds += change.before().interestKnownThrough().isPresent() ? 1 : 0;
        debtors = debtors.plus(one.debtors());
        for (Figure figure : Figure.values()) {
            figures.merge(figure, new Movement(figure.of(change.before()), figure.of(change.after())), Movement::plus);
        }
        byPrincipal.merge(classes.of(change.before().charged().principal()), one, Group::plus);
        byCostBasis.merge(change.costBasis(), one, Group::plus);
        byCapacity.merge(change.capacity(), one, Group::plus);
        differences.merge(DifferenceClass.of(change.forDebtor()), new Sum(1, change.forDebtor()), Sum::plus);
        for (MovedDate date : MovedDate.values()) {
            DateMoves.count(
                    dates.computeIfAbsent(date, first -> new DateMoves.Sums()),
                    date.of(change.before()),
                    date.of(change.after()));
        }
        change.before()
                .step()
                .ifPresent(before ->
                        steps.merge(new StepMove(before, change.after().step().orElseThrow()), 1L, Long::sum));
        if (change.changed()) {
            largest.add(change);
            watching.changes().accept(change);
        }
    }

    private void refuse(NotComparable refused) {
        refusals.merge(refused.refusal(), 1L, Long::sum);
        name(refused);
        watching.notComparable().accept(refused);
    }

    private void name(NotComparable refused) {
        firstRefused.add(refused);
        if (firstRefused.size() > MOST_NAMED) {
            firstRefused.remove(firstRefused.last());
        }
    }

    /**
     * Adds all cases of another tally of the same comparison. The other one is not changed.
     *
     * @param other the other
     * @throws IllegalArgumentException if it compares something else
     */
    public void add(ReformTally other) {
        if (!setting.addsUpWith(other.setting)) {
            throw new IllegalArgumentException("two tallies of different comparisons do not add up");
        }
        cases += other.cases;
        changed += other.changed;
        lowerBounds += other.lowerBounds;
        debtors = debtors.plus(other.debtors);
        add(figures, other.figures, Movement::plus);
        add(byPrincipal, other.byPrincipal, Group::plus);
        add(byCostBasis, other.byCostBasis, Group::plus);
        add(byCapacity, other.byCapacity, Group::plus);
        add(differences, other.differences, Sum::plus);
        other.dates.forEach((date, moves) ->
                dates.computeIfAbsent(date, first -> new DateMoves.Sums()).add(moves));
        add(steps, other.steps, Long::sum);
        add(refusals, other.refusals, Long::sum);
        largest.add(other.largest);
        other.firstRefused.forEach(this::name);
    }

    private static <K, V> void add(Map<K, V> sums, Map<K, V> others, BinaryOperator<V> plus) {
        others.forEach((key, value) -> sums.merge(key, value, plus));
    }

    SortedSet<NotComparable> firstRefused() {
        return firstRefused;
    }

    /**
     * How many cases were added so far.
     *
     * @return the cases, those that cannot be compared too
     */
    public long read() {
        return cases + refusals.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * The report of the cases so far. The tally can go on.
     *
     * @return the report
     */
    public ReformReport report() {
        return new ReformReport(this);
    }

    /** How many cases, and how many change. */
    @Override
    public String toString() {
        return changed + " of " + cases + " cases change";
    }
}
