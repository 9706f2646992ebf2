package dev.incasso.rules.standstill;

import static dev.incasso.rules.account.Cases.agency;
import static dev.incasso.rules.account.Cases.answered;
import static dev.incasso.rules.account.Cases.claim;
import static dev.incasso.rules.account.Cases.consumer;
import static dev.incasso.rules.account.Cases.day;
import static dev.incasso.rules.account.Cases.death;
import static dev.incasso.rules.account.Cases.disputed;
import static dev.incasso.rules.account.Cases.event;
import static dev.incasso.rules.account.Cases.handedOver;
import static dev.incasso.rules.account.Cases.moratorium;
import static dev.incasso.rules.account.Cases.paid;
import static dev.incasso.rules.account.Cases.plan;
import static dev.incasso.rules.account.Cases.reminder;
import static dev.incasso.rules.account.Cases.status;
import static dev.incasso.rules.account.Cases.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.DisputeEvent.Outcome;
import dev.incasso.core.casefile.Occurrence.Kind;
import dev.incasso.core.casefile.StatusEvent.Scope;
import dev.incasso.core.date.DateRange;
import dev.incasso.core.party.Collector.Registration;
import dev.incasso.rules.accrual.Freeze;
import dev.incasso.rules.book.RuleBook;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The periods in which interest or new costs stand still. */
class StandstillTest {

    private static final CaseFile FILE = consumer(
            claim("A", "100.00", "2026-01-01", "2026-01-31"), claim("B", "100.00", "2026-01-01", "2026-01-31"));
    private static final Set<String> A = Set.of("A");
    private static final Set<String> B = Set.of("B");

    private static Standstill of(CaseEvent... events) {
        return of(FILE, events);
    }

    private static Standstill of(CaseFile file, CaseEvent... events) {
        CaseFile longer = with(file, events);
        return Standstill.of(RuleBook.netherlands(), longer, longer.eventsThrough(day("2026-12-31")));
    }

    private static Optional<State> block(Standstill standstill, String on, Set<String> claims) {
        return standstill.blocksOn(day(on), claims).stream().map(Pause::state).findFirst();
    }

    private static List<DateRange> frozen(Standstill standstill) {
        return standstill.withoutInterest(true).stream().map(Freeze::period).toList();
    }

    @Test
    void aStateHoldsFromItsDayThroughTheDayOfItsEnd() {
        Standstill standstill = of(plan("2026-03-01"), event("2026-03-10", Kind.PLAN_BROKEN));
        assertThat(block(standstill, "2026-02-28", A)).isEmpty();
        assertThat(block(standstill, "2026-03-01", A)).contains(State.PLAN_KEPT);
        assertThat(block(standstill, "2026-03-10", A)).contains(State.PLAN_KEPT);
        assertThat(block(standstill, "2026-03-11", A)).isEmpty();
        assertThat(frozen(standstill)).containsExactly(DateRange.of(day("2026-03-01"), day("2026-03-10")));
    }

    @Test
    void aPlanThatIsPaidStandsStillThroughItsLastPayment() {
        Standstill paid = of(plan("2026-03-01"), paid("2026-03-10", "25.00"));
        assertThat(frozen(paid)).containsExactly(DateRange.of(day("2026-03-01"), day("2026-03-10")));
        Standstill again =
                of(plan("2026-03-01"), paid("2026-03-10", "25.00"), plan("2026-03-10"), reminder("2026-03-20"));
        assertThat(block(again, "2026-03-21", A)).contains(State.PLAN_KEPT);
    }

    @Test
    void administrationAndMinorityAreToldAndStopNothing() {
        Standstill standstill = of(event("2026-03-01", Kind.MINOR), event("2026-03-10", Kind.MINOR_ENDED));
        assertThat(standstill.statesOn(day("2026-03-10"))).containsExactly(State.MINOR);
        assertThat(standstill.statesOn(day("2026-03-11"))).isEmpty();
        assertThat(block(standstill, "2026-03-05", A)).isEmpty();
        assertThat(frozen(standstill)).isEmpty();
    }

