package dev.incasso.rules.account;

import static dev.incasso.rules.account.Cases.account;
import static dev.incasso.rules.account.Cases.agreed;
import static dev.incasso.rules.account.Cases.business;
import static dev.incasso.rules.account.Cases.claim;
import static dev.incasso.rules.account.Cases.consumer;
import static dev.incasso.rules.account.Cases.credited;
import static dev.incasso.rules.account.Cases.creditedFrom;
import static dev.incasso.rules.account.Cases.day;
import static dev.incasso.rules.account.Cases.euro;
import static dev.incasso.rules.account.Cases.notice;
import static dev.incasso.rules.account.Cases.noticeOfDefault;
import static dev.incasso.rules.account.Cases.paid;
import static dev.incasso.rules.account.Cases.paidAs;
import static dev.incasso.rules.account.Cases.reversed;
import static dev.incasso.rules.account.Cases.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.claim.InterestKind;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.convention.Allocation;
import dev.incasso.rules.convention.Conventions;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where payments go: between claims (art. 6:43 BW) and inside a claim (art. 6:44 BW). */
class AllocationTest {

    /** One row: claims, a payment, and what is open of each principal after it; no claim has interest by then. */
    record Row(String sentence, CaseFile file, String on, List<String> principals) {
        @Override
        public String toString() {
            return sentence;
        }
    }

    private static Claim old() {
        return claim("OLD", "100.00", "2026-01-01", "2026-06-01");
    }

    private static Claim young() {
        return claim("YOUNG", "100.00", "2026-01-01", "2026-06-15");
    }

    /** Without a term, so not in default without a notice of default, and due since the day of issue. */
    private static Claim open(String id, String principal) {
        return claim(id, principal, "2026-01-01");
    }

