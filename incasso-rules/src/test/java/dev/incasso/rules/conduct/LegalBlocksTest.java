package dev.incasso.rules.conduct;

import static dev.incasso.rules.account.Cases.claim;
import static dev.incasso.rules.account.Cases.consumer;
import static dev.incasso.rules.account.Cases.day;
import static dev.incasso.rules.account.Cases.death;
import static dev.incasso.rules.account.Cases.disputed;
import static dev.incasso.rules.account.Cases.event;
import static dev.incasso.rules.account.Cases.moratorium;
import static dev.incasso.rules.account.Cases.suspension;
import static dev.incasso.rules.conduct.Blocks.FILE;
import static dev.incasso.rules.conduct.Blocks.blocks;
import static dev.incasso.rules.conduct.Blocks.codes;
import static dev.incasso.rules.conduct.Blocks.offered;
import static dev.incasso.rules.conduct.Blocks.promised;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Occurrence.Kind;
import dev.incasso.core.casefile.StatusEvent.Death;
import dev.incasso.core.casefile.StatusEvent.Scope;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.party.Sector;
import dev.incasso.core.source.SourceKind;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.account.Account;
import dev.incasso.rules.account.Cases;
import dev.incasso.rules.book.RuleBook;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What each block forbids, what lifts it, and how blocks stand together. */
class LegalBlocksTest {

    private static final String DEMANDS =
            "REMINDER SECOND_REMINDER NOTICE_OF_DEFAULT FOURTEEN_DAY_NOTICE PRE_INCASSO_STICKER PRE_INCASSO_CALL"
                    + " PROFIT_LETTER PRE_INCASSO_SMS PRE_INCASSO_WHATSAPP PRE_INCASSO_LETTER FORMAL_DEMAND";
    private static final String PRESSURE = DEMANDS + " HAND_OVER COURT_FILE";
    private static final String CARE =
            "PERSONAL_CONTACT CONFIRM_CONVERSATION PLAN_OFFER PLAN_FOLLOW_UP DISPUTE_HANDLING MEDIATION DEBT_HELP_POINTER";
    private static final String CONTACT = PRESSURE + " " + CARE + " INTERRUPT_PRESCRIPTION";

