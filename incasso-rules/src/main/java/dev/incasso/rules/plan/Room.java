package dev.incasso.rules.plan;

import dev.incasso.core.money.Euro;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What can be paid each time: what there is room for, and what the debtor named. Immutable and thread-safe.
 *
 * @param known the room for each instalment, if it is known
 * @param named what the debtor says is possible each time, if anything was named
 */
record Room(Optional<Money> known, Optional<Money> named) {

    static Room of(Wishes wishes) {
        Optional<Money> stated = each(wishes.room, wishes);
        Optional<Money> reckoned = each(wishes.budget, wishes);
        Optional<Money> known = stated.isPresent() && reckoned.isPresent()
                ? Optional.of(Euro.lower(stated.get(), reckoned.get()))
                : stated.or(() -> reckoned);
        Optional<Money> promised = Optional.ofNullable(wishes.promised);
        // What the debtor says is left over is an amount he named; a reckoned room is not.
        Optional<Money> named = stated.isPresent() && promised.isPresent()
                ? Optional.of(Euro.lower(stated.get(), promised.get()))
                : stated.or(() -> promised);
        return new Room(known, named);
    }

    private static Optional<Money> each(@Nullable Money aMonth, Wishes wishes) {
        if (aMonth == null) {
            return Optional.empty();
        }
        Money left = aMonth.isGreaterThan(wishes.otherPlans) ? aMonth.minus(wishes.otherPlans) : Euro.ZERO;
        return Optional.of(Money.of(left.getCurrencyUnit(), wishes.frequency.share(left.getAmount())));
    }

    boolean none() {
        return known.filter(Money::isZero).isPresent();
    }

    /** The highest instalment that passes, where both amounts are known. */
    Optional<Money> highest() {
        return known.flatMap(room -> named.map(amount -> Euro.lower(room, amount)));
    }

    Outcome of(Money instalment) {
        boolean tooHigh = known.filter(instalment::isGreaterThan).isPresent()
                || named.filter(instalment::isGreaterThan).isPresent();
        if (none()) {
            return Outcome.NO_ROOM;
        }
        return tooHigh ? Outcome.TOO_HIGH : highest().isPresent() ? Outcome.AFFORDABLE : Outcome.UNKNOWN;
    }
}
