package dev.incasso.examples.cli;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Household;
import dev.incasso.examples.pictures.PlanBars;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.floor.ProtectedEarningsFloor;
import dev.incasso.rules.plan.FilePlan;
import dev.incasso.rules.plan.PlanProposal;
import dev.incasso.rules.plan.PlanQuestion;
import dev.incasso.rules.promise.PlanTolerance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A payment plan that can be kept, for a person; or how the plans of a case file stand. */
@Command(
        name = "plan",
        description = {
            "In which instalments an amount can be paid and kept up, what to ask, and what can be done where none can.",
            "With a case file and no first day: how the plans stand that were agreed in it.",
            "Example: incasso plan 500 --first 2026-12-01 --pay-day 28 --promised 100 --room 50 --explain nl",
            "Example: incasso plan case.json --on 2026-12-01"
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit status: 0 fine, also where no plan can be paid; 1 no plan to draw; 2 the input cannot be used."
        })
final class PlanCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "AMOUNT|FILE", description = "What is to be paid, or a case file in JSON.")
    private PlanSubject subject = PlanSubject.of("-");

    @Option(names = "--first", paramLabel = "DATE", description = "The first day on which an instalment can be paid.")
    private @Nullable LocalDate first;

    @Option(names = "--on", paramLabel = "DATE", description = "The day of the question (default: the first day).")
    private @Nullable LocalDate on;

    @Mixin
    private PlanOptions options = new PlanOptions();

    @Option(names = "--household", description = "Who lives there: ${COMPLETION-CANDIDATES}.")
    private @Nullable Household household;

    @Mixin
    private IncomeOptions incomes = new IncomeOptions();

    @Option(names = "--svg", paramLabel = "FILE", description = "Also writes the plan as a picture, in Dutch.")
    private @Nullable Path svg;

    @Mixin
    private Explain explain = new Explain();

    @Mixin
    private RulesOption rules = new RulesOption();

    PlanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Incasso incasso = rules.incasso(console);
        if (subject.file().isPresent() && on == null) {
            throw missing("--on", "a case file needs the day of the question");
        }
        if (subject.file().isPresent() && first == null && on != null) {
            FilePlan plans = incasso.plan(subject.file().get().caseFile(console));
            PromiseSheet.print(plans.agreed(on, PlanTolerance.usual()), console.out(), explain.locale());
            return Main.FINE;
        }
        if (first == null) {
            throw missing("--first", "a plan needs the first day on which an instalment can be paid");
        }
        return propose(incasso, first, on == null ? first : on);
    }

    private int propose(Incasso incasso, LocalDate earliest, LocalDate day) throws IOException {
        Optional<ProtectedEarningsFloor> floor = floor(incasso, day);
        PlanQuestion question = options.asked(incasso, question(incasso, day));
        PlanProposal plan = floor.flatMap(ProtectedEarningsFloor::room)
                .map(question::aboveFloor)
                .orElse(question)
                .startingOn(earliest);
        PlanSheet.print(plan, console.out(), explain.locale());
        console.explain(plan, explain.locale());
        floor.ifPresent(known -> {
            console.out().println();
            console.explain(known, explain.locale());
        });
        return svg == null ? Main.FINE : draw(plan, svg);
    }

    private PlanQuestion question(Incasso incasso, LocalDate day) throws IOException {
        if (subject.file().isEmpty()) {
            return incasso.plan(subject.amount().orElse(Euro.ZERO));
        }
        CaseFile file = subject.file().get().caseFile(console);
        return incasso.plan(file).on(day);
    }

    private Optional<ProtectedEarningsFloor> floor(Incasso incasso, LocalDate day) {
        if (household == null && incomes.any()) {
            throw missing("--household", "an income or housing costs say nothing without it");
        }
        return Optional.ofNullable(household)
                .map(known -> incomes.question(incasso, known).on(day));
    }

    private int draw(PlanProposal plan, Path to) throws IOException {
        if (plan.instalments().isEmpty()) {
            console.err().println("incasso: no plan is proposed; there is nothing to draw");
            return Main.PARTLY;
        }
        String picture = PlanBars.of(plan.instalments(), plan.total()).picture().svg();
        Files.writeString(to, picture, StandardCharsets.UTF_8);
        return Main.FINE;
    }

    private static InvalidInputException missing(String option, String why) {
        return new InvalidInputException(Violation.of(ErrorCode.MISSING_FIELD, option, why));
    }
}
