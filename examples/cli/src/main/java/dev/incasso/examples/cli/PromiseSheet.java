package dev.incasso.examples.cli;

import dev.incasso.examples.cli.openitems.Table;
import dev.incasso.rules.promise.AgreedPlan;
import dev.incasso.rules.promise.KeptInstalment;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** How agreed plans stand: the state of each instalment, and when to look again. */
final class PromiseSheet {

    private PromiseSheet() {}

    static void print(List<AgreedPlan> plans, PrintWriter out, Locale reader) {
        if (plans.isEmpty()) {
            out.println(PlanSheet.say("NO_PLAN", reader));
        }
        for (AgreedPlan plan : plans) {
            out.println(PlanSheet.TEXTS
                    .phrase("PLAN")
                    .with("agreed", plan.agreedOn())
                    .with("status", plan.status())
                    .with("paid", plan.paid())
                    .with("total", plan.total())
                    .in(reader));
            table(plan, reader).print(out);
            plan.toRemindOf()
                    .ifPresent(kept -> out.println(PlanSheet.TEXTS
                            .phrase("REMIND")
                            .with("on", kept.instalment().on())
                            .with("open", kept.open())
                            .in(reader)));
            if (plan.canBeDeclaredBroken()) {
                out.println(PlanSheet.say("CAN_BE_BROKEN", reader));
            }
            plan.nextLook()
                    .ifPresent(day -> out.println(
                            PlanSheet.TEXTS.phrase("LOOK").with("day", day).in(reader)));
            out.println();
        }
    }

    private static Table table(AgreedPlan plan, Locale reader) {
        Table table = new Table()
                .right("")
                .right(PlanSheet.say("ON", reader))
                .right(PlanSheet.say("AMOUNT", reader))
                .right(PlanSheet.say("PAID_OF_IT", reader))
                .left(PlanSheet.say("STATE", reader));
        int count = 0;
        for (KeptInstalment kept : plan.instalments()) {
            table.row(List.of(
                    ++count + ".",
                    PlanSheet.fact(kept.instalment().on(), reader),
                    PlanSheet.fact(kept.instalment().amount(), reader),
                    PlanSheet.fact(kept.paid(), reader),
                    PlanSheet.fact(kept.state(), reader)));
        }
        return table;
    }
}
