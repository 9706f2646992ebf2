package dev.incasso.rules.next;

import static dev.incasso.rules.account.Cases.account;
import static dev.incasso.rules.account.Cases.event;
import static dev.incasso.rules.account.Cases.on;
import static dev.incasso.rules.account.Cases.paid;
import static dev.incasso.rules.account.Cases.reminder;
import static dev.incasso.rules.next.Debts.called;
import static dev.incasso.rules.next.Debts.course;
import static dev.incasso.rules.next.Debts.next;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.casefile.Occurrence.Kind;
import dev.incasso.core.casefile.PlanEvent.PromiseMade;
import dev.incasso.core.casefile.StatusEvent.VulnerabilityReported;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.core.contact.Tone;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Debtor;
import dev.incasso.core.party.Segment;
import dev.incasso.rules.account.Cases;
import dev.incasso.rules.conduct.StepCode;
import java.util.List;
import java.util.stream.Stream;

/** P1: customer-friendly collection, in two tracks. */
final class CustomerFriendly {

    private static final Policy FORMAL = Policy.formal();
    private static final Policy PRE_INCASSO = Policy.preIncasso();

    private CustomerFriendly() {}

    static Stream<Sentence> sentences() {
        return Stream.of(
                new Sentence("P1 two tracks: formal and pre-incasso", CustomerFriendly::twoTracks),
                new Sentence("P1 formal: a letter with costs and interest at once", CustomerFriendly::formal),
                new Sentence("P1 formal: court is announced", CustomerFriendly::announced),
                new Sentence(
                        "P1 formal is for who will not pay and was reminded repeatedly", CustomerFriendly::unwilling),
                new Sentence("P1 pre-incasso: a last warning by letter, e-mail or SMS", CustomerFriendly::lastWarning),
                new Sentence("P1 pre-incasso: the warning costs nothing", CustomerFriendly::free),
                new Sentence("P1 pre-incasso: the costs are announced beforehand", CustomerFriendly::beforehand),
                new Sentence("P1 pre-incasso: a term, then costs and interest", CustomerFriendly::term),
                new Sentence("P1 pre-incasso: by plan if wished", CustomerFriendly::plan),
                new Sentence("P1 for regular and important customers", CustomerFriendly::customers),
                new Sentence("P1 for illness, divorce and bereavement", CustomerFriendly::reasons),
                new Sentence("P1 a court sees pre-incasso as reasonable", CustomerFriendly::reasonable),
                new Sentence("P1 the choice depends on the relation", CustomerFriendly::relation),
                new Sentence("P1 the choice depends on earlier reminders", CustomerFriendly::reminders),
                new Sentence("P1 the choice depends on behaviour", CustomerFriendly::behaviour),
                new Sentence("P1 the choice depends on whether contact was had", CustomerFriendly::contact));
    }

    private static void twoTracks() {
        assertThat(PolicyPreset.values()).contains(PolicyPreset.FORMAL, PolicyPreset.PRE_INCASSO);
        assertThat(FORMAL.tone()).isEqualTo(Tone.FIRM);
        assertThat(PRE_INCASSO.tone()).isEqualTo(Tone.FRIENDLY);
    }

    private static void formal() {
        NextStep consumer = next(Debts.consumer(), FORMAL, "2026-02-16");
        assertThat(consumer.step()).isEqualTo(StepCode.FOURTEEN_DAY_NOTICE);
        NoticeSent notice = (NoticeSent) consumer.event().orElseThrow();
        assertThat(notice.announcedCosts()).isEqualTo(Cases.euro("75.00"));
        assertThat(notice.demanded()).contains(consumer.account().open().total());
        assertThat(consumer.account().open().interest()).isGreaterThan(Euro.ZERO);

        NextStep business = next(Debts.business(), FORMAL, "2026-02-16");
        assertThat(business.step()).isEqualTo(StepCode.FORMAL_DEMAND);
        assertThat(business.account().open().costs()).isGreaterThan(Euro.ZERO);
        assertThat(business.account().open().interest()).isGreaterThan(Euro.ZERO);
    }

    private static void announced() {
        List<PolicyStep> steps = FORMAL.steps();
        assertThat(steps.get(steps.size() - 1).code()).isEqualTo(StepCode.COURT_FILE);
        assertThat(steps.get(steps.size() - 2).effectiveMessage()).contains(MessageCode.LAST_DEMAND_BEFORE_COURT);
    }

