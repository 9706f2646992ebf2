package dev.incasso.rules.reform;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.next.Policy;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/**
 * The question what another rule book does to many cases: {@code compare(base, changed).on(day).over(files)}. Each case is
 * reckoned under both, with the same facts; nobody is assumed to act otherwise under other rules. The files are read one
 * by one and none is kept, so their number does not matter. Immutable and thread-safe: each method returns a new question.
 */
public final class Reform {

    private static final int USUALLY_NAMED = 20;
    private static final int MOST_NAMED = 10_000;

    private final Setting setting;
    private final Watching watching;

    private Reform(Setting setting, Watching watching) {
        this.setting = setting;
        this.watching = watching;
    }

    /**
     * A question about two rule books, each under its own conventions, and under the policy {@link Policy#preIncasso()}.
     *
     * @param base the rules as they are
     * @param changed the rules as they would be
     * @return the question, still without a day
     */
    public static Reform compare(RuleBook base, RuleBook changed) {
        return new Reform(
                new Setting(
                        Objects.requireNonNull(base),
                        Objects.requireNonNull(changed),
                        null,
                        Policy.preIncasso(),
                        true,
                        false,
                        USUALLY_NAMED,
                        null),
                Watching.NOBODY);
    }

    /**
     * What became of many cases by what was found out later: the rule book as it was known on a day against the same rule
     * book as it was known on another one. A case that the first could not answer yet is counted apart.
     *
     * @param book the rule book with its corrections
     * @param knownThen the day of the first answers
     * @param knownNow the day of the new ones
     * @return the question, still without a day
     * @throws dev.incasso.core.error.HorizonException if nothing could be reckoned yet with what was known on one of the days
     */
    public static Reform rerating(RuleBook book, LocalDate knownThen, LocalDate knownNow) {
        return compare(book.asKnownOn(knownThen), book.asKnownOn(knownNow));
    }

    /**
     * The same question under the same conventions for both rule books.
     *
     * @param choices the conventions; what the creditor leaves the debtor comes from the policy
     * @return a new question
     */
    public Reform under(Conventions choices) {
        return with(new Setting(
                setting.base(),
                setting.changed(),
                choices,
                setting.policy(),
                setting.steps(),
                setting.noticesAsSent(),
                setting.largest(),
                setting.day()));
    }

    /**
     * The same question under a policy.
     *
     * @param chosen the policy that gives the next steps, and what the creditor leaves the debtor
     * @return a new question
     */
    public Reform under(Policy chosen) {
        return with(new Setting(
                setting.base(),
                setting.changed(),
                setting.chosen(),
                chosen,
                setting.steps(),
                setting.noticesAsSent(),
                setting.largest(),
                setting.day()));
    }

    /**
     * The same question for money and dates alone, which takes a fraction of the time.
     *
     * @return a new question
     */
    public Reform withoutNextSteps() {
        return with(new Setting(
                setting.base(),
                setting.changed(),
                setting.chosen(),
                setting.policy(),
                false,
                setting.noticesAsSent(),
                setting.largest(),
                setting.day()));
    }

    /**
     * The same question with the costs that stand in each fourteen-day notice, whatever the rule book. Otherwise a notice
     * that announced just what one of the rule books gives counts as one that announces what the rule book in question
     * gives: under another tariff it would have been written so. As it was sent, it gives no right to costs under a lower
     * tariff (art. 6:96 lid 6 BW), and no more than it says under a higher one.
     *
     * @return a new question
     */
    public Reform noticesAsSent() {
        return with(new Setting(
                setting.base(),
                setting.changed(),
                setting.chosen(),
                setting.policy(),
                setting.steps(),
                true,
                setting.largest(),
                setting.day()));
    }

    /**
     * How many of the largest changes the report names; 20 if nothing is said.
     *
     * @param most the number, 0 to 10,000
     * @return a new question
     * @throws InvalidInputException if the number lies outside that
     */
    public Reform largest(int most) {
        if (most < 0 || most > MOST_NAMED) {
            throw new InvalidInputException(Violation.of(
                    ErrorCode.OUT_OF_RANGE, "largest", "the number of largest changes is 0 to " + MOST_NAMED));
        }
        return with(new Setting(
                setting.base(),
                setting.changed(),
                setting.chosen(),
                setting.policy(),
                setting.steps(),
                setting.noticesAsSent(),
                most,
                setting.day()));
    }

    /**
     * The day.
     *
     * @param chosen the day, at its end; later events do not count
     * @return a new question
     */
    public Reform on(LocalDate chosen) {
        return with(new Setting(
                setting.base(),
                setting.changed(),
                setting.chosen(),
                setting.policy(),
                setting.steps(),
                setting.noticesAsSent(),
                setting.largest(),
                Objects.requireNonNull(chosen)));
    }

    /**
     * The same question, telling how far it is.
     *
     * @param every after how many cases, one or more
     * @param read who is told the number of cases read so far
     * @return a new question
     * @throws InvalidInputException if the number is below one
     */
    public Reform progress(long every, LongConsumer read) {
        if (every < 1) {
            throw new InvalidInputException(
                    Violation.of(ErrorCode.OUT_OF_RANGE, "every", "the number of cases is at least one"));
        }
        return new Reform(setting, new Watching(every, read, watching.changes(), watching.notComparable()));
    }

    /**
     * The same question, handing on each case that changes as it comes.
     *
     * @param changes who gets them
     * @return a new question
     */
    public Reform eachChange(Consumer<CaseChange> changes) {
        return new Reform(
                setting, new Watching(watching.every(), watching.progress(), changes, watching.notComparable()));
    }

    /**
     * The same question, handing on each case that cannot be compared as it comes.
     *
     * @param refused who gets them
     * @return a new question
     */
    public Reform eachNotComparable(Consumer<NotComparable> refused) {
        return new Reform(setting, new Watching(watching.every(), watching.progress(), watching.changes(), refused));
    }

    private Reform with(Setting changed) {
        return new Reform(changed, watching);
    }

    /**
     * The report, made in the thread that asks. A parallel stream is read in order all the same; see {@link #tally()} and
     * {@link #over(Stream, Executor)} for several threads.
     *
     * @param files the cases; the first has index 1
     * @return the report of all of them
     * @throws NullPointerException if the day is missing
     */
    public ReformReport over(Stream<CaseFile> files) {
        ReformTally tally = tally();
        long[] read = {0};
        files.sequential().forEachOrdered(file -> {
            tally.add(++read[0], file);
            watching.tell(read[0] - 1, read[0]);
        });
        return tally.report();
    }

    /**
     * The report, made by an executor of the host: the same report, with whoever watches told the same in the same order,
     * by the thread that asks. Cases are handed over in small parts, a few at a time.
     *
     * @param files the cases; the first has index 1
     * @param executor who reckons
     * @return the report of all of them
     * @throws NullPointerException if the day is missing
     */
    public ReformReport over(Stream<CaseFile> files, Executor executor) {
        return new Parts(setting, watching, executor).run(files);
    }

    /**
     * An empty tally, for a host that adds cases itself.
     *
     * @return a tally of this question; several of them add up
     * @throws NullPointerException if the day is missing
     */
    public ReformTally tally() {
        return new ReformTally(setting, watching);
    }
}
