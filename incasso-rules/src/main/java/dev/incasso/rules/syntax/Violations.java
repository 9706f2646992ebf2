package dev.incasso.rules.syntax;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Collects everything that is wrong with one input, to tell it at once. Used by one thread at a time. */
public final class Violations {

    private final List<Violation> found = new ArrayList<>();

    /** Nothing wrong yet. */
    public Violations() {}

    /**
     * Notes a violation.
     *
     * @param violation what is wrong
     */
    public void add(Violation violation) {
        found.add(violation);
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
     * What was found so far.
     *
     * @return the violations in the order of the input
     */
    public List<Violation> found() {
        return List.copyOf(found);
    }

    /**
     * Ends the check.
     *
     * @throws InvalidInputException if anything was found, with all of it
     */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidInputException(found);
        }
    }
}
