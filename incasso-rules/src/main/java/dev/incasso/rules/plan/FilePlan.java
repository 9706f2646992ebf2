package dev.incasso.rules.plan;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import dev.incasso.core.explain.Warning;
import dev.incasso.rules.account.AccountQuestion;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.promise.AgreedPlan;
import dev.incasso.rules.promise.PlanStatus;
import dev.incasso.rules.promise.PlanTolerance;
import dev.incasso.rules.standstill.Standstill;
import dev.incasso.rules.standstill.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The question for a plan on all that is open in a case file, and for the plans that were agreed in it. Immutable and
 * thread-safe.
 */
public final class FilePlan {

    private final RuleBook book;
    private final Conventions conventions;
    private final CaseFile file;
    private final AccountQuestion account;

    private FilePlan(RuleBook book, Conventions conventions, CaseFile file, AccountQuestion account) {
        this.book = book;
        this.conventions = conventions;
        this.file = file;
        this.account = account;
    }

    /**
     * A question about a file.
     *
     * @param book the rule book
     * @param conventions the conventions
     * @param file the file
     * @return the question
     * @throws InvalidInputException if anything in the file is impossible, with all of it
     */
    public static FilePlan under(RuleBook book, Conventions conventions, CaseFile file) {
        return new FilePlan(book, conventions, file, AccountQuestion.under(book, conventions, file));
    }

    /**
     * A plan on what is open on a day. What the file tells comes as warnings; in bankruptcy, debt restructuring and three
     * months after a death no plan is proposed.
     *
     * @param day the day
     * @return the question, still without room and first day
     * @throws InvalidInputException if an agreed plan runs: there is one plan at a time, to be revised or ended first
     */
    public PlanQuestion on(LocalDate day) {
        boolean runs = agreed(day, PlanTolerance.usual()).stream().anyMatch(plan -> plan.status() == PlanStatus.ACTIVE);
        if (runs) {
            throw new InvalidInputException(Violation.of(
                    ErrorCode.CONTRADICTION,
                    "caseFile.events",
                    "an agreed plan runs on " + day + "; revise it or end it first"));
        }
        List<CaseEvent> events = file.eventsThrough(day);
        List<Warning> warnings = new ArrayList<>();
        boolean forbidden = false;
        for (State state : Standstill.of(book, file, events).statesOn(day)) {
            warning(state).ifPresent(warnings::add);
            forbidden |= state == State.RESTRUCTURING || state == State.BANKRUPTCY || state == State.DEATH;
        }
        if (file.claims().stream().flatMap(claim -> claim.dueOn().stream()).anyMatch(day::isBefore)) {
            warnings.add(Warning.of(PlanProposal.TEXTS.phrase("NOT_AN_EXISTING_DEBT"), PlanExplanation.CREDIT_LAW));
        }
        return PlanQuestion.under(book, conventions, account.on(day).open().total())
                .circumstances(warnings, forbidden);
    }

    /**
     * How the agreed plans stand on a day.
     *
     * @param day the day
     * @param tolerance when an instalment counts as missed
     * @return the plans, oldest first
     */
    public List<AgreedPlan> agreed(LocalDate day, PlanTolerance tolerance) {
        return AgreedPlan.of(file.eventsThrough(day), day, tolerance);
    }

    private static Optional<Warning> warning(State state) {
        Optional<String> key = switch (state) {
            case RESTRUCTURING, BANKRUPTCY -> Optional.of("NO_PLAN_OUTSIDE_THE_ESTATE");
            case MORATORIUM, SUSPENSION -> Optional.of("PLAN_DURING_A_MORATORIUM");
            case DEATH -> Optional.of("DEATH");
            case DEBT_HELP -> Optional.of("DEBT_HELP_RUNS");
            case ADMINISTRATION, CURATORSHIP -> Optional.of("NEEDS_THE_ADMINISTRATOR");
            case MINOR -> Optional.of("NEEDS_THE_REPRESENTATIVE");
            case DISPUTE_OPEN -> Optional.of("DISPUTE_IS_OPEN");
            case PLAN_KEPT,
                    COLLECTOR_NOT_REGISTERED,
                    CLOSED,
                    RESTRUCTURING_RUNS,
                    CLEAN_SLATE,
                    NARROW_MORATORIUM,
                    PLAN_OFFER_OPEN,
                    PROMISE_RUNNING,
                    VULNERABLE,
                    ADDRESS_UNKNOWN -> Optional.empty();
        };
        return key.map(known -> Warning.of(PlanProposal.TEXTS.phrase(known), state.source()));
    }
}
