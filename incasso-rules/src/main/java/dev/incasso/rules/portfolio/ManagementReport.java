package dev.incasso.rules.portfolio;

import dev.incasso.core.money.Euro;
import dev.incasso.rules.conduct.BlockCode;
import dev.incasso.rules.conduct.StepCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.joda.money.Money;

/**
 * How many files stand on a day. All sums are exact, and two reports of one day add up to the report of all their files,
 * so that parts can be reckoned apart. Immutable and thread-safe.
 */
public final class ManagementReport {

    private static final int MOST_REFUSED = 100;

    private final LocalDate on;
    private final long files;
    private final SortedMap<CaseStatus, Sum> statuses;
    private final SortedMap<Part, Money> charged;
    private final SortedMap<Part, Money> open;
    private final Money paid;
    private final Money overpaid;
    private final SortedMap<AgeBand, Sum> ageing;
    private final SortedMap<StepCode, Sum> steps;
    private final SortedMap<Sending, Success> sendings;
    private final SortedMap<Keeping, Sum> promises;
    private final SortedMap<Keeping, Sum> plans;
    private final DaysToPay daysToPay;
    private final Money costsWaived;
    private final SortedMap<BlockCode, Long> blocks;
    private final List<String> refused;
    private final long refusedCount;

    /** A part of what is owed. */
    public enum Part {
        /** The principal. */
        PRINCIPAL,
        /** The interest. */
        INTEREST,
        /** The collection costs, VAT not counted. */
        COSTS,
        /** The VAT on the costs. */
        VAT
    }

    ManagementReport(CaseTally tally) {
        this.on = tally.on;
        this.files = tally.files;
        this.statuses = frozen(tally.statuses);
        this.charged = frozen(tally.charged);
        this.open = frozen(tally.open);
        this.paid = tally.paid;
        this.overpaid = tally.overpaid;
        this.ageing = frozen(tally.ageing);
        this.steps = frozen(tally.steps);
        this.sendings = frozen(tally.sendings);
        this.promises = frozen(tally.promises);
        this.plans = frozen(tally.plans);
        this.daysToPay = tally.daysToPay;
        this.costsWaived = tally.costsWaived;
        this.blocks = frozen(tally.blocks);
        this.refused = List.copyOf(tally.refused);
        this.refusedCount = tally.refusedCount;
    }

    private static <K, V> SortedMap<K, V> frozen(Map<K, V> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }

    /**
     * This report and another of the same day, together.
     *
     * @param other the other
     * @return the report of the files of both
     * @throws IllegalArgumentException if it is of another day
     */
    public ManagementReport plus(ManagementReport other) {
        if (!on.equals(other.on)) {
            throw new IllegalArgumentException("a report of " + on + " and one of " + other.on + " do not add up");
        }
        CaseTally tally = new CaseTally(on);
        tally.files = files + other.files;
        add(tally.statuses, statuses, other.statuses, Sum::plus);
        add(tally.charged, charged, other.charged, Money::plus);
        add(tally.open, open, other.open, Money::plus);
        tally.paid = paid.plus(other.paid);
        tally.overpaid = overpaid.plus(other.overpaid);
        add(tally.ageing, ageing, other.ageing, Sum::plus);
        add(tally.steps, steps, other.steps, Sum::plus);
        add(tally.sendings, sendings, other.sendings, Success::plus);
        add(tally.promises, promises, other.promises, Sum::plus);
        add(tally.plans, plans, other.plans, Sum::plus);
        tally.daysToPay = daysToPay.plus(other.daysToPay);
        tally.costsWaived = costsWaived.plus(other.costsWaived);
        add(tally.blocks, blocks, other.blocks, Long::sum);
        List<String> both = new ArrayList<>(refused);
        both.addAll(other.refused);
        tally.refused.addAll(both.subList(0, Math.min(both.size(), MOST_REFUSED)));
        tally.refusedCount = refusedCount + other.refusedCount;
        return new ManagementReport(tally);
    }

    private static <K, V> void add(Map<K, V> sum, Map<K, V> one, Map<K, V> other, BinaryOperator<V> plus) {
        one.forEach((key, value) -> sum.merge(key, value, plus));
        other.forEach((key, value) -> sum.merge(key, value, plus));
    }

    /**
     * The day.
     *
     * @return the day, at its end
     */
    public LocalDate on() {
        return on;
    }

    /**
     * How many files were read.
     *
     * @return the number, those refused not counted
     */
    public long files() {
        return files;
    }

    /**
     * How the files stand.
     *
     * @return the number of files and what is open in them
     */
    public SortedMap<CaseStatus, Sum> statuses() {
        return statuses;
    }

    /**
     * What was charged before payments.
     *
     * @return the parts; their sum less what was paid on them is what is open
     */
    public SortedMap<Part, Money> charged() {
        return charged;
    }

    /**
     * What is open.
     *
     * @return the parts
     */
    public SortedMap<Part, Money> open() {
        return open;
    }

    /**
     * What is open in all.
     *
     * @return the sum of the parts
     */
    public Money openTotal() {
        return open.values().stream().reduce(Euro.ZERO, Money::plus);
    }

    /**
     * What was paid.
     *
     * @return the sum of all payments that were not taken back
     */
    public Money paid() {
        return paid;
    }

    /**
     * What was paid too much.
     *
     * @return the sum, to be paid back
     */
    public Money overpaid() {
        return overpaid;
    }

    /**
     * How old the open claims are.
     *
     * @return the number of claims and their open principal, by the days since their last day for payment
     */
    public SortedMap<AgeBand, Sum> ageing() {
        return ageing;
    }

    /**
     * What is to be done.
     *
     * @return the number of files and what is open in them, by the next step
     */
    public SortedMap<StepCode, Sum> steps() {
        return steps;
    }

    /**
     * What was sent, and what it brought.
     *
     * @return the results by message and channel
     */
    public SortedMap<Sending, Success> sendings() {
        return sendings;
    }

    /**
     * What became of the promises.
     *
     * @return the number of promises and the amounts promised
     */
    public SortedMap<Keeping, Sum> promises() {
        return promises;
    }

    /**
     * What became of the plans.
     *
     * @return the number of plans and their totals
     */
    public SortedMap<Keeping, Sum> plans() {
        return plans;
    }

    /**
     * How long it took until claims were paid.
     *
     * @return the days together
     */
    public DaysToPay daysToPay() {
        return daysToPay;
    }

    /**
     * The collection costs that the law would have given and that were not charged, VAT not counted.
     *
     * @return the sum
     */
    public Money costsWaived() {
        return costsWaived;
    }

    /**
     * What stops steps.
     *
     * @return the number of files, by what stops them; one file can have several
     */
    public SortedMap<BlockCode, Long> blocks() {
        return blocks;
    }

    /**
     * The files that could not be read.
     *
     * @return their ids, the first hundred
     */
    public List<String> refused() {
        return refused;
    }

    /**
     * How many files could not be read.
     *
     * @return the number; their amounts are in no sum
     */
    public long refusedCount() {
        return refusedCount;
    }

    /** Number of files and what is open. */
    @Override
    public String toString() {
        return files + " files on " + on + ", open " + openTotal().getAmount().toPlainString();
    }
}
