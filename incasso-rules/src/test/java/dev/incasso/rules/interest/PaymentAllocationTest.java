package dev.incasso.rules.interest;

import static dev.incasso.rules.interest.Questions.NETHERLANDS;
import static dev.incasso.rules.interest.Questions.agreed;
import static dev.incasso.rules.interest.Questions.day;
import static dev.incasso.rules.interest.Questions.interest;
import static dev.incasso.rules.interest.Questions.paid;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.claim.InterestKind;
import dev.incasso.core.claim.Payment;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.convention.Allocation;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.convention.PaymentDay;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Art. 6:44 lid 1 BW: a payment goes to interest, then to principal. Over 36,500 at an agreed 10% interest is 10 euros a
 * day; the period is 1 through 10 January 2026.
 */
class PaymentAllocationTest {

    private static final InterestTerms TEN_PERCENT = agreed("10");

    private static Incasso under(PaymentDay paymentDay, Allocation allocation) {
        return NETHERLANDS.with(
                Conventions.defaults().withPaymentDay(paymentDay).withAllocation(allocation));
    }

    private static Interest tenDays(Incasso under, Payment... payments) {
        return interest(under, TEN_PERCENT, "36500", "2026-01-01", "2026-01-10", payments);
    }

    private static Interest tenDays(Payment... payments) {
        return tenDays(NETHERLANDS, payments);
    }

    @ParameterizedTest(name = "{0}, {1}: {3} paid on {2} gives {4}, {5} of it to interest, open {7} and {8}")
    @CsvSource({
        // payment day, allocation, on, amount, total, to interest, to principal, open principal, open interest
        // On the first day: the old balance bears 10.00 that day, the new one 9.00.
        "OLD_BALANCE, LAW, 2026-01-01, 3660, 91.00, 10.00, 3650.00, 32850.00, 81.00",
        "NEW_BALANCE, LAW, 2026-01-01, 3650, 90.00, 0.00, 3650.00, 32850.00, 90.00",
        // In between: five days of 10.00 and five of 9.00; or four of 10.00 and six over 32,840.
        "OLD_BALANCE, LAW, 2026-01-05, 3700, 95.00, 50.00, 3650.00, 32850.00, 45.00",
        "NEW_BALANCE, LAW, 2026-01-05, 3700, 93.98, 40.00, 3660.00, 32840.00, 53.98",
        // On the last day but one and on the last day.
        "OLD_BALANCE, LAW, 2026-01-09, 3740, 99.00, 90.00, 3650.00, 32850.00, 9.00",
        "OLD_BALANCE, LAW, 2026-01-10, 1100, 100.00, 100.00, 1000.00, 35500.00, 0.00",
        "NEW_BALANCE, LAW, 2026-01-10, 3740, 99.00, 90.00, 3650.00, 32850.00, 9.00",
        // Less than the interest: the base stays.
        "OLD_BALANCE, LAW, 2026-01-05, 49.99, 100.00, 49.99, 0.00, 36500.00, 50.01",
        "OLD_BALANCE, LAW, 2026-01-05, 50.00, 100.00, 50.00, 0.00, 36500.00, 50.00",
        "OLD_BALANCE, LAW, 2026-01-05, 50.01, 100.00, 50.00, 0.01, 36499.99, 50.00",
        // In the debtor's favour: principal first; 32,800 bears 8.99 a day.
        "OLD_BALANCE, PRINCIPAL_FIRST, 2026-01-05, 3700, 94.93, 0.00, 3700.00, 32800.00, 94.93",
        "NEW_BALANCE, PRINCIPAL_FIRST, 2026-01-05, 3700, 93.92, 0.00, 3700.00, 32800.00, 93.92",
        "OLD_BALANCE, PRINCIPAL_FIRST, 2026-01-05, 36500, 50.00, 0.00, 36500.00, 0.00, 50.00",
        "OLD_BALANCE, PRINCIPAL_FIRST, 2026-01-05, 36520, 50.00, 20.00, 36500.00, 0.00, 30.00",
    })
    void theDayOfPaymentBearsInterestOnTheChosenBalanceAndThePaymentIsAllocatedAsChosen(
            PaymentDay paymentDay,
            Allocation allocation,
            String on,
            String amount,
            String total,
            String toInterest,
            String toPrincipal,
            String openPrincipal,
            String openInterest) {
        Interest interest = tenDays(under(paymentDay, allocation), paid(on, amount));

        assertThat(interest.total()).as("total").isEqualTo(Euro.euro(total));
        assertThat(interest.openPrincipal()).as("open principal").isEqualTo(Euro.euro(openPrincipal));
        assertThat(interest.openInterest()).as("open interest").isEqualTo(Euro.euro(openInterest));
        assertThat(interest.payments())
                .containsExactly(new AllocatedPayment(
                        paid(on, amount), Euro.euro(toInterest), Euro.euro(toPrincipal), Euro.euro("0.00")));
    }

