package dev.incasso.examples.readers;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/**
 * Reads the open items of debtors from an audit file, version 3.2.
 *
 * <p>The debtor subledger (type CU, or the sales lines of CS) is netted per relation and invoice number, together with the
 * subledger of the opening balance, which holds what was open before the period. Without a subledger of the period the
 * items are rebuilt from the ledger lines on the debtor accounts, and only when every such line names relation and invoice
 * and all add up to the accounts.
 */
final class XafOpenItemsReader implements OpenItemsReader {

    private static final String OPENING = "/company/openingBalance/obSubledgers/obSubledger";
    private static final String PERIOD = "/company/transactions/subledgers/subledger";
    private static final String LEDGER_LINE = "/company/transactions/journal/transaction/trLine";

    private final Set<String> debtorAccounts;

    XafOpenItemsReader(Set<String> debtorAccounts) {
        this.debtorAccounts = Set.copyOf(debtorAccounts);
    }

    @Override
    public Summary read(Source source, OpenItemSink sink) throws IOException {
        Encoding encoding = Encoding.of(source);
        CountingSink counted = new CountingSink(sink);
        encoding.report(counted);
        Pass pass = new Pass(counted, new XafLedger(debtorAccounts));
        try (XafCursor cursor = new XafCursor(encoding.open(source))) {
            pass.overSubledgers(cursor);
        }
        boolean rebuilt = !pass.debtorSubledger;
        if (rebuilt) {
            try (XafCursor cursor = new XafCursor(encoding.open(source))) {
                pass.overLedger(cursor);
            }
        }
        pass.finish(rebuilt);
        return counted.summary();
    }

    /** What is known while going over one file. */
    private static final class Pass {

        private final CountingSink sink;
        private final XafLedger ledger;
        private final XafInvoices invoices;
        private Optional<XafPart> current = Optional.empty();
        private boolean debtorSubledger;
        private boolean currencyStated;

        Pass(CountingSink sink, XafLedger ledger) {
            this.sink = sink;
            this.ledger = ledger;
            this.invoices = new XafInvoices(sink);
        }

        void overSubledgers(XafCursor cursor) throws IOException {
            while (cursor.next()) {
                switch (cursor.path()) {
                    case "/header/curCode" -> requireEuro(cursor.text());
                    case "/company/customersSuppliers/customerSupplier" -> invoices.relation(cursor.leaves());
                    case "/company/generalLedger/ledgerAccount" -> ledger.account(cursor.leaves());
                    case "/company/openingBalance/obLine", LEDGER_LINE -> ledger.add(line(cursor, "ledger"));
                    case OPENING -> begin(XafPart.ofOpening());
                    case PERIOD -> begin(XafPart.ofPeriod());
                    case OPENING + "/obSbLine", PERIOD + "/sbLine" -> subledgerLine(cursor);
                    default -> declaration(cursor);
                }
            }
            end();
            if (!currencyStated) {
                sink.finding(Finding.about(
                        Finding.Code.CURRENCY_NOT_STATED, "The header names no currency; amounts are read as euros."));
            }
        }

        private void requireEuro(String currency) {
            if (currency.isEmpty()) {
                return;
            }
            if (!currency.equals("EUR")) {
                throw new UnusableInputException(
                        UnusableInputException.Reason.OTHER_CURRENCY, "The bookkeeping is not kept in EUR.");
            }
            currencyStated = true;
        }

        private void declaration(XafCursor cursor) throws IOException {
            String path = cursor.path();
            if (current.isPresent() && (path.startsWith(OPENING + "/") || path.startsWith(PERIOD + "/"))) {
                current.get().field(path.substring(path.lastIndexOf('/') + 1), cursor.text());
            }
        }

        private void begin(XafPart part) {
            end();
            current = Optional.of(part);
        }

        private void end() {
            if (current.isEmpty()) {
                return;
            }
            XafPart part = current.get();
            current = Optional.empty();
            if (part.ofDebtors()) {
                debtorSubledger |= !part.opening();
                sink.control(part.control());
            } else if (!part.type().equals("SU")) {
                sink.finding(Finding.about(
                        Finding.Code.SUBLEDGER_LEFT_OUT,
                        "A subledger that is neither of debtors (CU), creditors (SU) nor both (CS) was left out."));
            }
        }

        private void subledgerLine(XafCursor cursor) throws IOException {
            XafPart part = current.orElseThrow(IllegalStateException::new);
            XafLine line = line(cursor, part.name());
            if (part.ofDebtors()) {
                invoices.add(part, line);
            }
        }

        private static XafLine line(XafCursor cursor, String part) throws IOException {
            long number = cursor.line();
            var fields = cursor.leaves();
            return new XafLine(SourcePosition.of(number, part, fields.getOrDefault("nr", "")), fields);
        }

        void overLedger(XafCursor cursor) throws IOException {
            if (!ledger.known()) {
                throw new UnusableInputException(
                        UnusableInputException.Reason.NO_EVIDENCE,
                        "The file has no debtor subledger, and no debtor account in the ledger whose lines can all be read;"
                                + " maybe name the debtor accounts, or export an open-items list.");
            }
            XafPart part = XafPart.ofLedger();
            long lacking = 0;
            long all = 0;
            while (cursor.next()) {
                if (cursor.path().equals(LEDGER_LINE)) {
                    XafLine line = line(cursor, "ledger");
                    if (ledger.holds(line)) {
                        all++;
                        lacking += line.relation().isEmpty() || line.reference().isEmpty() ? 1 : 0;
                        invoices.add(part, line);
                    }
                }
            }
            if (lacking > 0) {
                throw notRebuildable(lacking + " of " + all
                        + " ledger lines on the debtor accounts lack a relation or an invoice number");
            }
            sink.control(part.control());
        }

        private static UnusableInputException notRebuildable(String why) {
            return new UnusableInputException(
                    UnusableInputException.Reason.NOT_REBUILDABLE,
                    "The file has no debtor subledger, and open items cannot be rebuilt from the ledger: " + why + ".");
        }

        void finish(boolean rebuilt) {
            Money taken =
                    sink.summary().fileBalance().minus(sink.summary().leftOut().amount());
            if (rebuilt) {
                if (!taken.equals(ledger.balance())) {
                    throw notRebuildable("its lines give " + taken + " and the debtor accounts " + ledger.balance());
                }
                sink.finding(Finding.about(
                        Finding.Code.REBUILT_FROM_LEDGER,
                        "The file has no debtor subledger; open items were rebuilt from ledger lines. Have a person"
                                + " confirm each before anything is claimed."));
            } else if (ledger.known() && !taken.equals(ledger.balance())) {
                sink.finding(Finding.about(
                        Finding.Code.DEBTOR_ACCOUNT_DIFFERS,
                        "The debtor subledger gives " + taken + ", the debtor accounts of the ledger "
                                + ledger.balance() + "."));
            }
            if (sink.leftOutCount() > 0) {
                sink.finding(Finding.about(
                        Finding.Code.PURCHASES_LEFT_OUT,
                        sink.leftOutCount() + " purchase lines of a mixed subledger were left out."));
            }
            invoices.hand(rebuilt);
        }
    }
}
