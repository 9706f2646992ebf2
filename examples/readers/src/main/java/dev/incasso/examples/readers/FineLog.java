package dev.incasso.examples.readers;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.incasso.core.casefile.CaseFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The event log of traffic fines, one row per event, as case files: one file per case, in the order in which the log first
 * names them. The same log gives the same files. Immutable and thread-safe.
 *
 * <p>What each activity becomes:
 *
 * <table>
 *   <caption>The mapping</caption>
 *   <tr><th>Activity</th><th>In the case file</th></tr>
 *   <tr><td>Create Fine</td><td>a claim of its {@code amount}, issued on that day</td></tr>
 *   <tr><td>Send Fine</td><td>a second claim of its {@code expense}, issued on that day, and a message by post</td></tr>
 *   <tr><td>Insert Fine Notification</td><td>the day on which the debtor received the fine</td></tr>
 *   <tr><td>Add penalty</td><td>a third claim, issued on that day: its {@code amount} is the new amount of the fine
 *     without the expense, so the claim is the difference with the amount before it</td></tr>
 *   <tr><td>Payment</td><td>money received: the difference with the {@code totalpaymentamount} before it. Without a
 *     difference no money came in, and the row is left out. Where the total falls, the newest payments are reversed and
 *     what remains of them is received anew, so that the file always says what the log says</td></tr>
 *   <tr><td>Send for Credit Collection</td><td>handed over to an agency whose registration is not known</td></tr>
 *   <tr><td>Insert Date Appeal to Prefecture, Appeal to Judge</td><td>a dispute about everything</td></tr>
 *   <tr><td>Notify Result Appeal to Offender</td><td>the dispute is answered: rejected, since the log has no outcome that
 *     lowers the debt, and goes on to collect</td></tr>
 *   <tr><td>any other</td><td>nothing; counted in {@link #leftOut}</td></tr>
 * </table>
 *
 * <p>All claims are public-law debts without an agreed last day of payment: the log names none. The creditor is a public
 * body. The debtor is taken to be a consumer: the log does not say who he is. The log names no currency either; amounts
 * are read as euros. The column {@code dismissal} is not used, since nothing explains its codes. Events and claims are
 * named by {@code activity_instance_id}.
 *
 * <p>A case of which a row cannot be used is rejected as a whole, since half a case gives a wrong account. That is also so
 * for a case that does not begin with its fine, with an event from before the fine, or with a penalty below the fine.
 *
 * @param rows the rows below the header
 * @param files the case files
 * @param rejected the cases that cannot be used, one entry each, at the row that shows it
 * @param leftOut how many rows of the files became nothing, by activity
 */
public record FineLog(long rows, List<CaseFile> files, List<Rejected> rejected, SortedMap<String, Integer> leftOut) {

    /**
     * Copies the lists.
     *
     * @param rows the rows below the header
     * @param files the case files
     * @param rejected the cases that cannot be used
     * @param leftOut how many rows of the files became nothing, by activity
     */
    public FineLog {
        files = List.copyOf(files);
        rejected = List.copyOf(rejected);
        leftOut = Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
    }

    /**
     * Reads a log. The rows of a case need not stand together; within a case they stand in the order of their days.
     *
     * @param source a CSV file with a header and commas
     * @return the case files
     * @throws UnusableInputException if the file is empty, lacks a column, or its quotes do not match
     * @throws IOException if the bytes cannot be read
     */
    public static FineLog read(Source source) throws IOException {
        Map<String, List<FineRow>> cases = new LinkedHashMap<>();
        long rows = 0;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .allowUnclosedQuote(false)
                .ofCsvRecord(Encoding.of(source).open(source))) {
            Iterator<CsvRecord> records = csv.iterator();
            if (!records.hasNext()) {
                throw new UnusableInputException(UnusableInputException.Reason.EMPTY, "The file is empty.");
            }
            FineColumns columns = new FineColumns(records.next().getFields());
            while (records.hasNext()) {
                FineRow row = columns.row(records.next());
                cases.computeIfAbsent(row.caseId(), id -> new ArrayList<>()).add(row);
                rows++;
            }
        } catch (CsvParseException e) {
            throw new UnusableInputException(
                    UnusableInputException.Reason.MALFORMED,
                    "After " + rows
                            + " rows the quotes do not match, or a row has more or fewer fields than the header.");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return of(rows, cases);
    }

    private static FineLog of(long rows, Map<String, List<FineRow>> cases) {
        List<CaseFile> files = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        SortedMap<String, Integer> leftOut = new TreeMap<>();
        cases.forEach((id, caseRows) -> {
            FineCase fine = new FineCase(id);
            SourcePosition at = caseRows.get(0).at();
            try {
                for (FineRow row : caseRows) {
                    at = row.at();
                    fine.add(row);
                }
                files.add(fine.file());
                fine.leftOut().forEach(activity -> leftOut.merge(activity, 1, Integer::sum));
            } catch (RowRefusal refusal) {
                rejected.add(new Rejected(at, Optional.of(id), refusal.code(), refusal.sentence(), Optional.empty()));
            }
        });
        return new FineLog(rows, files, rejected, leftOut);
    }

    /** How many files and rejected cases. */
    @Override
    public String toString() {
        return files.size() + " case files, " + rejected.size() + " rejected cases";
    }
}