    private static Set<StepCode> steps(String words) {
        String spelled = words.replace("<contact>", CONTACT)
                .replace("<pressure>", PRESSURE)
                .replace("<demands>", DEMANDS)
                .replace("<care>", CARE);
        return Arrays.stream(spelled.split(" "))
                .filter(word -> !word.equals("-"))
                .map(StepCode::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(StepCode.class)));
    }

    private static Set<StepCode> forbidden(LegalBlock block) {
        return Arrays.stream(StepCode.values())
                .filter(block::forbids)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(StepCode.class)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "NOTHING_OWED | <pressure> PERSONAL_CONTACT PLAN_OFFER PLAN_FOLLOW_UP DISPUTE_HANDLING MEDIATION "
                        + "DEBT_HELP_POINTER INTERRUPT_PRESCRIPTION ADDRESS_INQUIRY EARLY_SIGNAL WRITE_OFF_ADVICE",
                "CLOSED | <contact> ADDRESS_INQUIRY EARLY_SIGNAL WRITE_OFF_ADVICE CLOSE",
                "RESTRUCTURING | <contact> EARLY_SIGNAL",
                "CLEAN_SLATE | <contact> ADDRESS_INQUIRY EARLY_SIGNAL",
                "BANKRUPTCY | <contact> EARLY_SIGNAL",
                "SUSPENSION | <pressure>",
                "MORATORIUM | <pressure>",
                "NARROW_MORATORIUM | -",
                "DEATH | <contact> EARLY_SIGNAL",
                "MINOR | HAND_OVER COURT_FILE",
                "CURATORSHIP | -",
                "ADMINISTRATION | -",
                "COLLECTOR_NOT_REGISTERED | <demands> <care> COURT_FILE INTERRUPT_PRESCRIPTION",
                "DISPUTE_OPEN | <pressure> EARLY_SIGNAL",
                "PLAN_KEPT | <pressure> EARLY_SIGNAL PLAN_OFFER",
                "PLAN_OFFER_OPEN | <pressure>",
                "PROMISE_RUNNING | <pressure>",
                "DEBT_HELP | <contact>",
                "VULNERABLE | <pressure>",
                "ADDRESS_UNKNOWN | HAND_OVER COURT_FILE",
                "PRESCRIBED | <pressure> INTERRUPT_PRESCRIPTION",
                "SIGNAL_FIRST | COURT_FILE",
                "CARE_FIRST | COURT_FILE EARLY_SIGNAL",
                "NOT_IN_DEFAULT | <pressure> EARLY_SIGNAL",
            })
    void aBlockForbidsTheseStepsAndNoOther(BlockExample example, String words) {
        assertThat(forbidden(example.block())).isEqualTo(steps(words));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(BlockExample.class)
    void everyBlockIsLiftedByEachOfTheEventsItNames(BlockExample example) {
        for (CaseEvent event : example.lifting()) {
            CaseFile after = example.caseFile().with(event);
            assertThat(codes(blocks(after, example.on()))).as(event.type()).doesNotContain(example.code());
            assertThat(codes(blocks(after, example.on().minusDays(1))))
                    .as("the day before")
                    .contains(example.code());
        }
        Set<String> types = example.lifting().stream()
                .map(event -> event instanceof Death ? "HEIRS_ACCEPTED_PURELY" : event.type())
                .collect(Collectors.toSet());
        Set<String> named = example.block().liftedBy().stream().collect(Collectors.toSet());
        if (example == BlockExample.VULNERABLE) {
            // Contact does not end it, it takes the pressure off it.
            types = Set.of("CALL", "VISIT", "VULNERABILITY_ENDED");
        }
        assertThat(named).isEqualTo(types);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(BlockExample.class)
    void everyBlockNamesItsSource(BlockExample example) {
        assertThat(example.block().sources()).isNotEmpty();
        assertThat(blocks(example.caseFile(), example.on()).sources())
                .containsAll(example.block().sources());
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(BlockExample.class)
    void nothingStandsInTheWayOfWaiting(BlockExample example) {
        assertThat(blocks(example.caseFile(), example.on()).allows(StepCode.WAIT))
                .isTrue();
    }

    @Test
    void everyCodeHasAnExample() {
        assertThat(BlockExample.values()).extracting(BlockExample::code).containsExactlyInAnyOrder(BlockCode.values());
    }

    @ParameterizedTest(name = "{0} rests on {1}")
    @CsvSource({
        "RESTRUCTURING, STATUTE, art. 299 en 301 Fw",
        "CLEAN_SLATE, STATUTE, art. 358 Fw",
        "BANKRUPTCY, STATUTE, 'art. 26, 29 en 33 Fw'",
        "SUSPENSION, STATUTE, art. 230 en 376 Fw",
        "MORATORIUM, STATUTE, art. 5 Wgs",
        "NARROW_MORATORIUM, STATUTE, art. 287b Fw",
        "DEATH, STATUTE, art. 4:185 BW",
        "MINOR, STATUTE, art. 1:234 BW",
        "ADMINISTRATION, STATUTE, art. 1:441 BW",
        "COLLECTOR_NOT_REGISTERED, STATUTE, art. 4 Wki",
        "ADDRESS_UNKNOWN, STATUTE, art. 3:37 lid 3 BW",
        "PRESCRIBED, STATUTE, art. 3:307 BW",
        "SIGNAL_FIRST, STATUTE, art. 2 Besluit gemeentelijke schuldhulpverlening",
        "NOT_IN_DEFAULT, STATUTE, art. 6:39 BW",
        "DEBT_HELP, CONVENTION, 'schuldhulp: geen nieuwe kosten'",
        "PROMISE_RUNNING, CONVENTION, 'een toezegging wordt afgewacht, met vijf dagen speling'",
    })
    void statuteAndConventionAreToldApart(BlockExample example, SourceKind kind, String ref) {
        assertThat(example.block().sources().get(0).ref()).isEqualTo(ref);
        assertThat(example.block().sources().get(0).kind()).isEqualTo(kind);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(BlockExample.class)
    void theChannelsOfTheDebtorAreClosedWhereSomebodyActsForHimAndHisAddressWhereItIsLost(BlockExample example) {
        List<Channel> closed =
                Arrays.stream(Channel.values()).filter(example.block()::forbids).toList();
        List<Channel> expected = switch (example) {
            case MINOR, CURATORSHIP, ADMINISTRATION ->
                List.of(Channel.EMAIL, Channel.SMS, Channel.WHATSAPP, Channel.PHONE, Channel.VISIT, Channel.PORTAL);
            case ADDRESS_UNKNOWN -> List.of(Channel.POST, Channel.REGISTERED_POST, Channel.VISIT);
            default -> List.of();
        };
        assertThat(closed).containsExactlyInAnyOrderElementsOf(expected);
        for (Channel channel : Channel.values()) {
            assertThat(blocks(example.caseFile(), example.on()).allows(channel)).isEqualTo(!closed.contains(channel));
        }
    }

    @Test
    void aFileWithoutAnythingIsFree() {
        LegalBlocks free = blocks("2026-03-15");
        assertThat(free.all()).isEmpty();
        assertThat(free.addressee()).isEqualTo(Addressee.DEBTOR);
        assertThat(free.sources()).isEmpty();
        assertThat(free.warnings()).isEmpty();
        assertThat(free).hasToString("free on 2026-03-15");
        assertThat(StepCode.values())
                .filteredOn(step -> step != StepCode.EARLY_SIGNAL)
                .allMatch(free::allows);
    }

    @Test
    void onlyFourSectorsSignalAndNoOtherEverDoes() {
        for (Sector sector : Sector.values()) {
            LegalBlocks blocks = blocks(Blocks.in(sector, FILE), "2026-03-15");
            assertThat(blocks.gate().signals()).isEqualTo(sector != Sector.GENERAL);
            assertThat(blocks.gate().sector()).isEqualTo(sector);
        }
        LegalBlocks general = blocks(Blocks.in(Sector.GENERAL, FILE), "2026-03-15");
        assertThat(general.allows(StepCode.EARLY_SIGNAL)).isFalse();
        assertThat(general.against(StepCode.EARLY_SIGNAL)).isEmpty();
        assertThat(general.freeFrom(StepCode.EARLY_SIGNAL)).isEmpty();
    }

    @Test
    void blocksStandInTheOrderOfTheirCodesWhateverHappenedFirst() {
        LegalBlocks blocks = blocks(
                "2026-03-15",
                promised("2026-03-01", "9.00", "2026-03-20"),
                disputed("2026-03-02"),
                death("2026-03-03", Optional.empty()),
                event("2026-03-04", Kind.BANKRUPTCY));
        assertThat(codes(blocks))
                .containsExactly(
                        BlockCode.BANKRUPTCY, BlockCode.DEATH, BlockCode.DISPUTE_OPEN, BlockCode.PROMISE_RUNNING);
        assertThat(blocks.against(StepCode.DISPUTE_HANDLING))
                .extracting(LegalBlock::code)
                .containsExactly(BlockCode.BANKRUPTCY, BlockCode.DEATH);
        assertThat(blocks.against(StepCode.CLOSE)).isEmpty();
    }

    @Test
    void aStepIsFreeTheDayAfterTheLastBlockAgainstIt() {
        LegalBlocks blocks = blocks(
                "2026-03-15",
                offered("2026-03-10"),
                promised("2026-03-01", "9.00", "2026-03-20"),
                moratorium("2026-03-01", Scope.BROAD, "2026-03-22"));
        assertThat(blocks.freeFrom(StepCode.REMINDER)).contains(day("2026-03-26"));
        assertThat(blocks.freeFrom(StepCode.PERSONAL_CONTACT)).isEmpty();
        assertThat(blocks("2026-03-15", promised("2026-03-01", "9.00", "2026-03-15"), offered("2026-03-10"))
                        .freeFrom(StepCode.REMINDER))
                .contains(day("2026-03-25"));
    }

    @Test
    void aStepThatABlockWithoutKnownEndForbidsHasNoFreeDay() {
        LegalBlocks blocks = blocks("2026-03-15", suspension("2026-03-01", "2026-08-01"), disputed("2026-03-02"));
        assertThat(blocks.freeFrom(StepCode.REMINDER)).isEmpty();
        assertThat(blocks("2026-03-15", suspension("2026-03-01", "2026-08-01")).freeFrom(StepCode.REMINDER))
                .contains(day("2026-08-02"));
    }

    @Test
    void whatStaysForbiddenAfterTheHoldOfDebtHelpHasNoFreeDay() {
        LegalBlocks blocks = blocks("2026-03-15", event("2026-03-01", Kind.DEBT_HELP_REPORTED));
        assertThat(blocks.freeFrom(StepCode.PERSONAL_CONTACT)).contains(day("2026-04-13"));
        assertThat(blocks.freeFrom(StepCode.COURT_FILE)).isEmpty();
    }

    @Test
    void theHoldOfDebtHelpIsASettingWithinAYear() {
        Account account = Incasso.netherlands()
                .account(Cases.with(FILE, event("2026-03-01", Kind.DEBT_HELP_REPORTED)))
                .on(day("2026-03-02"));
        RuleBook book = RuleBook.netherlands();
        assertThat(LegalBlocks.of(book, account, 0).allows(StepCode.PERSONAL_CONTACT))
                .isTrue();
        assertThat(LegalBlocks.of(book, account, 1).allows(StepCode.PERSONAL_CONTACT))
                .isFalse();
        assertThat(LegalBlocks.of(book, account, 365).all().get(0).until()).contains(day("2027-03-01"));
        Stream.of(-1, 366)
                .forEach(days -> assertThatThrownBy(() -> LegalBlocks.of(book, account, days))
                        .isInstanceOf(InvalidInputException.class)
                        .hasMessageContaining("debtHelpHoldDays"));
    }

    @Test
    void whatIsNotOfTheDayYetDoesNotBlock() {
        CaseFile later = consumer(claim("A", "500.00", "2026-01-15", "2026-02-14"))
                .with(disputed("2026-03-16"))
                .with(event("2026-03-17", Kind.CLOSED));
        assertThat(blocks(later, "2026-03-15").all()).isEmpty();
        assertThat(codes(blocks(later, "2026-03-16"))).containsExactly(BlockCode.DISPUTE_OPEN);
    }
}
