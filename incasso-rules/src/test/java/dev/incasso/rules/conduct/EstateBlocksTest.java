package dev.incasso.rules.conduct;

import static dev.incasso.rules.account.Cases.claim;
import static dev.incasso.rules.account.Cases.consumer;
import static dev.incasso.rules.account.Cases.day;
import static dev.incasso.rules.account.Cases.death;
import static dev.incasso.rules.account.Cases.event;
import static dev.incasso.rules.account.Cases.moratorium;
import static dev.incasso.rules.account.Cases.paid;
import static dev.incasso.rules.account.Cases.restructuringEnded;
import static dev.incasso.rules.account.Cases.suspension;
import static dev.incasso.rules.account.Cases.with;
import static dev.incasso.rules.conduct.Blocks.blocks;
import static dev.incasso.rules.conduct.Blocks.codes;
import static dev.incasso.rules.conduct.Blocks.coolingOff;
import static dev.incasso.rules.conduct.Blocks.file;
import static dev.incasso.rules.conduct.Blocks.holds;
import static dev.incasso.rules.conduct.Blocks.holdsUntilEvent;
import static dev.incasso.rules.conduct.Blocks.in;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Occurrence.Kind;
import dev.incasso.core.casefile.StatusEvent.Scope;
import dev.incasso.core.party.Sector;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** K13 to K18: moratoria, debt restructuring, bankruptcy, suspension, death. */
class EstateBlocksTest {

    private static final CaseEvent RULING = event("2026-03-01", Kind.RESTRUCTURING_STARTED);

    /** Claim B alone. */
    private static CaseFile later(String issued, CaseEvent... events) {
        return with(consumer(claim("B", "100.00", issued, "2026-03-10")), events);
    }

    @ParameterizedTest(name = "ended on {0}")
    @ValueSource(strings = {"350(3)(a)", "350(3)(b)", "350(3)(c)", "350 lid 3 onder g", "312(2)"})
    void restructuringStopsStepsUntilItEndsOnAnyGround(String ground) {
        holdsUntilEvent(
                BlockCode.RESTRUCTURING,
                "2026-03-01",
                "2026-05-01",
                file(RULING, restructuringEnded("2026-05-01", ground)));
    }

    @Test
    void restructuringThatIsCompletedTurnsIntoACleanSlateForGood() {
        CaseFile file = file(RULING, event("2026-05-01", Kind.RESTRUCTURING_COMPLETED));
        holdsUntilEvent(BlockCode.RESTRUCTURING, "2026-03-01", "2026-05-01", file);
        assertThat(codes(blocks(file, "2026-04-30"))).containsExactly(BlockCode.RESTRUCTURING);
        assertThat(codes(blocks(file, "2026-05-01"))).containsExactly(BlockCode.CLEAN_SLATE);
        assertThat(codes(blocks(file, "2027-06-01"))).containsExactly(BlockCode.CLEAN_SLATE);
        assertThat(blocks(file, "2026-05-01").freeFrom(StepCode.REMINDER)).isEmpty();
    }

    @ParameterizedTest(name = "a claim of {0} is concerned: {1}")
    @CsvSource({"2026-02-28, true", "2026-03-01, true", "2026-03-02, false"})
    void rulingsConcernTheClaimsOfTheirDayAndBefore(String issued, boolean concerned) {
        assertThat(codes(blocks(later(issued, RULING), "2026-03-20")).contains(BlockCode.RESTRUCTURING))
                .isEqualTo(concerned);
        assertThat(codes(blocks(later(issued, event("2026-03-01", Kind.BANKRUPTCY)), "2026-03-20"))
                        .contains(BlockCode.BANKRUPTCY))
                .isEqualTo(concerned);
        assertThat(codes(blocks(later(issued, suspension("2026-03-01", "2026-06-01")), "2026-03-20"))
                        .contains(BlockCode.SUSPENSION))
                .isEqualTo(concerned);
        assertThat(codes(blocks(later(issued, moratorium("2026-03-01", Scope.BROAD, "2026-06-01")), "2026-03-20"))
                        .contains(BlockCode.MORATORIUM))
                .isEqualTo(concerned);
        assertThat(codes(blocks(later(issued, RULING, event("2026-03-15", Kind.RESTRUCTURING_COMPLETED)), "2026-03-20"))
                        .contains(BlockCode.CLEAN_SLATE))
                .isEqualTo(concerned);
    }

