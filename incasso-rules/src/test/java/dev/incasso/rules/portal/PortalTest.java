package dev.incasso.rules.portal;

import static dev.incasso.core.money.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.DisputeEvent.DisputeRaised;
import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.casefile.Occurrence;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.casefile.PlanEvent.PlanAgreed;
import dev.incasso.core.casefile.PlanEvent.PlanOffered;
import dev.incasso.core.casefile.PortalEntry;
import dev.incasso.core.casefile.Stamp;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.plan.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command adds, and what is refused with which reason. */
class PortalTest {

    private static final Incasso INCASSO = Incasso.netherlands();
    private static final LocalDate DAY = LocalDate.of(2026, 4, 7);
    private static final CaseFile FILE = CaseFile.of("1", Creditor.business("Winkel"), Debtor.consumer("J. Voorbeeld"))
            .with(Claim.of("F-1", euro("300.00"), LocalDate.of(2026, 2, 2)).dueOn(LocalDate.of(2026, 3, 4)));

    private static CreditorSide creditor(CaseFile file) {
        return INCASSO.portal(file).on(DAY).creditor();
    }

    private static DebtorSide debtor(CaseFile file) {
        return INCASSO.portal(file).on(DAY).debtor();
    }

    private static CaseFile with(Occurrence.Kind kind) {
        return FILE.with(Occurrence.of(DAY, kind));
    }

