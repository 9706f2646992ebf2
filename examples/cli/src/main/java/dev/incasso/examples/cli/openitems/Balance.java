package dev.incasso.examples.cli.openitems;

import dev.incasso.examples.readers.ControlTotals;
import dev.incasso.examples.readers.Summary;
import dev.incasso.examples.readers.Tally;
import dev.incasso.examples.readers.Totals;
import java.io.PrintWriter;
import java.util.List;
import org.joda.money.Money;

/** Where the balance of the file went: rows that together are that balance, and the control totals. */
final class Balance {

    private final AdviceList list;
    private final Texts texts;
    private final PrintWriter out;

    Balance(AdviceList list, Texts texts, PrintWriter out) {
        this.list = list;
        this.texts = texts;
        this.out = out;
    }

    void print() {
        Summary summary = list.read().summary();
        Tally listed = list.open(advised -> true);
        out.println();
        Table table =
                new Table().left(texts.say("BALANCE")).right(texts.say("COUNT")).right(texts.say("AMOUNT"));
        row(table, "LISTED", listed);
        rowIfAny(table, "NOT_YET_ISSUED", list.notYetIssued());
        rowIfAny(table, "SETTLED_BY_THEN", list.settled());
        rowIfAny(table, "UNALLOCATED_SUM", summary.unallocated());
        rowIfAny(table, "REJECTED_SUM", summary.rejected());
        rowIfAny(table, "LEFT_OUT", summary.leftOut());
        rowIfAny(
                table,
                "SETTLED",
                new Tally(summary.settled(), Money.zero(listed.amount().getCurrencyUnit())));
        Money together = Money.total(
                listed.amount(),
                list.notYetIssued().amount(),
                list.settled().amount(),
                summary.unallocated().amount(),
                summary.rejected().amount(),
                summary.leftOut().amount());
        boolean foots = together.equals(summary.fileBalance());
        table.row(List.of(texts.say(foots ? "FOOTS" : "TOGETHER"), "", texts.amount(together)));
        table.print(out);
        if (!foots) {
            say("DOES_NOT_FOOT", "balance", summary.fileBalance());
        }
        for (ControlTotals control : summary.controls()) {
            out.println(control(control));
        }
        long unreadable = list.read().rejected().stream()
                .filter(rejected -> rejected.amount().isEmpty())
                .count();
        if (unreadable > 0) {
            say("UNREADABLE", "count", unreadable);
        }
    }

    private void row(Table table, String key, Tally tally) {
        table.row(List.of(
                texts.say(key, "on", list.question().on()),
                Long.toString(tally.count()),
                texts.amount(tally.amount())));
    }

    private void rowIfAny(Table table, String key, Tally tally) {
        if (tally.count() > 0) {
            row(table, key, tally);
        }
    }

    private String control(ControlTotals control) {
        String part = control.part()
                .replace("opening subledger", texts.say("PART_OPENING"))
                .replace("subledger", texts.say("PART_SUBLEDGER"))
                .replace("ledger lines on the debtor accounts", texts.say("PART_LEDGER"))
                .replace("rows", texts.say("PART_ROWS"));
        String declared = control.declared()
                .map(totals -> control.agrees()
                        ? texts.say("DECLARES_SAME")
                        : texts.say("DECLARES_OTHER", "totals", totals(totals)))
                .orElseGet(() -> texts.say("DECLARES_NOTHING"));
        return texts.say("CONTROL", "part", part, "totals", totals(control.computed()), "declared", declared);
    }

    private String totals(Totals totals) {
        return texts.say("TOTALS", "lines", totals.lines(), "debit", totals.debit(), "credit", totals.credit());
    }

    private void say(String key, Object... facts) {
        out.println(texts.say(key, facts));
    }
}
