package dev.incasso.rules.account;

import static dev.incasso.rules.account.Cases.account;
import static dev.incasso.rules.account.Cases.agency;
import static dev.incasso.rules.account.Cases.agreed;
import static dev.incasso.rules.account.Cases.answered;
import static dev.incasso.rules.account.Cases.business;
import static dev.incasso.rules.account.Cases.claim;
import static dev.incasso.rules.account.Cases.consumer;
import static dev.incasso.rules.account.Cases.credited;
import static dev.incasso.rules.account.Cases.creditedFrom;
import static dev.incasso.rules.account.Cases.day;
import static dev.incasso.rules.account.Cases.death;
import static dev.incasso.rules.account.Cases.disputed;
import static dev.incasso.rules.account.Cases.euro;
import static dev.incasso.rules.account.Cases.event;
import static dev.incasso.rules.account.Cases.file;
import static dev.incasso.rules.account.Cases.handedOver;
import static dev.incasso.rules.account.Cases.moratorium;
import static dev.incasso.rules.account.Cases.paid;
import static dev.incasso.rules.account.Cases.plan;
import static dev.incasso.rules.account.Cases.reminder;
import static dev.incasso.rules.account.Cases.restructuringEnded;
import static dev.incasso.rules.account.Cases.status;
import static dev.incasso.rules.account.Cases.suspension;
import static dev.incasso.rules.account.Cases.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.DisputeEvent.Outcome;
import dev.incasso.core.casefile.Occurrence.Kind;
import dev.incasso.core.casefile.StatusEvent.Scope;
import dev.incasso.core.claim.AgreedInterest;
import dev.incasso.core.claim.ClaimKind;
import dev.incasso.core.claim.Compounding;
import dev.incasso.core.claim.InterestKind;
import dev.incasso.core.explain.Warning;
import dev.incasso.core.party.Collector.Registration;
import dev.incasso.core.party.Debtor;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.convention.BeyondHorizon;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.convention.PaymentDay;
import dev.incasso.rules.convention.Rounding;
import dev.incasso.rules.interest.InterestSegment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Interest in an account. Most claims are 1,000 in default from 1 January 2026; 73 days are a fifth of a year, so 4% over
 * them is 8.00. The first 73 days end on 14 March 2026, the second on 26 May.
 */
class AccountInterestTest {

    private static final Claim A = claim("A", "1000.00", "2025-12-01", "2025-12-31");

    /** The worked example of an independent public table: each period to the cent, the payment day on the new balance. */
    @Test
    void aPublishedSpecificationOfConsumerInterestIsReproduced() {
        CaseFile file =
                with(consumer(claim("A", "3000.00", "2014-04-01", "2014-05-28")), paid("2014-12-12", "1400.00"));
        Account account = under(Conventions.defaults().withPaymentDay(PaymentDay.NEW_BALANCE), file, "2015-09-27");
        assertThat(periods(account))
                .containsExactly(
                        "2014-05-29..2014-12-11 197 3000.00 48.58",
                        "2014-12-12..2014-12-31 20 1648.58 2.71",
                        "2015-01-01..2015-05-28 148 1648.58 13.37",
                        "2015-05-29..2015-09-27 122 1664.66 11.13");
        assertThat(account.open().principal()).isEqualTo(euro("1648.58"));
        assertThat(account.open().interest()).isEqualTo(euro("27.21"));
    }

    @Test
    void aPublishedFigureOfStatutoryInterestWithAMarginIsReproduced() {
        CaseFile file = consumer(claim("A", "1000.00", "2015-04-01", "2015-05-05")
                .agreedInterest(agreed(InterestKind.CONSUMER_PLUS, "2")));
        assertThat(account(file, "2015-09-27").open().interest()).isEqualTo(euro("15.89"));
    }

    @Test
    void aPublishedFigureOfCommercialInterestIsReproduced() {
        CaseFile file = business(claim("A", "3796.99", "2023-10-11", "2023-11-10"));
        assertThat(account(file, "2023-12-31").open().interest()).isEqualTo(euro("63.66"));
    }

