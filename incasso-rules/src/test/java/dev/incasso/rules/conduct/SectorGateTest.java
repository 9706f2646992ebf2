package dev.incasso.rules.conduct;

import static dev.incasso.rules.account.Cases.account;
import static dev.incasso.rules.account.Cases.claim;
import static dev.incasso.rules.account.Cases.day;
import static dev.incasso.rules.account.Cases.event;
import static dev.incasso.rules.account.Cases.notice;
import static dev.incasso.rules.account.Cases.paid;
import static dev.incasso.rules.account.Cases.plan;
import static dev.incasso.rules.account.Cases.reminder;
import static dev.incasso.rules.account.Cases.returned;
import static dev.incasso.rules.account.Cases.with;
import static dev.incasso.rules.conduct.Blocks.FILE;
import static dev.incasso.rules.conduct.Blocks.block;
import static dev.incasso.rules.conduct.Blocks.blocks;
import static dev.incasso.rules.conduct.Blocks.call;
import static dev.incasso.rules.conduct.Blocks.codes;
import static dev.incasso.rules.conduct.Blocks.in;
import static dev.incasso.rules.conduct.Blocks.offered;
import static dev.incasso.rules.conduct.Blocks.sent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Occurrence.Kind;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.core.party.Debtor;
import dev.incasso.core.party.Sector;
import dev.incasso.rules.account.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** K24: what four sectors do before a signal and before court. Arrears begin on 15 February 2026. */
class SectorGateTest {

    private static final CaseEvent REMINDED = reminder("2026-02-20");
    private static final CaseEvent CALLED = call("2026-02-21", false);
    private static final CaseEvent POINTED = sent("2026-02-22", MessageCode.DEBT_HELP_POINTER);
    private static final CaseEvent SIGNALLED = event("2026-03-01", Kind.SIGNAL_SENT);

    private static SectorGate gate(Sector sector, String on, CaseEvent... events) {
        return SectorGate.of(account(in(sector, with(FILE, events)), on));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = Sector.class,
            names = {"HOUSING_RENT", "ENERGY", "WATER"})
    void aSignalNeedsAReminderContactAndAPointerToHelp(Sector sector) {
        assertThat(gate(sector, "2026-03-15").missingBeforeSignal())
                .containsExactly(StepCode.REMINDER, StepCode.PERSONAL_CONTACT, StepCode.DEBT_HELP_POINTER);
        assertThat(gate(sector, "2026-03-15", REMINDED).missingBeforeSignal())
                .containsExactly(StepCode.PERSONAL_CONTACT, StepCode.DEBT_HELP_POINTER);
        assertThat(gate(sector, "2026-03-15", REMINDED, CALLED).missingBeforeSignal())
                .containsExactly(StepCode.DEBT_HELP_POINTER);
        assertThat(gate(sector, "2026-03-15", REMINDED, CALLED, POINTED).missingBeforeSignal())
                .isEmpty();
        LegalBlocks open = blocks(in(sector, with(FILE, REMINDED, CALLED, POINTED)), "2026-03-15");
        assertThat(open.allows(StepCode.EARLY_SIGNAL)).isTrue();
        LegalBlocks closed = blocks(in(sector, with(FILE, REMINDED, CALLED)), "2026-03-15");
        assertThat(closed.allows(StepCode.EARLY_SIGNAL)).isFalse();
        assertThat(closed.against(StepCode.EARLY_SIGNAL))
                .singleElement()
                .satisfies(block -> assertThat(block.liftedBy()).contains("MESSAGE_SENT"));
    }

    @Test
    void aLandlordReportsTheArrearsBeforeHeGoesToCourt() {
        CaseFile cared = in(Sector.HOUSING_RENT, with(FILE, REMINDED, CALLED, POINTED));
        assertThat(codes(blocks(cared, "2026-03-01"))).containsExactly(BlockCode.SIGNAL_FIRST);
        assertThat(blocks(cared, "2026-03-01").allows(StepCode.COURT_FILE)).isFalse();
        assertThat(blocks(cared, "2026-03-01").allows(StepCode.HAND_OVER)).isTrue();
        assertThat(blocks(cared, "2026-03-01").all().get(0).since()).isEqualTo(day("2026-02-15"));
        assertThat(blocks(cared, "2026-03-01").gate().missing()).containsExactly(StepCode.EARLY_SIGNAL);
        CaseFile signalled = with(cared, SIGNALLED);
        assertThat(codes(blocks(signalled, "2026-02-28"))).containsExactly(BlockCode.SIGNAL_FIRST);
        assertThat(blocks(signalled, "2026-03-01").all()).isEmpty();
    }