    private static void unwilling() {
        Policy mixed = PRE_INCASSO.with("""
                {"steps": [
                  {"id": "demand", "step": "FORMAL_DEMAND", "days": 1, "when": {"refused": true}},
                  {"id": "one", "step": "REMINDER", "days": 1},
                  {"id": "two", "step": "SECOND_REMINDER", "days": 1},
                  {"id": "last", "step": "FORMAL_DEMAND", "days": 7}]}""");
        CaseFile refusing = Debts.consumer(event("2026-02-20", Kind.PAYMENT_REFUSED));
        assertThat(next(refusing, mixed, "2026-02-23").step()).isEqualTo(StepCode.FORMAL_DEMAND);
        CaseFile reminded = Debts.consumer(reminder("2026-02-16"), reminder("2026-02-23"));
        assertThat(next(reminded, mixed, "2026-03-02").step()).isEqualTo(StepCode.FORMAL_DEMAND);
        assertThat(next(Debts.consumer(), mixed, "2026-02-23").step()).isEqualTo(StepCode.REMINDER);
    }

    private static void lastWarning() {
        assertThat(course(Debts.business(), PRE_INCASSO)).contains(StepCode.PRE_INCASSO_LETTER);
        assertThat(course(Debts.consumer(), PRE_INCASSO)).contains(StepCode.FOURTEEN_DAY_NOTICE);
        CaseFile mobile = Debts.of("500.00", Debts.reachable(Debtor.consumer(), Channel.SMS));
        assertThat(course(mobile, PRE_INCASSO)).contains(StepCode.PRE_INCASSO_SMS);
        assertThat(PRE_INCASSO.steps().stream()
                        .filter(step -> step.code() == StepCode.PRE_INCASSO_LETTER)
                        .flatMap(step -> step.channels().stream()))
                .containsExactly(Channel.POST, Channel.EMAIL);
    }

    private static void free() {
        NextStep warning =
                next(Debts.consumer(reminder("2026-02-17"), reminder("2026-02-24")), PRE_INCASSO, "2026-03-09");
        assertThat(warning.step().message()).isPresent();
        assertThat(warning.account().open().costs()).isEqualTo(Euro.ZERO);
    }

    private static void beforehand() {
        NextStep notice = notice();
        assertThat(notice.step()).isEqualTo(StepCode.FOURTEEN_DAY_NOTICE);
        assertThat(notice.account().open().costs()).isEqualTo(Euro.ZERO);
        assertThat(((NoticeSent) notice.event().orElseThrow()).announcedCosts()).isEqualTo(Cases.euro("75.00"));
    }

    private static NextStep notice() {
        CaseFile file = Debts.consumer(reminder("2026-02-17"), reminder("2026-02-24"), called("2026-03-03", false));
        return next(file, PRE_INCASSO, "2026-03-09");
    }

    private static void term() {
        CaseFile noticed = notice().account().file().with(notice().event().orElseThrow());
        NextStep within = next(noticed, PRE_INCASSO, "2026-03-20");
        assertThat(within.step().escalates()).isFalse();
        assertThat(within.account().open().costs()).isEqualTo(Euro.ZERO);
        NextStep after = next(noticed, PRE_INCASSO, "2026-04-01");
        assertThat(after.account().open().costs()).isEqualTo(Cases.euro("75.00"));
        assertThat(after.account().open().interest()).isGreaterThan(Euro.ZERO);
    }

    private static void plan() {
        assertThat(course(Debts.consumer(), PRE_INCASSO)).contains(StepCode.PLAN_OFFER);
        NextStep planned = next(Debts.consumer(Cases.plan("2026-02-20")), PRE_INCASSO, "2026-02-23");
        assertThat(planned.step()).isEqualTo(StepCode.WAIT);
        assertThat(account(planned.account().file(), "2026-04-01").open().costs())
                .isEqualTo(Euro.ZERO);
    }

    private static void customers() {
        for (Segment segment : Segment.values()) {
            CaseFile file =
                    Debts.of("500.00", Debts.customer(Debts.reachable(Debtor.consumer(), Channel.EMAIL), segment));
            assertThat(course(file, PRE_INCASSO).contains(StepCode.PLAN_OFFER))
                    .isEqualTo(segment != Segment.INCIDENTAL);
        }
    }

