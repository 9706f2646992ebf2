package dev.incasso.examples.readers;

import java.time.LocalDate;
import org.joda.money.Money;

/** One event of the log of fines, as text. */
record FineRow(
        SourcePosition at,
        String caseId,
        String id,
        String activity,
        String timestamp,
        String amount,
        String expense,
        String totalPaid) {

    LocalDate day() throws RowRefusal {
        return DatePattern.ISO.date(timestamp, "timestamp");
    }

    static Money euros(String text) throws RowRefusal {
        Money amount = DecimalStyle.PLAIN.amount(text);
        if (amount.isNegative()) {
            throw new RowRefusal(Rejected.Code.INVALID_AMOUNT, "The amount is below zero.");
        }
        return amount;
    }
}
