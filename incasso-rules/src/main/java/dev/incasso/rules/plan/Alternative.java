package dev.incasso.rules.plan;

import dev.incasso.core.casefile.Instalment;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/**
 * One way to pay, beside others. Immutable and thread-safe.
 *
 * @param kind what it is
 * @param outcome whether it can be paid
 * @param withinLimits whether it keeps the creditor's limits
 * @param instalments the instalments
 */
public record Alternative(Kind kind, Outcome outcome, boolean withinLimits, List<Instalment> instalments) {

    /** What an alternative is. */
    public enum Kind {
        /** What was asked: the creditor's instalment, or an own list. */
        ASKED,
        /** What the debtor promised. */
        PROMISED,
        /** The highest instalment that can be paid. */
        SHORTEST,
        /** Half of that, to leave something over. */
        COMFORTABLE
    }

    /**
     * Copies the instalments.
     *
     * @param kind what it is
     * @param outcome whether it can be paid
     * @param withinLimits whether it keeps the creditor's limits
     * @param instalments the instalments, at least one
     */
    public Alternative {
        instalments = List.copyOf(instalments);
    }

    /**
     * The usual instalment.
     *
     * @return the first amount
     */
    public Money instalment() {
        return instalments.get(0).amount();
    }

    /**
     * The last day of the plan.
     *
     * @return the day of the last instalment
     */
    public LocalDate lastOn() {
        return instalments.get(instalments.size() - 1).on();
    }
}
