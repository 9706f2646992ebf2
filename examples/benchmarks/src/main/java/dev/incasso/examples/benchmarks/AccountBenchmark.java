package dev.incasso.examples.benchmarks;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.account.Account;
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

/** What is owed at the end of ten years, the check of the file included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class AccountBenchmark {

    @Param({"ORDINARY", "CONTENTIOUS"})
    public Mix mix;

    @Param({"100", "1000", "10000"})
    public int events;

    private final Incasso incasso = Incasso.netherlands();
    private CaseFile file;

    @Setup
    public void makeFile() {
        file = CaseFiles.of(mix, events);
    }

    @Benchmark
    public Account account() {
        return incasso.account(file).on(CaseFiles.LAST);
    }
}
