package dev.incasso.examples.pictures;

import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.explain.Phrase;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.portfolio.Sum;
import dev.incasso.rules.reform.DifferenceClass;
import dev.incasso.rules.reform.Effect;
import dev.incasso.rules.reform.ReformReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;

/**
 * What other rules do to debtors as bars: how many pay less, the same and more, and how the differences are spread. A filled
 * bar pays less, an open one more; the figures stand beside each, so that nothing hangs on colour. Immutable and
 * thread-safe.
 */
public final class ReformBars {

    private static final LanguagePack PACK = LanguagePack.load("reform-bars", ReformBars.class::getResourceAsStream);

    private static final int WIDTH = 640;
    private static final int BARS_FROM = 190;
    private static final int LONGEST_BAR = 200;
    private static final int COUNT_TO = 476;
    private static final int AMOUNT_TO = WIDTH - 6;
    private static final int ROW = 24;
    private static final int BAR = 14;
    private static final int SIZE = 13;
    private static final int FIRST_ROW = 76;
    private static final int BETWEEN_PARTS = 46;
    private static final String END = "text-anchor=\"end\"";
    private static final String BOLD = "font-weight=\"bold\"";

    /** How a bar looks. */
    private enum Side {
        LESS("fill=\"#1f3a5f\""),
        SAME("fill=\"#c8ccd2\""),
        MORE("fill=\"#fff\" stroke=\"#1f3a5f\" stroke-width=\"1.5\"");

        private final String look;

        Side(String look) {
            this.look = look;
        }

        static Side of(DifferenceClass size) {
            return size == DifferenceClass.NOTHING ? SAME : size.less() ? LESS : MORE;
        }
    }

    private record Bar(Phrase name, Side side, Sum sum) {}

    private final ReformReport report;
    private final List<Bar> parties;
    private final List<Bar> classes;

    private ReformBars(ReformReport report) {
        this.report = report;
        this.parties = parties(report.debtors());
        this.classes = classes(report);
    }

    /**
     * A report.
     *
     * @param report the report
     * @return the bars
     */
    public static ReformBars of(ReformReport report) {
        return new ReformBars(report);
    }

    private static List<Bar> parties(Effect debtors) {
        Sum less = new Sum(debtors.better().count(), debtors.better().amount().negated());
        return List.of(
                new Bar(PACK.phrase("LESS"), Side.LESS, less),
                new Bar(PACK.phrase("SAME"), Side.SAME, new Sum(debtors.same(), Euro.ZERO)),
                new Bar(PACK.phrase("MORE"), Side.MORE, debtors.worse()));
    }

    /**
     * From the first class with a case through the last, those between without any too; but for those without a difference,
     * who stand among the debtors and would make the other bars too short to be seen.
     */
    private static List<Bar> classes(ReformReport report) {
        List<Bar> bars = new ArrayList<>();
        for (DifferenceClass size : DifferenceClass.values()) {
            boolean shown = Side.of(size) != Side.SAME
                    && !report.differences().isEmpty()
                    && size.compareTo(report.differences().firstKey()) >= 0
                    && size.compareTo(report.differences().lastKey()) <= 0;
            if (shown) {
                Sum sum = report.differences().getOrDefault(size, Sum.NONE);
                bars.add(new Bar(PACK.phrase("SIZE").with("size", size), Side.of(size), sum));
            }
        }
        return bars;
    }

    /**
     * Bars, description and table.
     *
     * @param reader Dutch or English
     * @return the picture
     */
    public Picture picture(Locale reader) {
        String title = say(
                PACK.phrase("TITLE")
                        .with("on", report.on())
                        .with("changed", report.changedCases())
                        .with("cases", report.cases()),
                reader);
        String description = say(
                PACK.phrase("DESCRIPTION")
                        .with("less", report.debtors().better().count())
                        .with("lessAmount", report.debtors().better().amount())
                        .with("more", report.debtors().worse().count())
                        .with("moreAmount", report.debtors().worse().amount())
                        .with("same", report.debtors().same()),
                reader);
        return new Picture(title, description, svg(title, description, reader), table(reader));
    }

    static String words(DifferenceClass size, Locale reader) {
        return say(PACK.phrase("SIZE").with("size", size), reader);
    }

    private static String say(Phrase phrase, Locale reader) {
        return phrase.in(reader);
    }

    private static String say(String key, Locale reader) {
        return PACK.phrase(key).in(reader);
    }

    private static String count(long count, Locale reader) {
        return PACK.phrase("COUNT").with("count", count).in(reader);
    }

    private static String amount(Money amount, Locale reader) {
        return PACK.phrase("AMOUNT").with("amount", amount).in(reader);
    }

    private Table table(Locale reader) {
        List<List<String>> rows = new ArrayList<>();
        for (List<Bar> bars : List.of(parties, classes)) {
            bars.forEach(bar -> rows.add(List.of(
                    say(bar.name(), reader),
                    count(bar.sum().count(), reader),
                    amount(bar.sum().amount(), reader))));
        }
        return new Table(
                say("DEBTORS", reader),
                List.of(say("WHO", reader), say("CASES", reader), say("DIFFERENCE", reader)),
                rows);
    }

    private String svg(String title, String description, Locale reader) {
        int second = FIRST_ROW + ROW * parties.size() + BETWEEN_PARTS;
        Svg svg = Svg.of(WIDTH, second + ROW * classes.size() + 4, reader, title, description);
        svg.text(4, 20, SIZE + 3, BOLD, title);
        part(svg, FIRST_ROW, say("DEBTORS", reader), parties, reader);
        if (!classes.isEmpty()) {
            part(svg, second, say("SPREAD", reader), classes, reader);
        }
        return svg.text();
    }

    private void part(Svg svg, int top, String heading, List<Bar> bars, Locale reader) {
        svg.text(4, top - 14, SIZE, BOLD, heading);
        svg.text(COUNT_TO, top - 14, SIZE, END, say("CASES", reader));
        svg.text(AMOUNT_TO, top - 14, SIZE, END, say("DIFFERENCE", reader));
        long most = bars.stream().mapToLong(bar -> bar.sum().count()).max().orElse(0);
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            int y = top + ROW * i;
            int words = y + BAR - 2;
            svg.text(BARS_FROM - 10, words, SIZE, END, say(bar.name(), reader));
            if (bar.sum().count() > 0) {
                svg.rect(BARS_FROM, y, length(bar.sum().count(), most), BAR, bar.side().look);
            }
            svg.text(COUNT_TO, words, SIZE, END, count(bar.sum().count(), reader));
            svg.text(AMOUNT_TO, words, SIZE, END, amount(bar.sum().amount(), reader));
        }
    }

    /** In proportion to the longest; any case at all is at least two units long. */
    private static int length(long count, long most) {
        return Math.toIntExact(Math.max(2, count * LONGEST_BAR / most));
    }

    /** How many cases change. */
    @Override
    public String toString() {
        return "bars of " + report.changedCases() + " changed cases";
    }
}
