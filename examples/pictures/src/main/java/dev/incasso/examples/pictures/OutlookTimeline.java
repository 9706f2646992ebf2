package dev.incasso.examples.pictures;

import dev.incasso.examples.pictures.OutlookLine.Sign;
import dev.incasso.rules.conduct.StepCode;
import dev.incasso.rules.next.NextStep;
import dev.incasso.rules.next.Outlook;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What follows in a case if nobody pays or answers, from top to bottom: the steps of a policy with their days, how each is
 * done and how long after the one before. Each kind has its own shape and its own word. For the creditor, not for the
 * debtor. Immutable and thread-safe.
 */
public final class OutlookTimeline {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private static final int WIDTH = 580;
    private static final int DATES_TO = 128;
    private static final int AXIS = 152;
    private static final int WORDS_FROM = 176;
    private static final int BY_FROM = 424;
    private static final int ROW = 40;
    private static final int HEAD = 20;
    private static final int FOOT = 28;
    private static final int SIZE = 13;
    private static final int SMALL = 11;
    private static final String INK = "fill=\"#1f3a5f\"";
    private static final String OPEN = "fill=\"#fff\" stroke=\"#1f3a5f\" stroke-width=\"2\"";
    private static final String STROKE = "fill=\"none\" stroke=\"#1f3a5f\" stroke-width=\"2\"";

    private final String policy;
    private final List<OutlookLine> lines;

    private OutlookTimeline(String policy, List<OutlookLine> lines) {
        this.policy = policy;
        this.lines = lines;
    }

    /**
     * The timeline of a next step and what follows it.
     *
     * @param next the step, which tells its outlook
     * @return the timeline
     */
    public static OutlookTimeline of(NextStep next) {
        List<OutlookLine> lines = new ArrayList<>();
        lines.add(OutlookLine.of(
                next.on(),
                Sign.NOW,
                "Op deze dag open: " + Dutch.money(next.account().open().total())));
        LocalDate before = next.on();
        if (next.step() != StepCode.WAIT) {
            lines.add(OutlookLine.of(next.on(), next.step(), next.channel(), 0));
        }
        Outlook outlook = next.outlook();
        for (Outlook.Entry entry : outlook.steps()) {
            lines.add(OutlookLine.of(
                    entry.on(), entry.step(), entry.channel(), ChronoUnit.DAYS.between(before, entry.on())));
            before = entry.on();
        }
        if (outlook.depends()) {
            lines.add(OutlookLine.of(before, Sign.OPEN_END, "Het vervolg hangt af van wat er gebeurt"));
        }
        return new OutlookTimeline(next.policy().title(DUTCH), List.copyOf(lines));
    }

    List<OutlookLine> lines() {
        return lines;
    }

    /**
     * Line, description and table in Dutch.
     *
     * @return the picture
     */
    public Picture picture() {
        OutlookLine last = lines.get(lines.size() - 1);
        String title = "Vooruitzicht onder het beleid \"" + policy + "\"";
        long steps = lines.stream()
                .filter(line -> line.sign() != Sign.NOW && line.sign() != Sign.OPEN_END)
                .count();
        String description = "Wat volgt als niemand betaalt of antwoordt, van "
                + Dutch.date(lines.get(0).on()) + " tot en met " + Dutch.date(last.on()) + ": " + steps
                + (steps == 1 ? " stap." : " stappen.") + " Als laatste: " + last.words() + ".";
        return new Picture(title, description, svg(title, description), table());
    }

    private Table table() {
        List<List<String>> rows = lines.stream()
                .map(line -> List.of(Dutch.date(line.on()), line.sign().word(), line.words(), line.by(), line.later()))
                .toList();
        return new Table(
                "Stappen onder het beleid \"" + policy + "\"",
                List.of("Datum", "Soort", "Stap", "Hoe", "Na de vorige"),
                rows);
    }

    private String svg(String title, String description) {
        int bottom = HEAD + ROW * (lines.size() - 1);
        Svg svg = Svg.of(WIDTH, bottom + FOOT, title, description);
        boolean openEnd = lines.get(lines.size() - 1).sign() == Sign.OPEN_END;
        int solidTo = openEnd ? bottom - ROW : bottom;
        svg.line(AXIS, HEAD, AXIS, solidTo, "stroke=\"#777\" stroke-width=\"2\"");
        if (openEnd) {
            svg.line(AXIS, solidTo, AXIS, bottom, "stroke=\"#777\" stroke-width=\"2\" stroke-dasharray=\"4 4\"");
        }
        for (int i = 0; i < lines.size(); i++) {
            row(svg, lines.get(i), HEAD + ROW * i);
        }
        return svg.text();
    }

    private static void row(Svg svg, OutlookLine line, int middle) {
        String weight = line.sign() == Sign.NOW ? "font-weight=\"bold\"" : "";
        if (line.sign() != Sign.OPEN_END) {
            svg.text(DATES_TO, middle + 5, SIZE, "text-anchor=\"end\"", Dutch.date(line.on()));
        }
        sign(svg, line.sign(), middle);
        svg.text(WORDS_FROM, middle + 5, SIZE, weight, line.words());
        if (!line.by().isEmpty()) {
            svg.text(BY_FROM, middle + 5, SIZE, "", line.by());
        }
        if (line.daysAfter() > 0) {
            svg.text(WORDS_FROM, middle + 19, SMALL, "", line.later());
        }
    }

    private static void sign(Svg svg, Sign sign, int y) {
        switch (sign) {
            case NOW -> svg.rect(AXIS - 12, y - 7, 24, 14, INK);
            case LETTER -> {
                svg.rect(AXIS - 9, y - 6, 18, 12, OPEN);
                svg.path("M" + (AXIS - 9) + " " + (y - 6) + "l9 7l9 -7", STROKE);
            }
            case TALK -> svg.path("M" + (AXIS - 10) + " " + (y - 8) + "h20v12h-12l-5 5v-5h-3z", OPEN);
            case PLAN -> svg.path("M" + AXIS + " " + (y - 8) + "l8 8l-8 8l-8 -8z", OPEN);
            case CARE -> svg.path("M" + (AXIS - 7) + " " + y + "a7 7 0 1 0 14 0a7 7 0 1 0 -14 0z", OPEN);
            case HAND_OVER -> svg.path("M" + (AXIS - 10) + " " + (y - 4) + "h10v-5l10 9l-10 9v-5h-10z", INK);
            case COURT -> svg.path("M" + AXIS + " " + (y - 9) + "l10 16h-20z", INK);
            case END -> {
                svg.rect(AXIS - 8, y - 8, 16, 16, OPEN);
                svg.path("M" + (AXIS - 5) + " " + (y - 5) + "l10 10m0 -10l-10 10", STROKE);
            }
            case OPEN_END -> svg.path("M" + (AXIS - 6) + " " + (y - 4) + "l6 8l6 -8", STROKE);
        }
    }

    /** How many lines. */
    @Override
    public String toString() {
        return "outlook of " + lines.size() + " lines";
    }
}
