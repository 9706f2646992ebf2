package dev.incasso.rules.floor;

import dev.incasso.core.explain.Phrase;
import dev.incasso.core.money.Percentage;
import dev.incasso.core.party.Household;
import dev.incasso.rules.book.ProtectedEarnings;
import dev.incasso.rules.book.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/**
 * The terms of art. 475da lid 2 and 3 Rv for a household and the taxable income of a year, each a month: a share of the
 * norm, then what is left to pay of health insurance and rent, and what is lost of the child budget, as allowances fall
 * with the income. A term below zero counts as zero.
 */
final class RvArticle475da {

    /** Twelfths are no finite decimals; they are reckoned to this many decimals, far beyond any half cent. */
    private static final int SCALE = 30;

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private final ProtectedEarnings earnings;
    private final Household household;
    private final LocalDate day;
    private final BigDecimal income;

    RvArticle475da(ProtectedEarnings earnings, Household household, Money taxableIncome, LocalDate day) {
        this.earnings = earnings;
        this.household = household;
        this.day = day;
        this.income = taxableIncome.getAmount();
    }

    /** A term with its sentence, still without its amount. */
    record Term(FloorStep.Kind kind, BigDecimal amount, Phrase phrase, List<Figure> figures) {}

    /** The twelfth part of an amount of a year. */
    static BigDecimal monthly(BigDecimal yearly) {
        return yearly.divide(MONTHS, SCALE, RoundingMode.HALF_UP);
    }

    /** The terms in the order of the article; their sum may be above the maximum. */
    List<Term> terms() {
        List<Term> terms = new ArrayList<>(List.of(norm(), health(), rent()));
        switch (household) {
            case SINGLE, COUPLE -> {}
            case SINGLE_PARENT, COUPLE_WITH_CHILDREN -> terms.add(children());
        }
        return terms;
    }

    private Term norm() {
        Row<?> row = earnings.norm().on(day);
        Money norm = earnings.norm().on(day).value().of(household);
        Percentage share = earnings.shares().on(day).value().norm();
        return new Term(
                FloorStep.Kind.NORM,
                norm.getAmount().multiply(share.fraction()),
                FloorReckoning.TEXTS.phrase("NORM").with("share", share).with("norm", norm),
                List.of(new Figure(household.withPartner() ? Letter.B : Letter.A, norm, row)));
    }

    private Term health() {
        Row<Percentage> share = earnings.health().share().on(day);
        Row<Money> threshold = earnings.thresholdIncome().on(day);
        Row<Money> premium = earnings.health().standardPremium().on(day);
        Row<?> supplementRow = earnings.health().supplement().on(day);
        Money supplement = earnings.health().supplement().on(day).value().of(household);
        int insured = household.withPartner() ? 2 : 1;
        BigDecimal most = monthly(premium.value().getAmount().multiply(BigDecimal.valueOf(insured)))
                .subtract(supplement.getAmount());
        return new Term(
                FloorStep.Kind.HEALTH,
                within(shareAbove(share.value(), threshold.value().getAmount()), most),
                FloorReckoning.TEXTS
                        .phrase("HEALTH")
                        .with("share", share.value())
                        .with("threshold", threshold.value())
                        .with("most", FloorReckoning.shown(most)),
                List.of(
                        new Figure(Letter.E, share.value(), share),
                        new Figure(Letter.D, threshold.value(), threshold),
                        new Figure(Letter.S, premium.value(), premium),
                        new Figure(Letter.PREMIUM_SUPPLEMENT, supplement, supplementRow)));
    }

    private Term rent() {
        RentTerm term = RentTerm.on(earnings, household, day);
        Row<Money> highest = earnings.rent().highest().on(day);
        Row<?> baseRow = earnings.rent().base().on(day);
        Money base = earnings.rent().base().on(day).value().of(household);
        BigDecimal most = highest.value().minus(base).getAmount();
        List<Figure> figures = new ArrayList<>(term.figures());
        figures.add(new Figure(Letter.H, highest.value(), highest));
        figures.add(new Figure(Letter.J, base, baseRow));
        return new Term(
                FloorStep.Kind.RENT,
                within(term.unlimited(income), most),
                term.phrase().with("most", most),
                figures);
    }

    private Term children() {
        Row<Percentage> share = earnings.children().share().on(day);
        Row<Money> threshold = earnings.thresholdIncome().on(day);
        List<Figure> figures = new ArrayList<>(List.of(
                new Figure(Letter.K, share.value(), share), new Figure(Letter.D, threshold.value(), threshold)));
        Money from = threshold.value();
        if (household.withPartner()) {
            Row<Money> increase = earnings.children().coupleIncrease().on(day);
            figures.add(new Figure(Letter.L, increase.value(), increase));
            from = from.plus(increase.value());
        }
        return new Term(
                FloorStep.Kind.CHILDREN,
                shareAbove(share.value(), from.getAmount()).max(BigDecimal.ZERO),
                FloorReckoning.TEXTS
                        .phrase("CHILDREN")
                        .with("share", share.value())
                        .with("threshold", from),
                figures);
    }

    private BigDecimal shareAbove(Percentage share, BigDecimal threshold) {
        return monthly(income.subtract(threshold).multiply(share.fraction()));
    }

    private static BigDecimal within(BigDecimal amount, BigDecimal most) {
        return amount.min(most).max(BigDecimal.ZERO);
    }
}
