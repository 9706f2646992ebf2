package dev.incasso.rules.next;

import static dev.incasso.rules.account.Cases.day;
import static dev.incasso.rules.account.Cases.disputed;
import static dev.incasso.rules.account.Cases.euro;
import static dev.incasso.rules.account.Cases.moratorium;
import static dev.incasso.rules.account.Cases.reminder;
import static dev.incasso.rules.account.Cases.reversed;
import static dev.incasso.rules.next.Debts.called;
import static dev.incasso.rules.next.Debts.codes;
import static dev.incasso.rules.next.Debts.course;
import static dev.incasso.rules.next.Debts.next;
import static dev.incasso.rules.next.Debts.sent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.casefile.StatusEvent.Scope;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.core.contact.Tone;
import dev.incasso.core.money.Percentage;
import dev.incasso.core.party.Debtor;
import dev.incasso.core.party.Sector;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.account.Cases;
import dev.incasso.rules.conduct.StepCode;
import dev.incasso.rules.plan.Alternative;
import dev.incasso.rules.plan.Ask;
import dev.incasso.rules.plan.Outcome;
import dev.incasso.rules.plan.PayBy;
import dev.incasso.rules.plan.PlanProposal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** P2: socially responsible collection, with its five rules. */
final class SociallyResponsible {

    private static final Policy SOCIAL = Policy.sociallyResponsible();

    private static final Set<Sector> SIGNALLING =
            EnumSet.of(Sector.HOUSING_RENT, Sector.ENERGY, Sector.WATER, Sector.HEALTH_INSURANCE);

    private SociallyResponsible() {}

    static Stream<Sentence> sentences() {
        return Stream.of(
                new Sentence("P2 keep extra costs down", SociallyResponsible::costs),
                new Sentence("P2 early signalling", SociallyResponsible::signal),
                new Sentence(
                        "P2 early signalling: before court where the law wants it", SociallyResponsible::signalFirst),
                new Sentence("P2 mediation", SociallyResponsible::mediation),
                new Sentence("P2 avoid court", SociallyResponsible::court),
                new Sentence(
                        "P2 avoid court: a narrow moratorium stops the eviction, no letter (K14)",
                        SociallyResponsible::moratorium14),
                new Sentence("P2 make it personal: contact before hand-over", SociallyResponsible::personal),
                new Sentence("P2 complete and clear information", SociallyResponsible::information),
                new Sentence("P2 other languages", SociallyResponsible::languages),
                new Sentence(
                        "P2 adapt payment moments: a failed debit is a reason to call",
                        SociallyResponsible::failedDebit),
                new Sentence("P2 salary on the 28th, debit on the 25th: the 1st", SociallyResponsible::firstOfTheMonth),
                new Sentence(
                        "P2 dig deeper into a promise: who names an amount is asked on", SociallyResponsible::askOn),
                new Sentence("P2 500 as 5 x 100 when only 50 is possible: lower it", SociallyResponsible::lower),
                new Sentence(
                        "P2 choose the long-term solution: a plan is offered before costs are",
                        SociallyResponsible::longTerm),
                new Sentence(
                        "P2 a plan over insisting on the whole sum: a kept plan is left alone",
                        SociallyResponsible::kept));
    }

    private static void costs() {
        assertThat(SOCIAL.forbearance().costShare()).isEqualTo(Percentage.of("50"));
        for (PolicyPreset preset : PolicyPreset.values()) {
            assertThat(Policy.preset(preset).forbearance().costShare().percent())
                    .isGreaterThanOrEqualTo(SOCIAL.forbearance().costShare().percent());
        }
    }

