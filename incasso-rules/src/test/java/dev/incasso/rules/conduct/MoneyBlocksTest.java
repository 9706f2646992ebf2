package dev.incasso.rules.conduct;

import static dev.incasso.rules.account.Cases.business;
import static dev.incasso.rules.account.Cases.claim;
import static dev.incasso.rules.account.Cases.consumer;
import static dev.incasso.rules.account.Cases.credited;
import static dev.incasso.rules.account.Cases.day;
import static dev.incasso.rules.account.Cases.event;
import static dev.incasso.rules.account.Cases.noticeOfDefault;
import static dev.incasso.rules.account.Cases.paid;
import static dev.incasso.rules.account.Cases.paidAs;
import static dev.incasso.rules.account.Cases.reminder;
import static dev.incasso.rules.account.Cases.reversed;
import static dev.incasso.rules.account.Cases.with;
import static dev.incasso.rules.conduct.Blocks.FILE;
import static dev.incasso.rules.conduct.Blocks.block;
import static dev.incasso.rules.conduct.Blocks.blocks;
import static dev.incasso.rules.conduct.Blocks.codes;
import static dev.incasso.rules.conduct.Blocks.file;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.Occurrence.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** K9, K21 and what is not due yet: blocks that follow from what is open. */
class MoneyBlocksTest {

    @Test
    void nothingIsAskedOnceAllIsPaid() {
        CaseFile file = file(paid("2026-02-14", "499.99"), paid("2026-03-10", "10.00"));
        assertThat(blocks(file, "2026-03-09").all()).isEmpty();
        LegalBlock block =
                block(BlockCode.NOTHING_OWED, file, day("2026-03-10")).orElseThrow();
        assertThat(block.since()).isEqualTo(day("2026-03-10"));
        assertThat(block.until()).isEmpty();
        assertThat(blocks(file, "2026-04-10").allows(StepCode.CLOSE)).isTrue();
        assertThat(blocks(file, "2026-04-10").allows(StepCode.REMINDER)).isFalse();
    }

    @Test
    void oneCentIsStillOwed() {
        assertThat(blocks("2026-02-14", paid("2026-02-14", "499.99")).all())
                .singleElement()
                .satisfies(block -> assertThat(block.code()).isEqualTo(BlockCode.NOT_IN_DEFAULT));
        assertThat(codes(blocks("2026-02-14", paid("2026-02-14", "500.00")))).containsExactly(BlockCode.NOTHING_OWED);
    }

    @Test
    void aCreditSettlesTooAndAReversalUndoesAPayment() {
        assertThat(blocks("2026-03-10", credited("2026-03-10", "A", "500.00")).all())
                .singleElement()
                .satisfies(block -> assertThat(block.since()).isEqualTo(day("2026-03-10")));
        CaseFile reversed = file(paidAs("P", "2026-02-14", "500.00"), reversed("2026-02-20", "P"));
        assertThat(codes(blocks(reversed, "2026-02-19"))).containsExactly(BlockCode.NOTHING_OWED);
        assertThat(blocks(reversed, "2026-02-20").all()).isEmpty();
    }

    @Test
    void beforeAnyClaimNothingIsOwed() {
        LegalBlock block =
                block(BlockCode.NOTHING_OWED, FILE, day("2026-01-14")).orElseThrow();
        assertThat(block.since()).isEqualTo(day("2026-01-14"));
        CaseFile zero = consumer(claim("Z", "0.00", "2026-01-15", "2026-02-14"));
        assertThat(block(BlockCode.NOTHING_OWED, zero, day("2026-03-01"))
                        .orElseThrow()
                        .since())
                .isEqualTo(day("2026-01-15"));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = Kind.class,
            names = {"CLOSED", "WRITTEN_OFF"})
    void aClosedFileRestsForGood(Kind kind) {
        CaseFile file = file(event("2026-03-10", kind));
        assertThat(blocks(file, "2026-03-09").all()).isEmpty();
        assertThat(codes(blocks(file, "2026-03-10"))).containsExactly(BlockCode.CLOSED);
        assertThat(blocks(file, "2026-03-10").all().get(0).liftedBy()).isEmpty();
        assertThat(StepCode.values())
                .filteredOn(step -> blocks(file, "2027-03-10").allows(step))
                .containsExactly(StepCode.WAIT);
    }

    @Test
    void nothingIsDemandedBeforeTheFirstDayOfPaymentHasPassed() {
        CaseFile file = consumer(
                claim("A", "500.00", "2026-01-15", "2026-02-14"), claim("B", "500.00", "2026-01-10", "2026-02-20"));
        for (String on : new String[] {"2026-01-15", "2026-02-14"}) {
            LegalBlock block = block(BlockCode.NOT_IN_DEFAULT, file, day(on)).orElseThrow();
            assertThat(block.since()).isEqualTo(day("2026-01-10"));
            assertThat(block.until()).contains(day("2026-02-14"));
            assertThat(block.forbids(StepCode.REMINDER)).isTrue();
            assertThat(block.forbids(StepCode.PERSONAL_CONTACT)).isFalse();
        }
        assertThat(blocks(file, "2026-02-15").all()).isEmpty();
        CaseFile firstPaid = with(file, paid("2026-02-10", "500.00", "A"));
        assertThat(blocks(firstPaid, "2026-02-20").freeFrom(StepCode.REMINDER)).contains(day("2026-02-21"));
        assertThat(blocks(firstPaid, "2026-02-21").all()).isEmpty();
    }