    @Test
    void aDisputeIsAboutTheClaimsThatItNames() {
        Standstill standstill = of(disputed("2026-03-01", "A"));
        assertThat(block(standstill, "2026-03-01", A)).contains(State.DISPUTE_OPEN);
        assertThat(block(standstill, "2026-03-01", B)).isEmpty();
        assertThat(block(standstill, "2026-03-01", Set.of("A", "B"))).contains(State.DISPUTE_OPEN);
    }

    @Test
    void aDisputeThatNamesNoneIsAboutAll() {
        assertThat(block(of(disputed("2026-03-01")), "2026-03-01", B)).contains(State.DISPUTE_OPEN);
        assertThat(block(of(disputed("2026-03-01", "A"), disputed("2026-03-02")), "2026-03-03", B))
                .contains(State.DISPUTE_OPEN);
    }

    @Test
    void oneAnswerEndsTheDisputesThatAreOpen() {
        Standstill standstill =
                of(disputed("2026-03-01", "A"), disputed("2026-03-02", "B"), answered("2026-03-10", Outcome.PARTLY));
        assertThat(block(standstill, "2026-03-09", B)).contains(State.DISPUTE_OPEN);
        assertThat(block(standstill, "2026-03-11", A)).isEmpty();
        assertThat(block(standstill, "2026-03-11", B)).isEmpty();
    }

    @Test
    void aMoratoriumEndsAtItsTermOrEarlier() {
        assertThat(block(of(moratorium("2026-03-01", Scope.BROAD, "2026-06-01")), "2026-06-01", A))
                .contains(State.MORATORIUM);
        assertThat(block(of(moratorium("2026-03-01", Scope.BROAD, "2026-06-01")), "2026-06-02", A))
                .isEmpty();
        Standstill early =
                of(moratorium("2026-03-01", Scope.BROAD, "2026-06-01"), event("2026-04-01", Kind.MORATORIUM_ENDED));
        assertThat(block(early, "2026-04-01", A)).contains(State.MORATORIUM);
        assertThat(block(early, "2026-04-02", A)).isEmpty();
        assertThat(block(of(moratorium("2026-03-01", Scope.NARROW, "2026-06-01")), "2026-03-01", A))
                .isEmpty();
    }

    @Test
    void deathHoldsThreeMonthsUnlessTheEstateWasAcceptedPurely() {
        assertThat(block(of(death("2026-03-10", Optional.empty())), "2026-06-10", A))
                .contains(State.DEATH);
        assertThat(block(of(death("2026-03-10", Optional.empty())), "2026-06-11", A))
                .isEmpty();
        assertThat(block(of(death("2026-03-10", Optional.of(false))), "2026-06-10", A))
                .contains(State.DEATH);
        assertThat(block(of(death("2026-03-10", Optional.of(true))), "2026-03-10", A))
                .isEmpty();
    }

    @Test
    void aBankruptcyThatEndedFreezesNothingButBlockedCosts() {
        Standstill standstill = of(event("2026-03-01", Kind.BANKRUPTCY), event("2026-03-10", Kind.BANKRUPTCY_ENDED));
        assertThat(standstill.bankrupt()).isFalse();
        assertThat(standstill.withoutInterest(true)).isEmpty();
        assertThat(standstill.interestStoppedBy(day("2026-03-10"))).isEmpty();
        assertThat(block(standstill, "2026-03-05", A)).contains(State.BANKRUPTCY);
    }

    @Test
    void aBankruptcyCanBeLeftOutOfThePeriodsWithoutInterest() {
        Standstill standstill = of(event("2026-03-01", Kind.BANKRUPTCY));
        assertThat(standstill.bankrupt()).isTrue();
        assertThat(standstill.withoutInterest(false)).isEmpty();
        assertThat(standstill.withoutInterest(true))
                .singleElement()
                .satisfies(range -> assertThat(range.period().firstDay()).isEqualTo(day("2026-03-01")));
    }

