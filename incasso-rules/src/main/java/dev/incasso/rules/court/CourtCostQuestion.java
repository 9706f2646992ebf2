package dev.incasso.rules.court;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.HorizonException;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.syntax.Violations;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * The question what it would cost to take a claim to the cantonal court, what the loser would have to pay back, and how
 * much must be recovered to be worth it. Claims above 25,000 euros go to another court (art. 93 Rv) and are refused.
 *
 * <p>The court fee is that of the day of the hearing; the points of the representative are those of the day of the judgment,
 * which is taken to be the day of the hearing as long as no other is given. The summons is served before the hearing, on a
 * day that is often not known yet: the tariff of the day of the hearing counts unless {@link #summonedOn} gives a better
 * one. Both bands go by the whole claim: principal, interest and collection costs together.
 *
 * <p>A reckoning to weigh with, never legal advice: the chances are the caller's, and what a case is worth is more than
 * money.
 *
 * <p>Immutable and thread-safe: each method returns a new question.
 */
public final class CourtCostQuestion {

    private static final int CHANCE_DECIMALS = 8;

    private final RuleBook book;
    private final Conventions conventions;
    private final Optional<ClaimedSum> claim;
    private final Proceedings proceedings;
    private final Expenses expenses;
    private final Chances chances;

    private CourtCostQuestion(
            RuleBook book,
            Conventions conventions,
            Optional<ClaimedSum> claim,
            Proceedings proceedings,
            Expenses expenses,
            Chances chances) {
        this.book = book;
        this.conventions = conventions;
        this.claim = claim;
        this.proceedings = proceedings;
        this.expenses = expenses;
        this.chances = chances;
    }

    /**
     * A question under a rule book and conventions.
     *
     * @param book the rule book, for the tariffs
     * @param conventions reported in the answer; none changes it
     * @return the question: no VAT on the summons, no other expenses, no chances given
     */
    public static CourtCostQuestion under(RuleBook book, Conventions conventions) {
        return new CourtCostQuestion(
                book, conventions, Optional.empty(), Proceedings.UNKNOWN, Expenses.NONE, Chances.UNKNOWN);
    }

    /**
     * The claim in the summons.
     *
     * @param total principal, interest and collection costs together
     * @return a new question
     */
    public CourtCostQuestion claim(Money total) {
        return with(ClaimedSum.total(Objects.requireNonNull(total)));
    }

    /**
     * The claim in the summons, in its parts.
     *
     * @param principal the principal
     * @param interest the interest up to the summons
     * @param costs the collection costs, with VAT where it is charged
     * @return a new question
     */
    public CourtCostQuestion parts(Money principal, Money interest, Money costs) {
        return with(new ClaimedSum(
                Objects.requireNonNull(principal),
                Objects.requireNonNull(interest),
                Objects.requireNonNull(costs),
                true));
    }

    /**
     * Who claims; always needed.
     *
     * @param kind what the court fee depends on
     * @return a new question
     */
    public CourtCostQuestion claimant(Claimant kind) {
        return with(new Proceedings(
                Optional.of(kind), proceedings.defended(), proceedings.summonedOn(), proceedings.judgmentOn()));
    }

    /**
     * Whether the debtor defends himself; always needed.
     *
     * @param contested true for two points of the representative, false for one
     * @return a new question
     */
    public CourtCostQuestion defended(boolean contested) {
        return with(new Proceedings(
                proceedings.claimant(), Optional.of(contested), proceedings.summonedOn(), proceedings.judgmentOn()));
    }

    /**
     * The day of the summons, whose tariff then counts.
     *
     * @param day the day, not after the hearing
     * @return a new question
     */
    public CourtCostQuestion summonedOn(LocalDate day) {
        return with(new Proceedings(
                proceedings.claimant(), proceedings.defended(), Optional.of(day), proceedings.judgmentOn()));
    }

    /**
     * The day of the judgment; without it, the day of the hearing.
     *
     * @param day the day, not before the hearing
     * @return a new question
     */
    public CourtCostQuestion judgmentOn(LocalDate day) {
        return with(new Proceedings(
                proceedings.claimant(), proceedings.defended(), proceedings.summonedOn(), Optional.of(day)));
    }

    /**
     * Whether VAT comes on top of the summons.
     *
     * @param charged true only if the claimant cannot set the VAT off and declares so
     * @return a new question
     */
    public CourtCostQuestion vatOnSummons(boolean charged) {
        return with(new Expenses(charged, expenses.ownFee(), expenses.disbursements()));
    }

    /**
     * What the claimant's own lawyer or collector asks. It is not awarded; the points stand in its place.
     *
     * @param amount the fee, with VAT that cannot be set off
     * @return a new question
     */
    public CourtCostQuestion ownFee(Money amount) {
        return with(new Expenses(expenses.vatOnSummons(), Objects.requireNonNull(amount), expenses.disbursements()));
    }

    /**
     * Other expenses that are awarded, such as an extract from the register of persons.
     *
     * @param amount their sum
     * @return a new question
     */
    public CourtCostQuestion disbursements(Money amount) {
        return with(new Expenses(expenses.vatOnSummons(), expenses.ownFee(), Objects.requireNonNull(amount)));
    }

    /**
     * The chance of winning, as the caller sees it. Without it nothing is assumed: the break-even is that of a case which is
     * certain to be won, and a warning says so.
     *
     * @param winning from 0 to 1, at most eight decimals
     * @return a new question
     */
    public CourtCostQuestion chanceOfWinning(BigDecimal winning) {
        return with(new Chances(Optional.of(winning.stripTrailingZeros()), chances.recovering()));
    }

    /**
     * The chance that what was won is also recovered, or the part of it, as the caller sees it.
     *
     * @param recovering from 0 to 1, at most eight decimals
     * @return a new question
     */
    public CourtCostQuestion chanceOfRecovery(BigDecimal recovering) {
        return with(new Chances(chances.winning(), Optional.of(recovering.stripTrailingZeros())));
    }

    /**
     * Both chances, as the caller sees them.
     *
     * @param winning the chance of winning, from 0 to 1, at most eight decimals
     * @param recovering the chance, or the part, of recovery, from 0 to 1, at most eight decimals
     * @return a new question
     */
    public CourtCostQuestion chances(BigDecimal winning, BigDecimal recovering) {
        return chanceOfWinning(winning).chanceOfRecovery(recovering);
    }

    /**
     * The answer for a hearing.
     *
     * @param hearing the day of the hearing, whose year gives the court fee
     * @return what it costs
     * @throws InvalidInputException if claim, claimant or defence was not given, the claim is zero or above the limit of
     *     the cantonal court, an amount is below zero or in another currency, the days stand in an impossible order, or a
     *     chance lies outside 0 to 1, with all of it
     * @throws HorizonException if one of the days lies where its tariff is not known; an earlier tariff is never assumed,
     *     since tariffs rise
     */
    public CourtCosts hearingOn(LocalDate hearing) {
        check(hearing);
        CourtFacts facts = new CourtFacts(
                claim.orElseThrow(),
                proceedings.claimant().orElseThrow(),
                proceedings.defended().orElseThrow(),
                hearing,
                proceedings.summonedOn(),
                proceedings.judgmentOn(),
                expenses,
                chances);
        return new CourtCosts(book.version(), conventions, facts, Tariffs.of(book, facts));
    }

    private void check(LocalDate hearing) {
        Violations violations = new Violations();
        checkClaim(violations, hearing);
        given(violations, proceedings.claimant(), "claimant");
        given(violations, proceedings.defended(), "defended");
        violations.requireEuros(expenses.ownFee(), "ownFee");
        violations.requireEuros(expenses.disbursements(), "disbursements");
        violations.require(
                proceedings.summonedOn().filter(hearing::isBefore).isEmpty(),
                ErrorCode.DATE_ORDER,
                "summonedOn",
                "L2",
                "the summons lies after the hearing");
        violations.require(
                proceedings.judgmentOn().filter(hearing::isAfter).isEmpty(),
                ErrorCode.DATE_ORDER,
                "judgmentOn",
                "L3",
                "the judgment lies before the hearing");
        checkChance(violations, chances.winning(), "pWin");
        checkChance(violations, chances.recovering(), "pRecover");
        violations.refuseIfAny();
    }

    private void checkClaim(Violations violations, LocalDate hearing) {
        if (claim.isEmpty()) {
            given(violations, claim, "claim");
            return;
        }
        ClaimedSum sum = claim.get();
        String path = sum.apart() ? "principal" : "claim";
        int before = violations.count();
        violations.requireEuros(sum.principal(), path);
        violations.requireEuros(sum.interest(), "interest");
        violations.requireEuros(sum.costs(), "costs");
        if (violations.count() > before) {
            return;
        }
        violations.require(sum.total().isPositive(), ErrorCode.AMOUNT_ZERO, path, "L1", "nothing is claimed");
        book.courtCosts()
                .claimLimit()
                .onOrLastKnown(hearing)
                .filter(limit -> sum.total().isGreaterThan(limit.value()))
                .ifPresent(limit -> violations.add(new Violation(
                        ErrorCode.OUT_OF_RANGE,
                        path,
                        "L1",
                        "a claim above " + limit.value().getAmount().toPlainString() + " does not go to the cantonal"
                                + " court (art. 93 Rv); what another court costs is not told here")));
    }

    private static void given(Violations violations, Optional<?> fact, String path) {
        violations.require(fact.isPresent(), ErrorCode.MISSING_FIELD, path, "", "this fact is needed");
    }

    private static void checkChance(Violations violations, Optional<BigDecimal> chance, String path) {
        violations.require(
                chance.filter(part -> part.signum() < 0 || part.compareTo(BigDecimal.ONE) > 0)
                        .isEmpty(),
                ErrorCode.OUT_OF_RANGE,
                path,
                "L5",
                "a chance lies from 0 to 1. Maybe it is a percentage.");
        violations.require(
                chance.filter(part -> part.scale() > CHANCE_DECIMALS).isEmpty(),
                ErrorCode.OUT_OF_RANGE,
                path,
                "L5",
                "a chance has at most " + CHANCE_DECIMALS + " decimals");
    }

    private CourtCostQuestion with(ClaimedSum sum) {
        return new CourtCostQuestion(book, conventions, Optional.of(sum), proceedings, expenses, chances);
    }

    private CourtCostQuestion with(Proceedings other) {
        return new CourtCostQuestion(book, conventions, claim, other, expenses, chances);
    }

    private CourtCostQuestion with(Expenses other) {
        return new CourtCostQuestion(book, conventions, claim, proceedings, other, chances);
    }

    private CourtCostQuestion with(Chances other) {
        return new CourtCostQuestion(book, conventions, claim, proceedings, expenses, other);
    }
}
