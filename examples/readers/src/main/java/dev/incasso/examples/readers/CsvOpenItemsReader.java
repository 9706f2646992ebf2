package dev.incasso.examples.readers;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

/** Reads an open-items list: one header, then one row per invoice. Rows are numbered by the line on which they start. */
final class CsvOpenItemsReader implements OpenItemsReader {

    private final CsvFormat format;

    CsvOpenItemsReader(CsvFormat format) {
        this.format = format;
    }

    @Override
    public Summary read(Source source, OpenItemSink sink) throws IOException {
        Encoding encoding = Encoding.of(source);
        CountingSink counted = new CountingSink(sink);
        encoding.report(counted);
        long lastLine = 0;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(format.delimiter())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(encoding.open(source))) {
            Iterator<CsvRecord> rows = csv.iterator();
            if (!rows.hasNext()) {
                throw new UnusableInputException(UnusableInputException.Reason.EMPTY, "The file is empty.");
            }
            CsvHeader header = new CsvHeader(rows.next().getFields(), format);
            reportAbsent(header, counted);
            if (!rows.hasNext()) {
                throw new UnusableInputException(
                        UnusableInputException.Reason.NO_ROWS, "The file has a header and no row below it.");
            }
            CsvRows items = new CsvRows(header, format, counted);
            while (rows.hasNext()) {
                CsvRecord row = rows.next();
                lastLine = row.getStartingLineNumber();
                items.add(SourcePosition.ofLine(lastLine), row.getFields());
            }
            counted.control(items.control());
        } catch (CsvParseException e) {
            throw malformed(lastLine);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return counted.summary();
    }

    private static void reportAbsent(CsvHeader header, CountingSink counted) {
        if (!header.has(Column.CURRENCY)) {
            counted.finding(Finding.about(
                    Finding.Code.CURRENCY_NOT_STATED, "The file has no currency column; amounts are read as euros."));
        }
        if (!header.has(Column.DUE)) {
            counted.finding(Finding.about(
                    Finding.Code.NO_DUE_DATES,
                    "The file has no column with due dates; the age counts from the invoice date."));
        }
    }

    private static UnusableInputException malformed(long lastLine) {
        String where = lastLine == 0 ? "in the header or the first row" : "after the row of line " + lastLine;
        return new UnusableInputException(
                UnusableInputException.Reason.MALFORMED,
                "The quotes do not match " + where + ": a quoted field is not closed, or text follows its end.");
    }
}