    @Test
    void bothTheCareAndTheSignalAreMissingAtFirst() {
        CaseFile file = in(Sector.HOUSING_RENT, FILE);
        assertThat(codes(blocks(file, "2026-02-14"))).containsExactly(BlockCode.NOT_IN_DEFAULT);
        assertThat(codes(blocks(file, "2026-02-15"))).containsExactly(BlockCode.SIGNAL_FIRST, BlockCode.CARE_FIRST);
        LegalBlock care = block(BlockCode.CARE_FIRST, file, day("2026-02-15")).orElseThrow();
        assertThat(care.liftedBy()).containsExactly("REMINDER_SENT", "CALL", "VISIT", "MESSAGE_SENT");
        assertThat(blocks(file, "2026-02-15").gate().missing())
                .containsExactly(
                        StepCode.REMINDER,
                        StepCode.PERSONAL_CONTACT,
                        StepCode.DEBT_HELP_POINTER,
                        StepCode.EARLY_SIGNAL);
    }

    @Test
    void careOfBeforeTheArrearsDoesNotCount() {
        assertThat(gate(Sector.WATER, "2026-03-15", reminder("2026-02-14")).missing())
                .contains(StepCode.REMINDER);
        assertThat(gate(Sector.WATER, "2026-03-15", reminder("2026-02-15")).missing())
                .doesNotContain(StepCode.REMINDER);
        assertThat(gate(Sector.WATER, "2026-03-15", call("2026-02-14", true)).missing())
                .contains(StepCode.PERSONAL_CONTACT);
        assertThat(gate(Sector.HOUSING_RENT, "2026-03-15", event("2026-02-14", Kind.SIGNAL_SENT))
                        .missing())
                .contains(StepCode.EARLY_SIGNAL);
    }

