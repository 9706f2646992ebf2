package dev.incasso.rules.interest;

import dev.incasso.core.claim.Compounding;
import dev.incasso.core.claim.Payment;
import dev.incasso.core.date.DateRange;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.HorizonException;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.money.Euro;
import dev.incasso.core.money.Percentage;
import dev.incasso.rules.accrual.RatePiece;
import dev.incasso.rules.accrual.RateSeries;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.syntax.Violations;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The question how much interest runs over a principal in a period (art. 6:119, 6:119a and 6:120 BW).
 *
 * <p>First and last day both bear interest. A payment on a day is allocated with the interest up to and including that
 * day and lowers the base from the next day (convention {@code paymentDay}). Nothing is rounded in between; the result is
 * rounded once, half a cent upwards, to the cent (convention {@code rounding}).
 *
 * <p>Immutable and thread-safe: each method returns a new question.
 */
public final class InterestQuestion {

    private final RuleBook book;
    private final Conventions conventions;
    private final InterestTerms terms;
    private final Money principal;
    private final @Nullable LocalDate firstDay;
    private final List<Payment> payments;

    private InterestQuestion(
            RuleBook book,
            Conventions conventions,
            InterestTerms terms,
            Money principal,
            @Nullable LocalDate firstDay,
            List<Payment> payments) {
        this.book = book;
        this.conventions = conventions;
        this.terms = terms;
        this.principal = principal;
        this.firstDay = firstDay;
        this.payments = payments;
    }

    /**
     * A question under a rule book and conventions.
     *
     * @param book the rule book, for the rates
     * @param conventions day count, rounding, payment day, anniversary, allocation and horizon
     * @param terms which interest
     * @return the question, over a principal of zero
     */
    public static InterestQuestion under(RuleBook book, Conventions conventions, InterestTerms terms) {
        return new InterestQuestion(book, conventions, terms, Euro.ZERO, null, List.of());
    }

    /**
     * Over which principal.
     *
     * @param amount the amount in euros, zero or more
     * @return a new question
     */
    public InterestQuestion over(Money amount) {
        return new InterestQuestion(book, conventions, terms, Objects.requireNonNull(amount), firstDay, payments);
    }

    /**
     * From which day.
     *
     * @param firstDayInclusive the first day that bears interest: the first day of default
     * @return a new question
     */
    public InterestQuestion from(LocalDate firstDayInclusive) {
        return new InterestQuestion(
                book, conventions, terms, principal, Objects.requireNonNull(firstDayInclusive), payments);
    }

    /**
     * Payments inside the period, in any order; those of one day are taken in the order given.
     *
     * @param received the payments
     * @return a new question
     */
    public InterestQuestion payments(List<Payment> received) {
        return new InterestQuestion(book, conventions, terms, principal, firstDay, List.copyOf(received));
    }

    /**
     * The answer through a day.
     *
     * @param lastDay the last day that bears interest ("tot en met")
     * @return the interest with its segments
     * @throws InvalidInputException if anything in the question is impossible, with all of it
     * @throws dev.incasso.core.error.HorizonException if a day lies outside the known rates; beyond them only under the
     *     convention to refuse
     */
    public Interest throughInclusive(LocalDate lastDay) {
        check(lastDay);
        DateRange period = DateRange.of(Objects.requireNonNull(firstDay), lastDay);
        List<Payment> inOrder =
                payments.stream().sorted(Comparator.comparing(Payment::on)).toList();
        return new Reckoning(conventions, terms, principal, rates(period))
                .run(book.version(), terms, principal, period, inOrder);
    }

    private List<RatePiece> rates(DateRange period) {
        try {
            return RateSeries.of(
                    book.statutoryInterest(),
                    terms.kind(),
                    terms.rate().orElse(Percentage.of("0")),
                    period,
                    conventions.beyondHorizon());
        } catch (HorizonException e) {
            throw e.at(e.asked().equals(period.firstDay()) ? "firstDay" : "lastDay");
        }
    }

    private void check(LocalDate lastDay) {
        Violations violations = new Violations();
        violations.requireEuros(principal, "principal");
        violations.require(
                firstDay != null, ErrorCode.MISSING_FIELD, "firstDay", "I12", "the first day of interest is needed");
        if (firstDay != null) {
            violations.require(
                    !lastDay.isBefore(firstDay),
                    ErrorCode.DATE_ORDER,
                    "lastDay",
                    "I12",
                    "the last day lies before the first day");
        }
        boolean statutory = terms.kind().statutory();
        violations.require(
                statutory || terms.rate().isPresent(),
                ErrorCode.MISSING_FIELD,
                "rate",
                "I9",
                terms.kind() + " interest needs a rate");
        violations.require(
                !statutory || terms.rate().isEmpty(),
                ErrorCode.CONTRADICTION,
                "rate",
                "I6",
                "the rate of statutory interest is set by law; give no rate, or another kind");
        violations.require(
                !statutory || terms.compounding() != Compounding.MONTHLY,
                ErrorCode.CONTRADICTION,
                "compounding",
                "I10",
                "statutory interest compounds after each full year, never monthly");
        for (int i = 0; i < payments.size(); i++) {
            check(violations, payments.get(i), "payments[" + i + "]", lastDay);
        }
        violations.refuseIfAny();
    }

    private void check(Violations violations, Payment payment, String path, LocalDate lastDay) {
        violations.requireEuros(payment.amount(), path + ".amount");
        violations.require(
                !payment.amount().isZero(), ErrorCode.AMOUNT_ZERO, path + ".amount", "", "a payment is more than zero");
        violations.require(
                !payment.on().isAfter(lastDay)
                        && (firstDay == null || !payment.on().isBefore(firstDay)),
                ErrorCode.PAYMENT_OUTSIDE_PERIOD,
                path + ".on",
                "I12",
                "the payment lies outside the period; lower the principal, or choose another period");
    }
}