    @Test
    void periodsThatOverlapStandOneAfterAnother() {
        Standstill overlapping =
                of(plan("2026-03-01"), event("2026-03-10", Kind.WRITTEN_OFF), event("2026-03-20", Kind.PLAN_BROKEN));
        assertThat(frozen(overlapping).get(0)).isEqualTo(DateRange.of(day("2026-03-01"), day("2026-03-20")));
        assertThat(frozen(overlapping)).hasSize(2);
        assertThat(frozen(overlapping).get(1).firstDay()).isEqualTo(day("2026-03-21"));
        Standstill within =
                of(event("2026-03-01", Kind.WRITTEN_OFF), plan("2026-03-10"), event("2026-03-20", Kind.PLAN_BROKEN));
        assertThat(frozen(within)).hasSize(1);
    }

    @Test
    void aPeriodWithoutInterestNamesTheStateThatStopsIt() {
        Standstill standstill = of(event("2026-03-01", Kind.RESTRUCTURING_STARTED));
        assertThat(standstill.withoutInterest(true))
                .singleElement()
                .extracting(Freeze::source)
                .isEqualTo(State.RESTRUCTURING.source());
    }

    @Test
    void whatAnEventOfTheDayEndedDoesNotStopANotice() {
        Standstill answered = of(disputed("2026-03-01"), answered("2026-03-10", Outcome.REJECTED));
        assertThat(answered.stopsNoticeOn(day("2026-03-09"), A)).isPresent();
        assertThat(answered.stopsNoticeOn(day("2026-03-10"), A)).isEmpty();
        Standstill moratorium = of(moratorium("2026-03-01", Scope.BROAD, "2026-03-10"));
        assertThat(moratorium.stopsNoticeOn(day("2026-03-10"), A)).isPresent();
        assertThat(moratorium.stopsNoticeOn(day("2026-03-11"), A)).isEmpty();
    }

    @Test
    void aCollectorWhoMayNotCollectCountsFromHisFirstDemand() {
        CaseFile file = FILE.with(agency(Registration.NONE));
        assertThat(of(file).unregisteredSince()).isEmpty();
        assertThat(of(file, reminder("2026-09-30")).unregisteredSince()).isEmpty();
        assertThat(of(file, reminder("2026-10-01")).unregisteredSince()).contains(day("2026-10-01"));
        Standstill registered = of(file, reminder("2026-10-01"), status("2026-10-05", Registration.REGISTERED));
        assertThat(registered.unregisteredSince()).contains(day("2026-10-01"));
        assertThat(frozen(registered)).containsExactly(DateRange.of(day("2026-10-01"), day("2026-10-05")));
    }

    @Test
    void theCollectorOfADayIsTheLastOneWhoTookOver() {
        Standstill standstill = of(
                FILE,
                handedOver("2026-03-10", agency(Registration.REGISTERED)),
                status("2026-04-01", Registration.SUSPENDED));
        assertThat(standstill.collectorOn(day("2026-03-09"))).isEmpty();
        assertThat(standstill.collectorOn(day("2026-03-10")).orElseThrow().status())
                .isEqualTo(Registration.REGISTERED);
        assertThat(standstill.collectorOn(day("2026-04-01")).orElseThrow().status())
                .isEqualTo(Registration.SUSPENDED);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(State.class)
    void everyStateNamesItsSourceAndBlocksNewCostsIfItStopsInterest(State state) {
        assertThat(state.blocksCosts() || !state.freezesInterest()).isTrue();
        assertThat(state.source().toString()).isNotBlank();
        assertThat(state.freezesInterest() && state.postponesOnly()).isFalse();
    }
}
