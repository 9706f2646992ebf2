package dev.incasso.examples.pictures;

import dev.incasso.examples.pictures.TimelineEntry.Sign;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.account.Account;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/**
 * What happened in a case and what comes, from top to bottom: when each claim was due, the letters, the term of the notice,
 * the costs, payments and the plan. Each kind has its own shape and its own word. Amounts and days are those of the
 * account. Immutable and thread-safe.
 */
public final class CaseTimeline {

    private static final int WIDTH = 580;
    private static final int DATES_TO = 128;
    private static final int AXIS = 152;
    private static final int WORDS_FROM = 176;
    private static final int AMOUNTS_TO = 576;
    private static final int LETTERS_A_LINE = 46;
    private static final int LINE = 16;
    private static final int ROW = 14;
    private static final int SIZE = 13;
    private static final String INK = "fill=\"#1f3a5f\"";
    private static final String OPEN = "fill=\"#fff\" stroke=\"#1f3a5f\" stroke-width=\"2\"";

    private final Account account;
    private final List<TimelineEntry> entries;

    private CaseTimeline(Account account, List<TimelineEntry> entries) {
        this.account = account;
        this.entries = entries;
    }

    /**
     * The timeline of a case on a day.
     *
     * @param incasso the rules under which the account was drawn up; they tell the term of a notice
     * @param account what is owed on the day
     * @return the timeline
     */
    public static CaseTimeline of(Incasso incasso, Account account) {
        return new CaseTimeline(account, TimelineEntries.of(incasso, account));
    }

    List<TimelineEntry> entries() {
        return entries;
    }

    /**
     * Line, description and table in Dutch.
     *
     * @return the picture
     */
    public Picture picture() {
        String title = "Overzicht van uw dossier";
        String description =
                "Het overzicht loopt van " + Dutch.date(entries.get(0).on()) + " tot en met "
                        + Dutch.date(entries.get(entries.size() - 1).on()) + " en heeft " + entries.size()
                        + " regels. Op " + Dutch.date(account.on()) + " staat in totaal nog "
                        + Dutch.money(account.open().total()) + " open.";
        return new Picture(title, description, svg(title, description), table());
    }

    private Table table() {
        List<List<String>> rows = entries.stream()
                .map(entry -> List.of(Dutch.date(entry.on()), entry.sign().word(), entry.words(), amount(entry)))
                .toList();
        return new Table("Alle gebeurtenissen", List.of("Datum", "Soort", "Wat", "Bedrag"), rows);
    }

    private static String amount(TimelineEntry entry) {
        return entry.amount().map((Money amount) -> Dutch.money(amount)).orElse("");
    }

    private String svg(String title, String description) {
        List<Integer> middles = new ArrayList<>();
        int below = 6;
        for (TimelineEntry entry : entries) {
            middles.add(below + LINE / 2 + 2);
            below += wrapped(entry.words()).size() * LINE + ROW;
        }
        Svg svg = Svg.of(WIDTH, below, title, description);
        svg.line(AXIS, middles.get(0), AXIS, middles.get(middles.size() - 1), "stroke=\"#777\" stroke-width=\"2\"");
        terms(svg, middles);
        for (int i = 0; i < entries.size(); i++) {
            row(svg, entries.get(i), middles.get(i));
        }
        return svg.text();
    }

    /** A broad open bar from the first to the last day of each term. */
    private void terms(Svg svg, List<Integer> middles) {
        int from = -1;
        for (int i = 0; i < entries.size(); i++) {
            Sign sign = entries.get(i).sign();
            if (sign == Sign.TERM_STARTS) {
                from = middles.get(i);
            } else if (sign == Sign.TERM_ENDS && from >= 0) {
                svg.rect(AXIS - 5, from, 10, middles.get(i) - from, OPEN);
                from = -1;
            }
        }
    }

    private static void row(Svg svg, TimelineEntry entry, int middle) {
        boolean now = entry.sign() == Sign.NOW;
        String weight = now ? "font-weight=\"bold\"" : "";
        String end = "text-anchor=\"end\"" + (now ? " " + weight : "");
        int words = middle + 5;
        svg.text(DATES_TO, words, SIZE, end, Dutch.date(entry.on()));
        sign(svg, entry.sign(), middle);
        List<String> lines = wrapped(entry.words());
        for (int i = 0; i < lines.size(); i++) {
            svg.text(WORDS_FROM, words + i * LINE, SIZE, weight, lines.get(i));
        }
        entry.amount().ifPresent(amount -> svg.text(AMOUNTS_TO, words, SIZE, end, Dutch.money(amount)));
    }

    private static void sign(Svg svg, Sign sign, int y) {
        switch (sign) {
            case CLAIM -> svg.path(circle(y), OPEN);
            case LETTER -> {
                svg.rect(AXIS - 9, y - 6, 18, 12, OPEN);
                svg.path(
                        "M" + (AXIS - 9) + " " + (y - 6) + "l9 7l9 -7",
                        "fill=\"none\" stroke=\"#1f3a5f\" stroke-width=\"2\"");
            }
            case TERM_STARTS, TERM_ENDS -> svg.rect(AXIS - 9, y - 2, 18, 4, INK);
            case COSTS -> svg.path("M" + AXIS + " " + (y - 9) + "l9 16h-18z", INK);
            case PAYMENT -> svg.path(circle(y), INK);
            case PLAN -> svg.path("M" + AXIS + " " + (y - 8) + "l8 8l-8 8l-8 -8z", OPEN);
            case DISPUTE -> {
                svg.rect(AXIS - 8, y - 8, 16, 16, "fill=\"#fff\"");
                svg.path(
                        "M" + (AXIS - 6) + " " + (y - 6) + "l12 12m0 -12l-12 12",
                        "fill=\"none\" stroke=\"#1f3a5f\" stroke-width=\"3\"");
            }
            case NOW -> svg.rect(AXIS - 12, y - 7, 24, 14, INK);
        }
    }

    private static String circle(int y) {
        return "M" + (AXIS - 7) + " " + y + "a7 7 0 1 0 14 0a7 7 0 1 0 -14 0z";
    }

    private static List<String> wrapped(String words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        // A word longer than a line, such as a long number, is cut.
        String cut = words.replaceAll("([^ ]{" + LETTERS_A_LINE + "})(?=[^ ])", "$1 ");
        for (String word : cut.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > LETTERS_A_LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** How many lines. */
    @Override
    public String toString() {
        return "timeline of " + entries.size() + " lines";
    }
}
