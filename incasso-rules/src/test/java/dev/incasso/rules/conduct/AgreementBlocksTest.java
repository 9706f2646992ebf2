package dev.incasso.rules.conduct;

import static dev.incasso.rules.account.Cases.answered;
import static dev.incasso.rules.account.Cases.day;
import static dev.incasso.rules.account.Cases.disputed;
import static dev.incasso.rules.account.Cases.euro;
import static dev.incasso.rules.account.Cases.event;
import static dev.incasso.rules.account.Cases.on;
import static dev.incasso.rules.account.Cases.paid;
import static dev.incasso.rules.account.Cases.paidAs;
import static dev.incasso.rules.account.Cases.plan;
import static dev.incasso.rules.account.Cases.reversed;
import static dev.incasso.rules.conduct.Blocks.blocks;
import static dev.incasso.rules.conduct.Blocks.codes;
import static dev.incasso.rules.conduct.Blocks.file;
import static dev.incasso.rules.conduct.Blocks.holds;
import static dev.incasso.rules.conduct.Blocks.holdsUntilEvent;
import static dev.incasso.rules.conduct.Blocks.offered;
import static dev.incasso.rules.conduct.Blocks.portal;
import static dev.incasso.rules.conduct.Blocks.promised;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.DisputeEvent.Outcome;
import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.casefile.Occurrence.Kind;
import dev.incasso.core.casefile.PlanEvent.PlanRevised;
import dev.incasso.core.casefile.PortalEntry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** K10 and K11: disputes, plans offered and kept, promises. */
class AgreementBlocksTest {

    @ParameterizedTest(name = "{0}")
    @EnumSource(Outcome.class)
    void aDisputeStopsThePressureUntilItIsAnswered(Outcome outcome) {
        holdsUntilEvent(
                BlockCode.DISPUTE_OPEN,
                "2026-03-01",
                "2026-04-01",
                file(disputed("2026-03-01"), answered("2026-04-01", outcome)));
        holdsUntilEvent(
                BlockCode.DISPUTE_OPEN,
                "2026-03-01",
                "2026-04-01",
                file(disputed("2026-03-01", "A"), answered("2026-04-01", outcome)));
    }

    @Test
    void aDefenceInThePortalIsADispute() {
        holdsUntilEvent(
                BlockCode.DISPUTE_OPEN,
                "2026-03-01",
                "2026-04-01",
                file(
                        portal("2026-03-01", PortalEntry.Kind.DEBTOR_FILED_DEFENCE),
                        answered("2026-04-01", Outcome.REJECTED)));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(value = PortalEntry.Kind.class, mode = EnumSource.Mode.EXCLUDE, names = "DEBTOR_FILED_DEFENCE")
    void nothingElseInThePortalIs(PortalEntry.Kind kind) {
        assertThat(blocks("2026-03-01", portal("2026-03-01", kind)).all()).isEmpty();
    }

    @Test
    void aDisputeRaisedAgainAfterTheAnswerIsOpenAgain() {
        CaseFile file = file(disputed("2026-03-01"), answered("2026-04-01", Outcome.REJECTED), disputed("2026-04-01"));
        assertThat(blocks(file, "2026-04-01").all())
                .singleElement()
                .satisfies(block -> assertThat(block.since()).isEqualTo(day("2026-04-01")));
    }

    @Test
    void aPlanStopsThePressureUntilItIsBrokenCancelledOrPaid() {
        holdsUntilEvent(
                BlockCode.PLAN_KEPT,
                "2026-03-01",
                "2026-04-05",
                file(plan("2026-03-01"), event("2026-04-05", Kind.PLAN_BROKEN)));
        holdsUntilEvent(
                BlockCode.PLAN_KEPT,
                "2026-03-01",
                "2026-04-05",
                file(plan("2026-03-01"), event("2026-04-05", Kind.PLAN_CANCELLED)));
        holdsUntilEvent(
                BlockCode.PLAN_KEPT, "2026-03-01", "2026-04-05", file(plan("2026-03-01"), paid("2026-04-05", "25.00")));
        assertThat(codes(blocks("2026-04-05", plan("2026-03-01"), paid("2026-04-05", "24.99"))))
                .containsExactly(BlockCode.PLAN_KEPT);
    }

    @Test
    void aPlanThatIsRevisedRunsOn() {
        PlanRevised revised =
                new PlanRevised(on("2026-03-20"), List.of(new Instalment(day("2026-06-01"), euro("30.00"))));
        assertThat(codes(blocks("2026-03-20", plan("2026-03-01"), revised))).containsExactly(BlockCode.PLAN_KEPT);
    }

    @Test
    void aPaymentThatIsReversedDoesNotCompleteAPlan() {
        CaseFile file = file(plan("2026-03-01"), paidAs("P", "2026-04-05", "25.00"), reversed("2026-04-07", "P"));
        assertThat(blocks(file, "2026-04-06").all()).isEmpty();
        assertThat(codes(blocks(file, "2026-04-07"))).containsExactly(BlockCode.PLAN_KEPT);
    }

    @Test
    void anOfferIsLeftOnTheTableFourteenDays() {
        holds(BlockCode.PLAN_OFFER_OPEN, "2026-03-01", "2026-03-15", file(offered("2026-03-01")));
        assertThat(codes(blocks("2026-03-05", offered("2026-03-01"), plan("2026-03-05"))))
                .containsExactly(BlockCode.PLAN_KEPT);
        assertThat(blocks("2026-03-05", offered("2026-03-01"), event("2026-03-05", Kind.PLAN_CANCELLED))
                        .all())
                .isEmpty();
        assertThat(blocks("2026-03-05", offered("2026-03-01"), event("2026-03-05", Kind.PLAN_BROKEN))
                        .all())
                .isEmpty();
        assertThat(blocks("2026-03-10", offered("2026-03-01"), offered("2026-03-10"))
                        .all())
                .singleElement()
                .satisfies(block -> {
                    assertThat(block.since()).isEqualTo(day("2026-03-01"));
                    assertThat(block.until()).contains(day("2026-03-24"));
                });
    }

    @Test
    void aPromiseIsWaitedForFiveDaysBeyondItsDay() {
        holds(
                BlockCode.PROMISE_RUNNING,
                "2026-03-01",
                "2026-03-25",
                file(promised("2026-03-01", "100.00", "2026-03-20")));
    }

    @Test
    void aPromiseEndsWhenItWasKept() {
        CaseFile file = file(
                promised("2026-03-01", "100.00", "2026-03-20"),
                paid("2026-03-05", "99.99"),
                paid("2026-03-10", "0.01"));
        assertThat(codes(blocks(file, "2026-03-09"))).containsExactly(BlockCode.PROMISE_RUNNING);
        assertThat(blocks(file, "2026-03-10").all()).isEmpty();
        CaseFile earlier = file(paid("2026-02-28", "100.00"), promised("2026-03-01", "100.00", "2026-03-20"));
        assertThat(codes(blocks(earlier, "2026-03-10"))).containsExactly(BlockCode.PROMISE_RUNNING);
    }
}
