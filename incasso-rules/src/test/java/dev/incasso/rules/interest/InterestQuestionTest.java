package dev.incasso.rules.interest;

import static dev.incasso.rules.interest.Questions.NETHERLANDS;
import static dev.incasso.rules.interest.Questions.agreed;
import static dev.incasso.rules.interest.Questions.day;
import static dev.incasso.rules.interest.Questions.interest;
import static dev.incasso.rules.interest.Questions.paid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dev.incasso.core.claim.Compounding;
import dev.incasso.core.claim.InterestKind;
import dev.incasso.core.claim.Payment;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.money.Euro;
import dev.incasso.core.money.Percentage;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.assertj.core.groups.Tuple;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is refused, with everything that is wrong at once. */
class InterestQuestionTest {

    private static ListAssert<Tuple> assertRefused(InterestQuestion question, String last) {
        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> question.throughInclusive(day(last)));
        assertThat(refused).as("refusal").isNotNull();
        List<Tuple> found = refused.violations().stream()
                .map(violation -> tuple(violation.path(), violation.code(), violation.rule()))
                .toList();
        return assertThat(found);
    }

    private static InterestQuestion question(InterestTerms terms) {
        return NETHERLANDS.interest(terms).over(Euro.euro(1000)).from(day("2026-01-01"));
    }

    private static InterestQuestion question(InterestKind kind) {
        return question(InterestTerms.of(kind));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = InterestKind.class,
            names = {"AGREED", "AGREED_MONTHLY", "CONSUMER_PLUS", "COMMERCIAL_PLUS"})
    void agreedInterestWithoutRateIsRefused(InterestKind kind) {
        assertRefused(question(kind), "2026-01-31").containsExactly(tuple("rate", ErrorCode.MISSING_FIELD, "I9"));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = InterestKind.class,
            names = {"CONSUMER", "COMMERCIAL"})
    void statutoryInterestWithARateOrWithMonthlyCompoundingIsRefused(InterestKind kind) {
        assertRefused(question(InterestTerms.of(kind).rate(Percentage.of("8"))), "2026-01-31")
                .containsExactly(tuple("rate", ErrorCode.CONTRADICTION, "I6"));
        assertRefused(question(InterestTerms.of(kind).compounding(Compounding.MONTHLY)), "2026-01-31")
                .containsExactly(tuple("compounding", ErrorCode.CONTRADICTION, "I10"));
    }

    @Test
    void withoutFirstDayThereIsNoAnswer() {
        assertRefused(NETHERLANDS.interest(InterestKind.CONSUMER).over(Euro.euro(1000)), "2026-01-31")
                .containsExactly(tuple("firstDay", ErrorCode.MISSING_FIELD, "I12"));
    }

    @Test
    void withoutFirstDayAPaymentIsOnlyCheckedAgainstTheLastDay() {
        assertRefused(
                        NETHERLANDS
                                .interest(InterestKind.CONSUMER)
                                .over(Euro.euro(1000))
                                .payments(List.of(paid("2026-01-31", "1"), paid("2026-02-01", "1"))),
                        "2026-01-31")
                .containsExactly(
                        tuple("firstDay", ErrorCode.MISSING_FIELD, "I12"),
                        tuple("payments[1].on", ErrorCode.PAYMENT_OUTSIDE_PERIOD, "I12"));
    }

    @Test
    void nullIsNoFact() {
        InterestQuestion question = question(InterestKind.CONSUMER);

        assertThatThrownBy(() -> question.over(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> question.from(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> question.payments(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> InterestTerms.of(InterestKind.AGREED).rate(null))
                .isInstanceOf(NullPointerException.class);
    }

    @Test
    void aLastDayBeforeTheFirstIsRefusedAndTheSameDayIsNot() {
        assertRefused(question(InterestKind.CONSUMER), "2025-12-31")
                .containsExactly(tuple("lastDay", ErrorCode.DATE_ORDER, "I12"));
        assertThat(question(InterestKind.CONSUMER)
                        .throughInclusive(day("2026-01-01"))
                        .period()
                        .days())
                .isEqualTo(1);
    }

    @Test
    void aPaymentOutsideThePeriodIsRefusedAndOnItsFirstAndLastDayNot() {
        assertRefused(
                        question(InterestKind.CONSUMER)
                                .payments(List.of(
                                        paid("2025-12-31", "10"),
                                        paid("2026-01-01", "10"),
                                        paid("2026-01-31", "10"),
                                        paid("2026-02-01", "10"))),
                        "2026-01-31")
                .containsExactly(
                        tuple("payments[0].on", ErrorCode.PAYMENT_OUTSIDE_PERIOD, "I12"),
                        tuple("payments[3].on", ErrorCode.PAYMENT_OUTSIDE_PERIOD, "I12"));
    }

    @Test
    void aPaymentOfNothingOrLessIsRefused() {
        assertRefused(
                        question(InterestKind.CONSUMER)
                                .payments(List.of(
                                        paid("2026-01-05", "0"),
                                        paid("2026-01-05", "0.01"),
                                        Payment.of(day("2026-01-05"), Euro.euro(-1)))),
                        "2026-01-31")
                .containsExactly(
                        tuple("payments[0].amount", ErrorCode.AMOUNT_ZERO, ""),
                        tuple("payments[2].amount", ErrorCode.AMOUNT_NEGATIVE, ""));
    }

    @Test
    void anotherCurrencyThanTheEuroIsRefused() {
        assertRefused(
                        question(InterestKind.CONSUMER)
                                .over(Money.of(CurrencyUnit.USD, 1000))
                                .payments(List.of(Payment.of(day("2026-01-05"), Money.of(CurrencyUnit.GBP, 10)))),
                        "2026-01-31")
                .containsExactly(
                        tuple("principal", ErrorCode.CURRENCY_NOT_EURO, ""),
                        tuple("payments[0].amount", ErrorCode.CURRENCY_NOT_EURO, ""));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceInTheOrderOfTheQuestion() {
        InterestQuestion question = NETHERLANDS
                .interest(InterestTerms.of(InterestKind.CONSUMER)
                        .rate(Percentage.of("4"))
                        .compounding(Compounding.MONTHLY))
                .over(Money.of(CurrencyUnit.USD, -5))
                .from(day("2026-02-01"))
                .payments(List.of(
                        paid("2026-01-15", "0"), Payment.of(day("2026-03-01"), Money.of(CurrencyUnit.USD, -1))));

        assertRefused(question, "2026-01-31")
                .containsExactly(
                        tuple("principal", ErrorCode.CURRENCY_NOT_EURO, ""),
                        tuple("principal", ErrorCode.AMOUNT_NEGATIVE, ""),
                        tuple("lastDay", ErrorCode.DATE_ORDER, "I12"),
                        tuple("rate", ErrorCode.CONTRADICTION, "I6"),
                        tuple("compounding", ErrorCode.CONTRADICTION, "I10"),
                        tuple("payments[0].amount", ErrorCode.AMOUNT_ZERO, ""),
                        tuple("payments[0].on", ErrorCode.PAYMENT_OUTSIDE_PERIOD, "I12"),
                        tuple("payments[1].amount", ErrorCode.CURRENCY_NOT_EURO, ""),
                        tuple("payments[1].amount", ErrorCode.AMOUNT_NEGATIVE, ""),
                        tuple("payments[1].on", ErrorCode.PAYMENT_OUTSIDE_PERIOD, "I12"));
    }

    @Test
    void whatIsWrongWithTheQuestionIsToldBeforeTheHorizon() {
        assertThatThrownBy(() -> question(InterestKind.CONSUMER_PLUS).throughInclusive(day("2030-01-01")))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aQuestionIsNotChangedByTheNext() {
        InterestQuestion question = question(InterestKind.CONSUMER);
        question.over(Euro.euro(5));
        question.from(day("2025-01-01"));
        question.payments(List.of(paid("2026-01-05", "10")));

        Interest interest = question.throughInclusive(day("2026-01-31"));

        assertThat(interest.total()).isEqualTo(Euro.euro("3.40"));
        assertThat(interest.payments()).isEmpty();
        assertThat(interest.period().firstDay()).isEqualTo(day("2026-01-01"));
    }

    @Test
    void aRateOfZeroIsARate() {
        assertThat(interest(agreed("0"), "1000", "2026-01-01", "2026-12-31").total())
                .isEqualTo(Euro.ZERO);
    }

    @Test
    void aResultKnowsItsTermsPeriodConventionsAndRuleBook() {
        Interest interest = interest(agreed("8.25"), "1000", "2026-01-01", "2026-01-31");

        assertThat(interest.terms().rate()).contains(Percentage.of("8.25"));
        assertThat(interest.terms().kind()).isEqualTo(InterestKind.AGREED);
        assertThat(interest.period()).hasToString("2026-01-01..2026-01-31");
        assertThat(interest.conventions()).isEqualTo(NETHERLANDS.conventions());
        assertThat(interest.ruleBook()).isEqualTo(NETHERLANDS.ruleBook().version());
    }

    @Test
    void aResultReadsLikeALineInAStatement() {
        Interest interest = interest(InterestKind.CONSUMER, "1000", "2026-01-01", "2026-01-31");

        assertThat(interest).hasToString("CONSUMER interest 3.40 over 1000.00, 2026-01-01..2026-01-31");
        assertThat(interest.segments().get(0))
                .hasToString("2026-01-01..2026-01-31 31 days at 4.00% over 1000.00 = 3.40");
        assertThat(agreed("8.25").compounding(Compounding.MONTHLY)).hasToString("AGREED 8.25%, compounding MONTHLY");
        assertThat(InterestTerms.of(InterestKind.CONSUMER)).hasToString("CONSUMER, compounding YEARLY");
    }
}
