package dev.incasso.examples.readers;

/** Writes tiny audit files for tests. */
final class XafText {

    private static final String HEADER = "<header><curCode>EUR</curCode></header>";
    private static final String ACCOUNTS = "<generalLedger><ledgerAccount><accID>1300</accID>"
            + "<leadReference>BVorDebHad</leadReference></ledgerAccount></generalLedger>";

    private XafText() {}

    static String file(String inside) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<auditfile xmlns=\"" + XafCursor.NAMESPACE + "\">" + inside
                + "</auditfile>";
    }

    static String debtors(String... lines) {
        return subledger("CU", lines);
    }

    static String subledger(String type, String... lines) {
        return file(HEADER + "<company>" + ACCOUNTS + "<transactions><subledgers><subledger><sbType>" + type
                + "</sbType>" + String.join("\n", lines) + "</subledger></subledgers></transactions></company>");
    }

    static String openingAndPeriod(String opening, String period) {
        return file(HEADER + "<company>" + ACCOUNTS
                + "<openingBalance><obSubledgers><obSubledger><sbType>CU</sbType>"
                + opening.replace("sbLine>", "obSbLine>")
                + "</obSubledger></obSubledgers></openingBalance><transactions><subledgers><subledger><sbType>CU</sbType>"
                + period + "</subledger></subledgers></transactions></company>");
    }

    static String ledger(String openingAmount, String... lines) {
        return file(HEADER + "<company>" + ACCOUNTS + "<openingBalance><obLine><nr>1</nr><accID>1300</accID><amnt>"
                + openingAmount + "</amnt><amntTp>D</amntTp></obLine></openingBalance>"
                + "<transactions><journal><transaction>" + String.join("\n", lines)
                + "</transaction></journal></transactions></company>");
    }

    /** A line of invoice F1 of relation K1, 100 euro debit, dated 2025-01-10, due 2025-02-09. */
    static Line line() {
        return new Line("100.00", "D", "K1", "F1", "2025-01-10", "2025-02-09", "I", "");
    }

    /** The fields of one line; each method gives a changed copy. */
    record Line(
            String amount,
            String side,
            String relation,
            String invoice,
            String date,
            String due,
            String kind,
            String more) {

        Line amount(String other) {
            return new Line(other, side, relation, invoice, date, due, kind, more);
        }

        Line credit() {
            return new Line(amount, "C", relation, invoice, date, due, kind, more);
        }

        Line side(String other) {
            return new Line(amount, other, relation, invoice, date, due, kind, more);
        }

        Line relation(String other) {
            return new Line(amount, side, other, invoice, date, due, kind, more);
        }

        Line invoice(String other) {
            return new Line(amount, side, relation, other, date, due, kind, more);
        }

        Line dates(String invoiced, String dueOn) {
            return new Line(amount, side, relation, invoice, invoiced, dueOn, kind, more);
        }

        Line payment() {
            return new Line(amount, "C", relation, invoice, "2025-03-01", "2025-03-01", "P", more);
        }

        Line with(String xml) {
            return new Line(amount, side, relation, invoice, date, due, kind, more + xml);
        }

        String sub() {
            return "<sbLine>" + element("amnt", amount) + element("amntTp", side) + element("custSupID", relation)
                    + element("invRef", invoice) + element("invDt", date) + element("invDueDt", due)
                    + element("mutTp", kind) + more + "</sbLine>";
        }

        String ledger() {
            return "<trLine>" + element("accID", "1300") + element("effDate", date) + element("amnt", amount)
                    + element("amntTp", side) + element("custSupID", relation) + element("invRef", invoice) + more
                    + "</trLine>";
        }

        private static String element(String name, String value) {
            return value.isEmpty() ? "" : "<" + name + ">" + value + "</" + name + ">";
        }
    }
}