    @Test
    void arrearsThatWerePaidBeginAnewWithTheNextClaim() {
        CaseFile file = in(
                Sector.HOUSING_RENT,
                with(
                        FILE.with(claim("B", "500.00", "2026-03-01", "2026-03-31")),
                        REMINDED,
                        CALLED,
                        POINTED,
                        SIGNALLED,
                        paid("2026-03-10", "600.00", "A")));
        assertThat(codes(blocks(file, "2026-03-10"))).containsExactly(BlockCode.NOT_IN_DEFAULT);
        assertThat(codes(blocks(file, "2026-04-01"))).containsExactly(BlockCode.SIGNAL_FIRST, BlockCode.CARE_FIRST);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"POST, true", "EMAIL, true", "SMS, false", "WHATSAPP, false", "PHONE, false", "PORTAL, false"})
    void aReminderIsInWriting(Channel channel, boolean counts) {
        assertThat(gate(Sector.WATER, "2026-03-15", reminder("2026-02-20", channel))
                        .missing()
                        .contains(StepCode.REMINDER))
                .isEqualTo(!counts);
    }

    @Test
    void aFourteenDayNoticeRemindsAndMailThatCameBackDoesNot() {
        assertThat(gate(Sector.WATER, "2026-03-15", notice("2026-02-20", "75.00", "A"))
                        .missing())
                .doesNotContain(StepCode.REMINDER);
        assertThat(gate(Sector.WATER, "2026-03-15", sent("2026-02-20", MessageCode.PROFIT_LETTER))
                        .missing())
                .doesNotContain(StepCode.REMINDER);
        assertThat(gate(Sector.WATER, "2026-03-15", sent("2026-02-20", MessageCode.BALANCE_STATEMENT))
                        .missing())
                .contains(StepCode.REMINDER);
        assertThat(gate(Sector.WATER, "2026-03-15", REMINDED, returned("2026-02-25", Channel.POST))
                        .missing())
                .contains(StepCode.REMINDER);
    }

    @Test
    void aWaterCompanyCaresBeforeCourt() {
        CaseFile missing = in(Sector.WATER, with(FILE, REMINDED, POINTED));
        assertThat(blocks(missing, "2026-03-15").allows(StepCode.COURT_FILE)).isFalse();
        CaseFile cared = with(missing, event("2026-03-15", Kind.VISIT));
        assertThat(blocks(cared, "2026-03-15").all()).isEmpty();
    }

    @Test
    void aSupplierOfEnergyRemindsThreeTimesWithFourteenDaysEach() {
        CaseFile cared = in(Sector.ENERGY, with(FILE, CALLED, POINTED, offered("2026-02-23")));
        CaseFile three = with(cared, reminder("2026-03-01"), reminder("2026-03-15"), reminder("2026-03-29"));
        assertThat(blocks(three, "2026-03-28").gate().missing()).containsExactly(StepCode.SECOND_REMINDER);
        assertThat(blocks(three, "2026-03-28").allows(StepCode.COURT_FILE)).isFalse();
        for (String on : new String[] {"2026-03-29", "2026-04-12"}) {
            LegalBlock term = block(BlockCode.CARE_FIRST, three, day(on)).orElseThrow();
            assertThat(term.until()).contains(day("2026-04-12"));
            assertThat(term.forbids(StepCode.COURT_FILE)).isTrue();
            assertThat(term.forbids(StepCode.EARLY_SIGNAL)).isFalse();
            assertThat(term.liftedBy()).isEmpty();
        }
        assertThat(blocks(three, "2026-04-13").all()).isEmpty();
        CaseFile tooSoon = with(cared, reminder("2026-03-01"), reminder("2026-03-14"), reminder("2026-03-29"));
        assertThat(blocks(tooSoon, "2026-05-01").gate().missing()).containsExactly(StepCode.SECOND_REMINDER);
    }

    @Test
    void aSupplierOfEnergyOffersAPlanAndSeeksContact() {
        CaseFile three =
                in(Sector.ENERGY, with(FILE, reminder("2026-03-01"), reminder("2026-03-15"), reminder("2026-03-29")));
        assertThat(blocks(three, "2026-05-01").gate().missingBeforeCourt())
                .containsExactly(StepCode.PERSONAL_CONTACT, StepCode.PLAN_OFFER);
        assertThat(blocks(with(three, CALLED, sent("2026-02-23", MessageCode.PLAN_OFFER)), "2026-05-01")
                        .gate()
                        .missingBeforeCourt())
                .isEmpty();
        assertThat(blocks(with(three, CALLED, plan("2026-02-23")), "2026-05-01")
                        .gate()
                        .missingBeforeCourt())
                .isEmpty();
        assertThat(blocks(three, "2026-05-01").gate().missing())
                .containsExactly(StepCode.PERSONAL_CONTACT, StepCode.DEBT_HELP_POINTER, StepCode.PLAN_OFFER);
    }

    @Test
    void aHealthInsurerWritesAtTwoAndFourMonthsAndReportsAtSix() {
        CaseFile file = in(Sector.HEALTH_INSURANCE, FILE);
        CaseFile early = with(file, reminder("2026-04-14"), reminder("2026-06-14"));
        assertThat(blocks(early, "2026-09-01").gate().missing()).containsExactly(StepCode.SECOND_REMINDER);
        CaseFile once = with(file, reminder("2026-06-15"));
        assertThat(blocks(once, "2026-09-01").gate().missing()).containsExactly(StepCode.SECOND_REMINDER);
        CaseFile written = with(file, offered("2026-04-15"), reminder("2026-06-15"));
        assertThat(blocks(file, "2026-09-01").gate().missing())
                .containsExactly(StepCode.PLAN_OFFER, StepCode.SECOND_REMINDER);
        assertThat(blocks(written, "2026-06-14").gate().missing()).containsExactly(StepCode.SECOND_REMINDER);
        LegalBlock term =
                block(BlockCode.CARE_FIRST, written, day("2026-08-14")).orElseThrow();
        assertThat(term.until()).contains(day("2026-08-14"));
        assertThat(term.forbids(StepCode.EARLY_SIGNAL)).isTrue();
        assertThat(term.forbids(StepCode.COURT_FILE)).isFalse();
        assertThat(blocks(written, "2026-08-14").gate().signalWaitsThrough()).contains(day("2026-08-14"));
        assertThat(blocks(written, "2026-08-15").all()).isEmpty();
        assertThat(blocks(written, "2026-08-15").allows(StepCode.EARLY_SIGNAL)).isTrue();
    }

    @Test
    void nobodyReportsAnOrganisationOrAsksForCareForOne() {
        CaseFile file = in(
                Sector.HOUSING_RENT, Cases.file(Debtor.business(), claim("A", "500.00", "2026-01-15", "2026-02-14")));
        assertThat(blocks(file, "2026-03-15").all()).isEmpty();
        assertThat(blocks(file, "2026-03-15").allows(StepCode.EARLY_SIGNAL)).isFalse();
        assertThat(blocks(file, "2026-03-15").gate().signals()).isFalse();
    }

    @Test
    void outsideTheFourSectorsNothingIsAsked() {
        assertThat(gate(Sector.GENERAL, "2026-03-15").missing()).isEmpty();
        assertThat(SectorGate.of(account(FILE, "2026-03-15")).missing()).isEmpty();
        assertThat(gate(Sector.WATER, "2026-03-15"))
                .hasToString("WATER, missing [REMINDER, PERSONAL_CONTACT, DEBT_HELP_POINTER]");
    }
}