    private static void signal() {
        for (Sector sector : Sector.values()) {
            Debtor debtor = Debts.reachable(Debtor.consumer(), Channel.EMAIL, Channel.PHONE);
            CaseFile file = NextFiles.inSector(Debts.of("1500.00", debtor), sector);
            assertThat(course(file, SOCIAL).contains(StepCode.EARLY_SIGNAL))
                    .as(sector.name())
                    .isEqualTo(SIGNALLING.contains(sector));
        }
        CaseFile insured = NextFiles.inSector(
                Debts.consumer(reminder("2026-04-20"), reminder("2026-06-22")), Sector.HEALTH_INSURANCE);
        Policy only = SOCIAL.with("{\"steps\": [{\"id\": \"a\", \"step\": \"EARLY_SIGNAL\", \"days\": 1,"
                + " \"when\": {\"sectors\": [\"HEALTH_INSURANCE\"]}}]}");
        assertThat(next(insured, only, "2026-08-14").step()).isNotEqualTo(StepCode.EARLY_SIGNAL);
        assertThat(next(insured, only, "2026-08-15").step()).isEqualTo(StepCode.EARLY_SIGNAL);
    }

    private static void signalFirst() {
        for (PolicyPreset preset : PolicyPreset.values()) {
            for (Sector sector : Sector.values()) {
                CaseFile file = NextFiles.inSector(
                        Debts.of("1500.00", Debts.reachable(Debtor.consumer(), Channel.EMAIL, Channel.PHONE)), sector);
                List<StepCode> course = course(file, Policy.preset(preset));
                assertThat(course).as(preset + " " + sector).endsWith(StepCode.COURT_FILE);
                if (sector == Sector.HOUSING_RENT || sector == Sector.HEALTH_INSURANCE) {
                    assertThat(course).as(preset + " " + sector).contains(StepCode.EARLY_SIGNAL);
                }
            }
        }
    }

    private static void mediation() {
        CaseFile file =
                Debts.consumer(disputed("2026-02-20"), sent("2026-02-20", MessageCode.DISPUTE_RECEIVED, Channel.EMAIL));
        assertThat(next(file, SOCIAL, "2026-03-06").step()).isEqualTo(StepCode.MEDIATION);
        assertThat(next(file, SOCIAL, "2026-03-06").message()).contains(MessageCode.MEDIATION_OFFER);
        assertThat(next(file, SOCIAL, "2026-03-05").step()).isNotEqualTo(StepCode.MEDIATION);
    }

    private static void court() {
        for (PolicyPreset preset : PolicyPreset.values()) {
            Policy other = Policy.preset(preset);
            assertThat(SOCIAL.amounts().smallestForCourt())
                    .isGreaterThanOrEqualTo(other.amounts().smallestForCourt());
        }
        assertThat(SOCIAL.steps().get(SOCIAL.steps().size() - 1).code()).isEqualTo(StepCode.COURT_FILE);
        assertThat(course(Debts.consumer(), SOCIAL)).doesNotContain(StepCode.COURT_FILE);
        assertThat(codes(next(Debts.consumer(), SOCIAL, "2026-02-23").whyNot(StepCode.COURT_FILE)))
                .contains("TOO_SMALL_FOR_COURT");
    }

    private static void moratorium14() {
        CaseFile file = NextFiles.inSector(
                Debts.consumer(moratorium("2026-02-20", Scope.NARROW, "2026-08-20")), Sector.HOUSING_RENT);
        NextStep next = next(file, SOCIAL, "2026-02-23");
        assertThat(next.step()).isEqualTo(StepCode.REMINDER);
        assertThat(next.blocks())
                .anySatisfy(
                        block -> assertThat(block.forbids(StepCode.COURT_FILE)).isTrue());
        assertThat(next.blocks())
                .noneSatisfy(
                        block -> assertThat(block.forbids(StepCode.REMINDER)).isTrue());
    }

    private static void personal() {
        List<StepCode> course = course(Debts.consumer(), SOCIAL);
        assertThat(course.indexOf(StepCode.PERSONAL_CONTACT))
                .isNotNegative()
                .isLessThan(course.indexOf(StepCode.HAND_OVER));
        assertThat(SOCIAL.tone()).isEqualTo(Tone.FRIENDLY);
        CaseFile nobody = Debts.of("500.00", Debtor.consumer(), reminder("2026-02-19"));
        assertThat(next(nobody, SOCIAL, "2026-03-16").questions())
                .extracting(Question::code)
                .contains("ASK_PHONE_NUMBER");
    }

