package dev.incasso.examples.readers;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/** One subledger while it is read: its type, what it declares, what its lines add up to. Not thread-safe. */
final class XafPart {

    private final boolean opening;
    private final boolean ledger;
    private final Map<String, String> declared = new HashMap<>();
    private Totals computed = Totals.NONE;

    private XafPart(boolean opening, boolean ledger) {
        this.opening = opening;
        this.ledger = ledger;
    }

    static XafPart ofOpening() {
        return new XafPart(true, false);
    }

    static XafPart ofPeriod() {
        return new XafPart(false, false);
    }

    /** The lines of the period on the debtor accounts, taken for a subledger. */
    static XafPart ofLedger() {
        return new XafPart(false, true);
    }

    boolean opening() {
        return opening;
    }

    /** Keeps a field that stands before the lines: sbType, linesCount, totalDebit or totalCredit. */
    void field(String name, String value) {
        declared.putIfAbsent(name, value);
    }

    /** CU is debtors, SU is creditors, CS holds both. */
    String type() {
        return declared.getOrDefault("sbType", "");
    }

    boolean ofDebtors() {
        return type().equals("CU") || mixed();
    }

    boolean mixed() {
        return type().equals("CS");
    }

    String name() {
        if (ledger) {
            return "ledger lines on the debtor accounts";
        }
        return (opening ? "opening subledger " : "subledger ") + (ofDebtors() ? type() : "of other type");
    }

    void countLine() {
        computed = computed.countLine();
    }

    /** A negative amount on the debit side lessens debit: packages book corrections that way and total them so. */
    void add(Money signed, boolean debit) {
        computed = debit ? computed.plusDebit(signed) : computed.plusCredit(signed.negated());
    }

    ControlTotals control() {
        return new ControlTotals(name(), declaredTotals(), computed);
    }

    private Optional<Totals> declaredTotals() {
        String lines = declared.getOrDefault("linesCount", "");
        if (!lines.matches("\\d{1,12}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Totals(
                    Long.parseLong(lines),
                    DecimalStyle.PLAIN.amount(declared.getOrDefault("totalDebit", "")),
                    DecimalStyle.PLAIN.amount(declared.getOrDefault("totalCredit", ""))));
        } catch (RowRefusal unreadable) {
            return Optional.empty();
        }
    }
}
