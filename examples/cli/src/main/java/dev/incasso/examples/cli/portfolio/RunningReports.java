package dev.incasso.examples.cli.portfolio;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.rules.portfolio.ManagementReport;
import dev.incasso.rules.portfolio.ReportQuestion;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collector;

/** Reports of several days over the same files, which are read once. Not thread-safe. */
public final class RunningReports {

    private final List<Running<?>> days;

    private RunningReports(List<Running<?>> days) {
        this.days = days;
    }

    /**
     * Reports still without files.
     *
     * @param question what to report
     * @param days on which days
     * @return the reports
     */
    public static RunningReports of(ReportQuestion question, List<LocalDate> days) {
        return new RunningReports(days.stream()
                .<Running<?>>map(day -> new Running<>(question.on(day).collector()))
                .toList());
    }

    /**
     * Adds a file to the reports of all days.
     *
     * @param file the file
     */
    public void add(CaseFile file) {
        days.forEach(day -> day.add(file));
    }

    /**
     * The reports so far.
     *
     * @return one a day, in the order of the days
     */
    public List<ManagementReport> reports() {
        return days.stream().map(Running::report).toList();
    }

    /** The report of one day, while files are added. */
    private static final class Running<A> {
        private final Collector<CaseFile, A, ManagementReport> collector;
        private final A sum;

        Running(Collector<CaseFile, A, ManagementReport> collector) {
            this.collector = collector;
            this.sum = collector.supplier().get();
        }

        void add(CaseFile file) {
            collector.accumulator().accept(sum, file);
        }

        ManagementReport report() {
            return collector.finisher().apply(sum);
        }
    }
}
