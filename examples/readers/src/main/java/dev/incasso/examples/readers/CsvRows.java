package dev.incasso.examples.readers;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/** Judges the rows of one open-items list; each row ends in exactly one place. */
final class CsvRows {

    /** An invoice seen before: its line, and whether it was a debt or a credit. */
    private record Seen(long line, boolean debt) {}

    private record Invoice(String relation, String reference) {}

    private final CsvHeader header;
    private final CsvFormat format;
    private final CountingSink sink;
    private final Map<Invoice, Seen> seen = new HashMap<>();
    private Totals totals = Totals.NONE;

    CsvRows(CsvHeader header, CsvFormat format, CountingSink sink) {
        this.header = header;
        this.format = format;
        this.sink = sink;
    }

    ControlTotals control() {
        return new ControlTotals("rows", Optional.empty(), totals);
    }

    void add(SourcePosition at, List<String> row) {
        totals = totals.countLine();
        String reference = "";
        Optional<Money> amount = Optional.empty();
        try {
            if (row.size() != header.width()) {
                throw new RowRefusal(
                        Rejected.Code.FIELD_COUNT,
                        "The row has " + row.size() + " fields where the header has " + header.width() + ".");
            }
            reference = header.value(row, Column.ID);
            requireEuro(row);
            Money signed = format.decimals().amount(header.value(row, Column.AMOUNT));
            amount = Optional.of(signed);
            totals = signed.isNegative() ? totals.plusCredit(signed.negated()) : totals.plusDebit(signed);
            judge(at, row, reference, signed);
        } catch (RowRefusal refusal) {
            sink.reject(at, reference, refusal, amount);
        }
    }

    private void requireEuro(List<String> row) throws RowRefusal {
        if (header.has(Column.CURRENCY)
                && !header.value(row, Column.CURRENCY).toUpperCase(Locale.ROOT).equals("EUR")) {
            throw new RowRefusal(Rejected.Code.OTHER_CURRENCY, "The currency is not EUR.");
        }
    }

    private void judge(SourcePosition at, List<String> row, String reference, Money amount) throws RowRefusal {
        if (amount.isZero()) {
            sink.settled();
            return;
        }
        String relation = required(row, Column.RELATION);
        if (amount.isNegative()) {
            compareWithEarlier(at, relation, reference, false);
            credit(at, row, relation, reference, amount);
            return;
        }
        required(row, Column.ID);
        LocalDate invoiced = date(required(row, Column.INVOICED), Column.INVOICED);
        Optional<LocalDate> due = optionalDate(row, Column.DUE);
        if (due.isPresent() && due.get().isBefore(invoiced)) {
            throw new RowRefusal(Rejected.Code.DUE_BEFORE_INVOICE, "The due date lies before the invoice date.");
        }
        OpenItem item = new OpenItem(
                at,
                relation,
                name(row),
                reference,
                invoiced,
                due,
                amount,
                due.isPresent() ? Evidence.DUE_DATE : Evidence.INVOICE_DATE,
                DebtorHint.of(header.value(row, Column.REGISTER), header.value(row, Column.VAT)),
                flag(header.value(row, Column.DISPUTED).toLowerCase(Locale.ROOT)),
                optionalDate(row, Column.SETTLED));
        compareWithEarlier(at, relation, reference, true);
        sink.open(item);
    }

    private void credit(SourcePosition at, List<String> row, String relation, String reference, Money amount) {
        boolean invoice = !reference.isEmpty() && !reference.equals("0");
        sink.unallocated(new Unallocated(
                at,
                relation,
                name(row),
                invoice ? Optional.of(reference) : Optional.empty(),
                invoice ? Unallocated.Kind.CREDIT_BALANCE : Unallocated.Kind.CREDIT_WITHOUT_INVOICE,
                amount));
    }

    /** Two debts on one invoice: which row is right cannot be seen, so the second is rejected and both are named. */
    private void compareWithEarlier(SourcePosition at, String relation, String reference, boolean debt)
            throws RowRefusal {
        if (reference.isEmpty()) {
            return;
        }
        Invoice invoice = new Invoice(relation, reference);
        Seen earlier = seen.get(invoice);
        if (earlier == null || (debt && !earlier.debt())) {
            seen.put(invoice, new Seen(at.line(), debt));
        }
        if (earlier == null || (!debt && !earlier.debt())) {
            return;
        }
        String both = "The same debtor and invoice number stand on line " + earlier.line() + " and line " + at.line();
        if (debt && earlier.debt()) {
            sink.finding(Finding.at(
                    at,
                    Finding.Code.DUPLICATE_INVOICE,
                    both + "; the second row was rejected, check the first before claiming it."));
            throw new RowRefusal(
                    Rejected.Code.DUPLICATE_INVOICE,
                    "The same debtor and invoice number stand on line " + earlier.line() + ".");
        }
        sink.finding(Finding.at(
                at,
                Finding.Code.CREDIT_ON_SAME_INVOICE,
                both + ", once as a debt and once as a credit; settle the two before claiming."));
    }

    private String required(List<String> row, Column column) throws RowRefusal {
        String value = header.value(row, column);
        if (value.isEmpty()) {
            throw new RowRefusal(Rejected.Code.MISSING_VALUE, "The " + column.words() + " is empty.");
        }
        return value;
    }

    private LocalDate date(String text, Column column) throws RowRefusal {
        return format.dates().date(text, column.words());
    }

    private Optional<LocalDate> optionalDate(List<String> row, Column column) throws RowRefusal {
        String text = header.value(row, column);
        return text.isEmpty() ? Optional.empty() : Optional.of(date(text, column));
    }

    private Optional<String> name(List<String> row) {
        String name = header.value(row, Column.NAME);
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    private static Optional<Boolean> flag(String text) throws RowRefusal {
        return switch (text) {
            case "" -> Optional.empty();
            case "yes", "y", "ja", "j", "true", "1" -> Optional.of(true);
            case "no", "n", "nee", "false", "0" -> Optional.of(false);
            default ->
                throw new RowRefusal(Rejected.Code.INVALID_FLAG, "The column for disputes says neither yes nor no.");
        };
    }
}