    @Test
    void aTermThatWasNotAgreedStillHasToPass() {
        Claim claim = claim("A", "500.00", "2026-01-15", "2026-02-14").termAgreed(false);
        assertThat(codes(blocks(consumer(claim), "2026-02-14"))).containsExactly(BlockCode.NOT_IN_DEFAULT);
        assertThat(blocks(consumer(claim), "2026-02-15").all()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "REMINDER, true",
        "SECOND_REMINDER, true",
        "NOTICE_OF_DEFAULT, true",
        "FOURTEEN_DAY_NOTICE, false",
        "FORMAL_DEMAND, false",
        "HAND_OVER, false",
        "COURT_FILE, false",
        "EARLY_SIGNAL, false"
    })
    void aClaimWithoutDayOfPaymentCanBeAskedForAndNoticedButNotPressed(StepCode step, boolean allowed) {
        CaseFile file = consumer(claim("A", "500.00", "2026-01-15"));
        assertThat(blocks(file, "2026-06-01").allows(step)).isEqualTo(allowed);
        LegalBlock block =
                block(BlockCode.NOT_IN_DEFAULT, file, day("2026-06-01")).orElseThrow();
        assertThat(block.until()).isEmpty();
        assertThat(block.liftedBy()).containsExactly("NOTICE_OF_DEFAULT_SENT", "PAYMENT_REFUSED");
    }

    @Test
    void aNoticeOfDefaultWhoseTermEndedLiftsIt() {
        CaseFile file = with(consumer(claim("A", "500.00", "2026-01-15")), noticeOfDefault("2026-03-03", 14));
        LegalBlock block =
                block(BlockCode.NOT_IN_DEFAULT, file, day("2026-03-03")).orElseThrow();
        assertThat(block.until()).contains(day("2026-03-20"));
        assertThat(codes(blocks(file, "2026-03-20"))).containsExactly(BlockCode.NOT_IN_DEFAULT);
        assertThat(blocks(file, "2026-03-21").all()).isEmpty();
    }

    @Test
    void betweenBusinessesTheStatutoryTermIsWaitedFor() {
        CaseFile file = business(claim("A", "500.00", "2026-01-15").receivedOn(day("2026-01-15")));
        LegalBlock block =
                block(BlockCode.NOT_IN_DEFAULT, file, day("2026-02-01")).orElseThrow();
        assertThat(block.forbids(StepCode.REMINDER)).isTrue();
        assertThat(block.until()).contains(day("2026-02-16"));
        assertThat(blocks(file, "2026-02-17").all()).isEmpty();
        assertThat(blocks(business(claim("A", "500.00", "2026-01-15")), "2026-06-01")
                        .allows(StepCode.REMINDER))
                .isTrue();
    }

    @Test
    void aPrescribedClaimIsPressedNoMore() {
        CaseFile file = consumer(claim("A", "500.00", "2021-02-01", "2021-03-01"));
        assertThat(blocks(file, "2026-03-01").all()).isEmpty();
        LegalBlock block = block(BlockCode.PRESCRIBED, file, day("2026-03-02")).orElseThrow();
        assertThat(block.since()).isEqualTo(day("2026-03-02"));
        assertThat(block.liftedBy()).isEmpty();
        assertThat(blocks(file, "2026-03-02").allows(StepCode.INTERRUPT_PRESCRIPTION))
                .isFalse();
        assertThat(blocks(file, "2026-03-02").allows(StepCode.PLAN_OFFER)).isTrue();
        assertThat(blocks(with(file, reminder("2026-03-01")), "2026-03-02").all())
                .isEmpty();
    }

    @Test
    void oneOpenClaimThatIsNotPrescribedKeepsTheFileGoing() {
        CaseFile both = consumer(
                claim("A", "500.00", "2021-02-01", "2021-03-01"), claim("B", "500.00", "2021-02-01", "2021-03-02"));
        assertThat(blocks(both, "2026-03-02").all()).isEmpty();
        assertThat(blocks(both, "2026-03-03").all())
                .singleElement()
                .satisfies(block -> assertThat(block.since()).isEqualTo(day("2026-03-03")));
        CaseFile paid = with(both, paid("2021-03-01", "500.00", "B"));
        assertThat(codes(blocks(paid, "2026-03-03"))).doesNotContain(BlockCode.NOTHING_OWED);
    }
}
