package dev.incasso.rules.floor;

import dev.incasso.core.explain.Explanation;
import dev.incasso.core.explain.Phrase;
import dev.incasso.core.source.LegalSource;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * One step on the way to a protected earnings floor: what it adds or takes off. The amounts of all steps sum to the floor
 * before rounding. Immutable and thread-safe; will grow, so it is no record.
 */
public final class FloorStep {

    /** What a step is about. More may come with any release. */
    public enum Kind {
        /** The share of the social assistance norm (475da lid 2). */
        NORM,
        /** Premium of the health insurance that the allowance no longer covers: Z. */
        HEALTH,
        /** Rent that the allowance no longer covers: R. */
        RENT,
        /** Child budget that is lost with a higher income. */
        CHILDREN,
        /** The highest floor of the household, as a start or as a limit (475da lid 1). */
        MAXIMUM,
        /** The floor without a registered address (475da lid 4). */
        NO_ADDRESS,
        /** High housing costs (475da lid 5 and 6). */
        HOUSING_COSTS,
        /** The partner's income (475db lid 1). */
        PARTNER_INCOME,
        /** The limit by the own net income (475dc lid 1). */
        NET_INCOME
    }

    private final Kind kind;
    private final BigDecimal amount;
    private final BigDecimal subtotal;
    private final Phrase phrase;
    private final LegalSource article;
    private final List<Figure> figures;

    FloorStep(
            Kind kind,
            BigDecimal amount,
            BigDecimal subtotal,
            Phrase phrase,
            LegalSource article,
            List<Figure> figures) {
        this.kind = kind;
        this.amount = amount;
        this.subtotal = subtotal;
        this.phrase = phrase;
        this.article = article;
        this.figures = List.copyOf(figures);
    }

    /**
     * What the step is about.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * What the step adds, a month.
     *
     * @return the amount before rounding; below zero for what it takes off, zero where it changes nothing
     */
    public BigDecimal amount() {
        return amount;
    }

    /**
     * The floor after this step.
     *
     * @return the amount before rounding
     */
    public BigDecimal subtotal() {
        return subtotal;
    }

    /**
     * The step as a sentence.
     *
     * @param locale Dutch or English
     * @return the sentence
     */
    public String message(Locale locale) {
        return phrase.in(locale);
    }

    /**
     * The article behind the step.
     *
     * @return the source
     */
    public LegalSource source() {
        return article;
    }

    List<Figure> figures() {
        return figures;
    }

    Explanation explanation() {
        return Explanation.of(phrase, article)
                .restingOn(figures.stream().map(Figure::explanation).toList());
    }

    /** Kind and amount. */
    @Override
    public String toString() {
        return kind + " " + amount.toPlainString();
    }
}
