package dev.incasso.examples.cli.portfolio;

import dev.incasso.core.money.Euro;
import dev.incasso.examples.cli.openitems.Table;
import dev.incasso.rules.next.Policy;
import dev.incasso.rules.portfolio.DaysToPay;
import dev.incasso.rules.portfolio.Keeping;
import dev.incasso.rules.portfolio.ManagementReport;
import dev.incasso.rules.portfolio.ManagementReport.Part;
import dev.incasso.rules.portfolio.Sum;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.joda.money.Money;

/** A report as plain tables for a person. An average is rounded half up to whole days, here and nowhere else. */
public final class ReportSheet {

    private final PrintWriter out;
    private final ReportWords words;

    /**
     * A sheet.
     *
     * @param out where to print
     * @param reader Dutch; anything else is English
     */
    public ReportSheet(PrintWriter out, Locale reader) {
        this.out = out;
        this.words = new ReportWords(reader);
    }

    /**
     * Prints the report of a day.
     *
     * @param report the report
     * @param policy under which its steps were found
     */
    public void print(ManagementReport report, Policy policy) {
        out.println(words.say("HEADING", "on", report.on(), "policy", policy.title(words.reader())));
        out.println(words.say("FILES", "count", Long.toString(report.files())));
        sums("STATUS", "COUNT_FILES", "OPEN", report.statuses());
        sums("AGE", "COUNT_CLAIMS", "PRINCIPAL_OPEN", report.ageing());
        sums("STEP", "COUNT_FILES", "OPEN", report.steps());
        messages(report);
        kept(report);
        daysToPay(report.daysToPay());
        money(report);
        blocks(report);
    }

    /**
     * Prints what could not be read, if anything.
     *
     * @param count how many
     * @param names the first of them
     */
    public void printRefused(long count, List<String> names) {
        if (count == 0) {
            return;
        }
        out.println();
        out.println(words.say("REFUSED", "count", Long.toString(count)));
        names.forEach(name -> out.println("- " + ReportWords.plain(name)));
        if (count > names.size()) {
            out.println(words.say("AND_MORE", "count", Long.toString(count - names.size())));
        }
    }

    private void print(Table table) {
        out.println();
        table.print(out);
    }

    private <K extends Enum<K>> void sums(String head, String count, String amount, SortedMap<K, Sum> sums) {
        if (sums.isEmpty()) {
            return;
        }
        Table table = table(head, count, amount);
        sums.forEach((key, sum) -> row(table, words.fact(key), sum));
        row(table, words.say("TOGETHER"), sums.values().stream().reduce(Sum.NONE, Sum::plus));
        print(table);
    }

    private Table table(String head, String count, String amount) {
        return new Table().left(words.say(head)).right(words.say(count)).right(words.say(amount));
    }

    private void row(Table table, String name, Sum sum) {
        table.row(List.of(name, Long.toString(sum.count()), words.fact(sum.amount())));
    }

    private void messages(ManagementReport report) {
        if (report.sendings().isEmpty()) {
            return;
        }
        Table table = new Table()
                .left(words.say("MESSAGE"))
                .left(words.say("CHANNEL"))
                .right(words.say("SENT"))
                .right(words.say("PAID_AFTER"))
                .right(words.say("BROUGHT"));
        report.sendings()
                .forEach((sending, success) -> table.row(List.of(
                        words.message(sending.message()),
                        words.fact(sending.channel()),
                        Long.toString(success.sent()),
                        Long.toString(success.paid()),
                        words.fact(success.amount()))));
        print(table);
        out.println(words.say("SUCCESS"));
    }

    private void kept(ManagementReport report) {
        if (report.promises().isEmpty() && report.plans().isEmpty()) {
            return;
        }
        Table table = table("PROMISES", "COUNT", "AMOUNT");
        kept(table, "PROMISE", report.promises());
        kept(table, "PLAN", report.plans());
        print(table);
    }

    private void kept(Table table, String what, Map<Keeping, Sum> sums) {
        sums.forEach((keeping, sum) -> row(table, words.say(what, "keeping", keeping), sum));
    }

    private void daysToPay(DaysToPay days) {
        if (days.claims() == 0) {
            return;
        }
        Table table = new Table()
                .left(words.say("PAID_CLAIMS"))
                .right(words.say("COUNT_CLAIMS"))
                .right(words.say("DAYS"))
                .right(words.say("AVERAGE"));
        row(table, "DAYS_FROM_ISSUE", days.claims(), days.days());
        if (days.late() > 0) {
            row(table, "DAYS_LATE", days.late(), days.daysLate());
        }
        print(table);
    }

    private void row(Table table, String name, long claims, long days) {
        BigDecimal average = BigDecimal.valueOf(days).divide(BigDecimal.valueOf(claims), 0, RoundingMode.HALF_UP);
        table.row(List.of(words.say(name), Long.toString(claims), Long.toString(days), average.toPlainString()));
    }

    private void money(ManagementReport report) {
        Table table =
                new Table().left(words.say("MONEY")).right(words.say("CHARGED")).right(words.say("OPEN"));
        for (Part part : Part.values()) {
            table.row(List.of(
                    words.fact(part),
                    words.fact(report.charged().getOrDefault(part, Euro.ZERO)),
                    words.fact(report.open().getOrDefault(part, Euro.ZERO))));
        }
        Money charged = report.charged().values().stream().reduce(Euro.ZERO, Money::plus);
        table.row(List.of(words.say("TOGETHER"), words.fact(charged), words.fact(report.openTotal())));
        print(table);
        out.println(words.say(
                "PAID", "paid", report.paid(), "overpaid", report.overpaid(), "waived", report.costsWaived()));
    }

    private void blocks(ManagementReport report) {
        if (report.blocks().isEmpty()) {
            return;
        }
        Table table = new Table().left(words.say("BLOCK")).right(words.say("COUNT_FILES"));
        report.blocks().forEach((block, count) -> table.row(List.of(words.fact(block), Long.toString(count))));
        print(table);
    }
}
