package dev.incasso.examples.cli.openitems;

import dev.incasso.core.source.LegalSource;
import dev.incasso.examples.readers.Evidence;
import dev.incasso.examples.readers.Finding;
import dev.incasso.examples.readers.OpenItem;
import dev.incasso.examples.readers.Rejected;
import dev.incasso.examples.readers.Unallocated;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** Prints the advice on one file for a person. Used once. */
public final class Report {

    /** A list that is no longer than this is printed whole. */
    static final int WHOLE = 30;

    /** Of a longer list the oldest items are printed. */
    static final int OLDEST = 25;

    private static final int FEW = 5;

    private final AdviceList list;
    private final Texts texts;
    private final PrintWriter out;

    /**
     * A report.
     *
     * @param list the advice
     * @param texts the words
     * @param out where to print
     */
    public Report(AdviceList list, Texts texts, PrintWriter out) {
        this.list = list;
        this.texts = texts;
        this.out = out;
    }

    /**
     * Prints it all.
     *
     * @param file the name of the file
     * @param kind its kind
     * @param preset the preset in use, or an empty text
     * @param directory where the files were written, if they were
     */
    public void print(String file, FileKind kind, String preset, Optional<Path> directory) {
        heading(file, kind, preset);
        remarks();
        new Balance(list, texts, out).print();
        findings();
        items();
        if (!list.items().isEmpty()) {
            ages();
        }
        out.println();
        few(list.read().unallocated(), "UNALLOCATED", this::unallocated);
        few(list.read().rejected(), "REJECTED", this::rejected);
        new NextSteps(list, texts, out).print();
        sources();
        written(directory);
    }

    private void say(String key, Object... facts) {
        out.println(texts.say(key, facts));
    }

    private void heading(String file, FileKind kind, String preset) {
        say("HEADING", "on", list.question().on(), "file", Texts.plain(file));
        String what =
                preset.isEmpty() ? texts.of(kind) : texts.say("CSV_PRESET", "preset", preset.toLowerCase(Locale.ROOT));
        out.println(what + " " + evidence());
        List<String> assumed = new ArrayList<>();
        if (has(Finding.Code.CURRENCY_NOT_STATED)) {
            assumed.add(texts.say("ASSUMED_EURO"));
        }
        assumed.add(
                switch (list.question().debtor().capacity()) {
                    case UNKNOWN -> texts.say("ASSUMED_CONSUMERS");
                    case CONSUMER, BUSINESS, PUBLIC_BODY ->
                        texts.say(
                                "ASSUMED_KIND",
                                "kind",
                                texts.of(list.question().debtor().capacity()));
                });
        say("ASSUMED", "all", String.join("; ", assumed));
        say(
                "INTEREST",
                "kind",
                texts.of(list.question().interest()),
                "on",
                list.question().on());
    }

    private boolean has(Finding.Code code) {
        return list.read().findings().stream().anyMatch(finding -> finding.code() == code);
    }

    private String evidence() {
        Optional<Evidence> weakest = list.items().stream()
                .map(advised -> advised.item().evidence())
                .reduce((one, other) -> one.compareTo(other) >= 0 ? one : other);
        if (weakest.isEmpty()) {
            return texts.say("EVIDENCE_NONE");
        }
        return texts.say(
                "Evidence." + weakest.get().name(),
                "strength",
                weakest.get().strength(),
                "without",
                list.open(advised -> advised.item().dueDate().isEmpty()).count(),
                "all",
                list.items().size());
    }

    /** The first few of each kind; what the heading says already is not said again. */
    private void findings() {
        Map<Finding.Code, Integer> said = new EnumMap<>(Finding.Code.class);
        List<String> lines = new ArrayList<>();
        int more = 0;
        for (Finding finding : list.read().findings()) {
            if (finding.code() != Finding.Code.CURRENCY_NOT_STATED) {
                if (said.merge(finding.code(), 1, Integer::sum) <= FEW) {
                    lines.add("- " + Texts.plain(texts.finding(finding)));
                } else {
                    more++;
                }
            }
        }
        if (!lines.isEmpty()) {
            out.println();
            say("FINDINGS");
            lines.forEach(out::println);
            more(more);
        }
    }

    private void more(int more) {
        if (more > 0) {
            say("MORE", "count", more);
        }
    }

    private void items() {
        out.println();
        if (list.items().isEmpty()) {
            say("NO_ITEMS", "on", list.question().on());
            return;
        }
        boolean flat = !list.question().consumers();
        Table table = new Table()
                .text(texts.say("RELATION"))
                .text(texts.say("NAME"))
                .text(texts.say("INVOICE"))
                .right(texts.say("DUE"))
                .right(texts.say("LATE"))
                .right(texts.say("OPEN"))
                .right(texts.say("INTEREST_SUM"))
                .right(texts.say("COSTS"));
        if (flat) {
            table.right(texts.say("WITHOUT_NOTICE"));
        }
        table.left(texts.say("ADVICE"));
        int shown = list.items().size() <= WHOLE ? list.items().size() : OLDEST;
        list.items().subList(0, shown).forEach(advised -> table.row(cells(advised, flat)));
        table.print(out);
        if (shown < list.items().size()) {
            say("MORE_ITEMS", "count", list.items().size() - shown);
        }
    }

