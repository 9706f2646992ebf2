package dev.incasso.rules.portfolio;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.error.IncassoException;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.next.NextStepQuestion;
import dev.incasso.rules.next.Policy;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The question how many files stand on a day. Immutable and thread-safe: each method returns a new question. The files are
 * read one by one and none is kept, so their number does not matter; a parallel stream of the host gives the same report.
 */
public final class ReportQuestion {

    private final RuleBook book;
    private final Conventions conventions;
    private final Policy policy;
    private final @Nullable LocalDate day;

    private ReportQuestion(RuleBook book, Conventions conventions, Policy policy, @Nullable LocalDate day) {
        this.book = book;
        this.conventions = conventions;
        this.policy = policy;
        this.day = day;
    }

    /**
     * A question.
     *
     * @param book the rule book
     * @param conventions the conventions
     * @param policy the policy that gives the next steps, if no other is chosen
     * @return the question, still without a day
     */
    public static ReportQuestion under(RuleBook book, Conventions conventions, Policy policy) {
        return new ReportQuestion(book, conventions, policy, null);
    }

    /**
     * The same question under a policy.
     *
     * @param chosen the policy that gives the next steps
     * @return a new question
     */
    public ReportQuestion under(Policy chosen) {
        return new ReportQuestion(book, conventions, chosen, day);
    }

    /**
     * The day.
     *
     * @param chosen the day, at its end; later events do not count
     * @return a new question
     */
    public ReportQuestion on(LocalDate chosen) {
        return new ReportQuestion(book, conventions, policy, chosen);
    }

    /**
     * The report.
     *
     * @param files the files; one that cannot be read is counted among the refused ones, with its id
     * @return the report of all of them
     * @throws NullPointerException if the day is missing
     */
    public ManagementReport over(Stream<CaseFile> files) {
        return files.collect(collector());
    }

    /**
     * The report as a collector, for a stream of the host.
     *
     * @return a collector that can be used in parallel
     * @throws NullPointerException if the day is missing
     */
    public Collector<CaseFile, ?, ManagementReport> collector() {
        LocalDate on = Objects.requireNonNull(day, "the day of the report is missing");
        return Collector.of(() -> new Adding(on), (sum, file) -> sum.add(file, this), Adding::and, sum -> sum.report);
    }

    private CaseTally tally(CaseFile file, LocalDate on) {
        try {
            NextStepQuestion question = NextStepQuestion.under(book, conventions, policy, file);
            CaseTally tally = new CaseTally(on);
            tally.add(question.on(on), question.account());
            return tally;
        } catch (IncassoException e) {
            // However far it came: nothing of a refused file is in a sum.
            CaseTally refused = new CaseTally(on);
            refused.refuse(file.id());
            return refused;
        }
    }

    /** The sum so far; used by one thread at a time. */
    private static final class Adding {
        private final LocalDate on;
        private ManagementReport report;

        Adding(LocalDate on) {
            this.on = on;
            this.report = new ManagementReport(new CaseTally(on));
        }

        void add(CaseFile file, ReportQuestion question) {
            report = report.plus(new ManagementReport(question.tally(file, on)));
        }

        Adding and(Adding other) {
            report = report.plus(other.report);
            return this;
        }
    }
}
