package dev.incasso.rules.plan;

import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.constraint.Day;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.HorizonException;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import dev.incasso.core.explain.Warning;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.calendar.LegalCalendar;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.syntax.Violations;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The question how an amount can be paid in instalments that will be kept. An instalment passes when it is neither more than
 * the debtor named nor more than there is room for; nobody is asked for more than that, and no rule on what can be seized is
 * used to demand anything. No law gives a right to pay in instalments (art. 6:29 BW), and none obliges a creditor to reckon
 * the room first: this is decent practice.
 *
 * <p>Immutable and thread-safe: each method returns a new question.
 */
public final class PlanQuestion {

    private static final int LONGEST_MONTH = 31;
    private static final LocalDate LAST_START = LocalDate.of(2149, 12, 31);

    private final RuleBook book;
    private final Conventions conventions;
    private final Wishes wishes;

    private PlanQuestion(RuleBook book, Conventions conventions, Wishes wishes) {
        this.book = book;
        this.conventions = conventions;
        this.wishes = wishes;
    }

    /**
     * A question about an amount.
     *
     * @param book the rule book, for working days
     * @param conventions the conventions, handed on to the answer
     * @param total what is to be paid
     * @return the question, for a transfer every month
     */
    public static PlanQuestion under(RuleBook book, Conventions conventions, Money total) {
        return new PlanQuestion(book, conventions, new Wishes(Objects.requireNonNull(total)));
    }

    /**
     * How often is paid.
     *
     * @param frequency the distance between instalments
     * @return a new question
     */
    public PlanQuestion every(Frequency frequency) {
        return with(changed -> changed.frequency = Objects.requireNonNull(frequency));
    }

    /**
     * On which day of the month the debtor is paid; the instalments come after it.
     *
     * @param dayOfMonth the day, 1 to 31; only for a plan by the month
     * @return a new question
     */
    public PlanQuestion payDay(int dayOfMonth) {
        return with(changed -> changed.payDay = OptionalInt.of(dayOfMonth));
    }

    /**
     * How is paid. Debits are moved to a working day.
     *
     * @param means transfer or debit
     * @return a new question
     */
    public PlanQuestion by(PayBy means) {
        return with(changed -> changed.payBy = Objects.requireNonNull(means));
    }

    /**
     * The instalment that the creditor would like.
     *
     * @param amount the amount each time
     * @return a new question
     */
    public PlanQuestion instalment(Money amount) {
        return with(changed -> changed.instalment = Objects.requireNonNull(amount));
    }

    /**
     * What the debtor says is left in a month after rent, energy, insurance, food. The first and least question to ask.
     *
     * @param aMonth the amount a month
     * @return a new question
     */
    public PlanQuestion room(Money aMonth) {
        return with(changed -> changed.room = Objects.requireNonNull(aMonth));
    }

    /**
     * What the debtor promised to pay each time.
     *
     * @param eachTime the amount of an instalment
     * @return a new question
     */
    public PlanQuestion promised(Money eachTime) {
        return with(changed -> changed.promised = Objects.requireNonNull(eachTime));
    }

    /**
     * What the debtor pays on other plans.
     *
     * @param aMonth the amount a month; taken off the room
     * @return a new question
     */
    public PlanQuestion otherPlans(Money aMonth) {
        return with(changed -> changed.otherPlans = Objects.requireNonNull(aMonth));
    }

    /**
     * What is left of the income above the protected earnings floor, as {@code floor} answers it. It bounds an amount that the
     * debtor names; it is never demanded by itself.
     *
     * @param aMonth the amount a month
     * @return a new question
     */
    public PlanQuestion aboveFloor(Money aMonth) {
        return with(changed -> changed.budget = Objects.requireNonNull(aMonth));
    }

    /**
     * An own list of days and amounts, for an income that comes in seasons.
     *
     * @param instalments the instalments, in the order of their days; they come to the total
     * @return a new question
     */
    public PlanQuestion instalments(List<Instalment> instalments) {
        return with(changed -> changed.own = List.copyOf(instalments));
    }

    /**
     * The creditor's limits.
     *
     * @param limits the limits
     * @return a new question
     */
    public PlanQuestion within(PlanLimits limits) {
        return with(changed -> changed.limits = Objects.requireNonNull(limits));
    }

    /**
     * That something is charged for the plan: a fee, or interest above the statutory rate. Without charges a plan on a debt
     * that exists stays outside the rules on credit.
     *
     * @return a new question, whose answer warns
     */
    public PlanQuestion withCharges() {
        return with(changed -> changed.charges = true);
    }

    /**
     * The day on which the debt had or has to be paid. Instalments agreed before it can be credit.
     *
     * @param day the agreed last day of payment
     * @return a new question
     */
    public PlanQuestion dueOn(LocalDate day) {
        return with(changed -> changed.dueOn = Objects.requireNonNull(day));
    }

    /** What is known of the file besides, such as a moratorium. */
    PlanQuestion circumstances(List<Warning> warnings, boolean forbidden) {
        return with(changed -> {
            changed.circumstances = List.copyOf(warnings);
            changed.forbidden = forbidden;
        });
    }

