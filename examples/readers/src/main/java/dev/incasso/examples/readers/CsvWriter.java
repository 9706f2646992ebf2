package dev.incasso.examples.readers;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/**
 * Writes a CSV file that a spreadsheet may open: fields are quoted where needed, and a text that a spreadsheet would take
 * for a formula (it starts with {@code = + - @}, their full-width forms, a tab or a line break) gets an apostrophe in
 * front. Amounts, numbers and dates stay what they are, so a negative amount is written without apostrophe.
 *
 * <p>Rows end with CR LF. Not thread-safe. Methods that write throw {@link java.io.UncheckedIOException}.
 */
public final class CsvWriter implements Closeable {

    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final de.siegmar.fastcsv.writer.CsvWriter out;
    private final CsvFormat format;
    private final List<String> row = new ArrayList<>();

    private CsvWriter(de.siegmar.fastcsv.writer.CsvWriter out, CsvFormat format) {
        this.out = out;
        this.format = format;
    }

    /**
     * A writer in the delimiter, decimal style and date pattern of a format; its columns play no part.
     *
     * @param target where the text goes; closed by {@link #close}
     * @param format how to write
     * @return the writer
     */
    public static CsvWriter of(Writer target, CsvFormat format) {
        return new CsvWriter(
                de.siegmar.fastcsv.writer.CsvWriter.builder()
                        .fieldSeparator(format.delimiter())
                        .build(target),
                format);
    }

    /**
     * Adds a text to the row.
     *
     * @param value the text; empty leaves the field empty
     * @return this writer
     */
    public CsvWriter text(String value) {
        boolean formula = !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
        row.add(formula ? "'" + value : value);
        return this;
    }

    /**
     * Adds an amount in euros, two decimals, without currency.
     *
     * @param value the amount
     * @return this writer
     */
    public CsvWriter amount(Money value) {
        row.add(format.decimals().format(value));
        return this;
    }

    /**
     * Adds a whole number.
     *
     * @param value the number
     * @return this writer
     */
    public CsvWriter number(long value) {
        row.add(Long.toString(value));
        return this;
    }

    /**
     * Adds a date.
     *
     * @param value the date
     * @return this writer
     */
    public CsvWriter date(LocalDate value) {
        row.add(format.dates().format(value));
        return this;
    }

    /**
     * Ends the row and writes it.
     *
     * @return this writer
     */
    public CsvWriter endRow() {
        out.writeRecord(row);
        row.clear();
        return this;
    }

    /**
     * Writes what is still held back and closes the target. A row without {@link #endRow} is not written.
     *
     * @throws IOException if that fails
     */
    @Override
    public void close() throws IOException {
        out.close();
    }
}
