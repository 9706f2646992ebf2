package dev.incasso.rules.conduct;

import static dev.incasso.rules.account.Cases.agency;
import static dev.incasso.rules.account.Cases.claim;
import static dev.incasso.rules.account.Cases.day;
import static dev.incasso.rules.account.Cases.event;
import static dev.incasso.rules.account.Cases.file;
import static dev.incasso.rules.account.Cases.handedOver;
import static dev.incasso.rules.account.Cases.returned;
import static dev.incasso.rules.account.Cases.status;
import static dev.incasso.rules.account.Cases.with;
import static dev.incasso.rules.conduct.Blocks.FILE;
import static dev.incasso.rules.conduct.Blocks.administration;
import static dev.incasso.rules.conduct.Blocks.block;
import static dev.incasso.rules.conduct.Blocks.blocks;
import static dev.incasso.rules.conduct.Blocks.call;
import static dev.incasso.rules.conduct.Blocks.codes;
import static dev.incasso.rules.conduct.Blocks.curatorship;
import static dev.incasso.rules.conduct.Blocks.holdsUntilEvent;
import static dev.incasso.rules.conduct.Blocks.vulnerable;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Occurrence.Kind;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.party.Collector;
import dev.incasso.core.party.Collector.Registration;
import dev.incasso.core.party.Debtor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** K2, K12, K19, K20, K22, K23: who collects, who acts for the debtor, and how he is. */
class PersonBlocksTest {

    private static final CaseEvent HELP = event("2026-03-01", Kind.DEBT_HELP_REPORTED);

    @Test
    void theDebtCounsellorIsLeftToWorkFortyTwoDays() {
        assertThat(blocks("2026-02-28", HELP).all()).isEmpty();
        for (String on : new String[] {"2026-03-01", "2026-04-12"}) {
            LegalBlock block =
                    block(BlockCode.DEBT_HELP, Blocks.file(HELP), day(on)).orElseThrow();
            assertThat(block.since()).isEqualTo(day("2026-03-01"));
            assertThat(block.until()).contains(day("2026-04-12"));
            assertThat(block.forbids(StepCode.PERSONAL_CONTACT)).isTrue();
            assertThat(block.forbids(StepCode.REMINDER)).isTrue();
        }
        LegalBlocks after = blocks("2026-04-13", HELP);
        assertThat(after.all())
                .singleElement()
                .satisfies(block -> assertThat(block.until()).isEmpty());
        assertThat(after.allows(StepCode.REMINDER)).isTrue();
        assertThat(after.allows(StepCode.HAND_OVER)).isFalse();
        assertThat(after.allows(StepCode.COURT_FILE)).isFalse();
    }

    @Test
    void debtHelpThatEndedStopsNothing() {
        CaseEvent ended = event("2026-06-01", Kind.DEBT_HELP_ENDED);
        assertThat(codes(blocks("2026-05-31", HELP, ended))).containsExactly(BlockCode.DEBT_HELP);
        assertThat(blocks("2026-06-01", HELP, ended).all()).isEmpty();
        assertThat(blocks("2026-05-31", HELP, ended).addressee()).isEqualTo(Addressee.DEBT_COUNSELLOR);
        assertThat(blocks("2026-06-01", HELP, ended).addressee()).isEqualTo(Addressee.DEBTOR);
    }

    @Test
    void aSecondReportDoesNotBeginTheHoldAnew() {
        LegalBlocks blocks = blocks("2026-04-13", HELP, event("2026-04-10", Kind.DEBT_HELP_REPORTED));
        assertThat(blocks.allows(StepCode.REMINDER)).isTrue();
        LegalBlocks anew = blocks(
                "2026-04-13",
                HELP,
                event("2026-04-01", Kind.DEBT_HELP_ENDED),
                event("2026-04-10", Kind.DEBT_HELP_REPORTED));
        assertThat(anew.allows(StepCode.REMINDER)).isFalse();
        assertThat(anew.freeFrom(StepCode.REMINDER)).contains(day("2026-05-23"));
    }