    private static void information() {
        NextStep notice = next(Debts.consumer(), Policy.formal(), "2026-02-16");
        assertThat(notice.attachments()).contains(Attachment.INVOICE_COPIES, Attachment.SPECIFICATION);
        assertThat(course(Debts.consumer(), SOCIAL)).contains(StepCode.DEBT_HELP_POINTER);
    }

    private static void languages() {
        CaseFile file = Debts.of(
                "500.00", Debts.speaking(Debts.reachable(Debtor.consumer(), Channel.EMAIL, Channel.PHONE), "pl"));
        assertThat(next(file, SOCIAL, "2026-02-23").language()).isEqualTo(Locale.forLanguageTag("pl"));
        assertThat(next(Debts.consumer(), SOCIAL, "2026-02-23").language()).isEqualTo(Locale.forLanguageTag("nl"));
        NextStep call = next(file.with(reminder("2026-02-19", Channel.EMAIL)), SOCIAL, "2026-03-02");
        assertThat(call.step()).isEqualTo(StepCode.PERSONAL_CONTACT);
        assertThat(Debts.reasons(call, Channel.PHONE)).contains("CHANNEL_OTHER_LANGUAGE");
    }

    private static void failedDebit() {
        CaseFile file = Debts.consumer(Cases.paidAs("debit", "2026-02-25", "500.00"), reversed("2026-02-26", "debit"));
        NextStep next = next(file, SOCIAL, "2026-02-27");
        assertThat(next.earlyWarnings()).contains(EarlyWarning.FAILED_DEBIT);
        assertThat(next.step()).isEqualTo(StepCode.PERSONAL_CONTACT);
        assertThat(codes(next.because())).contains("EARLY_WARNING", "MOVE_THE_DEBIT_DAY");
    }

    private static void firstOfTheMonth() {
        PlanProposal plan = Incasso.netherlands()
                .plan(euro("150.00"))
                .payDay(28)
                .by(PayBy.DEBIT)
                .instalment(euro("50.00"))
                .startingOn(day("2026-03-25"));
        assertThat(plan.instalments().stream().map(Instalment::on))
                .containsExactly(day("2026-04-01"), day("2026-05-01"), day("2026-06-01"));
    }

    private static void askOn() {
        PlanProposal plan = Incasso.netherlands()
                .plan(euro("500.00"))
                .promised(euro("100.00"))
                .startingOn(day("2026-03-25"));
        assertThat(plan.instalments()).hasSize(5);
        assertThat(plan.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(plan.ask()).contains(Ask.AMOUNT_POSSIBLE);
    }

    private static void lower() {
        PlanProposal plan = Incasso.netherlands()
                .plan(euro("500.00"))
                .promised(euro("100.00"))
                .room(euro("50.00"))
                .startingOn(day("2026-03-25"));
        assertThat(plan.highestAffordable()).contains(euro("50.00"));
        assertThat(plan.instalments())
                .hasSize(10)
                .allSatisfy(instalment -> assertThat(instalment.amount()).isEqualTo(euro("50.00")));
        assertThat(plan.alternatives()).extracting(Alternative::kind).contains(Alternative.Kind.PROMISED);
    }

    private static void longTerm() {
        List<StepCode> course = course(Debts.consumer(), SOCIAL);
        assertThat(course.indexOf(StepCode.PLAN_OFFER))
                .isNotNegative()
                .isLessThan(course.indexOf(StepCode.FOURTEEN_DAY_NOTICE));
    }

    private static void kept() {
        CaseFile file = Debts.consumer(called("2026-02-17", false), Cases.plan("2026-02-20"));
        NextStep next = next(file, SOCIAL, "2026-03-02");
        assertThat(next.step()).isEqualTo(StepCode.WAIT);
        assertThat(codes(next.because())).contains("PLAN_RUNS");
        assertThat(codes(next.whyNot(StepCode.FORMAL_DEMAND))).contains("BLOCKED", "LIFTED_BY");
    }
}
