package dev.incasso.examples.benchmarks;

import static dev.incasso.core.money.Euro.euro;

import dev.incasso.core.claim.InterestKind;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.interest.Interest;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.joda.money.Money;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Ten years of statutory interest of a consumer, with its rates and yearly compounding. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class InterestBenchmark {

    private final Incasso incasso = Incasso.netherlands();
    private final Money principal = euro("812.50");
    private final LocalDate first = LocalDate.of(2015, 3, 2);
    private final LocalDate last = LocalDate.of(2025, 3, 1);

    @Benchmark
    public Interest tenYears() {
        return incasso.interest(InterestKind.CONSUMER)
                .over(principal)
                .from(first)
                .throughInclusive(last);
    }
}