    @Test
    void administrationCuratorshipAndMinorityLastUntilTheyEnd() {
        holdsUntilEvent(
                BlockCode.ADMINISTRATION,
                "2026-03-01",
                "2026-05-01",
                Blocks.file(administration("2026-03-01"), event("2026-05-01", Kind.ADMINISTRATION_ENDED)));
        holdsUntilEvent(
                BlockCode.CURATORSHIP,
                "2026-03-01",
                "2026-05-01",
                Blocks.file(curatorship("2026-03-01"), event("2026-05-01", Kind.CURATORSHIP_ENDED)));
        holdsUntilEvent(
                BlockCode.MINOR,
                "2026-03-01",
                "2026-05-01",
                Blocks.file(event("2026-03-01", Kind.MINOR), event("2026-05-01", Kind.MINOR_ENDED)));
    }

    @Test
    void whoActsForTheDebtorIsAddressed() {
        CaseEvent minor = event("2026-03-01", Kind.MINOR);
        assertThat(blocks("2026-03-01", administration("2026-03-01")).addressee())
                .isEqualTo(Addressee.ADMINISTRATOR);
        assertThat(blocks("2026-03-01", minor).addressee()).isEqualTo(Addressee.LEGAL_REPRESENTATIVE);
        assertThat(blocks("2026-03-01", minor, administration("2026-03-01"), curatorship("2026-03-01"))
                        .addressee())
                .isEqualTo(Addressee.CURATOR);
        assertThat(blocks("2026-03-01", HELP, administration("2026-03-01")).addressee())
                .isEqualTo(Addressee.ADMINISTRATOR);
    }

    @Test
    void vulnerableCircumstancesTakeThePressureOffUntilPersonalContact() {
        CaseFile file = Blocks.file(
                vulnerable("2026-03-01"), call("2026-03-10", true), event("2026-05-01", Kind.VULNERABILITY_ENDED));
        holdsUntilEvent(BlockCode.VULNERABLE, "2026-03-01", "2026-05-01", file);
        assertThat(blocks(file, "2026-03-09").allows(StepCode.REMINDER)).isFalse();
        assertThat(blocks(file, "2026-03-10").allows(StepCode.REMINDER)).isTrue();
        assertThat(blocks(file, "2026-03-10").allows(StepCode.HAND_OVER)).isFalse();
        assertThat(blocks(file, "2026-03-10").allows(StepCode.COURT_FILE)).isFalse();
        assertThat(blocks(file, "2026-03-10").all().get(0).liftedBy()).containsExactly("VULNERABILITY_ENDED");
        assertThat(blocks(file, "2026-03-09").all().get(0).liftedBy())
                .containsExactly("CALL", "VISIT", "VULNERABILITY_ENDED");
    }

