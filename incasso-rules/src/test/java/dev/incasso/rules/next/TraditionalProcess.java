package dev.incasso.rules.next;

import static dev.incasso.rules.account.Cases.day;
import static dev.incasso.rules.account.Cases.euro;
import static dev.incasso.rules.account.Cases.paid;
import static dev.incasso.rules.account.Cases.reminder;
import static dev.incasso.rules.next.Debts.course;
import static dev.incasso.rules.next.Debts.next;
import static dev.incasso.rules.next.Debts.portal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.casefile.PortalEntry;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.core.contact.Tone;
import dev.incasso.core.money.Percentage;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.account.Cases;
import dev.incasso.rules.conduct.BlockCode;
import dev.incasso.rules.conduct.LegalBlock;
import dev.incasso.rules.conduct.StepCode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** P5: the traditional process, and what creditor and debtor see of it. */
final class TraditionalProcess {

    private static final Policy TRADITIONAL = Policy.traditional();
    private static final int THREE_WEEKS = 21;

    private TraditionalProcess() {}

    static Stream<Sentence> sentences() {
        return Stream.of(
                new Sentence("P5 the last reminder before hand-over gives 14 days", TraditionalProcess::fourteenDays),
                new Sentence("P5 and states the costs", TraditionalProcess::statesTheCosts),
                new Sentence(
                        "P5 then e-mail, second reminder, telephone in between, registered letter",
                        TraditionalProcess::then),
                new Sentence("P5 SMS and e-mail where known", TraditionalProcess::sms),
                new Sentence("P5 under 35 respond better to these", TraditionalProcess::under35),
                new Sentence("P5 short strict terms", TraditionalProcess::strict),
                new Sentence("P5 to court within at most three weeks", TraditionalProcess::threeWeeks),
                new Sentence("P5 keep the relation; respectful and firm", TraditionalProcess::tone),
                new Sentence("P5 lower costs than the maximum where the work is less", TraditionalProcess::lower),
                new Sentence("P5 the creditor submits a claim", TraditionalProcess::submits),
                new Sentence("P5 the creditor uploads files and is asked for information", TraditionalProcess::uploads),
                new Sentence("P5 the creditor follows the case", TraditionalProcess::follows),
                new Sentence("P5 the creditor reports payments", TraditionalProcess::reports),
                new Sentence("P5 the debtor sees the case", TraditionalProcess::sees),
                new Sentence("P5 the debtor reacts", TraditionalProcess::reacts),
                new Sentence("P5 the debtor files a defence", TraditionalProcess::defence),
                new Sentence("P5 the debtor uploads proof of payment", TraditionalProcess::proof));
    }

    private static NextStep notice() {
        return next(Debts.consumer(reminder("2026-02-23", Channel.EMAIL)), TRADITIONAL, "2026-03-02");
    }

    private static void fourteenDays() {
        NextStep notice = notice();
        assertThat(notice.step()).isEqualTo(StepCode.FOURTEEN_DAY_NOTICE);
        assertThat(notice.outlook().steps().get(0).step()).isEqualTo(StepCode.HAND_OVER);
        assertThat(notice.outlook().steps().get(0).on()).isAfter(notice.on().plusDays(14));
    }

    private static void statesTheCosts() {
        assertThat(((NoticeSent) notice().event().orElseThrow()).announcedCosts())
                .isEqualTo(euro("75.00"));
    }

    private static void then() {
        List<Outlook.Entry> after = handedOver(notice()).subList(1, 6);
        assertThat(after.stream().map(Outlook.Entry::step))
                .containsExactly(
                        StepCode.FORMAL_DEMAND,
                        StepCode.PRE_INCASSO_CALL,
                        StepCode.SECOND_REMINDER,
                        StepCode.FORMAL_DEMAND,
                        StepCode.COURT_FILE);
        assertThat(after.stream().limit(4).map(entry -> entry.channel().orElseThrow()))
                .containsExactly(Channel.EMAIL, Channel.PHONE, Channel.EMAIL, Channel.REGISTERED_POST);
    }

    /** The outlook from the hand-over on. */
    private static List<Outlook.Entry> handedOver(NextStep next) {
        return next.outlook().steps().stream()
                .dropWhile(entry -> entry.step() != StepCode.HAND_OVER)
                .toList();
    }

    private static void sms() {
        CaseFile mobile = Debts.of("500.00", Debts.reachable(Debtor.consumer(), Channel.EMAIL, Channel.SMS));
        assertThat(course(mobile, TRADITIONAL)).contains(StepCode.PRE_INCASSO_SMS);
        assertThat(course(Debts.consumer(), TRADITIONAL)).doesNotContain(StepCode.PRE_INCASSO_SMS);
    }

    private static void under35() {
        Debtor debtor = Debts.reachable(Debtor.consumer(), Channel.EMAIL);
        assertThat(Debts.reasons(
                        next(Debts.of("500.00", Debts.bornIn(debtor, 1992)), TRADITIONAL, "2026-02-23"), Channel.EMAIL))
                .contains("CHANNEL_YOUNG");
        assertThat(Debts.reasons(
                        next(Debts.of("500.00", Debts.bornIn(debtor, 1991)), TRADITIONAL, "2026-02-23"), Channel.EMAIL))
                .doesNotContain("CHANNEL_YOUNG");
    }

