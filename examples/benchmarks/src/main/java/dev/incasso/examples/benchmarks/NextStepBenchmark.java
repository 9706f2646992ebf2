package dev.incasso.examples.benchmarks;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.next.NextStep;
import dev.incasso.rules.next.NextStepQuestion;
import dev.incasso.rules.next.Outlook;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What to do now in a file in which all kinds of things happened within a year. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class NextStepBenchmark {

    @Param({"50", "500"})
    public int events;

    private final Incasso incasso = Incasso.netherlands();
    private CaseFile file;
    private NextStepQuestion question;
    private NextStep answer;

    @Setup
    public void makeFile() {
        file = LivelyFile.of(events);
        question = incasso.nextStep(file);
        answer = question.on(LivelyFile.LAST);
    }

    /** One decision in a file that was checked before. */
    @Benchmark
    public NextStep decision() {
        return question.on(LivelyFile.LAST);
    }

    /** One decision, the check of the file included. */
    @Benchmark
    public NextStep checkAndDecision() {
        return incasso.nextStep(file).on(LivelyFile.LAST);
    }

    /** What follows if nothing happens: a decision for each step and each wait. */
    @Benchmark
    public Outlook outlook() {
        return answer.outlook();
    }
}
