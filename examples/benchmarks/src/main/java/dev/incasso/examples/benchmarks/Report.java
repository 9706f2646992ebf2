package dev.incasso.examples.benchmarks;

import dev.incasso.examples.benchmarks.Growth.Point;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks with the gc profiler and tells how time and memory per event change with the size of the case file.
 * Only sizes of one run are compared; nothing is asserted. Arguments are those of JMH.
 */
public final class Report {

    /** What a benchmark calls its size: the events of one file, or the cases of a portfolio. */
    private static final Set<String> SIZES = Set.of("events", "cases");

    private static final String BYTES = "gc.alloc.rate.norm";

    private Report() {}

    public static void main(String[] arguments) throws CommandLineOptionException, RunnerException {
        CommandLineOptions asked = new CommandLineOptions(arguments);
        if (asked.shouldHelp()) {
            System.out.println("Arguments are those of JMH, such as Account or -p events=100,1000 or -f 3.");
            return;
        }
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(asked)
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        print(results, System.out);
    }

    private static void print(Collection<RunResult> results, PrintStream out) {
        Map<String, List<Point>> times = new TreeMap<>();
        Map<String, List<Point>> bytes = new TreeMap<>();
        List<String> single = new ArrayList<>();
        String unit = "";
        for (RunResult result : results) {
            unit = result.getPrimaryResult().getScoreUnit();
            double time = fastest(result);
            double allocated = allocated(result);
            Optional<String> key = result.getParams().getParamsKeys().stream()
                    .filter(SIZES::contains)
                    .findFirst();
            if (key.isPresent()) {
                int size = Integer.parseInt(result.getParams().getParam(key.get()));
                times.computeIfAbsent(name(result), name -> new ArrayList<>()).add(new Point(size, time));
                bytes.computeIfAbsent(name(result), name -> new ArrayList<>()).add(new Point(size, allocated));
            } else {
                single.add(String.format(Locale.ROOT, "%s: %,.1f %s, %,.0f B/op", name(result), time, unit, allocated));
            }
        }
        out.println();
        out.println("Fastest iteration of each size; ratio: per event against the next smaller size, near 1 = linear");
        for (String name : times.keySet()) {
            out.println(name);
            new Growth(times.get(name)).lines(unit).forEach(out::println);
            new Growth(bytes.get(name)).lines("B/op ").forEach(out::println);
        }
        single.forEach(out::println);
    }

    /** Benchmark and parameters, but for the size. */
    private static String name(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        StringBuilder name = new StringBuilder(
                benchmark.substring(Report.class.getPackageName().length() + 1));
        for (String key : result.getParams().getParamsKeys()) {
            if (!SIZES.contains(key)) {
                name.append(' ').append(result.getParams().getParam(key));
            }
        }
        return name.toString();
    }

    /** Of the iterations the one that other work on the machine disturbed least. */
    private static double fastest(RunResult result) {
        return result.getPrimaryResult().getStatistics().getMin();
    }

    private static double allocated(RunResult result) {
        return result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(BYTES))
                .map(Map.Entry::getValue)
                .mapToDouble(Result::getScore)
                .findFirst()
                .orElse(Double.NaN);
    }
}
