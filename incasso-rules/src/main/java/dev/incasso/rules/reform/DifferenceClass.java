package dev.incasso.rules.reform;

import dev.incasso.core.money.Euro;
import org.joda.money.Money;

/** How much more or less a debtor has to pay; the upper limit of a class belongs to it. */
public enum DifferenceClass {
    /** More than 1,000 less. */
    LESS_OVER_1000(1000, -1),
    /** More than 250 and at most 1,000 less. */
    LESS_UP_TO_1000(250, -1),
    /** More than 100 and at most 250 less. */
    LESS_UP_TO_250(100, -1),
    /** More than 50 and at most 100 less. */
    LESS_UP_TO_100(50, -1),
    /** More than 25 and at most 50 less. */
    LESS_UP_TO_50(25, -1),
    /** More than 10 and at most 25 less. */
    LESS_UP_TO_25(10, -1),
    /** More than 5 and at most 10 less. */
    LESS_UP_TO_10(5, -1),
    /** More than 1 and at most 5 less. */
    LESS_UP_TO_5(1, -1),
    /** At most 1 less. */
    LESS_UP_TO_1(0, -1),
    /** No difference. */
    NOTHING(0, 0),
    /** At most 1 more. */
    MORE_UP_TO_1(0, 1),
    /** More than 1 and at most 5 more. */
    MORE_UP_TO_5(1, 1),
    /** More than 5 and at most 10 more. */
    MORE_UP_TO_10(5, 1),
    /** More than 10 and at most 25 more. */
    MORE_UP_TO_25(10, 1),
    /** More than 25 and at most 50 more. */
    MORE_UP_TO_50(25, 1),
    /** More than 50 and at most 100 more. */
    MORE_UP_TO_100(50, 1),
    /** More than 100 and at most 250 more. */
    MORE_UP_TO_250(100, 1),
    /** More than 250 and at most 1,000 more. */
    MORE_UP_TO_1000(250, 1),
    /** More than 1,000 more. */
    MORE_OVER_1000(1000, 1);

    private final Money above;
    private final int sign;

    DifferenceClass(long above, int sign) {
        this.above = Euro.euro(above);
        this.sign = sign;
    }

    static DifferenceClass of(Money more) {
        DifferenceClass found = NOTHING;
        for (DifferenceClass one : values()) {
            if (one.sign == more.getAmount().signum()
                    && more.abs().isGreaterThan(one.above)
                    && (found == NOTHING || one.above.isGreaterThan(found.above))) {
                found = one;
            }
        }
        return found;
    }

    /**
     * The same size the other way.
     *
     * @return as much more for as much less
     */
    public DifferenceClass opposite() {
        for (DifferenceClass one : values()) {
            if (one.sign == -sign && one.above.equals(above)) {
                return one;
            }
        }
        throw new IllegalStateException("every class has its opposite");
    }

    /**
     * Whether the debtor has to pay less.
     *
     * @return true for a class of less; false for one of more, and for no difference
     */
    public boolean less() {
        return sign < 0;
    }
}
