package dev.incasso.rules.floor;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.HorizonException;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.money.Band;
import dev.incasso.core.party.Household;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.syntax.Violations;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The question what a household must keep of its income a month (beslagvrije voet, art. 475da to 475dc Rv). Each fact
 * that is not given makes the floor higher, never lower.
 *
 * <p>In this order: the formula by household and taxable income, at most the highest floor of the household; high housing
 * costs; less the partner's net income, at most half; never more than 95% of the own net income. Without a taxable income
 * the highest floor is taken. Without a registered address the floor is 47.5% of the norm for couples, whatever the
 * household; the partner's income takes nothing off it.
 *
 * <p>Immutable and thread-safe: each method returns a new question.
 */
public final class FloorQuestion {

    private final RuleBook book;
    private final Conventions conventions;
    private final FloorFacts facts;

    private FloorQuestion(RuleBook book, Conventions conventions, FloorFacts facts) {
        this.book = book;
        this.conventions = conventions;
        this.facts = facts;
    }

    /**
     * A question under a rule book and conventions.
     *
     * @param book the rule book, for norms, maxima and the figures of the formula
     * @param conventions reported in the answer; none changes it
     * @param household with whom the debtor lives
     * @return the question, for a debtor with a registered address of whom nothing else is known
     */
    public static FloorQuestion under(RuleBook book, Conventions conventions, Household household) {
        return new FloorQuestion(
                book,
                conventions,
                new FloorFacts(
                        Objects.requireNonNull(household),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        true));
    }

    /**
     * The taxable income of debtor and partner together: C of art. 475da Rv.
     *
     * @param yearly the amount of a year
     * @return a new question
     */
    public FloorQuestion taxableIncome(Money yearly) {
        return with(new FloorFacts(
                facts.household(),
                Optional.of(yearly),
                facts.netIncome(),
                facts.partnerNetIncome(),
                facts.housingCosts(),
                facts.registeredAddress()));
    }

    /**
     * The debtor's own net income, with holiday pay.
     *
     * @param monthly the amount of a month
     * @return a new question
     */
    public FloorQuestion netIncome(Money monthly) {
        return with(new FloorFacts(
                facts.household(),
                facts.taxableIncome(),
                Optional.of(monthly),
                facts.partnerNetIncome(),
                facts.housingCosts(),
                facts.registeredAddress()));
    }

    /**
     * The debtor's own net income, as a band: less data, and no document to keep (art. 5 AVG).
     *
     * @param monthly the band of the amount of a month; its lower end counts, which leaves the debtor more
     * @return a new question
     */
    public FloorQuestion netIncome(Band monthly) {
        return netIncome(monthly.from());
    }

    /**
     * The partner's net income that is not attached.
     *
     * @param monthly the amount of a month
     * @return a new question
     */
    public FloorQuestion partnerNetIncome(Money monthly) {
        return with(new FloorFacts(
                facts.household(),
                facts.taxableIncome(),
                facts.netIncome(),
                Optional.of(monthly),
                facts.housingCosts(),
                facts.registeredAddress()));
    }

    /**
     * The housing costs for which the debtor asks the top-up of art. 475da lid 5 and 6 Rv.
     *
     * @param monthly the amount of a month
     * @return a new question
     */
    public FloorQuestion housingCosts(Money monthly) {
        return with(new FloorFacts(
                facts.household(),
                facts.taxableIncome(),
                facts.netIncome(),
                facts.partnerNetIncome(),
                Optional.of(monthly),
                facts.registeredAddress()));
    }

    /**
     * The housing costs, as a band.
     *
     * @param monthly the band of the amount of a month; its upper end counts, which leaves the debtor more
     * @return a new question
     */
    public FloorQuestion housingCosts(Band monthly) {
        return housingCosts(monthly.below());
    }

    /**
     * Whether the debtor is registered at an address.
     *
     * @param registered false for somebody who stands in the register of persons without an address
     * @return a new question
     */
    public FloorQuestion registeredAddress(boolean registered) {
        return with(new FloorFacts(
                facts.household(),
                facts.taxableIncome(),
                facts.netIncome(),
                facts.partnerNetIncome(),
                facts.housingCosts(),
                registered));
    }

    /**
     * The answer for a day.
     *
     * @param day the day, of which the half-year counts
     * @return the floor
     * @throws InvalidInputException if an amount is below zero or in another currency, or a partner's income is given for
     *     a household without a partner, with all of it
     * @throws HorizonException if the day lies before 2021 or beyond what the rule book knows; figures of an earlier
     *     half-year are never assumed, since floors rise
     */
    public ProtectedEarningsFloor on(LocalDate day) {
        check();
        try {
            return new ProtectedEarningsFloor(
                    book, conventions, facts, day, new FloorReckoning(book.protectedEarnings(), facts, day).outcome());
        } catch (HorizonException e) {
            throw e.at("on").neverAssumed();
        }
    }

    private FloorQuestion with(FloorFacts other) {
        return new FloorQuestion(book, conventions, other);
    }

    private void check() {
        Violations violations = new Violations();
        check(violations, facts.taxableIncome(), "taxableIncome");
        check(violations, facts.netIncome(), "netIncome");
        check(violations, facts.partnerNetIncome(), "partnerNetIncome");
        check(violations, facts.housingCosts(), "housingCosts");
        violations.require(
                facts.household().withPartner()
                        || facts.partnerNetIncome().filter(Money::isPositive).isEmpty(),
                ErrorCode.CONTRADICTION,
                "partnerNetIncome",
                "A6",
                "there is a partner's income, but the household has no partner");
        violations.refuseIfAny();
    }

    private static void check(Violations violations, Optional<Money> amount, String path) {
        violations.require(
                amount.filter(money -> !money.getCurrencyUnit().equals(CurrencyUnit.EUR))
                        .isEmpty(),
                ErrorCode.CURRENCY_NOT_EURO,
                path,
                "",
                "the amount is in another currency than the euro");
        violations.require(
                amount.filter(Money::isNegative).isEmpty(),
                ErrorCode.AMOUNT_NEGATIVE,
                path,
                "A1",
                "the amount is below zero. Maybe it is a loss; then give zero.");
    }
}
