package dev.incasso.rules.conduct;

import static dev.incasso.rules.account.Cases.agency;
import static dev.incasso.rules.account.Cases.answered;
import static dev.incasso.rules.account.Cases.claim;
import static dev.incasso.rules.account.Cases.consumer;
import static dev.incasso.rules.account.Cases.death;
import static dev.incasso.rules.account.Cases.disputed;
import static dev.incasso.rules.account.Cases.event;
import static dev.incasso.rules.account.Cases.moratorium;
import static dev.incasso.rules.account.Cases.paid;
import static dev.incasso.rules.account.Cases.plan;
import static dev.incasso.rules.account.Cases.restructuringEnded;
import static dev.incasso.rules.account.Cases.returned;
import static dev.incasso.rules.account.Cases.with;
import static dev.incasso.rules.conduct.Blocks.FILE;
import static dev.incasso.rules.conduct.Blocks.call;
import static dev.incasso.rules.conduct.Blocks.coolingOff;
import static dev.incasso.rules.conduct.Blocks.file;
import static dev.incasso.rules.conduct.Blocks.in;
import static dev.incasso.rules.conduct.Blocks.portal;
import static dev.incasso.rules.conduct.Blocks.promised;
import static dev.incasso.rules.conduct.Blocks.vulnerable;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.DisputeEvent.Outcome;
import dev.incasso.core.casefile.Occurrence.Kind;
import dev.incasso.core.casefile.PortalEntry;
import dev.incasso.core.casefile.StatusEvent.Scope;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.party.Collector.Registration;
import dev.incasso.core.party.Sector;
import java.util.Optional;
import java.util.function.Consumer;

