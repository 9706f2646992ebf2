package dev.incasso.examples.readers;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/** One line of a subledger or of the ledger in an audit file, with its fields as text. */
record XafLine(SourcePosition position, Map<String, String> fields) {

    private String field(String name) {
        return fields.getOrDefault(name, "");
    }

    String relation() {
        return field("custSupID");
    }

    /** The invoice number; empty when there is none. Packages write 0 for a payment without invoice. */
    String reference() {
        String reference = field("invRef");
        return reference.equals("0") ? "" : reference;
    }

    String account() {
        return field("accID");
    }

    /** S for sales, P for purchases, else something that says neither. */
    String side() {
        return field("invPurSalTp");
    }

    /** Debit is positive, credit negative; a negative amount turns the side around. */
    Money amount() throws RowRefusal {
        Money amount = DecimalStyle.PLAIN.amount(field("amnt"));
        return switch (field("amntTp")) {
            case "D" -> amount;
            case "C" -> amount.negated();
            default ->
                throw new RowRefusal(
                        Rejected.Code.INVALID_AMOUNT, "The amount is marked neither debit (D) nor credit (C).");
        };
    }

    /** Whether the amount stands on the debit side, whatever its sign. */
    boolean debitSide() {
        return field("amntTp").equals("D");
    }

    /** A charge that is no payment: only such a line dates the debt; a payment line carries the day of payment. */
    boolean isInvoice(Money amount) {
        return amount.isPositive() && !field("mutTp").equals("P");
    }

    Optional<LocalDate> invoiceDate() throws RowRefusal {
        String date = field("invDt").isEmpty() ? field("effDate") : field("invDt");
        return date.isEmpty() ? Optional.empty() : Optional.of(DatePattern.ISO.date(date, "invoice date"));
    }

    Optional<LocalDate> dueDate() throws RowRefusal {
        String date = field("invDueDt");
        return date.isEmpty() ? Optional.empty() : Optional.of(DatePattern.ISO.date(date, "due date"));
    }

    boolean bookedFromOtherCurrency() {
        String code = field("currency/curCode");
        return !code.isEmpty() && !code.equals("EUR");
    }
}
