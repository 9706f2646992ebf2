package dev.incasso.examples.cli.reform;

import dev.incasso.examples.readers.ColumnMapping;
import dev.incasso.examples.readers.CsvFormat;
import dev.incasso.examples.readers.CsvWriter;
import dev.incasso.rules.portfolio.Sum;
import dev.incasso.rules.reform.DateMoves;
import dev.incasso.rules.reform.Effect;
import dev.incasso.rules.reform.Group;
import dev.incasso.rules.reform.Movement;
import dev.incasso.rules.reform.PrincipalClass;
import dev.incasso.rules.reform.ReformReport;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A report on other rules as CSV: one figure a row. Names are codes, amounts plain decimals, whatever the language; a
 * difference below zero is less for the debtor to pay.
 */
public final class ReformTotalsCsv {

    private final CsvWriter csv;

    private ReformTotalsCsv(CsvWriter csv) {
        this.csv = csv;
    }

    /**
     * A report.
     *
     * @param report the report
     * @return the rows, a header first
     */
    public static String of(ReformReport report) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.of(text, CsvFormat.of(ColumnMapping.empty()))) {
            for (String column : List.of("figure", "name", "other", "count", "before", "after", "difference")) {
                csv.text(column);
            }
            csv.endRow();
            new ReformTotalsCsv(csv).write(report);
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail", e);
        }
        return text.toString();
    }

    private void write(ReformReport report) {
        count("RULE_BOOK", report.base().toString(), report.changed().toString(), report.cases());
        count("CASES", "CHANGED", "", report.changedCases());
        count("CASES", "UNCHANGED", "", report.unchangedCases());
        report.refusals()
                .forEach((refusal, cases) -> count(
                        "NOT_COMPARABLE", refusal.side().name(), refusal.code().name(), cases));
        report.figures().forEach((figure, sum) -> sums("SUM", figure.name(), report.cases(), sum));
        effect("DEBTORS", report.debtors());
        effect("CREDITORS", report.creditors());
        report.byPrincipal().forEach((limits, group) -> group("PRINCIPAL", name(limits), group));
        report.byCostBasis().forEach((basis, group) -> group("COST_BASIS", basis.name(), group));
        report.byCapacity().forEach((capacity, group) -> group("CAPACITY", capacity.name(), group));
        report.differences().forEach((size, sum) -> row("DIFFERENCE", size.name(), "", sum));
        report.dates().forEach((date, moves) -> dates(date.name(), moves));
        report.steps()
                .forEach((move, cases) ->
                        count("STEP", move.before().name(), move.after().name(), cases));
    }

    /** Above the first limit, up to and including the second. */
    private static String name(PrincipalClass limits) {
        return limits.above().getAmount().toPlainString() + ".."
                + limits.upTo().map(limit -> limit.getAmount().toPlainString()).orElse("");
    }

    private void effect(String who, Effect effect) {
        row(who, "BETTER", "", effect.better());
        row(who, "WORSE", "", effect.worse());
        count(who, "SAME", "", effect.same());
    }

    private void group(String figure, String name, Group group) {
        sums(figure, name, group.cases(), group.onTop());
        count(figure, name, "CHANGED", group.changed());
        row(figure, name, "LESS", group.debtors().better());
        row(figure, name, "MORE", group.debtors().worse());
    }

    private void dates(String date, DateMoves moves) {
        moves.byDays().forEach((days, cases) -> count("DAYS_LATER", date, Integer.toString(days), cases));
        count("DAYS_LATER", date, "ONLY_AFTER", moves.begun());
        count("DAYS_LATER", date, "ONLY_BEFORE", moves.ended());
    }

    private void count(String figure, String name, String other, long count) {
        row(figure, name, other, count, Optional.empty(), Optional.empty());
    }

    private void sums(String figure, String name, long count, Movement sum) {
        row(figure, name, "", count, Optional.of(sum), Optional.of(sum.difference()));
    }

    private void row(String figure, String name, String other, Sum sum) {
        row(figure, name, other, sum.count(), Optional.empty(), Optional.of(sum.amount()));
    }

    private void row(
            String figure, String name, String other, long count, Optional<Movement> sum, Optional<Money> difference) {
        csv.text(figure).text(name).text(other).number(count);
        sum.ifPresentOrElse(
                both -> csv.amount(both.before()).amount(both.after()),
                () -> csv.text("").text(""));
        difference.ifPresentOrElse(csv::amount, () -> csv.text(""));
        csv.endRow();
    }
}