    private List<String> cells(AdvisedItem advised, boolean flat) {
        OpenItem item = advised.item();
        List<String> cells = new ArrayList<>(List.of(
                item.relationId(),
                item.relationName().orElse(""),
                item.invoiceReference(),
                item.dueDate().map(texts::date).orElse("?"),
                advised.daysLate().map(days -> Long.toString(days)).orElse("?"),
                texts.amount(item.open()),
                amount(advised.interest()),
                amount(advised.costs().map(AdvisedItem.CostsShare::amount))));
        if (flat) {
            cells.add(amount(advised.costs().flatMap(AdvisedItem.CostsShare::withoutNotice)));
        }
        List<String> words = new ArrayList<>(List.of(texts.of(advised.advice())));
        for (Missing mark : List.of(Missing.PROBABLY_BUSINESS, Missing.BOOKED_FROM_OTHER_CURRENCY)) {
            if (advised.missing().contains(mark)) {
                words.add(texts.say("MARK." + mark.name()));
            }
        }
        cells.add(String.join("; ", words));
        return cells;
    }

    private String amount(Optional<Money> amount) {
        return amount.map(texts::amount).orElse("-");
    }

    private void ages() {
        out.println();
        Table table = new Table().left(texts.say("AGES"));
        List<Predicate<AdvisedItem>> columns = new ArrayList<>();
        for (Age age : Age.values()) {
            Predicate<AdvisedItem> inAge = advised -> advised.age() == age;
            if (age != Age.UNKNOWN || list.open(inAge).count() > 0) {
                table.right(texts.of(age));
                columns.add(inAge);
            }
        }
        table.right(texts.say("TOTAL"));
        columns.add(advised -> true);
        ageRow(table, "COUNT", columns, which -> Long.toString(list.open(which).count()));
        ageRow(table, "OPEN", columns, which -> texts.amount(list.open(which).amount()));
        ageRow(table, "INTEREST_SUM", columns, which -> texts.amount(list.interest(which)));
        ageRow(table, "COSTS", columns, which -> texts.amount(list.costs(which)));
        table.print(out);
    }

    private void ageRow(
            Table table,
            String key,
            List<Predicate<AdvisedItem>> columns,
            Function<Predicate<AdvisedItem>, String> value) {
        List<String> cells = new ArrayList<>(List.of(texts.say(key)));
        columns.stream().map(value).forEach(cells::add);
        table.row(cells);
    }

    private <T> void few(List<T> all, String key, Function<T, String> line) {
        if (all.isEmpty()) {
            return;
        }
        say(key, "count", all.size());
        all.stream().limit(FEW).map(line).map(Texts::plain).forEach(text -> out.println("- " + text));
        more(all.size() - Math.min(FEW, all.size()));
    }

    private String unallocated(Unallocated amount) {
        List<String> who = new ArrayList<>(List.of(amount.relationId()));
        amount.relationName().ifPresent(who::add);
        amount.invoiceReference().ifPresent(reference -> who.add(texts.say("INVOICE") + " " + reference));
        return texts.say(
                "AT_LINE",
                "line",
                amount.position().line(),
                "text",
                String.join(", ", who) + ", " + texts.amount(amount.amount()) + ": " + texts.reason(amount));
    }

    private String rejected(Rejected rejected) {
        List<String> what = new ArrayList<>();
        rejected.invoiceReference().ifPresent(reference -> what.add(texts.say("INVOICE") + " " + reference));
        rejected.amount().ifPresent(amount -> what.add(texts.amount(amount)));
        String before = what.isEmpty() ? "" : String.join(", ", what) + ": ";
        return texts.say("AT_LINE", "line", rejected.position().line(), "text", before + texts.reason(rejected));
    }

    private void remarks() {
        for (Remark remark : list.remarks()) {
            String times = remark.count() == 1 ? "" : " " + texts.say("TIMES", "count", remark.count());
            out.println("! " + remark.first().message(texts.locale()) + times);
        }
    }

    private void sources() {
        String sources = list.sources().stream().map(LegalSource::ref).collect(Collectors.joining("; "));
        if (!sources.isEmpty()) {
            say("SOURCES", "sources", sources, "ruleBook", list.ruleBook());
        }
    }

    private void written(Optional<Path> directory) {
        if (directory.isEmpty()) {
            say("NOT_WRITTEN");
            return;
        }
        say(
                "WRITTEN",
                "directory",
                Texts.plain(directory.get().toString()),
                "items",
                list.items().size(),
                "rejected",
                list.read().rejected().size(),
                "unallocated",
                list.read().unallocated().size());
    }
}