    private static void strict() {
        List<String> ids = TRADITIONAL.steps().stream().map(PolicyStep::id).toList();
        assertThat(TRADITIONAL.steps().subList(ids.indexOf("first-demand"), ids.size()))
                .allSatisfy(step -> {
                    assertThat(step.days()).isLessThanOrEqualTo(7);
                    assertThat(step.within().orElseThrow()).isLessThanOrEqualTo(4);
                });
    }

    private static void threeWeeks() {
        for (int days = 0; days < 366; days += 3) {
            LocalDate due = day("2026-01-01").plusDays(days);
            CaseFile file = Cases.file(
                    Debts.reachable(Debtor.consumer(), Channel.EMAIL, Channel.PHONE, Channel.SMS),
                    Cases.claim("A", "500.00", due.minusDays(30).toString(), due.toString()));
            List<Outlook.Entry> after =
                    handedOver(next(file, TRADITIONAL, due.plusDays(1).toString()));
            Outlook.Entry court = after.get(after.size() - 1);
            assertThat(court.step()).isEqualTo(StepCode.COURT_FILE);
            assertThat(ChronoUnit.DAYS.between(after.get(0).on(), court.on()))
                    .as("due " + due + ": " + after)
                    .isLessThanOrEqualTo(THREE_WEEKS);
        }
    }

    private static void tone() {
        assertThat(TRADITIONAL.tone()).isEqualTo(Tone.NEUTRAL);
        assertThat(TRADITIONAL.steps().stream().flatMap(step -> step.tone().stream()))
                .containsOnly(Tone.FIRM);
        assertThat(next(Debts.consumer(), TRADITIONAL, "2026-02-23").tone()).isEqualTo(Tone.NEUTRAL);
    }

    private static void lower() {
        Policy cheap = TRADITIONAL.with("{\"costs\": {\"share\": \"40\", \"highest\": \"60.00\"}}");
        assertThat(cheap.forbearance().costShare()).isEqualTo(Percentage.of("40"));
        assertThat(cheap.forbearance().highestCosts()).contains(euro("60.00"));
        assertThat(cheap.forbearance().lowersCosts()).isTrue();
    }

    private static void submits() {
        CaseFile empty = Cases.file(Debtor.consumer());
        NextStep nothing = next(empty, TRADITIONAL, "2026-02-23");
        assertThat(nothing.questions()).extracting(Question::code).containsExactly("ASK_CLAIMS");
        CaseFile file = empty.with(Cases.claim("A", "500.00", "2026-01-15", "2026-02-14"));
        assertThat(next(file, TRADITIONAL, "2026-02-23").step()).isEqualTo(StepCode.REMINDER);
    }

    private static void uploads() {
        CaseFile file = Debts.consumer(
                portal("2026-02-16", PortalEntry.Kind.CREDITOR_ADDED_DOCUMENT),
                portal("2026-02-17", PortalEntry.Kind.CREDITOR_ASKED));
        assertThat(next(file, TRADITIONAL, "2026-02-23").step()).isEqualTo(StepCode.REMINDER);
    }

    private static void follows() {
        NextStep next = notice();
        assertThat(next.explanation().lines(Locale.ENGLISH))
                .anyMatch(line -> line.contains("if nothing happens, there follows"));
        assertThat(Debts.codes(next.whyNot(StepCode.COURT_FILE))).containsExactly("COMES_LATER");
    }

    private static void reports() {
        NextStep paid = next(Debts.consumer(paid("2026-02-20", "510.00")), TRADITIONAL, "2026-02-23");
        assertThat(paid.step()).isEqualTo(StepCode.CLOSE);
        assertThat(paid.message()).contains(MessageCode.CLOSING);
        assertThat(Debts.codes(paid.because())).contains("PAY_BACK");
    }

    private static void sees() {
        CaseFile file = notice().account().file();
        assertThat(Incasso.netherlands()
                        .specification(file)
                        .on(day("2026-03-02"))
                        .text(Locale.ENGLISH))
                .isNotEmpty();
    }

    private static void reacts() {
        CaseFile silent = Debts.consumer(reminder("2026-02-16", Channel.EMAIL));
        CaseFile reacting = silent.with(portal("2026-02-17", PortalEntry.Kind.DEBTOR_REACTED));
        assertThat(Debts.reasons(next(reacting, Policy.preIncasso(), "2026-02-23"), Channel.EMAIL))
                .contains("CHANNEL_ANSWERED_BEFORE");
    }

    private static void defence() {
        NextStep next = next(
                Debts.consumer(portal("2026-02-20", PortalEntry.Kind.DEBTOR_FILED_DEFENCE)), TRADITIONAL, "2026-02-23");
        assertThat(next.step()).isEqualTo(StepCode.DISPUTE_HANDLING);
        assertThat(next.message()).contains(MessageCode.DISPUTE_RECEIVED);
        assertThat(next.blocks()).extracting(LegalBlock::code).contains(BlockCode.DISPUTE_OPEN);
    }

    private static void proof() {
        CaseFile file = Debts.consumer(portal("2026-02-20", PortalEntry.Kind.DEBTOR_UPLOADED_PROOF));
        NextStep next = next(file, TRADITIONAL, "2026-02-23");
        assertThat(next.step()).isEqualTo(StepCode.WAIT);
        assertThat(next.questions()).extracting(Question::code).containsExactly("ASK_PROOF");
        assertThat(next.account().open().total())
                .as("what is shown is not yet received")
                .isGreaterThan(euro("500.00"));
        CaseFile received = file.with(paid("2026-02-23", "510.00"));
        assertThat(next(received, TRADITIONAL, "2026-02-23").step()).isEqualTo(StepCode.CLOSE);
    }
}