    private PlanQuestion with(Consumer<Wishes> change) {
        Wishes changed = wishes.copy();
        change.accept(changed);
        return new PlanQuestion(book, conventions, changed);
    }

    /**
     * The answer for an earliest day.
     *
     * @param earliest the first day on which an instalment can be paid
     * @return the proposal
     * @throws InvalidInputException if anything in the question is impossible, with all of it: a total or instalment that is
     *     not above zero, a pay day that does not fit, an own list that does not come to the total, more than 600
     *     instalments, a day outside 1900 to 2149
     * @throws HorizonException if a debit would lie before the first year of which the holidays are known
     */
    public PlanProposal startingOn(LocalDate earliest) {
        check(earliest);
        return new PlanDecision(
                        book,
                        conventions,
                        wishes,
                        PaymentDays.of(book, earliest, wishes.frequency, wishes.payDay, wishes.payBy),
                        wishes.warnings(earliest))
                .decide();
    }

    private void check(LocalDate earliest) {
        Violations violations = new Violations();
        violations.require(
                Day.Check.plausible(earliest) && !earliest.isAfter(LAST_START),
                ErrorCode.DATE_IMPLAUSIBLE,
                "firstOn",
                "A11",
                earliest + " lies outside " + Day.FIRST + " to " + LAST_START + ", so that " + Division.MOST
                        + " instalments fit");
        positive(violations, wishes.total, "total");
        Optional.ofNullable(wishes.instalment).ifPresent(amount -> positive(violations, amount, "instalment"));
        Optional.ofNullable(wishes.promised).ifPresent(amount -> positive(violations, amount, "promised"));
        Optional.ofNullable(wishes.room).ifPresent(amount -> violations.requireEuros(amount, "room"));
        Optional.ofNullable(wishes.budget).ifPresent(amount -> violations.requireEuros(amount, "netIncome"));
        violations.requireEuros(wishes.otherPlans, "otherPlans");
        int payDay = wishes.payDay.orElse(1);
        violations.require(
                payDay >= 1 && payDay <= LONGEST_MONTH,
                ErrorCode.OUT_OF_RANGE,
                "payDay",
                "A11",
                "a pay day is a day of the month, 1 to 31");
        violations.require(
                wishes.payDay.isEmpty() || wishes.frequency == Frequency.MONTHLY,
                ErrorCode.CONTRADICTION,
                "payDay",
                "A11",
                "a pay day is a day of the month, and " + wishes.frequency
                        + " instalments fall on other days each month");
        fits(violations, wishes.instalment, "instalment");
        fits(violations, wishes.promised, "promised");
        checkOwn(violations, earliest);
        violations.refuseIfAny();
    }

    private void fits(Violations violations, @Nullable Money amount, String path) {
        violations.require(
                amount == null
                        || !amount.isPositive()
                        || !wishes.total.isPositive()
                        || Division.count(wishes.total, amount) <= Division.MOST,
                ErrorCode.OUT_OF_RANGE,
                path,
                "A11",
                "these are more than " + Division.MOST + " instalments");
    }

    private void checkOwn(Violations violations, LocalDate earliest) {
        LegalCalendar calendar = LegalCalendar.of(book);
        boolean readable = true;
        LocalDate before = earliest.minusDays(1);
        Money sum = Euro.ZERO;
        violations.require(
                wishes.own.size() <= Division.MOST,
                ErrorCode.OUT_OF_RANGE,
                "instalments",
                "A11",
                "these are more than " + Division.MOST + " instalments");
        for (int i = 0; i < wishes.own.size(); i++) {
            Instalment instalment = wishes.own.get(i);
            positive(violations, instalment.amount(), "instalments[" + i + "].amount");
            String on = "instalments[" + i + "].on";
            if (!Day.Check.plausible(instalment.on())) {
                violations.add(new Violation(
                        ErrorCode.DATE_IMPLAUSIBLE,
                        on,
                        "A11",
                        instalment.on() + " lies outside " + Day.FIRST + " to " + Day.LAST));
                readable = false;
                continue;
            }
            LocalDate day = wishes.payBy.day(calendar, instalment.on());
            violations.require(
                    day.isAfter(before),
                    ErrorCode.DATE_ORDER,
                    on,
                    "A11",
                    i == 0
                            ? day + " lies before the first day of the plan"
                            : day + " does not lie after the instalment before it");
            before = day;
            boolean inEuros = instalment.amount().getCurrencyUnit().equals(CurrencyUnit.EUR);
            sum = inEuros ? sum.plus(instalment.amount()) : sum;
            readable &= inEuros;
        }
        violations.require(
                !readable || wishes.own.isEmpty() || sum.equals(wishes.total),
                ErrorCode.CONTRADICTION,
                "instalments",
                "A11",
                "the instalments do not come to the total");
    }

    static void positive(Violations violations, Money amount, String path) {
        violations.requireEuros(amount, path);
        violations.require(!amount.isZero(), ErrorCode.AMOUNT_ZERO, path, "A11", "the amount must be above zero");
    }

    /** What is asked, no amounts of the debtor. */
    @Override
    public String toString() {
        return "question for a plan";
    }
}
