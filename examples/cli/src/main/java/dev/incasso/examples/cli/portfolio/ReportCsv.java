package dev.incasso.examples.cli.portfolio;

import dev.incasso.examples.readers.ColumnMapping;
import dev.incasso.examples.readers.CsvFormat;
import dev.incasso.examples.readers.CsvWriter;
import dev.incasso.rules.portfolio.DaysToPay;
import dev.incasso.rules.portfolio.ManagementReport;
import dev.incasso.rules.portfolio.Sum;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Reports as CSV: one figure a row, with its day, so that days can be laid side by side. Names are codes, amounts plain
 * decimals and dates year-month-day, whatever the language.
 */
public final class ReportCsv {

    private final CsvWriter csv;
    private final LocalDate on;

    private ReportCsv(CsvWriter csv, LocalDate on) {
        this.csv = csv;
        this.on = on;
    }

    /**
     * Some reports.
     *
     * @param reports the reports
     * @return the rows, a header first
     */
    public static String of(List<ManagementReport> reports) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.of(text, CsvFormat.of(ColumnMapping.empty()))) {
            for (String column : List.of("on", "figure", "name", "channel", "count", "amount")) {
                csv.text(column);
            }
            csv.endRow();
            reports.forEach(report -> new ReportCsv(csv, report.on()).write(report));
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail", e);
        }
        return text.toString();
    }

    private void write(ManagementReport report) {
        count("FILES", "", report.files());
        count("REFUSED", "", report.refusedCount());
        sums("STATUS", report.statuses());
        sums("AGE", report.ageing());
        sums("STEP", report.steps());
        report.sendings().forEach((sending, success) -> {
            String channel = sending.channel().name();
            row("MESSAGE_SENT", sending.message(), channel, Optional.of(success.sent()), Optional.empty());
            row("MESSAGE_PAID", sending.message(), channel, Optional.of(success.paid()), Optional.of(success.amount()));
        });
        sums("PROMISE", report.promises());
        sums("PLAN", report.plans());
        DaysToPay days = report.daysToPay();
        count("DAYS_TO_PAY", "CLAIMS", days.claims());
        count("DAYS_TO_PAY", "DAYS", days.days());
        count("DAYS_TO_PAY", "LATE", days.late());
        count("DAYS_TO_PAY", "DAYS_LATE", days.daysLate());
        report.charged().forEach((part, amount) -> amount("CHARGED", part.name(), amount));
        report.open().forEach((part, amount) -> amount("OPEN", part.name(), amount));
        amount("PAID", "", report.paid());
        amount("OVERPAID", "", report.overpaid());
        amount("COSTS_WAIVED", "", report.costsWaived());
        report.blocks().forEach((block, files) -> count("BLOCK", block.name(), files));
    }

    private <K extends Enum<K>> void sums(String figure, Map<K, Sum> sums) {
        sums.forEach((key, sum) -> row(figure, key.name(), "", Optional.of(sum.count()), Optional.of(sum.amount())));
    }

    private void count(String figure, String name, long count) {
        row(figure, name, "", Optional.of(count), Optional.empty());
    }

    private void amount(String figure, String name, Money amount) {
        row(figure, name, "", Optional.empty(), Optional.of(amount));
    }

    private void row(String figure, String name, String channel, Optional<Long> count, Optional<Money> amount) {
        csv.date(on).text(figure).text(name).text(channel);
        count.ifPresentOrElse(csv::number, () -> csv.text(""));
        amount.ifPresentOrElse(csv::amount, () -> csv.text(""));
        csv.endRow();
    }
}
