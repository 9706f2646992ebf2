package dev.incasso.rules.reform;

import java.util.Objects;
import java.util.function.Function;

/** What of a case another rule book can change. New aspects may come with any release. */
public enum Aspect {
    /** The collection costs charged, VAT not counted. */
    COSTS(Figure.COSTS::of),
    /** The VAT on them. */
    VAT(Figure.VAT::of),
    /** The interest charged. */
    INTEREST(Figure.INTEREST::of),
    /** What is open. */
    OPEN(Figure.OPEN::of),
    /** What was paid too much. */
    OVERPAID(Figure.OVERPAID::of),
    /** Whether costs are due. */
    COSTS_DUE(Standing::costsDue),
    /** From when costs are or can be due. */
    COSTS_DUE_FROM(Standing::costsDueFrom),
    /** The last day of the newest notice. */
    NOTICE_LAST_DAY(Standing::noticeLastDay),
    /** The next step. */
    STEP(Standing::step),
    /** The day of the next step. */
    STEP_DAY(Standing::stepDay);

    private final Function<Standing, Object> value;

    Aspect(Function<Standing, Object> value) {
        this.value = value;
    }

    boolean differs(Standing before, Standing after) {
        return !Objects.equals(value.apply(before), value.apply(after));
    }
}
