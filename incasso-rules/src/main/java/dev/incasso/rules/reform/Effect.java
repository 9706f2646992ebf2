package dev.incasso.rules.reform;

import dev.incasso.rules.portfolio.Sum;
import org.joda.money.Money;

/**
 * Who is better and who is worse off, in the cases that both rule books answer. Immutable and thread-safe.
 *
 * @param better the cases in which one is better off, and by how much together
 * @param worse the cases in which one is worse off, and by how much together, as an amount above zero
 * @param same how many cases make no difference in money
 */
public record Effect(Sum better, Sum worse, long same) {

    static final Effect NONE = new Effect(Sum.NONE, Sum.NONE, 0);

    /** For a debtor who has to pay so much more. */
    static Effect ofDebtor(Money more) {
        if (more.isZero()) {
            return new Effect(Sum.NONE, Sum.NONE, 1);
        }
        Sum one = new Sum(1, more.abs());
        return more.isNegative() ? new Effect(one, Sum.NONE, 0) : new Effect(Sum.NONE, one, 0);
    }

    /**
     * The same for the other party: what the one pays less, the other gets less.
     *
     * @return the effect with better and worse exchanged
     */
    public Effect mirrored() {
        return new Effect(/* better= */ worse, /* worse= */ better, same);
    }

    /**
     * All cases.
     *
     * @return those better off, worse off and the same
     */
    public long cases() {
        return better.count() + worse.count() + same;
    }

    /**
     * What is gained less what is lost.
     *
     * @return the balance; above zero if there is more gain
     */
    public Money balance() {
        return better.amount().minus(worse.amount());
    }

    Effect plus(Effect other) {
        return new Effect(better.plus(other.better), worse.plus(other.worse), same + other.same);
    }
}
