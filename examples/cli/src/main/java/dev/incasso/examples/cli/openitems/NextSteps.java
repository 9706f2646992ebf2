package dev.incasso.examples.cli.openitems;

import dev.incasso.rules.notice.NoticeDates;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What to do, in a few sentences, and what the advice rests on. */
final class NextSteps {

    private final AdviceList list;
    private final Texts texts;
    private final PrintWriter out;

    NextSteps(AdviceList list, Texts texts, PrintWriter out) {
        this.list = list;
        this.texts = texts;
        this.out = out;
    }

    void print() {
        List<String> first = new ArrayList<>();
        for (Advice advice : Advice.values()) {
            if (list.count(advice) > 0 && texts.knows("FIRST." + advice.name())) {
                first.add(texts.say("FIRST." + advice.name(), "count", list.count(advice)));
            }
        }
        if (!first.isEmpty()) {
            say("FIRST", "tasks", String.join("; ", first));
        }
        for (Advice advice : List.of(Advice.CONFIRM_ITEM, Advice.SEND_NOTICE, Advice.SEND_REMINDER)) {
            send(advice);
        }
        if (list.items().stream().noneMatch(advised -> advised.advice().claimable())) {
            say("NOTHING_TO_SEND", "on", list.question().on());
        }
        String gaps = list.gaps().stream()
                .map(gap -> texts.say("Missing." + gap.name()) + " (" + gap + ")")
                .collect(Collectors.joining("; "));
        if (!gaps.isEmpty()) {
            say("GAPS", "gaps", gaps);
        }
        say("LIMITS");
    }

    private void send(Advice advice) {
        if (list.count(advice) == 0) {
            return;
        }
        Predicate<AdvisedItem> which = advised -> advised.advice() == advice;
        LocalDate on = list.question().on();
        boolean flatToo =
                advice == Advice.SEND_REMINDER && list.withoutNotice(which).isPositive();
        say(
                flatToo ? "NEXT.FLAT_AND_REMINDER" : "NEXT." + advice.name(),
                "debtors",
                list.debtors(advice),
                "items",
                list.count(advice),
                "open",
                list.open(which).amount(),
                "costs",
                list.costs(which),
                "flat",
                list.withoutNotice(which),
                "on",
                on,
                "from",
                list.notice().map(NoticeDates::costsDueFrom).orElse(on),
                "advised",
                list.notice().map(NoticeDates::advisedFrom).orElse(on));
    }

    private void say(String key, Object... facts) {
        out.println(texts.say(key, facts));
    }
}
