package dev.incasso.examples.readers;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;

/** The columns of the log of fines. */
final class FineColumns {

    private final int caseId;
    private final int id;
    private final int activity;
    private final int timestamp;
    private final int amount;
    private final int expense;
    private final int totalPaid;

    FineColumns(List<String> header) {
        caseId = place(header, "case_id");
        id = place(header, "activity_instance_id");
        activity = place(header, "activity");
        timestamp = place(header, "timestamp");
        amount = place(header, "amount");
        expense = place(header, "expense");
        totalPaid = place(header, "totalpaymentamount");
    }

    private static int place(List<String> header, String name) {
        int place = header.indexOf(name);
        if (place < 0) {
            throw new UnusableInputException(
                    UnusableInputException.Reason.MISSING_COLUMN, "The file lacks the column \"" + name + "\".");
        }
        return place;
    }

    FineRow row(CsvRecord row) {
        return new FineRow(
                SourcePosition.ofLine(row.getStartingLineNumber()),
                row.getField(caseId).strip(),
                row.getField(id).strip(),
                row.getField(activity).strip(),
                row.getField(timestamp).strip(),
                row.getField(amount).strip(),
                row.getField(expense).strip(),
                row.getField(totalPaid).strip());
    }
}
