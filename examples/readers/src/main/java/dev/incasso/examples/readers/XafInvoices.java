package dev.incasso.examples.readers;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The invoices of an audit file, netted per relation and invoice number, in the order of their first line. Lines that
 * belong to no invoice go to the sink at once. Not thread-safe.
 */
final class XafInvoices {

    private record Key(String relation, String reference) {}

    private final CountingSink sink;
    private final Map<String, XafRelation> relations = new HashMap<>();
    private final Map<Key, XafInvoice> invoices = new LinkedHashMap<>();
    private final Set<String> referencesWithoutRelation = new HashSet<>();

    XafInvoices(CountingSink sink) {
        this.sink = sink;
    }

    void relation(Map<String, String> fields) {
        relations.put(fields.getOrDefault("custSupID", ""), XafRelation.of(fields));
    }

    private XafRelation relation(String id) {
        return relations.getOrDefault(id, XafRelation.UNKNOWN);
    }

    void add(XafPart part, XafLine line) {
        part.countLine();
        Optional<Money> amount = Optional.empty();
        try {
            Money signed = line.amount();
            amount = Optional.of(signed);
            part.add(signed, line.debitSide());
        } catch (RowRefusal refusal) {
            if (!part.mixed() || !line.side().equals("P")) {
                spoil(line);
                sink.reject(line.position(), line.reference(), refusal, amount);
                return;
            }
        }
        if (part.mixed() && !line.side().equals("S")) {
            otherSide(line, amount.orElse(Money.zero(CurrencyUnit.EUR)));
        } else if (amount.isPresent()) {
            allocate(line, amount.get(), part.opening());
        }
    }

    private void otherSide(XafLine line, Money amount) {
        if (line.side().equals("P")) {
            sink.leftOut(amount);
            return;
        }
        spoil(line);
        RowRefusal refusal = new RowRefusal(
                Rejected.Code.UNKNOWN_SIDE, "A line of a mixed subledger is marked neither sale (S) nor purchase (P).");
        sink.reject(line.position(), line.reference(), refusal, Optional.of(amount));
    }

    private void allocate(XafLine line, Money amount, boolean opening) {
        if (line.relation().isEmpty()) {
            spoil(line);
            RowRefusal refusal = new RowRefusal(Rejected.Code.MISSING_VALUE, "The line names no relation.");
            sink.reject(line.position(), line.reference(), refusal, Optional.of(amount));
        } else if (line.reference().isEmpty()) {
            sink.unallocated(new Unallocated(
                    line.position(),
                    line.relation(),
                    relation(line.relation()).name(),
                    Optional.empty(),
                    amount.isPositive()
                            ? Unallocated.Kind.DEBIT_WITHOUT_INVOICE
                            : Unallocated.Kind.CREDIT_WITHOUT_INVOICE,
                    amount));
        } else {
            invoice(line).add(line, amount, opening);
        }
    }

    private XafInvoice invoice(XafLine line) {
        return invoices.computeIfAbsent(
                new Key(line.relation(), line.reference()), key -> new XafInvoice(line.position()));
    }

    /** Marks the invoice, or every invoice with that number, to which an unusable line belongs or may belong. */
    private void spoil(XafLine line) {
        if (line.reference().isEmpty()) {
            return;
        }
        if (line.relation().isEmpty()) {
            referencesWithoutRelation.add(line.reference());
        } else {
            invoice(line).spoil();
        }
    }

    /** Hands every netted invoice to the sink; call it once, after the last line. */
    void hand(boolean rebuilt) {
        invoices.forEach((key, invoice) -> hand(key, invoice, rebuilt));
    }

    private void hand(Key key, XafInvoice invoice, boolean rebuilt) {
        try {
            if (invoice.incomplete() || referencesWithoutRelation.contains(key.reference())) {
                throw new RowRefusal(
                        Rejected.Code.INCOMPLETE_INVOICE,
                        "Another line with this invoice number could not be used, so its balance is not known.");
            }
            if (invoice.balance().isZero()) {
                sink.settled();
            } else if (invoice.balance().isNegative()) {
                sink.unallocated(new Unallocated(
                        invoice.position(),
                        key.relation(),
                        relation(key.relation()).name(),
                        Optional.of(key.reference()),
                        Unallocated.Kind.CREDIT_BALANCE,
                        invoice.balance()));
            } else {
                open(key, invoice, invoice.checkedInvoiceDate(), rebuilt);
            }
        } catch (RowRefusal refusal) {
            sink.reject(invoice.position(), key.reference(), refusal, Optional.of(invoice.balance()));
        }
    }

    private void open(Key key, XafInvoice invoice, LocalDate invoiceDate, boolean rebuilt) {
        XafRelation relation = relation(key.relation());
        Evidence evidence = invoice.dueDate().isPresent() ? Evidence.DUE_DATE : Evidence.INVOICE_DATE;
        sink.open(new OpenItem(
                invoice.position(),
                key.relation(),
                relation.name(),
                key.reference(),
                invoiceDate,
                invoice.dueDate(),
                invoice.balance(),
                rebuilt ? Evidence.REBUILT_FROM_LEDGER : evidence,
                relation.hint(),
                Optional.empty(),
                Optional.empty()));
        if (invoice.otherCurrency()) {
            sink.finding(Finding.at(
                    invoice.position(),
                    Finding.Code.BOOKED_FROM_OTHER_CURRENCY,
                    "Invoice " + key.reference() + " was made out in another currency; the amount is its value in the"
                            + " books in euros."));
        }
    }
}
