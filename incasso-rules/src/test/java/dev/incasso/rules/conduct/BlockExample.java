package dev.incasso.rules.conduct;

import static dev.incasso.rules.account.Cases.agency;
import static dev.incasso.rules.account.Cases.answered;
import static dev.incasso.rules.account.Cases.claim;
import static dev.incasso.rules.account.Cases.consumer;
import static dev.incasso.rules.account.Cases.day;
import static dev.incasso.rules.account.Cases.death;
import static dev.incasso.rules.account.Cases.disputed;
import static dev.incasso.rules.account.Cases.event;
import static dev.incasso.rules.account.Cases.handedOver;
import static dev.incasso.rules.account.Cases.moratorium;
import static dev.incasso.rules.account.Cases.paid;
import static dev.incasso.rules.account.Cases.paidAs;
import static dev.incasso.rules.account.Cases.plan;
import static dev.incasso.rules.account.Cases.reminder;
import static dev.incasso.rules.account.Cases.restructuringEnded;
import static dev.incasso.rules.account.Cases.returned;
import static dev.incasso.rules.account.Cases.reversed;
import static dev.incasso.rules.account.Cases.status;
import static dev.incasso.rules.account.Cases.suspension;
import static dev.incasso.rules.conduct.Blocks.FILE;
import static dev.incasso.rules.conduct.Blocks.administration;
import static dev.incasso.rules.conduct.Blocks.call;
import static dev.incasso.rules.conduct.Blocks.curatorship;
import static dev.incasso.rules.conduct.Blocks.file;
import static dev.incasso.rules.conduct.Blocks.in;
import static dev.incasso.rules.conduct.Blocks.offered;
import static dev.incasso.rules.conduct.Blocks.promised;
import static dev.incasso.rules.conduct.Blocks.sent;
import static dev.incasso.rules.conduct.Blocks.vulnerable;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.DisputeEvent.Outcome;
import dev.incasso.core.casefile.Occurrence.Kind;
import dev.incasso.core.casefile.StatusEvent.Scope;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.core.party.Collector.Registration;
import dev.incasso.core.party.Sector;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** For each code a file with that block on a day, and every event that lifts it the same day. */
enum BlockExample {
    NOTHING_OWED(file(paidAs("P", "2026-03-01", "600.00")), reversed("2026-03-15", "P")),
    CLOSED(file(event("2026-03-01", Kind.CLOSED))),
    RESTRUCTURING(
            file(event("2026-03-01", Kind.RESTRUCTURING_STARTED)),
            restructuringEnded("2026-03-15", "350(3)(a)"),
            restructuringEnded("2026-03-15", "350(3)(c)"),
            event("2026-03-15", Kind.RESTRUCTURING_COMPLETED)),
    CLEAN_SLATE(
            file(event("2026-02-20", Kind.RESTRUCTURING_STARTED), event("2026-03-01", Kind.RESTRUCTURING_COMPLETED))),
    BANKRUPTCY(file(event("2026-03-01", Kind.BANKRUPTCY)), event("2026-03-15", Kind.BANKRUPTCY_ENDED)),
    SUSPENSION(file(suspension("2026-03-01", "2026-08-01")), event("2026-03-15", Kind.SUSPENSION_ENDED)),
    MORATORIUM(file(moratorium("2026-03-01", Scope.BROAD, "2026-08-01")), event("2026-03-15", Kind.MORATORIUM_ENDED)),
    NARROW_MORATORIUM(
            file(moratorium("2026-03-01", Scope.NARROW, "2026-08-01")), event("2026-03-15", Kind.MORATORIUM_ENDED)),
    DEATH(file(death("2026-03-01", Optional.empty())), death("2026-03-15", Optional.of(true))),
    MINOR(file(event("2026-03-01", Kind.MINOR)), event("2026-03-15", Kind.MINOR_ENDED)),
    CURATORSHIP(file(curatorship("2026-03-01")), event("2026-03-15", Kind.CURATORSHIP_ENDED)),
    ADMINISTRATION(file(administration("2026-03-01")), event("2026-03-15", Kind.ADMINISTRATION_ENDED)),
    COLLECTOR_NOT_REGISTERED(
            "2026-10-15",
            FILE.with(agency(Registration.SUSPENDED)),
            status("2026-10-15", Registration.REGISTERED),
            handedOver("2026-10-15", agency(Registration.REGISTERED))),
    DISPUTE_OPEN(
            file(disputed("2026-03-01")),
            answered("2026-03-15", Outcome.REJECTED),
            answered("2026-03-15", Outcome.PARTLY),
            answered("2026-03-15", Outcome.UPHELD)),
    PLAN_KEPT(
            file(plan("2026-03-01")),
            event("2026-03-15", Kind.PLAN_BROKEN),
            event("2026-03-15", Kind.PLAN_CANCELLED),
            paid("2026-03-15", "25.00")),
    PLAN_OFFER_OPEN(
            file(offered("2026-03-01")),
            plan("2026-03-15"),
            event("2026-03-15", Kind.PLAN_CANCELLED),
            event("2026-03-15", Kind.PLAN_BROKEN)),
    PROMISE_RUNNING(file(promised("2026-03-01", "100.00", "2026-03-20")), paid("2026-03-15", "100.00")),
    DEBT_HELP(file(event("2026-03-01", Kind.DEBT_HELP_REPORTED)), event("2026-03-15", Kind.DEBT_HELP_ENDED)),
    VULNERABLE(file(vulnerable("2026-03-01")), event("2026-03-15", Kind.VULNERABILITY_ENDED)),
    ADDRESS_UNKNOWN(file(returned("2026-03-01", Channel.POST)), event("2026-03-15", Kind.ADDRESS_FOUND)),
    PRESCRIBED("2031-03-15", FILE),
    SIGNAL_FIRST(
            in(
                    Sector.HOUSING_RENT,
                    file(
                            reminder("2026-02-20"),
                            call("2026-02-21", false),
                            sent("2026-02-22", MessageCode.DEBT_HELP_POINTER))),
            event("2026-03-15", Kind.SIGNAL_SENT)),
    CARE_FIRST(
            in(Sector.WATER, file(reminder("2026-02-20"), sent("2026-02-22", MessageCode.DEBT_HELP_POINTER))),
            call("2026-03-15", false),
            event("2026-03-15", Kind.VISIT)),
    NOT_IN_DEFAULT(consumer(claim("A", "500.00", "2026-03-01", "2026-03-20")));

    private final LocalDate on;
    private final CaseFile file;
    private final List<CaseEvent> lifting;

    BlockExample(CaseFile file, CaseEvent... lifting) {
        this("2026-03-15", file, lifting);
    }

    BlockExample(String on, CaseFile file, CaseEvent... lifting) {
        this.on = day(on);
        this.file = file;
        this.lifting = List.of(lifting);
    }

    BlockCode code() {
        return BlockCode.valueOf(name());
    }

    LocalDate on() {
        return on;
    }

    CaseFile caseFile() {
        return file;
    }

    List<CaseEvent> lifting() {
        return lifting;
    }

    LegalBlock block() {
        return Blocks.block(code(), file, on).orElseThrow();
    }
}
