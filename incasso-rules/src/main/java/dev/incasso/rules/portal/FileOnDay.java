package dev.incasso.rules.portal;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.rules.account.AccountQuestion;
import dev.incasso.rules.account.Specification;
import dev.incasso.rules.account.SpecificationQuestion;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.promise.AgreedPlan;
import dev.incasso.rules.promise.PlanStatus;
import dev.incasso.rules.promise.PlanTolerance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A checked file, a day, and what can be done with it then. */
record FileOnDay(RuleBook book, Conventions conventions, CaseFile file, LocalDate day) {

    /** What is owed, line by line: both sides are told the sum of the same lines. */
    Specification specification() {
        return SpecificationQuestion.under(book, conventions, file).on(day);
    }

    Blocks blocks() {
        return Blocks.on(book, AccountQuestion.under(book, conventions, file).on(day));
    }

    List<AgreedPlan> plans() {
        return AgreedPlan.of(file.eventsThrough(day), day, PlanTolerance.usual());
    }

    boolean planRuns() {
        return plans().stream().anyMatch(plan -> plan.status() == PlanStatus.ACTIVE);
    }

    List<SeenEvent> seenBy(Side side) {
        return file.eventsThrough(day).stream()
                .flatMap(event -> SeenEvent.of(side, event).stream())
                .toList();
    }

    /** The commands of a side, each with what refuses it on the day. */
    Map<Command, List<Refusal>> commands(Side side) {
        Map<Command, List<Refusal>> commands = new EnumMap<>(Command.class);
        for (Command command : Command.values()) {
            if (PermissionTable.may(side, command)) {
                commands.put(command, refusals(command));
            }
        }
        return commands;
    }

    /** Seeing, reacting, showing and complaining are never refused, nor is a payment that was made. */
    List<Refusal> refusals(Command command) {
        return switch (command) {
            case SUBMIT -> closed();
            case FILE_DEFENCE -> file.claims().isEmpty() ? List.of(Refusal.NOTHING_CLAIMED) : List.of();
            case PROPOSE_PLAN -> plan();
            case ADD_DOCUMENT, ASK, REPORT_PAYMENT, FOLLOW, SEE, REACT, UPLOAD_PROOF, COMPLAIN -> List.of();
        };
    }

    private List<Refusal> closed() {
        return blocks().closed() ? List.of(Refusal.FILE_CLOSED) : List.of();
    }

    private List<Refusal> plan() {
        List<Refusal> refusals = new ArrayList<>(closed());
        if (planRuns()) {
            refusals.add(Refusal.PLAN_RUNS);
        }
        if (blocks().inTheEstate()) {
            refusals.add(Refusal.IN_THE_ESTATE);
        }
        if (specification().total().isZero()) {
            refusals.add(Refusal.NOTHING_OPEN);
        }
        return refusals;
    }

    /** Number of events and day. */
    @Override
    public String toString() {
        return file + " on " + day;
    }
}
