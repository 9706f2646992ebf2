package dev.incasso.rules.reform;

import dev.incasso.core.party.Capacity;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.joda.money.Money;

/**
 * What another rule book does to one case: before is the base, after is the changed book. Holds no name; the reference is
 * the host's own name for the file. Immutable and thread-safe.
 */
public final class CaseChange {

    private final long index;
    private final String reference;
    private final Capacity capacity;
    private final CostBasis costBasis;
    private final Standing before;
    private final Standing after;
    private final Money forDebtor;
    private final Set<Aspect> changes;

    CaseChange(long index, String reference, Capacity capacity, CostBasis costBasis, Standing before, Standing after) {
        this.index = index;
        this.reference = reference;
        this.capacity = capacity;
        this.costBasis = costBasis;
        this.before = before;
        this.after = after;
        this.forDebtor = Figure.ON_TOP.of(after).minus(Figure.ON_TOP.of(before));
        EnumSet<Aspect> differing = EnumSet.noneOf(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            if (aspect.differs(before, after)) {
                differing.add(aspect);
            }
        }
        this.changes = Collections.unmodifiableSet(differing);
    }

    /**
     * The place of the case among the cases.
     *
     * @return the number that the host gave, or its place in the stream from 1 on
     */
    public long index() {
        return index;
    }

    /**
     * The host's own name for the file.
     *
     * @return the id of the file
     */
    public String reference() {
        return reference;
    }

    /**
     * In which capacity the debtor owes.
     *
     * @return the capacity
     */
    public Capacity capacity() {
        return capacity;
    }

    /**
     * What the collection costs rest on.
     *
     * @return the basis; where the two rule books differ in it, the one that stands first in its type
     */
    public CostBasis costBasis() {
        return costBasis;
    }

    /**
     * How the case stands under the base.
     *
     * @return the standing
     */
    public Standing before() {
        return before;
    }

    /**
     * How the case stands under the changed rule book.
     *
     * @return the standing
     */
    public Standing after() {
        return after;
    }

    /**
     * What of it changed.
     *
     * @return the aspects, in the order of their type; empty if nothing did
     */
    public Set<Aspect> changes() {
        return changes;
    }

    /**
     * How much a figure changes.
     *
     * @param figure the figure
     * @return after less before, so below zero where it falls
     */
    public Money difference(Figure figure) {
        return figure.of(after).minus(figure.of(before));
    }

    /**
     * How much more the debtor has to pay in all, and the creditor gets.
     *
     * @return the difference of {@link Figure#ON_TOP}; below zero if it is less
     */
    public Money forDebtor() {
        return forDebtor;
    }

    boolean changed() {
        return !changes.isEmpty();
    }

    /** Index and difference; no reference, since hosts put names in it. */
    @Override
    public String toString() {
        return "case " + index + ": " + forDebtor.getAmount().toPlainString() + " " + changes;
    }
}