    @Test
    void whatWasPerformedBeforeTheRulingExistedThenThoughItWasInvoicedLater() {
        CaseFile file =
                with(consumer(claim("B", "100.00", "2026-03-05", "2026-03-10").performedOn(day("2026-03-01"))), RULING);
        assertThat(codes(blocks(file, "2026-03-20"))).containsExactly(BlockCode.RESTRUCTURING);
        CaseFile after =
                with(consumer(claim("B", "100.00", "2026-03-05", "2026-03-10").performedOn(day("2026-03-02"))), RULING);
        assertThat(blocks(after, "2026-03-20").all()).isEmpty();
        assertThat(blocks(after, "2026-03-20").addressee()).isEqualTo(Addressee.DEBTOR);
    }

    @Test
    void oneOpenClaimFromBeforeStopsTheWholeFileAndAPaidOneDoesNot() {
        CaseFile both = consumer(
                claim("A", "500.00", "2026-01-15", "2026-02-14"), claim("B", "100.00", "2026-03-02", "2026-03-10"));
        assertThat(codes(blocks(with(both, event("2026-03-01", Kind.BANKRUPTCY)), "2026-03-20")))
                .containsExactly(BlockCode.BANKRUPTCY);
        CaseFile paid = with(both, paid("2026-02-14", "500.00", "A"), event("2026-03-01", Kind.BANKRUPTCY));
        assertThat(blocks(paid, "2026-03-20").all()).isEmpty();
    }

    @Test
    void bankruptcyStopsStepsUntilItEnds() {
        holdsUntilEvent(
                BlockCode.BANKRUPTCY,
                "2026-03-01",
                "2026-05-01",
                file(event("2026-03-01", Kind.BANKRUPTCY), event("2026-05-01", Kind.BANKRUPTCY_ENDED)));
    }

    @ParameterizedTest(name = "until {0}: through {1}")
    @CsvSource({
        "2026-03-01, 2026-03-01",
        "2026-08-31, 2026-08-31",
        "2026-09-01, 2026-09-01",
        "2026-09-02, 2026-09-01",
        "2027-03-01, 2026-09-01",
    })
    void aMoratoriumLastsSixMonthsAtMostWhateverTheEventSays(String until, String last) {
        holds(BlockCode.MORATORIUM, "2026-03-01", last, file(moratorium("2026-03-01", Scope.BROAD, until)));
        holds(BlockCode.NARROW_MORATORIUM, "2026-03-01", last, file(moratorium("2026-03-01", Scope.NARROW, until)));
    }

    @ParameterizedTest(name = "until {0}: through {1}")
    @CsvSource({
        "2026-10-31, 2026-10-31",
        "2026-11-01, 2026-11-01",
        "2026-11-02, 2026-11-01",
        "2027-03-01, 2026-11-01",
    })
    void aCoolingOffPeriodLastsEightMonthsAtMost(String until, String last) {
        holds(BlockCode.SUSPENSION, "2026-03-01", last, file(coolingOff("2026-03-01", until)));
    }

    @Test
    void aSuspensionOfPaymentsLastsAsLongAsItSays() {
        holds(BlockCode.SUSPENSION, "2026-03-01", "2027-09-01", file(suspension("2026-03-01", "2027-09-01")));
    }

    @Test
    void anExtensionCountsFromTheStartOfTheFirstPeriod() {
        CaseFile extended = file(coolingOff("2026-03-01", "2026-07-01"), coolingOff("2026-07-02", "2027-03-01"));
        assertThat(blocks(extended, "2026-11-01").all())
                .singleElement()
                .satisfies(block -> assertThat(block.until()).contains(day("2026-11-01")));
        assertThat(blocks(extended, "2026-11-02").all()).isEmpty();
        CaseFile anew = file(coolingOff("2026-03-01", "2026-07-01"), coolingOff("2026-07-03", "2027-03-01"));
        assertThat(codes(blocks(anew, "2026-11-02"))).containsExactly(BlockCode.SUSPENSION);
        CaseFile endedBetween = file(
                moratorium("2026-03-01", Scope.BROAD, "2026-06-01"),
                event("2026-05-01", Kind.MORATORIUM_ENDED),
                moratorium("2026-05-15", Scope.BROAD, "2027-01-01"));
        holds(BlockCode.MORATORIUM, "2026-05-15", "2026-11-15", endedBetween);
    }