    @Test
    void aCallThatReachedNobodyOrCameBeforeTheReportIsNoContact() {
        assertThat(blocks("2026-03-15", vulnerable("2026-03-01"), call("2026-03-10", false))
                        .allows(StepCode.REMINDER))
                .isFalse();
        assertThat(blocks("2026-03-15", call("2026-03-01", true), vulnerable("2026-03-01"))
                        .allows(StepCode.REMINDER))
                .isFalse();
        assertThat(blocks("2026-03-15", vulnerable("2026-03-01"), call("2026-03-01", true))
                        .allows(StepCode.REMINDER))
                .isTrue();
        assertThat(blocks("2026-03-15", vulnerable("2026-03-01"), event("2026-03-02", Kind.VISIT))
                        .allows(StepCode.REMINDER))
                .isTrue();
        assertThat(blocks("2026-03-15", vulnerable("2026-03-01"), call("2026-03-02", true), vulnerable("2026-03-03"))
                        .allows(StepCode.REMINDER))
                .isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "POST, true",
        "REGISTERED_POST, true",
        "WRIT, false",
        "EMAIL, false",
        "SMS, false",
        "WHATSAPP, false",
        "PHONE, false",
        "VISIT, false",
        "PORTAL, false"
    })
    void mailThatComesBackMeansThatTheAddressIsUnknown(Channel channel, boolean unknown) {
        assertThat(codes(blocks("2026-03-01", returned("2026-03-01", channel))).contains(BlockCode.ADDRESS_UNKNOWN))
                .isEqualTo(unknown);
    }

    @Test
    void anAddressIsUnknownUntilItIsFound() {
        holdsUntilEvent(
                BlockCode.ADDRESS_UNKNOWN,
                "2026-03-01",
                "2026-05-01",
                Blocks.file(event("2026-03-01", Kind.ADDRESS_UNKNOWN), event("2026-05-01", Kind.ADDRESS_FOUND)));
        holdsUntilEvent(
                BlockCode.ADDRESS_UNKNOWN,
                "2026-03-01",
                "2026-05-01",
                Blocks.file(returned("2026-03-01", Channel.POST), event("2026-05-01", Kind.ADDRESS_FOUND)));
        LegalBlocks again =
                blocks("2026-05-02", event("2026-03-01", Kind.ADDRESS_FOUND), returned("2026-05-02", Channel.POST));
        assertThat(again.all().get(0).since()).isEqualTo(day("2026-05-02"));
        assertThat(again.allows(StepCode.ADDRESS_INQUIRY)).isTrue();
        assertThat(again.allows(StepCode.REMINDER)).isTrue();
        assertThat(again.allows(Channel.EMAIL)).isTrue();
        assertThat(again.allows(Channel.WRIT)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Registration.class)
    void aCollectorMustBeRegisteredFromTheDayOfTheRegister(Registration registration) {
        boolean barred = registration != Registration.REGISTERED;
        CaseFile file = FILE.with(agency(registration));
        assertThat(blocks(file, "2026-09-30").all()).isEmpty();
        assertThat(codes(blocks(file, "2026-10-01")).contains(BlockCode.COLLECTOR_NOT_REGISTERED))
                .isEqualTo(barred);
        if (barred) {
            assertThat(blocks(file, "2026-12-01").all().get(0).since()).isEqualTo(day("2026-10-01"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Collector.Kind.class)
    void lawyersAndBailiffsAreExempt(Collector.Kind kind) {
        CaseFile file = FILE.with(new Collector(kind, Registration.NONE));
        assertThat(blocks(file, "2026-10-01").all().isEmpty())
                .isEqualTo(kind == Collector.Kind.LAWYER || kind == Collector.Kind.BAILIFF);
    }

    @Test
    void theRegisterProtectsNaturalPersonsOnly() {
        for (Debtor debtor : new Debtor[] {Debtor.soleTrader(), Debtor.unknown()}) {
            assertThat(codes(blocks(of(debtor), "2026-10-01"))).containsExactly(BlockCode.COLLECTOR_NOT_REGISTERED);
        }
        for (Debtor debtor : new Debtor[] {Debtor.business(), Debtor.publicBody()}) {
            assertThat(blocks(of(debtor), "2026-10-01").all()).isEmpty();
        }
    }

    private static CaseFile of(Debtor debtor) {
        return file(debtor, claim("A", "500.00", "2026-01-15", "2026-02-14")).with(agency(Registration.NONE));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"NONE", "SUSPENDED", "UNKNOWN"})
    void anotherCollectorOrARegistrationLiftsIt(Registration registration) {
        CaseFile file = with(FILE, handedOver("2026-10-10", agency(registration)));
        assertThat(blocks(file, "2026-10-09").all()).isEmpty();
        assertThat(codes(blocks(file, "2026-10-10"))).containsExactly(BlockCode.COLLECTOR_NOT_REGISTERED);
        assertThat(blocks(file, "2026-10-10").all().get(0).since()).isEqualTo(day("2026-10-10"));
        assertThat(blocks(file, "2026-10-10").allows(StepCode.HAND_OVER)).isTrue();
        assertThat(blocks(with(file, status("2026-11-01", Registration.REGISTERED)), "2026-11-01")
                        .all())
                .isEmpty();
        CaseFile again =
                with(file, status("2026-11-01", Registration.REGISTERED), status("2026-11-05", Registration.SUSPENDED));
        assertThat(blocks(again, "2026-11-05").all().get(0).since()).isEqualTo(day("2026-11-05"));
        CaseFile worse = with(file, status("2026-11-05", Registration.SUSPENDED));
        assertThat(blocks(worse, "2026-11-05").all().get(0).since()).isEqualTo(day("2026-10-10"));
    }
}
