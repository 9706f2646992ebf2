package dev.incasso.rules.syntax;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Collects everything that is wrong with one input, to tell it at once, but no more than a thousand violations. Used by
 * one thread at a time.
 */
public final class Violations {

    private static final int MOST = 1000;

    private final List<Violation> found = new ArrayList<>();
    private final Set<String> paths = new HashSet<>();
    private int count;

    /** Nothing wrong yet. */
    public Violations() {}

    /**
     * Notes a violation.
     *
     * @param violation what is wrong
     */
    public void add(Violation violation) {
        count++;
        paths.add(violation.path());
        if (found.size() < MOST) {
            found.add(violation);
        }
    }

    /**
     * Notes a violation if a condition does not hold.
     *
     * @param holds the condition
     * @param code what is wrong otherwise
     * @param path the field
     * @param rule the rule, or an empty text
     * @param message one sentence
     */
    public void require(boolean holds, ErrorCode code, String path, String rule, String message) {
        if (!holds) {
            add(new Violation(code, path, rule, message));
        }
    }

    /**
     * Notes an amount that is no amount of euros, or below zero.
     *
     * @param amount the amount
     * @param path the field
     */
    public void requireEuros(Money amount, String path) {
        require(
                amount.getCurrencyUnit().equals(CurrencyUnit.EUR),
                ErrorCode.CURRENCY_NOT_EURO,
                path,
                "",
                "the amount is in another currency than the euro");
        require(
                !amount.isNegative(),
                ErrorCode.AMOUNT_NEGATIVE,
                path,
                "",
                "the amount is below zero; a credit is an event of its own");
    }

    /**
     * Whether anything was noted of a field.
     *
     * @param path the field
     * @return true if it was
     */
    public boolean noted(String path) {
        return paths.contains(path);
    }

    /**
     * How much was noted so far.
     *
     * @return the number of violations, those above the first thousand too
     */
    public int count() {
        return count;
    }

    /**
     * Whether more is wrong than will be told, so that reading on is of no use.
     *
     * @return true above a thousand violations
     */
    public boolean tooMany() {
        return count > MOST;
    }

    /**
     * What was found so far.
     *
     * @return the first thousand violations in the order of the input
     */
    public List<Violation> found() {
        return List.copyOf(found);
    }

    /**
     * Ends the check.
     *
     * @throws InvalidInputException if anything was found, with all of it; of more than a thousand violations the first
     *     thousand, the last of which says so
     */
    public void refuseIfAny() {
        if (found.isEmpty()) {
            return;
        }
        List<Violation> told = new ArrayList<>(found);
        if (tooMany()) {
            Violation last = told.remove(MOST - 1);
            String message = last.message() + " (more is wrong, and was left out)";
            told.add(new Violation(last.code(), last.path(), last.rule(), message));
        }
        throw new InvalidInputException(told);
    }
}