    @Test
    void theDayOfPaymentBearsInterestOnTheOldBalanceByDefault() {
        Interest byDefault = tenDays(paid("2026-01-05", "3700"));

        assertThat(byDefault.total()).isEqualTo(Euro.euro("95.00"));
        assertThat(byDefault.conventions().paymentDay()).isEqualTo(PaymentDay.OLD_BALANCE);
        assertThat(byDefault.conventions().allocation()).isEqualTo(Allocation.LAW);
    }

    @ParameterizedTest(name = "{0}: the first segment ends on {1}")
    @CsvSource({"OLD_BALANCE, 2026-01-05", "NEW_BALANCE, 2026-01-04"})
    void theNewBaseStartsTheDayAfterThePaymentOrOnTheDayItself(PaymentDay paymentDay, LocalDate lastDayOfOldBase) {
        Interest interest = tenDays(under(paymentDay, Allocation.LAW), paid("2026-01-05", "3700"));

        assertThat(interest.segments()).hasSize(2);
        assertThat(interest.segments().get(0).period().lastDayInclusive()).isEqualTo(lastDayOfOldBase);
        assertThat(interest.segments().get(1).period().firstDay()).isEqualTo(lastDayOfOldBase.plusDays(1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"OLD_BALANCE", "NEW_BALANCE"})
    void twoPaymentsOnOneDayAreTakenInTheOrderGiven(PaymentDay paymentDay) {
        Incasso under = under(paymentDay, Allocation.LAW);
        Interest two = tenDays(under, paid("2026-01-05", "3000"), paid("2026-01-05", "700"));
        Interest one = tenDays(under, paid("2026-01-05", "3700"));

        assertThat(two.payments())
                .extracting(AllocatedPayment::payment)
                .containsExactly(paid("2026-01-05", "3000"), paid("2026-01-05", "700"));
        assertThat(two.payments().get(0).toInterest())
                .isEqualTo(one.payments().get(0).toInterest());
        assertThat(two.payments().get(1).toInterest()).isEqualTo(Euro.ZERO);
        assertThat(two.payments().get(1).toPrincipal()).isEqualTo(Euro.euro(700));
        assertThat(two.unrounded()).isEqualByComparingTo(one.unrounded());
        assertThat(two.openPrincipal()).isEqualTo(one.openPrincipal());
        assertThat(two.segments()).hasSameSizeAs(one.segments());
    }

    @Test
    void paymentsAreTakenByDayWhateverTheirOrderInTheList() {
        Payment early = paid("2026-01-03", "1030");
        Payment late = paid("2026-01-07", "2000");
        Interest unsorted = tenDays(late, early);

        assertThat(unsorted.payments()).extracting(AllocatedPayment::payment).containsExactly(early, late);
        // 3 × 10.00, then 35,500 at 9.7260 for four days, then 33,538.90 at 9.1887 for three.
        assertThat(unsorted.payments().get(0).toPrincipal()).isEqualTo(Euro.euro(1000));
        assertThat(unsorted.payments().get(1).toInterest()).isEqualTo(Euro.euro("38.90"));
        assertThat(unsorted.openPrincipal()).isEqualTo(Euro.euro("33538.90"));
        assertThat(unsorted.total()).isEqualTo(tenDays(early, late).total()).isEqualTo(Euro.euro("96.47"));
    }

    @Test
    void aPaymentOfPrincipalAndInterestSettlesTheClaim() {
        Interest interest = tenDays(paid("2026-01-05", "36550"));

        assertThat(interest.openPrincipal()).isEqualTo(Euro.euro("0.00"));
        assertThat(interest.openInterest()).isEqualTo(Euro.euro("0.00"));
        assertThat(interest.total()).isEqualTo(Euro.euro("50.00"));
        assertThat(interest.payments().get(0).overpaid()).isEqualTo(Euro.ZERO);
        assertThat(interest.segments().get(1).base()).isEqualTo(Euro.ZERO);
    }

    @ParameterizedTest(name = "{0} paid, {1} too much, open {2}")
    @CsvSource({"36549.99, 0.00, 0.01", "36550.00, 0.00, 0.00", "36550.01, 0.01, 0.00", "40000, 3450.00, 0.00"})
    void whatIsPaidAboveTheDebtIsReportedAsOverpaid(String paid, String overpaid, String openPrincipal) {
        Interest interest = tenDays(paid("2026-01-05", paid));

        assertThat(interest.payments().get(0).toInterest()).isEqualTo(Euro.euro("50.00"));
        assertThat(interest.payments().get(0).overpaid()).isEqualTo(Euro.euro(overpaid));
        assertThat(interest.openPrincipal()).isEqualTo(Euro.euro(openPrincipal));
    }

    @Test
    void aPaymentAfterTheDebtIsSettledIsWhollyOverpaid() {
        Interest interest = tenDays(paid("2026-01-05", "36550"), paid("2026-01-06", "1.00"));

        assertThat(interest.payments().get(1))
                .isEqualTo(new AllocatedPayment(paid("2026-01-06", "1.00"), Euro.ZERO, Euro.ZERO, Euro.euro("1.00")));
    }

    @Test
    void interestStaysOwedWhenThePrincipalIsPaid() {
        // 36,500 received: 50 to interest, 36,450 to principal; 50 bears interest on.
        Interest interest = tenDays(paid("2026-01-05", "36500"));

        assertThat(interest.openPrincipal()).isEqualTo(Euro.euro("50.00"));
        assertThat(interest.total()).isEqualTo(Euro.euro("50.07"));
        assertThat(interest.openInterest()).isEqualTo(Euro.euro("0.07"));
    }

    @ParameterizedTest(name = "over {0}: {1} to interest, {2} to principal")
    @CsvSource({
        // At 1% a day's interest is 0.004999… or 0.005: on allocation it is brought to whole cents.
        "182.49, 0.00, 1.00",
        "182.50, 0.01, 0.99",
    })
    void theInterestIsRoundedWhenAPaymentIsAllocated(String principal, String toInterest, String toPrincipal) {
        Interest interest = interest(agreed("1"), principal, "2026-01-01", "2026-01-01", paid("2026-01-01", "1.00"));

        assertThat(interest.payments().get(0).toInterest()).isEqualTo(Euro.euro(toInterest));
        assertThat(interest.payments().get(0).toPrincipal()).isEqualTo(Euro.euro(toPrincipal));
        assertThat(interest.openInterest()).isEqualTo(Euro.ZERO);
    }

    @Test
    void aRestUnderACentVanishesWithThePayment() {
        // Two days of a little under half a cent are one cent together; the first half went with the payment.
        Interest interest = interest(agreed("1"), "182.49", "2026-01-01", "2026-01-02", paid("2026-01-01", "0.50"));

        assertThat(interest.total()).isEqualTo(Euro.euro("0.01"));
        assertThat(interest.openInterest()).isEqualTo(Euro.euro("0.00"));
    }

    @Test
    void aResultWithPaymentsNamesTheArticleOnTheirOrder() {
        assertThat(tenDays().sources()).doesNotContain(Law.BW_6_44);
        assertThat(tenDays(paid("2026-01-05", "1")).sources()).contains(Law.BW_6_44);
    }

    @Test
    void overAPrincipalOfZeroThereIsNoInterestAndAllThatIsPaidIsOverpaid() {
        Interest interest = interest(InterestKind.CONSUMER, "0", "2024-01-01", "2026-12-31", paid("2025-05-05", "10"));

        assertThat(interest.total()).isEqualTo(Euro.euro("0.00"));
        assertThat(interest.openPrincipal()).isEqualTo(Euro.ZERO);
        assertThat(interest.openInterest()).isEqualTo(Euro.ZERO);
        assertThat(interest.payments().get(0).overpaid()).isEqualTo(Euro.euro(10));
        assertThat(interest.period().lastDayInclusive()).isEqualTo(day("2026-12-31"));
    }
}
