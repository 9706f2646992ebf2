package dev.incasso.examples.cli.reform;

import dev.incasso.examples.readers.ColumnMapping;
import dev.incasso.examples.readers.CsvFormat;
import dev.incasso.examples.readers.CsvWriter;
import dev.incasso.rules.reform.Aspect;
import dev.incasso.rules.reform.CaseChange;
import dev.incasso.rules.reform.Figure;
import dev.incasso.rules.reform.NotComparable;
import dev.incasso.rules.reform.Standing;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The cases that other rules change as CSV, a row as each comes: every figure, date and step before and after. A case that
 * cannot be compared has a row with the codes of its errors instead. Not thread-safe.
 */
public final class ReformCasesCsv implements Closeable {

    private static final int COLUMNS_OF_STANDINGS = 21;

    private final CsvWriter csv;

    private ReformCasesCsv(CsvWriter csv) {
        this.csv = csv;
    }

    /**
     * Begins with the names of the columns.
     *
     * @param target where the rows go; closed by {@link #close}
     * @return the file, still without a case
     */
    public static ReformCasesCsv to(Writer target) {
        CsvWriter csv = CsvWriter.of(target, CsvFormat.of(ColumnMapping.empty()));
        csv.text("index").text("reference");
        for (Figure figure : Figure.values()) {
            csv.text(figure + "_BEFORE").text(figure + "_AFTER");
        }
        csv.text("DIFFERENCE");
        for (String column : List.of("COSTS_DUE_FROM", "NOTICE_LAST_DAY", "STEP", "STEP_DAY")) {
            csv.text(column + "_BEFORE").text(column + "_AFTER");
        }
        for (String column : List.of("CHANGES", "ERROR_BEFORE", "ERROR_AFTER")) {
            csv.text(column);
        }
        csv.endRow();
        return new ReformCasesCsv(csv);
    }

    /**
     * A case that changes.
     *
     * @param change the case
     */
    public void write(CaseChange change) {
        csv.number(change.index()).text(change.reference());
        for (Figure figure : Figure.values()) {
            csv.amount(figure.of(change.before())).amount(figure.of(change.after()));
        }
        csv.amount(change.forDebtor());
        dates(change.before().costsDueFrom(), change.after().costsDueFrom());
        dates(change.before().noticeLastDay(), change.after().noticeLastDay());
        csv.text(step(change.before())).text(step(change.after()));
        dates(change.before().stepDay(), change.after().stepDay());
        csv.text(change.changes().stream().map(Aspect::name).collect(Collectors.joining(" ")))
                .text("")
                .text("");
        csv.endRow();
    }

    private static String step(Standing standing) {
        return standing.step().map(Enum::name).orElse("");
    }

    private void dates(Optional<LocalDate> before, Optional<LocalDate> after) {
        before.ifPresentOrElse(csv::date, () -> csv.text(""));
        after.ifPresentOrElse(csv::date, () -> csv.text(""));
    }

    /**
     * A case that cannot be compared.
     *
     * @param refused the case
     */
    public void write(NotComparable refused) {
        csv.number(refused.index()).text(refused.reference());
        for (int i = 0; i < COLUMNS_OF_STANDINGS; i++) {
            csv.text("");
        }
        csv.text("NOT_COMPARABLE")
                .text(refused.base().map(Enum::name).orElse(""))
                .text(refused.changed().map(Enum::name).orElse(""));
        csv.endRow();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
