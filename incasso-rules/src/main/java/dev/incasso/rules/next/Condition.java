package dev.incasso.rules.next;

import dev.incasso.core.contact.Channel;
import dev.incasso.core.party.Sector;
import dev.incasso.core.party.Segment;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.joda.money.Money;

/**
 * When a step of a policy is taken. All that is stated must hold; what is left out does not matter. Immutable and
 * thread-safe.
 *
 * @param debtor who the debtor must be; empty for anybody
 * @param segments which customers it is for; empty for all. A customer of whom nothing is known is a regular one
 * @param sectors in which sectors; empty for all
 * @param openFrom from which open amount on, included
 * @param openBelow below which open amount
 * @param reachableBy by at least one of which channels the debtor can be reached; empty if it does not matter
 * @param refused whether the debtor announced that he will not pay
 * @param contactHad whether the debtor was spoken to since the arrears began
 * @param promiseBroken whether a promise was not kept since the arrears began
 * @param planBroken whether a plan was broken since the arrears began
 * @param collectorKnown whether there is a collector
 * @param earlyWarning whether a sign of trouble shows
 * @param abroad whether the debtor has an address outside the Netherlands
 */
public record Condition(
        Set<Party> debtor,
        Set<Segment> segments,
        Set<Sector> sectors,
        Optional<Money> openFrom,
        Optional<Money> openBelow,
        Set<Channel> reachableBy,
        Optional<Boolean> refused,
        Optional<Boolean> contactHad,
        Optional<Boolean> promiseBroken,
        Optional<Boolean> planBroken,
        Optional<Boolean> collectorKnown,
        Optional<Boolean> earlyWarning,
        Optional<Boolean> abroad) {

    /** Who a debtor is to the law of collection costs. */
    public enum Party {
        /** A consumer, or somebody of whom it is not known. */
        CONSUMER,
        /** A business or a public body. */
        BUSINESS
    }

    /**
     * Copies the sets.
     *
     * @param debtor who the debtor must be
     * @param segments which customers it is for
     * @param sectors in which sectors
     * @param openFrom from which open amount on
     * @param openBelow below which open amount
     * @param reachableBy by which channels the debtor can be reached
     * @param refused whether the debtor announced that he will not pay
     * @param contactHad whether the debtor was spoken to
     * @param promiseBroken whether a promise was not kept
     * @param planBroken whether a plan was broken
     * @param collectorKnown whether there is a collector
     * @param earlyWarning whether a sign of trouble shows
     * @param abroad whether the debtor has an address outside the Netherlands
     */
    public Condition {
        debtor = Set.copyOf(debtor);
        segments = Set.copyOf(segments);
        sectors = Set.copyOf(sectors);
        reachableBy = Set.copyOf(reachableBy);
    }

    boolean holds(Circumstances now) {
        return (debtor.isEmpty() || debtor.contains(now.party()))
                && (segments.isEmpty() || segments.contains(now.segment()))
                && (sectors.isEmpty() || sectors.contains(now.sector()))
                && openFrom.filter(now.open()::isLessThan).isEmpty()
                && openBelow.filter(limit -> !now.open().isLessThan(limit)).isEmpty()
                && (reachableBy.isEmpty() || reachableBy.stream().anyMatch(now.reach()::by))
                && is(refused, now::refused)
                && is(contactHad, now::contactHad)
                && is(promiseBroken, now::promiseBroken)
                && is(planBroken, now::planBroken)
                && is(collectorKnown, () -> now.account().collector().isPresent())
                && is(earlyWarning, () -> !now.earlyWarnings().isEmpty())
                && is(abroad, now::abroad);
    }

    /** A fact that no condition asks for is not looked up. */
    private static boolean is(Optional<Boolean> wanted, BooleanSupplier fact) {
        return wanted.isEmpty() || wanted.get() == fact.getAsBoolean();
    }
}