    private static void reasons() {
        for (String kind : List.of("ILLNESS", "DIVORCE", "BEREAVEMENT")) {
            CaseFile file = Debts.consumer(new VulnerabilityReported(on("2026-02-20"), kind));
            assertThat(next(file, FORMAL, "2026-02-23").step()).isEqualTo(StepCode.PERSONAL_CONTACT);
        }
    }

    private static void reasonable() {
        Policy policy = PRE_INCASSO.with("{\"steps\": [{\"id\": \"a\", \"step\": \"COURT_FILE\", \"days\": 30}]}");
        CaseFile warned = Debts.consumer(Cases.notice("2026-02-16", "75.00", "A"));
        NextStep court = next(warned, policy, "2026-03-20");
        assertThat(court.step()).isEqualTo(StepCode.COURT_FILE);
        assertThat(Debts.codes(court.because())).contains("WARNED_WITHOUT_COSTS");
        assertThat(Debts.codes(next(Debts.consumer(), policy, "2026-03-20").because()))
                .doesNotContain("WARNED_WITHOUT_COSTS");
    }

    private static Policy when(String condition) {
        return PRE_INCASSO.with("{\"steps\": [{\"id\": \"a\", \"step\": \"FORMAL_DEMAND\", \"days\": 1, \"when\": {"
                + condition + "}}, {\"id\": \"b\", \"step\": \"REMINDER\", \"days\": 1}]}");
    }

    private static void relation() {
        Policy policy = when("\"segments\": [\"INCIDENTAL\"]");
        Debtor debtor = Debts.reachable(Debtor.consumer(), Channel.EMAIL);
        assertThat(next(Debts.of("500.00", Debts.customer(debtor, Segment.INCIDENTAL)), policy, "2026-02-23")
                        .step())
                .isEqualTo(StepCode.FORMAL_DEMAND);
        assertThat(next(Debts.of("500.00", debtor), policy, "2026-02-23").step())
                .isEqualTo(StepCode.REMINDER);
    }

    private static void reminders() {
        assertThat(next(Debts.consumer(), PRE_INCASSO, "2026-02-25").step()).isEqualTo(StepCode.REMINDER);
        assertThat(next(Debts.consumer(reminder("2026-02-18")), PRE_INCASSO, "2026-02-25")
                        .step())
                .isEqualTo(StepCode.SECOND_REMINDER);
    }

    private static void behaviour() {
        Policy policy = when("\"promiseBroken\": true");
        PromiseMade promise = new PromiseMade(on("2026-02-16"), Cases.euro("500.00"), Cases.day("2026-02-20"));
        assertThat(next(Debts.consumer(promise), policy, "2026-02-23").step()).isEqualTo(StepCode.WAIT);
        assertThat(next(Debts.consumer(promise), policy, "2026-02-26").step()).isEqualTo(StepCode.FORMAL_DEMAND);
        assertThat(next(
                                Debts.consumer(
                                        promise,
                                        Cases.paidAs("p", "2026-02-20", "510.00"),
                                        Cases.reversed("2026-02-23", "p")),
                                policy.with("{\"handling\": {\"callOnEarlyWarning\": false}}"),
                                "2026-02-26")
                        .step())
                .isEqualTo(StepCode.FORMAL_DEMAND);
        assertThat(next(Debts.consumer(promise, paid("2026-02-20", "510.00")), policy, "2026-02-23")
                        .step())
                .isEqualTo(StepCode.CLOSE);
        assertThat(next(Debts.consumer(), policy, "2026-02-23").step()).isEqualTo(StepCode.REMINDER);
    }

    private static void contact() {
        Policy policy = when("\"contactHad\": true");
        assertThat(next(
                                Debts.consumer(
                                        called("2026-02-16", true),
                                        Debts.sent("2026-02-17", MessageCode.CALL_CONFIRMATION, Channel.EMAIL)),
                                policy,
                                "2026-02-23")
                        .step())
                .isEqualTo(StepCode.FORMAL_DEMAND);
        assertThat(next(Debts.consumer(called("2026-02-16", false)), policy, "2026-02-23")
                        .step())
                .isEqualTo(StepCode.REMINDER);
    }
}
