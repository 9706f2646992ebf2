package dev.incasso.examples.pictures;

import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/**
 * A payment plan as bars, one an instalment: what is paid, and what remains after it. A filled bar remains, an open one is
 * paid; the figures stand beside each, so that nothing hangs on colour. Immutable and thread-safe.
 */
public final class PlanBars {

    private static final int WIDTH = 580;
    private static final int BARS_FROM = 166;
    private static final int LONGEST_BAR = 200;
    private static final int PAID_TO = 452;
    private static final int ROW = 26;
    private static final int HEAD = 46;
    private static final int BAR = 14;
    private static final int SIZE = 13;
    private static final String REMAINS = "fill=\"#1f3a5f\"";
    private static final String PAID = "fill=\"#fff\" stroke=\"#1f3a5f\" stroke-width=\"1\"";
    private static final String END = "text-anchor=\"end\"";

    private final List<Instalment> instalments;
    private final List<Money> remaining;
    private final Money total;

    private PlanBars(List<Instalment> instalments, List<Money> remaining, Money total) {
        this.instalments = instalments;
        this.remaining = remaining;
        this.total = total;
    }

    /**
     * A plan.
     *
     * @param instalments its instalments, in the order of their days; at least one
     * @param total what is owed before the first; the instalments may come to less, never to more
     * @return the bars
     * @throws InvalidInputException if there is no instalment, or they come to more than the total
     */
    public static PlanBars of(List<Instalment> instalments, Money total) {
        if (instalments.isEmpty()) {
            throw new InvalidInputException(
                    Violation.of(ErrorCode.EMPTY_LIST, "instalments", "a plan has at least one instalment"));
        }
        List<Money> remaining = new ArrayList<>();
        Money open = total;
        for (Instalment instalment : instalments) {
            open = open.minus(instalment.amount());
            remaining.add(open);
        }
        if (open.isNegative()) {
            throw new InvalidInputException(Violation.of(
                    ErrorCode.CONTRADICTION, "instalments", "they come to more than the total that is owed"));
        }
        return new PlanBars(List.copyOf(instalments), List.copyOf(remaining), total);
    }

    /**
     * What remains after each instalment.
     *
     * @return the amounts, in the order of the instalments
     */
    public List<Money> remaining() {
        return remaining;
    }

    /**
     * Bars, description and table in Dutch.
     *
     * @return the picture
     */
    public Picture picture() {
        String title = "Uw betalingsregeling";
        Money last = remaining.get(remaining.size() - 1);
        String description = "Het totaal is " + Dutch.money(total) + ". U betaalt "
                + (instalments.size() == 1 ? "één keer" : "in " + instalments.size() + " termijnen") + ", van "
                + Dutch.date(instalments.get(0).on()) + " tot en met "
                + Dutch.date(instalments.get(instalments.size() - 1).on()) + ". Daarna staat nog "
                + Dutch.money(last) + " open.";
        return new Picture(title, description, svg(title, description), table());
    }

    private Table table() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < instalments.size(); i++) {
            Instalment instalment = instalments.get(i);
            rows.add(List.of(
                    String.valueOf(i + 1),
                    Dutch.date(instalment.on()),
                    Dutch.money(instalment.amount()),
                    Dutch.money(remaining.get(i))));
        }
        return new Table(
                "Termijnen van een totaal van " + Dutch.money(total),
                List.of("Termijn", "Uiterlijk op", "U betaalt", "Daarna nog open"),
                rows);
    }

    private String svg(String title, String description) {
        Svg svg = Svg.of(WIDTH, HEAD + ROW * instalments.size() + 4, title, description);
        svg.rect(BARS_FROM, 4, 16, 12, REMAINS);
        svg.text(BARS_FROM + 22, 15, SIZE, "", "nog open");
        svg.rect(BARS_FROM + 92, 4, 16, 12, PAID);
        svg.text(BARS_FROM + 114, 15, SIZE, "", "deze termijn");
        svg.text(PAID_TO, 36, SIZE, END, "u betaalt");
        svg.text(WIDTH - 4, 36, SIZE, END, "daarna nog open");
        for (int i = 0; i < instalments.size(); i++) {
            row(svg, i);
        }
        return svg.text();
    }

    private void row(Svg svg, int i) {
        Instalment instalment = instalments.get(i);
        int top = HEAD + ROW * i;
        int words = top + BAR - 2;
        int filled = length(remaining.get(i));
        int open = length(remaining.get(i).plus(instalment.amount())) - filled;
        svg.text(30, words, SIZE, END, (i + 1) + ".");
        svg.text(40, words, SIZE, "", Dutch.date(instalment.on()));
        if (filled > 0) {
            svg.rect(BARS_FROM, top, filled, BAR, REMAINS);
        }
        svg.rect(BARS_FROM + filled, top, Math.max(open, 1), BAR, PAID);
        svg.text(PAID_TO, words, SIZE, END, Dutch.money(instalment.amount()));
        svg.text(WIDTH - 4, words, SIZE, END, Dutch.money(remaining.get(i)));
    }

    /** In proportion to the total; an amount above zero is at least one unit long. */
    private int length(Money amount) {
        if (!amount.isPositive()) {
            return 0;
        }
        return amount.getAmount()
                .multiply(BigDecimal.valueOf(LONGEST_BAR))
                .divide(total.getAmount(), 0, RoundingMode.HALF_UP)
                .max(BigDecimal.ONE)
                .intValueExact();
    }

    /** How many instalments. */
    @Override
    public String toString() {
        return "plan of " + instalments.size() + " instalments";
    }
}
