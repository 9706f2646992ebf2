package dev.incasso.examples.benchmarks;

import static dev.incasso.core.money.Euro.euro;

import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.costs.CollectionCosts;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The tariff over one claim. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CostsBenchmark {

    private final Incasso incasso = Incasso.netherlands();
    private final LocalDate notice = LocalDate.of(2026, 3, 20);
    private final List<DefaultedClaim> claims =
            List.of(DefaultedClaim.of("2026-0042", euro("812.50"), LocalDate.of(2026, 3, 2)));
    private final Debtor debtor = Debtor.consumer();

    @Benchmark
    public CollectionCosts tariff() {
        return incasso.costs().forNotice(claims, debtor).on(notice);
    }
}