/** What every program that decides on steps must do. Claim A is overdue from 15 February 2026. */
enum BlockCheck {
    A_DEATH_GIVES_THREE_MONTHS_OF_THE_CALENDAR(program -> {
        CaseFile file = file(death("2026-03-01", Optional.empty()));
        freeFrom(program, StepCode.REMINDER, file, "2026-06-01", "2026-06-02");
        freeFrom(program, StepCode.REMINDER, file(death("2026-11-30", Optional.empty())), "2027-02-28", "2027-03-01");
    }),
    A_MORATORIUM_ENDS_BY_EVENT_OR_AFTER_SIX_MONTHS(program -> {
        CaseFile ended =
                file(moratorium("2026-03-01", Scope.BROAD, "2026-08-01"), event("2026-04-01", Kind.MORATORIUM_ENDED));
        freeFrom(program, StepCode.FORMAL_DEMAND, ended, "2026-03-31", "2026-04-01");
        CaseFile endless = file(moratorium("2026-03-01", Scope.BROAD, "2030-01-01"));
        freeFrom(program, StepCode.FORMAL_DEMAND, endless, "2026-09-01", "2026-09-02");
    }),
    A_COOLING_OFF_PERIOD_ENDS_AFTER_EIGHT_MONTHS(program -> freeFrom(
            program, StepCode.HAND_OVER, file(coolingOff("2026-03-01", "2030-01-01")), "2026-11-01", "2026-11-02")),
    NOTHING_HAPPENS_UNTIL_A_DISPUTE_IS_ANSWERED(program -> {
        CaseFile file = file(disputed("2026-03-01"), answered("2026-04-01", Outcome.REJECTED));
        freeFrom(program, StepCode.HAND_OVER, file, "2026-03-31", "2026-04-01");
    }),
    A_DEFENCE_IS_A_DISPUTE(program -> assertThat(program.allows(
                    StepCode.HAND_OVER,
                    file(portal("2026-03-01", PortalEntry.Kind.DEBTOR_FILED_DEFENCE)),
                    "2026-03-02"))
            .isFalse()),
    A_BROKEN_PLAN_STOPS_NOTHING(program -> freeFrom(
            program,
            StepCode.REMINDER,
            file(plan("2026-03-01"), event("2026-04-05", Kind.PLAN_BROKEN)),
            "2026-04-04",
            "2026-04-05")),
    A_KEPT_PROMISE_STOPS_NOTHING(program -> freeFrom(
            program,
            StepCode.REMINDER,
            file(promised("2026-03-01", "100.00", "2026-03-20"), paid("2026-03-10", "100.00")),
            "2026-03-09",
            "2026-03-10")),
    A_PROMISE_HAS_FIVE_DAYS_OF_GRACE(program -> freeFrom(
            program,
            StepCode.REMINDER,
            file(promised("2026-03-01", "100.00", "2026-03-20")),
            "2026-03-25",
            "2026-03-26")),
    ONLY_FOUR_SECTORS_SIGNAL(program -> assertThat(
                    program.allows(StepCode.EARLY_SIGNAL, in(Sector.GENERAL, FILE), "2026-06-01"))
            .isFalse()),
    A_LANDLORD_SIGNALS_BEFORE_COURT(program -> assertThat(
                    program.allows(StepCode.COURT_FILE, in(Sector.HOUSING_RENT, FILE), "2026-06-01"))
            .isFalse()),
    RESTRUCTURING_ENDS_ON_ANY_GROUND(program -> freeFrom(
            program,
            StepCode.REMINDER,
            file(event("2026-03-01", Kind.RESTRUCTURING_STARTED), restructuringEnded("2026-05-01", "350(3)(a)")),
            "2026-04-30",
            "2026-05-01")),
    A_CLEAN_SLATE_LASTS(program -> {
        CaseFile file = file(
                event("2026-03-01", Kind.RESTRUCTURING_STARTED), event("2026-05-01", Kind.RESTRUCTURING_COMPLETED));
        assertThat(program.allows(StepCode.REMINDER, file, "2027-05-01")).isFalse();
        assertThat(program.allows(StepCode.WRITE_OFF_ADVICE, file, "2027-05-01"))
                .isTrue();
    }),
    A_BANKRUPTCY_CONCERNS_OLDER_CLAIMS_ONLY(program -> {
        CaseFile newer =
                with(consumer(claim("B", "100.00", "2026-03-02", "2026-03-10")), event("2026-03-01", Kind.BANKRUPTCY));
        assertThat(program.allows(StepCode.REMINDER, newer, "2026-03-20")).isTrue();
        assertThat(program.allows(StepCode.REMINDER, file(event("2026-03-01", Kind.BANKRUPTCY)), "2026-03-20"))
                .isFalse();
    }),
    DEBT_HELP_KEEPS_COURT_AWAY_AFTER_THE_HOLD(program -> {
        CaseFile file = file(event("2026-03-01", Kind.DEBT_HELP_REPORTED));
        freeFrom(program, StepCode.REMINDER, file, "2026-04-12", "2026-04-13");
        assertThat(program.allows(StepCode.COURT_FILE, file, "2026-04-13")).isFalse();
    }),
    A_CALL_WITHOUT_ANSWER_IS_NO_CONTACT_WITH_THE_VULNERABLE(program -> assertThat(program.allows(
                    StepCode.REMINDER, file(vulnerable("2026-03-01"), call("2026-03-05", false)), "2026-03-10"))
            .isFalse()),
    RETURNED_MAIL_KEEPS_THE_FILE_FROM_COURT(program -> assertThat(
                    program.allows(StepCode.COURT_FILE, file(returned("2026-03-01", Channel.POST)), "2026-03-10"))
            .isFalse()),
    AN_UNREGISTERED_COLLECTOR_CAN_ONLY_HAND_OVER(program -> {
        CaseFile file = FILE.with(agency(Registration.UNKNOWN));
        assertThat(program.allows(StepCode.REMINDER, file, "2026-10-01")).isFalse();
        assertThat(program.allows(StepCode.HAND_OVER, file, "2026-10-01")).isTrue();
    }),
    WHAT_IS_PAID_IS_NOT_ASKED_FOR(program -> assertThat(
                    program.allows(StepCode.REMINDER, file(paid("2026-03-01", "600.00")), "2026-03-02"))
            .isFalse()),
    WHAT_IS_NOT_DUE_IS_NOT_ASKED_FOR(program -> freeFrom(program, StepCode.REMINDER, FILE, "2026-02-14", "2026-02-15"));

    private final Consumer<BlockProgram> check;

    BlockCheck(Consumer<BlockProgram> check) {
        this.check = check;
    }

    void accepts(BlockProgram program) {
        check.accept(program);
    }

    private static void freeFrom(BlockProgram program, StepCode step, CaseFile file, String last, String free) {
        assertThat(program.allows(step, file, last)).as(last).isFalse();
        assertThat(program.allows(step, file, free)).as(free).isTrue();
    }
}