    static Stream<Row> betweenClaims() {
        return Stream.of(
                new Row(
                        "the oldest claim comes first",
                        with(consumer(young(), old()), paid("2026-05-01", "60.00")),
                        "2026-05-01",
                        List.of("100.00", "40.00")),
                new Row(
                        "what is left goes to the next",
                        with(consumer(young(), old()), paid("2026-05-01", "130.00")),
                        "2026-05-01",
                        List.of("70.00", "0.00")),
                new Row(
                        "a designated claim comes before the oldest",
                        with(consumer(young(), old()), paid("2026-05-01", "60.00", "YOUNG")),
                        "2026-05-01",
                        List.of("40.00", "100.00")),
                new Row(
                        "what the designated claim does not need goes on",
                        with(consumer(young(), old()), paid("2026-05-01", "130.00", "YOUNG")),
                        "2026-05-01",
                        List.of("0.00", "70.00")),
                new Row(
                        "among designated claims the order holds",
                        with(consumer(young(), old(), open("O", "10.00")), paid("2026-05-01", "60.00", "YOUNG", "OLD")),
                        "2026-05-01",
                        List.of("100.00", "40.00", "10.00")),
                new Row(
                        "due comes before not due, also when younger",
                        with(
                                consumer(
                                        claim("LONG", "100.00", "2025-12-01", "2026-05-02"),
                                        claim("DUE", "100.00", "2026-01-01", "2026-05-01")),
                                paid("2026-05-01", "60.00")),
                        "2026-05-01",
                        List.of("100.00", "40.00")),
                new Row(
                        "secured comes before older",
                        with(consumer(old(), young().secured(true)), paid("2026-05-01", "60.00")),
                        "2026-05-01",
                        List.of("100.00", "40.00")),
                new Row(
                        "claims of one day share in proportion",
                        with(consumer(open("A", "100.00"), open("B", "300.00")), paid("2026-05-01", "40.00")),
                        "2026-05-01",
                        List.of("90.00", "270.00")),
                new Row(
                        "a cent that cannot be divided goes to the largest",
                        with(
                                consumer(open("A", "10.00"), open("B", "10.00"), open("C", "10.01")),
                                paid("2026-05-01", "10.00")),
                        "2026-05-01",
                        List.of("6.67", "6.67", "6.67")),
                new Row(
                        "of equal claims the first takes it",
                        with(
                                consumer(open("A", "10.00"), open("B", "10.00"), open("C", "10.00")),
                                paid("2026-05-01", "10.00")),
                        "2026-05-01",
                        List.of("6.66", "6.67", "6.67")),
                new Row(
                        "two cents that cannot be divided go to two claims",
                        with(
                                consumer(open("A", "10.00"), open("B", "10.00"), open("C", "10.00")),
                                paid("2026-05-01", "10.01")),
                        "2026-05-01",
                        List.of("6.66", "6.66", "6.67")),
                new Row(
                        "a claim that is not yet issued takes nothing",
                        with(
                                consumer(open("A", "10.00"), claim("B", "10.00", "2026-05-02")),
                                paid("2026-05-01", "15.00")),
                        "2026-05-02",
                        List.of("0.00", "10.00")),
                new Row(
                        "a payment that came back was never there",
                        with(
                                consumer(old()),
                                paidAs("P", "2026-04-01", "60.00"),
                                paid("2026-04-02", "10.00"),
                                reversed("2026-04-10", "P")),
                        "2026-05-01",
                        List.of("90.00")),
                new Row(
                        "the day before it came back it was",
                        with(
                                consumer(old()),
                                paidAs("P", "2026-04-01", "60.00"),
                                paid("2026-04-02", "10.00"),
                                reversed("2026-04-10", "P")),
                        "2026-04-09",
                        List.of("30.00")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("betweenClaims")
    void aPaymentGoesToTheClaimsInTheOrderOfTheLaw(Row row) {
        assertThat(principals(account(row.file(), row.on())))
                .as(row.sentence())
                .isEqualTo(row.principals().stream().map(Cases::euro).toList());
    }

    @Test
    void theHigherRateComesFirstOnTheDayOfThePaymentAndEverAfter() {
        CaseFile file = with(
                consumer(
                        claim("LOW", "100.00", "2026-01-01", "2026-01-31"),
                        claim("HIGH", "100.00", "2026-02-01", "2026-02-28")
                                .agreedInterest(agreed(InterestKind.AGREED, "12"))),
                paid("2026-04-01", "50.00"));
        // HIGH owes 32 days of 12%: 1.05; LOW is untouched.
        for (String on : List.of("2026-04-01", "2026-04-02", "2026-12-31")) {
            assertThat(principals(account(file, on))).as(on).isEqualTo(List.of(euro("100.00"), euro("51.05")));
        }
    }

    @Test
    void aRateThatRunsOnlyLaterDoesNotRankAPayment() {
        CaseFile file = with(
                consumer(
                        claim("IN_DEFAULT", "100.00", "2026-01-01", "2026-01-31"),
                        claim("NOT_YET", "100.00", "2025-12-01")),
                paid("2026-04-01", "50.00"),
                noticeOfDefault("2026-05-01", 14));
        // 60 days of 4% over 100: 0.66 interest, 49.34 principal.
        for (String on : List.of("2026-04-02", "2026-07-01")) {
            assertThat(principals(account(file, on))).as(on).isEqualTo(List.of(euro("50.66"), euro("100.00")));
        }
    }

    @Test
    void insideAClaimCostsComeBeforeInterestAndInterestBeforePrincipal() {
        CaseFile file =
                with(consumer(claim("A", "500.00", "2026-01-15", "2026-02-14")), notice("2026-03-03", "75.00", "A"));
        // On 1 April: 46 days of 4% over 500 = 2.52.
        assertThat(line(with(file, paid("2026-04-01", "74.99")), "2026-04-01"))
                .isEqualTo(new PaymentLine(
                        day("2026-04-01"), euro("74.99"), euro("74.99"), euro("0.00"), euro("0.00"), euro("0.00")));
        assertThat(line(with(file, paid("2026-04-01", "77.51")), "2026-04-01"))
                .isEqualTo(new PaymentLine(
                        day("2026-04-01"), euro("77.51"), euro("75.00"), euro("2.51"), euro("0.00"), euro("0.00")));
        assertThat(line(with(file, paid("2026-04-01", "77.53")), "2026-04-01"))
                .isEqualTo(new PaymentLine(
                        day("2026-04-01"), euro("77.53"), euro("75.00"), euro("2.52"), euro("0.01"), euro("0.00")));
        assertThat(line(with(file, paid("2026-04-01", "577.53")), "2026-04-01"))
                .isEqualTo(new PaymentLine(
                        day("2026-04-01"), euro("577.53"), euro("75.00"), euro("2.52"), euro("500.00"), euro("0.01")));
    }

    @Test
    void inTheFourteenDaysAPaymentGoesToInterestAndPrincipal() {
        CaseFile file = with(
                consumer(claim("A", "500.00", "2026-01-15", "2026-02-14")),
                notice("2026-03-03", "75.00", "A"),
                paid("2026-03-20", "100.00"));
        // 34 days of 4% over 500 = 1.86.
        assertThat(line(file, "2026-05-01"))
                .isEqualTo(new PaymentLine(
                        day("2026-03-20"), euro("100.00"), euro("0.00"), euro("1.86"), euro("98.14"), euro("0.00")));
    }

    @Test
    void costsAreDueFromTheStartOfTheirDayBeforeThePaymentsOfThatDay() {
        CaseFile file = with(
                consumer(claim("A", "500.00", "2026-01-15", "2026-02-14")),
                paid("2026-03-21", "50.00"),
                notice("2026-03-03", "75.00", "A"));
        assertThat(line(file, "2026-05-01").costs()).isEqualTo(euro("50.00"));
    }

    @Test
    void principalFirstLeavesCostsAndInterestForLast() {
        CaseFile file = with(
                consumer(claim("A", "500.00", "2026-01-15", "2026-02-14")),
                notice("2026-03-03", "75.00", "A"),
                paid("2026-04-01", "501.00"));
        Account account = Incasso.netherlands()
                .with(Conventions.defaults().withAllocation(Allocation.PRINCIPAL_FIRST))
                .account(file)
                .on(day("2026-04-01"));
        assertThat(account.payments())
                .containsExactly(new PaymentLine(
                        day("2026-04-01"), euro("501.00"), euro("0.00"), euro("1.00"), euro("500.00"), euro("0.00")));
        assertThat(account.open()).isEqualTo(new Amounts(euro("0.00"), euro("1.52"), euro("75.00"), euro("0.00")));
        assertThat(account.conventions().allocation()).isEqualTo(Allocation.PRINCIPAL_FIRST);
    }

    @Test
    void whatIsPaidTooMuchIsKeptForTheDebtor() {
        Account account = account(
                with(consumer(claim("A", "100.00", "2026-01-15", "2026-02-14")), paid("2026-02-14", "120.00")),
                "2026-12-31");
        assertThat(account.overpaid()).isEqualTo(euro("20.00"));
        assertThat(account.open().total()).isEqualTo(euro("0.00"));
        assertThat(account.charged().total()).isEqualTo(euro("100.00"));
    }

    @Test
    void aCreditAfterFullPaymentMakesThePaymentTooHigh() {
        CaseFile file = with(
                consumer(claim("A", "100.00", "2026-01-15", "2026-02-14")),
                paid("2026-02-14", "100.00"),
                credited("2026-03-01", "A", "30.00"));
        assertThat(account(file, "2026-02-28").overpaid()).isEqualTo(euro("0.00"));
        assertThat(account(file, "2026-03-01").overpaid()).isEqualTo(euro("30.00"));
        assertThat(account(file, "2026-03-01").charged().principal()).isEqualTo(euro("70.00"));
    }

    @Test
    void aCreditThatWorksLaterMakesThePaymentTooHighFromThatDay() {
        CaseFile file = with(
                consumer(claim("A", "100.00", "2026-01-15", "2026-02-14")),
                paid("2026-02-14", "100.00"),
                creditedFrom("2026-03-01", "A", "30.00", "2026-03-10"));
        assertThat(account(file, "2026-03-09").overpaid()).isEqualTo(euro("0.00"));
        assertThat(account(file, "2026-03-10").overpaid()).isEqualTo(euro("30.00"));
        assertThat(account(file, "2026-03-10").open().total()).isEqualTo(euro("0.00"));
    }

    @Test
    void aBusinessPaysTheFlatFeeAndInterestBeforeThePrincipal() {
        CaseFile file = with(business(claim("A", "100.00", "2025-12-01", "2025-12-31")), paid("2026-03-14", "140.00"));
        // 73 days of 10.15% over 100 = 2.03, and 40 costs: 2.03 of the principal is left.
        Account account = account(file, "2026-03-14");
        assertThat(account.open()).isEqualTo(new Amounts(euro("2.03"), euro("0.00"), euro("0.00"), euro("0.00")));
    }

    private static PaymentLine line(CaseFile file, String on) {
        return account(file, on).payments().get(0);
    }

    private static List<Money> principals(Account account) {
        return account.claims().stream().map(claim -> claim.open().principal()).toList();
    }
}