    private static List<Instalment> monthly(int count, String amount) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Instalment(DAY.plusMonths(i), euro(amount)))
                .toList();
    }

    private static List<Violation> refused(ThrowingCallable command) {
        return catchThrowableOfType(InvalidInputException.class, command).violations();
    }

    @Test
    void aDefenceIsAnEntryWithAReferenceAndADispute() {
        assertThat(debtor(FILE).fileDefence("verweer-7", List.of("F-1")).events())
                .containsExactly(
                        new PortalEntry(Stamp.on(DAY), PortalEntry.Kind.DEBTOR_FILED_DEFENCE, Optional.of("verweer-7")),
                        new DisputeRaised(Stamp.on(DAY), List.of("F-1"), Optional.empty()));
    }

    @Test
    void aPaymentThatIsReportedLateKeepsItsDayAndTellsWhenItWasLearnedOf() {
        LocalDate paid = DAY.minusDays(3);
        CaseFile after = creditor(FILE).reportPayment(PaymentReceived.of(paid, "b-1", euro("100.00")));

        assertThat(after.events())
                .containsExactly(new PaymentReceived(
                        new Stamp(paid, Optional.of("b-1"), Optional.of(DAY)), euro("100.00"), List.of()));
    }

    @Test
    void aClosedFileTakesNoClaimAndNoPlanButAReactionAComplaintAndAPayment() {
        CaseFile closed = with(Occurrence.Kind.CLOSED);

        assertThat(refused(() -> creditor(closed).submit(Claim.of("F-2", euro("10.00"), DAY))))
                .extracting(Violation::code, Violation::path, Violation::rule)
                .containsExactly(tuple(ErrorCode.CONTRADICTION, "caseFile.events", "K9"));
        assertThat(debtor(closed).commands())
                .containsEntry(Command.PROPOSE_PLAN, List.of(Refusal.FILE_CLOSED))
                .containsEntry(Command.REACT, List.of());
        assertThat(debtor(closed).react("r-1").events()).hasSize(2);
        assertThat(debtor(closed).complain().events()).hasSize(2);
        assertThat(creditor(closed).reportPayment(euro("5.00")).events()).hasSize(2);
    }

    @Test
    void thereIsOnePlanAtATime() {
        CaseFile running = FILE.with(PlanAgreed.of(DAY.minusDays(1), monthly(3, "100.00")));

        assertThat(refused(() -> debtor(running).proposePlan(monthly(3, "100.00"))))
                .extracting(Violation::rule, Violation::path)
                .containsExactly(tuple("A11", "caseFile.events"));
    }

    @Test
    void outsideTheEstateNoPlanCanBeMade() {
        assertThat(debtor(with(Occurrence.Kind.BANKRUPTCY)).commands())
                .containsEntry(Command.PROPOSE_PLAN, List.of(Refusal.IN_THE_ESTATE));
        assertThat(debtor(with(Occurrence.Kind.RESTRUCTURING_STARTED)).commands())
                .containsEntry(Command.PROPOSE_PLAN, List.of(Refusal.IN_THE_ESTATE));
    }

    @Test
    void whereNothingIsOpenOrClaimedThereIsNothingToProposeOrToObjectTo() {
        CaseFile empty = CaseFile.of("2", Creditor.business("Winkel"), Debtor.consumer());

        assertThat(debtor(empty).commands())
                .containsEntry(Command.PROPOSE_PLAN, List.of(Refusal.NOTHING_OPEN))
                .containsEntry(Command.FILE_DEFENCE, List.of(Refusal.NOTHING_CLAIMED));
        assertThat(refused(() -> debtor(empty).fileDefence("x", List.of("F-9"))))
                .extracting(Violation::path)
                .containsExactly("caseFile.events", "claims[0]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.01", "1.00", "99.00"})
    void noProposalIsRefusedForBeingLow(String amount) {
        ProposedPlan proposed = debtor(FILE).proposePlan(monthly(2, amount));

        assertThat(proposed.file().events())
                .containsExactly(new PlanOffered(
                        Stamp.on(DAY),
                        monthly(2, amount),
                        Optional.of(euro(amount).multipliedBy(2))));
        assertThat(proposed.left().isPositive()).isTrue();
        assertThat(proposed.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void aProposalOfExactlyWhatTheViewShowsIsTakenAndACentMoreIsNot() {
        Money open = debtor(FILE).see().open().total();

        assertThat(debtor(FILE).proposePlan(List.of(new Instalment(DAY, open))).left())
                .isEqualTo(euro("0.00"));
        assertThat(refused(() -> debtor(FILE).proposePlan(List.of(new Instalment(DAY, open.plus(euro("0.01")))))))
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple(ErrorCode.AMOUNT_TOO_LARGE, "instalments"));
    }

    @ParameterizedTest
    @CsvSource({
        "50.00, 50.00, 30, AFFORDABLE",
        "50.00, 49.99, 30, TOO_HIGH",
        "50.00, 0.00, 30, NO_ROOM",
        // Four weeks of 50 are 200 in a month, the fifth day of the month after them counts too.
        "50.00, 100.00, 7, TOO_HIGH",
        "50.00, 250.00, 7, AFFORDABLE"
    })
    void aProposalIsHeldAgainstWhatIsLeftInAMonth(String each, String room, int days, Outcome outcome) {
        List<Instalment> list = IntStream.range(0, 5)
                .mapToObj(i -> new Instalment(DAY.plusDays((long) i * (days == 30 ? 31 : days)), euro(each)))
                .toList();
        ProposedPlan proposed = debtor(FILE).proposePlan(list, euro(room));

        assertThat(proposed.outcome()).isEqualTo(outcome);
        assertThat(proposed.counterProposal().isPresent()).isEqualTo(outcome == Outcome.TOO_HIGH);
        proposed.counterProposal()
                .ifPresent(counter -> assertThat(counter.instalments())
                        .allMatch(part -> !part.amount().isGreaterThan(euro(room))));
    }

    @Test
    void allThatIsWrongWithAProposalIsToldAtOnce() {
        List<Instalment> wrong = List.of(
                new Instalment(DAY.minusDays(1), euro("10.00")),
                new Instalment(DAY.plusDays(5), euro("0.00")),
                new Instalment(DAY.plusDays(5), Money.of(CurrencyUnit.USD, 5)));

        assertThat(refused(() -> debtor(FILE).proposePlan(wrong, euro("1.00").negated())))
                .extracting(Violation::path)
                .containsExactlyInAnyOrder(
                        "room",
                        "instalments[0].on",
                        "instalments[1].amount",
                        "instalments[2].amount",
                        "instalments[2].on");
        assertThat(refused(() -> debtor(FILE).proposePlan(List.of())))
                .extracting(Violation::code)
                .containsExactly(ErrorCode.EMPTY_LIST);
        assertThat(refused(() -> debtor(FILE).proposePlan(monthly(601, "0.01"))))
                .extracting(Violation::code)
                .contains(ErrorCode.OUT_OF_RANGE);
    }

    @Test
    void whatIsNotYetThereCannotBeReported() {
        assertThat(refused(() -> creditor(FILE).reportPayment(PaymentReceived.of(DAY.plusDays(1), "b", euro("0")))))
                .extracting(Violation::code, Violation::path)
                .containsExactly(
                        tuple(ErrorCode.DATE_ORDER, "payment.on"), tuple(ErrorCode.AMOUNT_ZERO, "payment.amount"));
        assertThat(refused(
                        () -> creditor(FILE).submit(Claim.of("F-1", euro("1.00").negated(), DAY.plusDays(1)))))
                .extracting(Violation::path)
                .containsExactlyInAnyOrder("claim.issuedOn", "claim.id", "claim.principal");
    }

    @Test
    void aTextIsNoReference() {
        for (String text : List.of("Beste meneer,\nik ben ziek", "x".repeat(256))) {
            assertThat(refused(() -> debtor(FILE).react(text)))
                    .extracting(Violation::path, Violation::rule)
                    .containsExactly(tuple("document", "P5"));
            assertThat(catchThrowableOfType(
                                    InvalidInputException.class,
                                    () -> debtor(FILE).react(text))
                            .getMessage())
                    .doesNotContain("ziek", "xxx");
        }
        assertThat(refused(() -> debtor(FILE).uploadProof(" ")))
                .extracting(Violation::path)
                .containsExactly("document");
        assertThat(debtor(FILE).uploadProof("x".repeat(255)).events()).hasSize(1);
    }

    @Test
    void aDefenceAgainstAnUnknownClaimIsRefusedAtTheClaim() {
        assertThat(refused(() -> debtor(FILE).fileDefence("d", List.of("F-1", "F-9"))))
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple(ErrorCode.UNKNOWN_REFERENCE, "claims[1]"));
    }

    @Test
    void whoIsRepresentedIsToldThatOthersHaveToAgree() {
        assertThat(debtor(with(Occurrence.Kind.MINOR))
                        .proposePlan(monthly(1, "10.00"))
                        .warnings())
                .extracting(Object::toString)
                .containsExactly("PROPOSED_REPRESENTED");
    }

    @Test
    void aDayThatCannotBeMeantIsRefused() {
        assertThat(refused(() -> INCASSO.portal(FILE).on(LocalDate.of(1899, 12, 31))))
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple(ErrorCode.DATE_IMPLAUSIBLE, "on"));
    }
}
