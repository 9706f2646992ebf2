package dev.incasso.rules.interest;

import static dev.incasso.rules.interest.Questions.NETHERLANDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.incasso.core.claim.Compounding;
import dev.incasso.core.claim.InterestKind;
import dev.incasso.core.claim.Payment;
import dev.incasso.core.date.DateRange;
import dev.incasso.core.money.Euro;
import dev.incasso.core.money.Percentage;
import dev.incasso.rules.convention.Allocation;
import dev.incasso.rules.convention.Anniversary;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.convention.DayCount;
import dev.incasso.rules.convention.PaymentDay;
import dev.incasso.rules.convention.Rounding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What holds for interest whatever the figures. The awkward days and amounts are among those generated, in the place of
 * the edge cases of all combinations, which are more than the tries.
 */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class InterestProperties {

    /**
     * Each segment is rounded once to 30 decimals, an error of at most half a unit there; a few dozen segments stay many
     * orders below this. It is far below what a mistake in the law makes: a day over one cent at 1% is 2.7e-7.
     */
    private static final BigDecimal LAST_DECIMALS = new BigDecimal("1e-18");

    private static final LocalDate FIRST_KNOWN = LocalDate.of(2002, 8, 8);
    private static final LocalDate LAST_KNOWN = LocalDate.of(2026, 12, 31);

    /** A claim with its terms, period and payments inside the period. */
    record Claim(InterestTerms terms, Money principal, LocalDate first, LocalDate last, List<Payment> payments) {

        Interest under(Conventions conventions) {
            return NETHERLANDS
                    .with(conventions)
                    .interest(terms)
                    .over(principal)
                    .from(first)
                    .payments(payments)
                    .throughInclusive(last);
        }

        Claim with(List<Payment> others) {
            return new Claim(terms, principal, first, last, others);
        }

        Claim with(InterestTerms others) {
            return new Claim(others, principal, first, last, payments);
        }

        Claim over(Money other) {
            return new Claim(terms, other, first, last, payments);
        }

        Claim between(LocalDate from, LocalDate through) {
            return new Claim(terms, principal, from, through, payments);
        }
    }

    @Provide
    Arbitrary<InterestTerms> terms() {
        Arbitrary<Percentage> rates = Arbitraries.integers()
                .between(1, 2400)
                .map(i -> Percentage.of(BigDecimal.valueOf(i, 2).toPlainString()));
        Arbitrary<InterestTerms> agreed = Combinators.combine(
                        Arbitraries.of(InterestKind.AGREED, InterestKind.CONSUMER_PLUS, InterestKind.COMMERCIAL_PLUS),
                        rates,
                        Arbitraries.of(Compounding.class))
                .as((kind, rate, compounding) ->
                        InterestTerms.of(kind).rate(rate).compounding(compounding));
        Arbitrary<InterestTerms> monthly = Combinators.combine(
                        Arbitraries.integers().between(1, 300), Arbitraries.of(Compounding.class))
                .as((rate, compounding) -> InterestTerms.of(InterestKind.AGREED_MONTHLY)
                        .rate(Percentage.of(BigDecimal.valueOf(rate, 2).toPlainString()))
                        .compounding(compounding));
        Arbitrary<InterestTerms> statutory =
                Arbitraries.of(InterestKind.CONSUMER, InterestKind.COMMERCIAL).map(InterestTerms::of);
        return Arbitraries.oneOf(statutory, statutory, agreed, monthly);
    }

    @Provide
    Arbitrary<Claim> claims() {
        return Combinators.combine(
                        terms(),
                        principals(),
                        firstDays(),
                        Arbitraries.integers().between(0, 2300))
                .as((terms, principal, first, days) ->
                        new Claim(terms, principal, first, earlier(first.plusDays(days), LAST_KNOWN), List.of()));
    }

    @Provide
    Arbitrary<Claim> claimsWithPayments() {
        return claims().flatMap(
                        claim -> payment(claim).list().ofMinSize(1).ofMaxSize(5).map(claim::with));
    }

    @Provide
    Arbitrary<Conventions> conventions() {
        return Combinators.combine(
                        Arbitraries.of(DayCount.class),
                        Arbitraries.of(Rounding.class),
                        Arbitraries.of(PaymentDay.class),
                        Arbitraries.of(Anniversary.class),
                        Arbitraries.of(Allocation.class))
                .as((dayCount, rounding, paymentDay, anniversary, allocation) -> Conventions.defaults()
                        .withDayCount(dayCount)
                        .withRounding(rounding)
                        .withPaymentDay(paymentDay)
                        .withAnniversary(anniversary)
                        .withAllocation(allocation));
    }

    private static Arbitrary<Money> principals() {
        return Arbitraries.frequencyOf(
                        Tuple.of(9, Arbitraries.longs().between(1, 10_000_000)),
                        Tuple.of(1, Arbitraries.of(1L, 2L, 100L, 3_650_000L, 10_000_000L)))
                .map(cents -> Money.ofMinor(CurrencyUnit.EUR, cents));
    }

    private static Arbitrary<LocalDate> firstDays() {
        Arbitrary<LocalDate> any = Arbitraries.longs()
                .between(FIRST_KNOWN.toEpochDay(), LAST_KNOWN.toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<LocalDate> awkward = Arbitraries.of(
                LocalDate.of(2020, 2, 29),
                LocalDate.of(2024, 2, 29),
                LocalDate.of(2019, 2, 28),
                LocalDate.of(2023, 3, 1),
                LocalDate.of(2022, 12, 31),
                LocalDate.of(2022, 1, 31),
                LocalDate.of(2025, 7, 1));
        return Arbitraries.oneOf(any, any, awkward);
    }

    private static Arbitrary<Payment> payment(Claim claim) {
        long days = DateRange.of(claim.first(), claim.last()).days();
        long principal = claim.principal().getAmountMinorLong();
        Arbitrary<Money> amounts = Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.longs().between(1, principal + 2000)),
                        Tuple.of(4, Arbitraries.longs().between(1, principal / 20 + 1)),
                        Tuple.of(1, Arbitraries.of(1L, principal)))
                .map(cents -> Money.ofMinor(CurrencyUnit.EUR, cents));
        Arbitrary<Long> daysAfter = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.longs().between(0, days - 1)),
                Tuple.of(1, Arbitraries.of(0L, days - 1)),
                // the days around the first anniversary
                Tuple.of(2, Arbitraries.of(363L, 364L, 365L, 366L).map(day -> Math.min(day, days - 1))));
        return Combinators.combine(daysAfter, amounts)
                .as((after, amount) -> Payment.of(claim.first().plusDays(after), amount));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Euro.ZERO, Money::plus);
    }

    private static void assertNotMore(BigDecimal less, BigDecimal more) {
        assertThat(less).isLessThanOrEqualTo(more.add(LAST_DECIMALS));
    }

    @Property
    @Label("interest of adjoining periods inside one year sums to the interest of the whole")
    void additiveInsideAYear(
            @ForAll("claims") Claim claim,
            @ForAll @IntRange(max = 364) int split,
            @ForAll("dayCounts") DayCount dayCount) {
        // By year of capitalisation the second period would have a year of its own; by month a month of its own.
        Assume.that(claim.terms().kind() != InterestKind.AGREED_MONTHLY);
        Assume.that(claim.terms().compounding() != Compounding.MONTHLY);
        LocalDate last = earlier(claim.last(), claim.first().plusYears(1).minusDays(1));
        LocalDate middle = claim.first().plusDays(split);
        Assume.that(middle.isBefore(last));
        Conventions conventions = Conventions.defaults().withDayCount(dayCount);

        BigDecimal whole = claim.between(claim.first(), last).under(conventions).unrounded();
        BigDecimal before =
                claim.between(claim.first(), middle).under(conventions).unrounded();
        BigDecimal after =
                claim.between(middle.plusDays(1), last).under(conventions).unrounded();

        assertThat(before.add(after)).isCloseTo(whole, within(LAST_DECIMALS));
    }

    @Provide
    Arbitrary<DayCount> dayCounts() {
        return Arbitraries.of(DayCount.ACT_365F, DayCount.ACT_ACT);
    }

    @Property
    @Label("a day more never lowers interest, and raises it where a rate runs")
    void monotoneInDays(@ForAll("claims") Claim claim, @ForAll("conventions") Conventions conventions) {
        Assume.that(claim.last().isBefore(LAST_KNOWN));

        assertThat(claim.between(claim.first(), claim.last().plusDays(1))
                        .under(conventions)
                        .unrounded())
                .isGreaterThan(claim.under(conventions).unrounded());
    }

    @Property
    @Label("a cent of principal more raises interest")
    void monotoneInPrincipal(@ForAll("claims") Claim claim, @ForAll("conventions") Conventions conventions) {
        assertThat(claim.over(claim.principal().plusMinor(1)).under(conventions).unrounded())
                .isGreaterThan(claim.under(conventions).unrounded());
    }

    @Property
    @Label("compounding is never less than simple interest, and more after a full year or month")
    void compoundingIsNeverLess(@ForAll("claims") Claim claim, @ForAll("dayCounts") DayCount dayCount) {
        Conventions conventions = Conventions.defaults().withDayCount(dayCount);
        InterestTerms terms = claim.terms();
        BigDecimal simple = claim.with(terms.compounding(Compounding.NONE))
                .under(conventions)
                .unrounded();
        BigDecimal yearly = claim.with(terms.compounding(Compounding.YEARLY))
                .under(conventions)
                .unrounded();

        assertNotMore(simple, yearly);
        if (!claim.last().isBefore(claim.first().plusYears(1))) {
            assertThat(yearly).isGreaterThan(simple);
        } else {
            assertThat(yearly).isCloseTo(simple, within(LAST_DECIMALS));
        }
        if (!terms.kind().statutory()) {
            assertNotMore(
                    yearly,
                    claim.with(terms.compounding(Compounding.MONTHLY))
                            .under(conventions)
                            .unrounded());
        }
    }

    @Property
    @Label("what is received went to interest, to principal, or was too much; nothing open is below zero")
    void receivedIsAllocated(
            @ForAll("claimsWithPayments") Claim claim, @ForAll("conventions") Conventions conventions) {
        Interest interest = claim.under(conventions);

        for (AllocatedPayment line : interest.payments()) {
            assertThat(line.toInterest().plus(line.toPrincipal()).plus(line.overpaid()))
                    .isEqualTo(line.payment().amount());
            assertThat(List.of(line.toInterest(), line.toPrincipal(), line.overpaid()))
                    .noneMatch(Money::isNegative);
        }
        assertThat(interest.payments())
                .extracting(AllocatedPayment::payment)
                .containsExactlyInAnyOrderElementsOf(claim.payments())
                .isSortedAccordingTo(Comparator.comparing(Payment::on));
        assertThat(interest.openPrincipal().isNegative()).isFalse();
        assertThat(interest.openInterest().isNegative()).isFalse();
        assertThat(interest.openPrincipal())
                .isEqualTo(claim.principal()
                        .minus(sum(interest.payments().stream()
                                .map(AllocatedPayment::toPrincipal)
                                .toList())));
    }

    @Property
    @Label("money is overpaid only when nothing is open")
    void overpaidOnlyWhenNothingIsOpen(
            @ForAll("claimsWithPayments") Claim claim, @ForAll("conventions") Conventions conventions) {
        LocalDate lastPayment = claim.payments().stream()
                .map(Payment::on)
                .max(LocalDate::compareTo)
                .orElseThrow();
        Interest onThatDay = claim.between(claim.first(), lastPayment).under(conventions);
        AllocatedPayment last = onThatDay.payments().get(onThatDay.payments().size() - 1);

        if (last.overpaid().isPositive()) {
            assertThat(onThatDay.openPrincipal()).isEqualTo(Euro.ZERO);
            // Under NEW_BALANCE the day of payment bears interest on nothing.
            assertThat(onThatDay.openInterest()).isEqualTo(Euro.ZERO);
        }
    }

    @Property
    @Label("by line: principal + interest - allocated = open")
    void statementsFoot(@ForAll("claimsWithPayments") Claim claim, @ForAll("conventions") Conventions conventions) {
        Interest interest = claim.under(conventions.withRounding(Rounding.LINE));
        Money allocated = sum(interest.payments().stream()
                .map(line -> line.toInterest().plus(line.toPrincipal()))
                .toList());

        assertThat(claim.principal().plus(interest.total()).minus(allocated))
                .isEqualTo(interest.openPrincipal().plus(interest.openInterest()));
        assertThat(interest.total())
                .isEqualTo(sum(interest.segments().stream()
                        .map(InterestSegment::interest)
                        .toList()));
    }

    @Property
    @Label("segments are the whole period, without gap or overlap, and sum to the interest")
    void segmentsTileThePeriod(
            @ForAll("claimsWithPayments") Claim claim, @ForAll("conventions") Conventions conventions) {
        Interest interest = claim.under(conventions);

        LocalDate next = claim.first();
        long days = 0;
        BigDecimal sum = BigDecimal.ZERO;
        for (InterestSegment segment : interest.segments()) {
            assertThat(segment.period().firstDay()).isEqualTo(next);
            next = segment.period().lastDayInclusive().plusDays(1);
            days += segment.days();
            sum = sum.add(segment.unrounded());
        }
        assertThat(next).isEqualTo(claim.last().plusDays(1));
        assertThat(days).isEqualTo(DateRange.of(claim.first(), claim.last()).days());
        assertThat(sum).isEqualByComparingTo(interest.unrounded());
    }

    @Property
    @Label("the order of payments of different days in the list does not matter")
    void orderOfPaymentsDoesNotMatter(
            @ForAll("claimsWithPayments") Claim claim,
            @ForAll("conventions") Conventions conventions,
            @ForAll Random random) {
        Assume.that(claim.payments().stream().map(Payment::on).distinct().count()
                == claim.payments().size());
        List<Payment> shuffled = new ArrayList<>(claim.payments());
        Collections.shuffle(shuffled, random);

        Interest one = claim.under(conventions);
        Interest other = claim.with(shuffled).under(conventions);

        assertThat(other.unrounded()).isEqualByComparingTo(one.unrounded());
        assertThat(other.payments()).isEqualTo(one.payments());
        assertThat(other.openPrincipal()).isEqualTo(one.openPrincipal());
        assertThat(other.openInterest()).isEqualTo(one.openInterest());
    }

    /**
     * Open interest is rounded when a payment is allocated. Two ways that meet a payment with other open interest are
     * rounded apart by less than a cent a payment, and that cent may bear interest for the rest of the period: at these
     * rates and periods never ten times itself.
     */
    private static BigDecimal roundedApart(Claim claim) {
        return new BigDecimal("0.01")
                .multiply(BigDecimal.valueOf(claim.payments().size()))
                .multiply(BigDecimal.TEN);
    }

    @Property
    @Label("the old balance on the day of payment bears at least the interest of the new balance")
    void oldBalanceBearsMore(@ForAll("claimsWithPayments") Claim claim) {
        BigDecimal old = claim.under(Conventions.defaults()).unrounded();
        BigDecimal fresh = claim.under(Conventions.defaults().withPaymentDay(PaymentDay.NEW_BALANCE))
                .unrounded();

        assertThat(fresh).isLessThanOrEqualTo(old.add(roundedApart(claim)));
    }

    @Property
    @Label("principal first is never more interest than the order of the law")
    void principalFirstIsNeverMore(@ForAll("claimsWithPayments") Claim claim) {
        BigDecimal law = claim.under(Conventions.defaults()).unrounded();
        BigDecimal favour = claim.under(Conventions.defaults().withAllocation(Allocation.PRINCIPAL_FIRST))
                .unrounded();

        assertThat(favour).isLessThanOrEqualTo(law.add(roundedApart(claim)));
    }

    @Property
    @Label("a payment never raises the interest")
    void aPaymentNeverRaisesInterest(
            @ForAll("claimsWithPayments") Claim claim, @ForAll("conventions") Conventions conventions) {
        // By line the open interest is the sum of rounded lines, which may stand some cents above the exact interest;
        // and a
        // year that starts anew with the payment may gather days of a higher rate before it joins the base.
        Conventions once = conventions.withRounding(Rounding.END).withAnniversary(Anniversary.FIXED);

        assertNotMore(
                claim.under(once).unrounded(), claim.with(List.of()).under(once).unrounded());
    }

    @Property
    @Label("reckoning day by day comes to the same")
    void dayByDayIsTheSame(@ForAll("claimsWithPayments") Claim claim) {
        InterestKind kind = claim.terms().kind();
        Assume.that(kind.statutory() || kind == InterestKind.AGREED);
        Assume.that(claim.terms().compounding() != Compounding.MONTHLY);
        DayByDay plain = new DayByDay();

        InterestProgram.Statement expected = plain.statement(new InterestProgram.Claim(
                claim.terms(), claim.principal(), claim.first(), claim.last(), claim.payments()));
        Interest actual = claim.under(Conventions.defaults());

        assertThat(actual.unrounded()).isCloseTo(plain.unrounded, within(LAST_DECIMALS));
        assertThat(actual.openPrincipal().plus(actual.openInterest())).isEqualTo(expected.open());
    }
}
