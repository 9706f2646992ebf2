package dev.incasso.examples.benchmarks;

import static dev.incasso.core.money.Euro.euro;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.casefile.NoticeEvent.ReminderSent;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.casefile.Stamp;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.book.Overlay;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.reform.Reform;
import dev.incasso.rules.reform.ReformReport;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A notice of twenty-one days instead of fourteen, over many cases: each is made, reckoned under both and forgotten. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReformBenchmark {

    private static final LocalDate ON = LocalDate.of(2026, 6, 1);

    @Param({"100", "1000", "10000"})
    public int cases;

    @Param({"false", "true"})
    public boolean nextSteps;

    private final Reform reform = Reform.compare(
                    RuleBook.netherlands(), RuleBook.netherlands().supposing(Overlay.parse("""
                            {"format": 1, "overlay": "longer", "level": "APPLICATION", "published": "2026-11-22",
                             "collectionCosts": {"noticeTerm": {"rows": [
                               {"from": "2012-07-01", "days": 21, "status": "CONVENTION", "source": "supposed"}]}}}""")))
            .on(ON);

    @Benchmark
    public ReformReport compare() {
        return (nextSteps ? reform : reform.withoutNextSteps()).over(first(cases));
    }

    /** Consumers who were reminded and noticed, and of whom every third paid a part. */
    static Stream<CaseFile> first(int cases) {
        return IntStream.range(0, cases).mapToObj(ReformBenchmark::number);
    }

    private static CaseFile number(int i) {
        LocalDate due = ON.minusDays(60 + i % 300);
        CaseFile file = CaseFile.of("case " + i, Creditor.business("Voorbeeld B.V."), Debtor.consumer())
                .with(Claim.of("A", euro(50 + i % 900), due.minusDays(30))
                        .dueOn(due)
                        .termAgreed(true))
                .with(ReminderSent.of(due.plusDays(7), Channel.EMAIL))
                .with(NoticeSent.of(due.plusDays(20), Channel.POST, List.of("A"), euro(40)));
        return i % 3 == 0 ? file.with(new PaymentReceived(Stamp.on(due.plusDays(40)), euro(25), List.of())) : file;
    }
}