    /** A lawyer's specification of 2% a month, compounded: each line rounded, the payment first to the costs. */
    @Test
    void aPublishedSpecificationOfMonthlyInterestIsReproduced() {
        CaseFile file = with(
                business(claim("A", "1809.18", "2024-08-25", "2024-09-24")
                        .agreedInterest(agreed(InterestKind.AGREED_MONTHLY, "2", Compounding.MONTHLY))),
                reminder("2024-10-01"),
                paid("2025-12-16", "1908.10"));
        Conventions conventions =
                Conventions.defaults().withPaymentDay(PaymentDay.NEW_BALANCE).withRounding(Rounding.LINE);
        Account account = under(conventions, file, "2026-07-07");
        assertThat(account.payments().get(0).costs()).isEqualTo(euro("271.38"));
        assertThat(account.claims().get(0).interest())
                .extracting(segment -> segment.interest().getAmount().toPlainString())
                .containsExactly(
                        "36.18", "36.91", "37.65", "38.40", "39.17", "39.95", "40.75", "41.56", "42.39", "43.24",
                        "44.11", "44.99", "45.89", "46.81", "33.42", "4.70", "15.77", "16.09", "16.41", "16.74",
                        "17.07", "17.41", "7.70");
    }

    @Test
    void interestRunsFromTheFirstDayOfDefaultThroughTheDayOfTheAccount() {
        assertThat(account(consumer(A), "2025-12-31").open().interest()).isEqualTo(euro("0.00"));
        assertThat(account(consumer(A), "2026-01-01").open().interest()).isEqualTo(euro("0.11"));
        assertThat(account(consumer(A), "2026-03-13").open().interest()).isEqualTo(euro("7.89"));
        assertThat(account(consumer(A), "2026-03-14").open().interest()).isEqualTo(euro("8.00"));
    }

    @Test
    void theDayOfAPaymentBearsInterestOnTheOldBalance() {
        CaseFile file = with(consumer(A), paid("2026-03-14", "508.00"));
        assertThat(account(file, "2026-03-14").open().interest()).isEqualTo(euro("0.00"));
        assertThat(account(file, "2026-05-26").open().interest()).isEqualTo(euro("4.00"));
        assertThat(account(file, "2026-05-26").open().principal()).isEqualTo(euro("500.00"));
    }

    /** One row: who owes, the agreed interest, the interest over the first 73 days of 2026. */
    record Agreed(String sentence, Debtor debtor, Optional<AgreedInterest> interest, String expected) {
        @Override
        public String toString() {
            return sentence;
        }
    }

    static Stream<Agreed> agreedRates() {
        return Stream.of(
                new Agreed("a consumer owes 4%", Debtor.consumer(), Optional.empty(), "8.00"),
                new Agreed("nobody knows who: 4%", Debtor.unknown(), Optional.empty(), "8.00"),
                new Agreed("a business owes 10.15%", Debtor.business(), Optional.empty(), "20.30"),
                new Agreed("a sole trader too", Debtor.soleTrader(), Optional.empty(), "20.30"),
                new Agreed("a public body too", Debtor.publicBody(), Optional.empty(), "20.30"),
                new Agreed("a lower rate does not help a consumer", Debtor.consumer(), rate("3"), "8.00"),
                new Agreed("the same rate changes nothing", Debtor.consumer(), rate("4"), "8.00"),
                new Agreed("a higher rate binds a consumer", Debtor.consumer(), rate("8"), "16.00"),
                new Agreed("a lower rate helps a business", Debtor.business(), rate("3"), "6.00"),
                new Agreed("a higher rate binds a business", Debtor.business(), rate("12"), "24.00"),
                new Agreed("a lower rate does not help a public body", Debtor.publicBody(), rate("3"), "20.30"),
                new Agreed("a higher rate binds a public body", Debtor.publicBody(), rate("12"), "24.00"),
                new Agreed(
                        "a margin comes on top for a consumer",
                        Debtor.consumer(),
                        Optional.of(agreed(InterestKind.CONSUMER_PLUS, "2")),
                        "12.00"),
                new Agreed(
                        "a lower rate with a margin helps a business",
                        Debtor.business(),
                        Optional.of(agreed(InterestKind.CONSUMER_PLUS, "1")),
                        "10.00"));
    }