    @Test
    void aMoratoriumOrSuspensionEndsEarlierByEvent() {
        CaseFile broad =
                file(moratorium("2026-03-01", Scope.BROAD, "2026-08-01"), event("2026-04-01", Kind.MORATORIUM_ENDED));
        assertThat(codes(blocks(broad, "2026-03-31"))).containsExactly(BlockCode.MORATORIUM);
        assertThat(blocks(broad, "2026-04-01").all()).isEmpty();
        CaseFile narrow =
                file(moratorium("2026-03-01", Scope.NARROW, "2026-08-01"), event("2026-04-01", Kind.MORATORIUM_ENDED));
        assertThat(codes(blocks(narrow, "2026-03-31"))).containsExactly(BlockCode.NARROW_MORATORIUM);
        assertThat(blocks(narrow, "2026-04-01").all()).isEmpty();
        CaseFile suspended = file(suspension("2026-03-01", "2026-08-01"), event("2026-04-01", Kind.SUSPENSION_ENDED));
        assertThat(codes(blocks(suspended, "2026-03-31"))).containsExactly(BlockCode.SUSPENSION);
        assertThat(blocks(suspended, "2026-04-01").all()).isEmpty();
    }

    @Test
    void inAMoratoriumPrescriptionMayBeInterruptedAndCareGoesOn() {
        LegalBlocks blocks = blocks("2026-03-15", moratorium("2026-03-01", Scope.BROAD, "2026-08-01"));
        assertThat(blocks.allows(StepCode.INTERRUPT_PRESCRIPTION)).isTrue();
        assertThat(blocks.allows(StepCode.PLAN_OFFER)).isTrue();
        assertThat(blocks.allows(StepCode.FORMAL_DEMAND)).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"GENERAL, true", "HOUSING_RENT, false", "ENERGY, true", "WATER, true", "HEALTH_INSURANCE, true"})
    void aNarrowMoratoriumStopsTheEvictionOfATenantOnly(Sector sector, boolean court) {
        CaseFile file = in(sector, file(moratorium("2026-03-01", Scope.NARROW, "2026-08-01")));
        LegalBlock block = Blocks.block(BlockCode.NARROW_MORATORIUM, file, day("2026-03-15"))
                .orElseThrow();
        assertThat(block.forbids(StepCode.COURT_FILE)).isEqualTo(!court);
        assertThat(StepCode.values())
                .filteredOn(step -> step != StepCode.COURT_FILE)
                .noneMatch(block::forbids);
    }

    @ParameterizedTest(name = "death on {0}: through {1}")
    @CsvSource({
        "2026-03-01, 2026-06-01",
        "2026-03-31, 2026-06-30",
        "2026-11-30, 2027-02-28",
        "2027-11-30, 2028-02-29",
        "2026-05-31, 2026-08-31",
    })
    void noRecourseForThreeMonthsAfterADeath(String died, String last) {
        holds(BlockCode.DEATH, died, last, file(death(died, Optional.empty())));
        holds(BlockCode.DEATH, died, last, file(death(died, Optional.of(false))));
    }

    @Test
    void heirsWhoAcceptPurelyCanBeAddressedAtOnce() {
        assertThat(blocks("2026-03-01", death("2026-03-01", Optional.of(true))).all())
                .isEmpty();
        CaseFile later = file(death("2026-03-01", Optional.empty()), death("2026-04-01", Optional.of(true)));
        assertThat(codes(blocks(later, "2026-03-31"))).containsExactly(BlockCode.DEATH);
        assertThat(blocks(later, "2026-04-01").all()).isEmpty();
        assertThat(blocks(later, "2026-04-01").addressee()).isEqualTo(Addressee.HEIRS);
    }

    @Test
    void theEstateAndTheHeirsAreAddressed() {
        assertThat(blocks("2026-02-28", RULING).addressee()).isEqualTo(Addressee.DEBTOR);
        assertThat(blocks("2026-03-01", RULING).addressee()).isEqualTo(Addressee.INSOLVENCY_ADMINISTRATOR);
        assertThat(blocks("2026-05-01", RULING, restructuringEnded("2026-05-01", "350(3)(a)"))
                        .addressee())
                .isEqualTo(Addressee.DEBTOR);
        CaseEvent died = death("2026-03-01", Optional.empty());
        assertThat(blocks("2026-03-01", died).addressee()).isEqualTo(Addressee.HEIRS);
        assertThat(blocks("2027-03-01", died).addressee()).isEqualTo(Addressee.HEIRS);
        assertThat(blocks("2026-05-01", died, event("2026-04-01", Kind.BANKRUPTCY))
                        .addressee())
                .isEqualTo(Addressee.INSOLVENCY_ADMINISTRATOR);
    }

    @Test
    void aClaimOfAfterTheRulingIsAskedOfTheDebtor() {
        assertThat(blocks(later("2026-03-02", RULING), "2026-03-20").addressee())
                .isEqualTo(Addressee.DEBTOR);
    }
}
