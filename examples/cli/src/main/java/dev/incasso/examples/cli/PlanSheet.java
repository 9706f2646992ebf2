package dev.incasso.examples.cli;

import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.explain.LanguagePack;
import dev.incasso.examples.cli.openitems.Table;
import dev.incasso.rules.plan.PlanProposal;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;

/** A proposed plan as a table with bars: what is paid when, and what remains after it. The figures stand beside each bar. */
final class PlanSheet {

    static final LanguagePack TEXTS = LanguagePack.load("plan-sheet", PlanSheet.class::getResourceAsStream);

    private static final int LONGEST_BAR = 20;
    private static final String REMAINS = "█";
    private static final String PAID = "░";

    private PlanSheet() {}

    /** Prints the instalments and an empty line; nothing if no plan is proposed. */
    static void print(PlanProposal plan, PrintWriter out, Locale reader) {
        if (plan.instalments().isEmpty()) {
            return;
        }
        Table table = new Table()
                .right("")
                .right(say("ON", reader))
                .right(say("PAID", reader))
                .right(say("REMAINS", reader))
                .left(say("BARS", reader));
        Money open = plan.total();
        int count = 0;
        for (Instalment instalment : plan.instalments()) {
            Money before = open;
            open = open.minus(instalment.amount());
            table.row(List.of(
                    ++count + ".",
                    fact(instalment.on(), reader),
                    fact(instalment.amount(), reader),
                    fact(open, reader),
                    bar(open, before, plan.total())));
        }
        table.print(out);
        out.println();
    }

    /** An amount or a day as the language writes it. */
    static String fact(Object value, Locale reader) {
        return TEXTS.phrase("FACT").with("fact", value).in(reader);
    }

    static String say(String key, Locale reader) {
        return TEXTS.phrase(key).in(reader);
    }

    private static String bar(Money after, Money before, Money total) {
        int remains = length(after, total);
        return REMAINS.repeat(remains) + PAID.repeat(Math.max(length(before, total) - remains, 1));
    }

    private static int length(Money amount, Money total) {
        return amount.getAmount()
                .multiply(BigDecimal.valueOf(LONGEST_BAR))
                .divide(total.getAmount(), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }
}