    private static Optional<AgreedInterest> rate(String percent) {
        return Optional.of(agreed(InterestKind.AGREED, percent));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("agreedRates")
    void agreedInterestReplacesStatutoryInterestAsFarAsTheLawAllows(Agreed row) {
        Claim claim = row.interest().map(A::agreedInterest).orElse(A);
        assertThat(account(file(row.debtor(), claim), "2026-03-14").open().interest())
                .as(row.sentence())
                .isEqualTo(euro(row.expected()));
    }

    @Test
    void higherIsComparedPartByPart() {
        // 5% is below the 6% of 2025 and above the 4% of 2026; 73 days of each.
        CaseFile file = consumer(
                claim("A", "1000.00", "2025-09-01", "2025-10-19").agreedInterest(agreed(InterestKind.AGREED, "5")));
        assertThat(account(file, "2025-12-31").open().interest()).isEqualTo(euro("12.00"));
        assertThat(account(file, "2026-03-14").open().interest()).isEqualTo(euro("22.00"));
    }

    @Test
    void damagesBearConsumerInterestAlsoForABusiness() {
        Claim damages = claim("A", "1000.00", "2026-01-01").kind(ClaimKind.DAMAGES);
        assertThat(account(business(damages), "2026-03-14").open().interest()).isEqualTo(euro("8.00"));
    }

    @Test
    void agreedInterestDoesNotCompoundUnlessAgreed() {
        Claim old = claim("A", "1000.00", "2023-12-01", "2023-12-31");
        // 2024 has 366 days; the anniversary is 1 January 2025.
        assertThat(account(business(old.agreedInterest(agreed(InterestKind.AGREED, "10"))), "2025-12-31")
                        .open()
                        .interest())
                .isEqualTo(euro("200.27"));
        assertThat(account(
                                business(old.agreedInterest(agreed(InterestKind.AGREED, "10", Compounding.YEARLY))),
                                "2025-12-31")
                        .open()
                        .interest())
                .isEqualTo(euro("210.30"));
    }

    @Test
    void beyondTheHorizonTheAccountIsALowerBoundAndSaysSo() {
        Account account = account(consumer(A), "2027-04-09");
        assertThat(account.interestKnownThrough()).contains(day("2026-12-31"));
        assertThat(account.open().interest())
                .isEqualTo(euro("40.00"))
                .isEqualTo(account(consumer(A), "2026-12-31").open().interest());
        assertThat(account.warnings()).extracting(Warning::code).contains("INTEREST_LOWER_BOUND");
        assertThat(account(consumer(A), "2026-12-31").interestKnownThrough()).isEmpty();
        assertThat(account(consumer(A), "2027-01-01").interestKnownThrough()).contains(day("2026-12-31"));
    }

    @Test
    void beyondTheHorizonTheLastKnownRateIsAssumedOnRequest() {
        Account account = under(
                Conventions.defaults().withBeyondHorizon(BeyondHorizon.ASSUME_LAST_KNOWN), consumer(A), "2027-03-14");
        assertThat(account.interestKnownThrough()).isEmpty();
        // 40.00 over 2026, then 73 days of 4% over 1,040: 8.32.
        assertThat(account.open().interest()).isEqualTo(euro("48.32"));
    }

    @Test
    void aDefaultBeyondTheHorizonIsALowerBoundToo() {
        Account account = account(consumer(claim("A", "1000.00", "2026-12-15", "2027-01-31")), "2027-04-09");
        assertThat(account.open().interest()).isEqualTo(euro("0.00"));
        assertThat(account.interestKnownThrough()).contains(day("2026-12-31"));
        assertThat(account.warnings()).extracting(Warning::code).contains("INTEREST_LOWER_BOUND");
    }

    @Test
    void whatWasPaidBeforeTheHorizonIsNoLowerBound() {
        Account account = account(with(consumer(A), paid("2026-03-14", "1008.00")), "2027-04-09");
        assertThat(account.open().total()).isEqualTo(euro("0.00"));
        assertThat(account.interestKnownThrough()).isEmpty();
        assertThat(account.warnings()).extracting(Warning::code).doesNotContain("INTEREST_LOWER_BOUND");
    }

    @Test
    void aRateThatWasAgreedKnowsNoHorizonBetweenBusinesses() {
        Claim claim =
                claim("A", "1000.00", "2026-12-01", "2026-12-31").agreedInterest(agreed(InterestKind.AGREED, "10"));
        Account account = account(business(claim), "2027-03-14");
        assertThat(account.open().interest()).isEqualTo(euro("20.00"));
        assertThat(account.interestKnownThrough()).isEmpty();
    }

    @Test
    void anAgreedRateOnDamagesEndsInALowerBoundAtTheHorizon() {
        Claim claim = claim("A", "1000.00", "2026-10-20")
                .kind(ClaimKind.DAMAGES)
                .agreedInterest(agreed(InterestKind.AGREED, "10"));
        Account account = account(business(claim), "2027-04-09");
        assertThat(account.open().interest()).isEqualTo(euro("20.00"));
        assertThat(account.interestKnownThrough()).contains(day("2026-12-31"));
    }

    @Test
    void aCreditNoteLowersTheBaseFromTheDayOfTheInvoice() {
        CaseFile file = with(consumer(A), credited("2026-03-01", "A", "500.00"));
        assertThat(account(file, "2026-02-28").charged().principal()).isEqualTo(euro("1000.00"));
        assertThat(account(file, "2026-03-14").open().interest()).isEqualTo(euro("4.00"));
    }

    @Test
    void aCreditNoteWithADayLowersTheBaseFromThatDay() {
        CaseFile file = with(consumer(A), creditedFrom("2026-03-01", "A", "500.00", "2026-03-15"));
        assertThat(account(file, "2026-03-14").open().interest()).isEqualTo(euro("8.00"));
        assertThat(account(file, "2026-05-26").open().interest()).isEqualTo(euro("12.00"));
    }

    /** One row: events, a day, and the interest open on it. */
    record Freeze(String sentence, CaseFile file, String on, String interest) {
        @Override
        public String toString() {
            return sentence + " (" + on + ")";
        }
    }

    private static Freeze row(String sentence, String on, String interest, CaseEvent... events) {
        return new Freeze(sentence, with(consumer(A), events), on, interest);
    }

    static Stream<Freeze> freezes() {
        CaseEvent started = event("2026-03-15", Kind.RESTRUCTURING_STARTED);
        CaseEvent broken = event("2026-04-30", Kind.PLAN_BROKEN);
        return Stream.of(
                row("interest runs", "2026-05-26", "16.00"),
                row("a plan freezes from its day", "2026-03-15", "8.00", plan("2026-03-15")),
                row("and on", "2026-12-31", "8.00", plan("2026-03-15")),
                row("through the day on which it is broken", "2026-04-30", "8.00", plan("2026-03-15"), broken),
                row("then interest runs again", "2026-05-01", "8.11", plan("2026-03-15"), broken),
                row("73 days more", "2026-07-12", "16.00", plan("2026-03-15"), broken),
                row(
                        "a plan that is cancelled does the same",
                        "2026-07-12",
                        "16.00",
                        plan("2026-03-15"),
                        event("2026-04-30", Kind.PLAN_CANCELLED)),
                row("restructuring stops interest for good", "2026-12-31", "8.00", started),
                row(
                        "also when it is completed",
                        "2026-12-31",
                        "8.00",
                        started,
                        event("2026-04-30", Kind.RESTRUCTURING_COMPLETED)),
                row("a written-off claim bears none", "2026-12-31", "8.00", event("2026-03-15", Kind.WRITTEN_OFF)),
                row("a closed file neither", "2026-12-31", "8.00", event("2026-03-15", Kind.CLOSED)),
                row(
                        "bankruptcy stops what can be submitted",
                        "2026-05-26",
                        "8.00",
                        event("2026-03-15", Kind.BANKRUPTCY)),
                row(
                        "its end undoes that",
                        "2026-05-26",
                        "16.00",
                        event("2026-03-15", Kind.BANKRUPTCY),
                        event("2026-04-30", Kind.BANKRUPTCY_ENDED)),
                row("a dispute stops no interest", "2026-05-26", "16.00", disputed("2026-03-15")),
                row(
                        "nor one that is upheld",
                        "2026-05-26",
                        "16.00",
                        disputed("2026-03-15"),
                        answered("2026-04-30", Outcome.UPHELD)),
                row("nor debt help", "2026-05-26", "16.00", event("2026-03-15", Kind.DEBT_HELP_REPORTED)),
                row("nor a moratorium", "2026-05-26", "16.00", moratorium("2026-03-15", Scope.BROAD, "2026-09-15")),
                row("nor a suspension", "2026-05-26", "16.00", suspension("2026-03-15", "2026-09-15")),
                row("nor death", "2026-05-26", "16.00", death("2026-03-15", Optional.empty())),
                row(
                        "two freezes that overlap count once",
                        "2026-07-12",
                        "16.00",
                        plan("2026-03-15"),
                        event("2026-04-01", Kind.BANKRUPTCY),
                        event("2026-04-02", Kind.BANKRUPTCY_ENDED),
                        broken));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("freezes")
    void interestStandsStill(Freeze row) {
        assertThat(account(row.file(), row.on()).open().interest())
                .as(row.toString())
                .isEqualTo(euro(row.interest()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "art. 312 lid 2 Fw | 16.00",
                "312(2) | 16.00",
                "350(3)(c) | 16.00",
                "350 lid 3 onder d | 16.00",
                "350 lid 3, aanhef en onder e, Fw | 16.00",
                "350(3)(f) | 16.00",
                "artikel 350 lid 3 onder g van de Faillissementswet | 16.00",
                "350(3)(a) | 8.00",
                "350(3)(b) | 8.00",
                "350 lid 3 onder a | 8.00",
                "350 lid 3, aanhef en onder a, Fw | 8.00",
                "artikel 350 lid 3 onder b van de Faillissementswet | 8.00",
                "350(3)(h) | 8.00",
                "312 lid 1 | 8.00",
                "350 lid 1 | 8.00"
            })
    void interestRevivesAfterRestructuringOnSomeGroundsOnly(String ground, String interest) {
        CaseFile file = with(
                consumer(A), event("2026-03-15", Kind.RESTRUCTURING_STARTED), restructuringEnded("2026-04-30", ground));
        assertThat(account(file, "2026-07-12").open().interest()).isEqualTo(euro(interest));
    }

    @Test
    void interestAfterABankruptcyIsShownApart() {
        CaseFile bankrupt = with(consumer(A), event("2026-03-15", Kind.BANKRUPTCY));
        assertThat(account(bankrupt, "2026-03-14").interestAfterBankruptcy()).isEqualTo(euro("0.00"));
        assertThat(account(bankrupt, "2026-05-26").interestAfterBankruptcy()).isEqualTo(euro("8.00"));
        CaseFile ended = with(bankrupt, event("2026-04-30", Kind.BANKRUPTCY_ENDED));
        assertThat(account(ended, "2026-05-26").interestAfterBankruptcy()).isEqualTo(euro("0.00"));
    }

    @Test
    void anUnregisteredCollectorsDemandStopsInterestUntilHeIsRegisteredOrReplaced() {
        Claim claim = claim("A", "1000.00", "2026-06-01", "2026-07-20");
        CaseFile demanded = with(consumer(claim).with(agency(Registration.NONE)), reminder("2026-10-02"));
        assertThat(account(demanded, "2026-10-01").open().interest()).isEqualTo(euro("8.00"));
        assertThat(account(demanded, "2026-12-22").open().interest()).isEqualTo(euro("8.00"));
        CaseFile registered = with(demanded, status("2026-10-10", Registration.REGISTERED));
        assertThat(account(registered, "2026-10-10").open().interest()).isEqualTo(euro("8.00"));
        assertThat(account(registered, "2026-12-22").open().interest()).isEqualTo(euro("16.00"));
        CaseFile replaced = with(demanded, handedOver("2026-10-10", agency(Registration.REGISTERED)));
        assertThat(account(replaced, "2026-12-22").open().interest()).isEqualTo(euro("16.00"));
    }

    @Test
    void aDemandOfTheDayBeforeRegistrationWasNeededStopsNothing() {
        Claim claim = claim("A", "1000.00", "2026-06-01", "2026-07-20");
        CaseFile file = with(consumer(claim).with(agency(Registration.NONE)), reminder("2026-09-30"));
        assertThat(account(file, "2026-12-13").open().interest()).isEqualTo(euro("16.00"));
        CaseFile next = with(consumer(claim).with(agency(Registration.NONE)), reminder("2026-10-01"));
        assertThat(account(next, "2026-12-13").open().interest()).isEqualTo(euro("7.89"));
    }

    @Test
    void whyNoInterestRunsIsSaidWhileItDoesNot() {
        CaseFile file = with(consumer(A), plan("2026-03-15"), event("2026-04-30", Kind.PLAN_BROKEN));
        assertThat(stopped(file, "2026-03-14")).isFalse();
        assertThat(stopped(file, "2026-03-15")).isTrue();
        assertThat(stopped(file, "2026-04-30")).isTrue();
        assertThat(stopped(file, "2026-05-01")).isFalse();
        CaseFile bankrupt =
                with(consumer(A), event("2026-03-15", Kind.BANKRUPTCY), event("2026-04-30", Kind.BANKRUPTCY_ENDED));
        assertThat(stopped(bankrupt, "2026-04-29")).isTrue();
        assertThat(stopped(bankrupt, "2026-04-30")).isFalse();
    }

    @Test
    void aPeriodWithoutInterestNamesWhatStopsIt() {
        assertThat(sourceOfLast(with(consumer(A), event("2026-03-15", Kind.RESTRUCTURING_STARTED))))
                .contains("Fw");
        assertThat(sourceOfLast(with(consumer(A), event("2026-03-15", Kind.BANKRUPTCY))))
                .contains("Fw");
        assertThat(sourceOfLast(with(consumer(A), plan("2026-03-15")))).doesNotContain("6:44");
    }

    private static String sourceOfLast(CaseFile file) {
        List<InterestSegment> segments =
                account(file, "2026-05-26").claims().get(0).interest();
        LegalSource source = segments.get(segments.size() - 1).source();
        assertThat(segments.get(segments.size() - 1).interest()).isEqualTo(euro("0.00"));
        return source.toString();
    }

    private static boolean stopped(CaseFile file, String on) {
        return account(file, on).warnings().stream()
                .anyMatch(warning -> warning.code().equals("INTEREST_STOPPED"));
    }

    private static Account under(Conventions conventions, CaseFile file, String on) {
        return Incasso.netherlands().with(conventions).account(file).on(LocalDate.parse(on));
    }

    private static List<String> periods(Account account) {
        return account.claims().get(0).interest().stream()
                .map(segment -> segment.period() + " " + segment.days() + " "
                        + segment.base().getAmount() + " "
                        + segment.interest().getAmount())
                .toList();
    }
}
