package dev.incasso.rules.floor;

import dev.incasso.core.explain.Phrase;
import dev.incasso.core.party.Household;
import dev.incasso.rules.book.BySize;
import dev.incasso.rules.book.ProtectedEarnings.RentFigures;
import dev.incasso.rules.book.RentFactors;
import dev.incasso.rules.book.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/**
 * The rent term through 2025: a × income² + b × income, less the norm rent (art. 17 to 19 Wet op de huurtoeslag). Exact,
 * since nothing is divided.
 */
final class WhtArticle19 implements RentTerm {

    private final Household household;
    private final Row<BySize<RentFactors>> factors;
    private final Row<BySize<Money>> normRent;

    private WhtArticle19(Household household, Row<BySize<RentFactors>> factors, Row<BySize<Money>> normRent) {
        this.household = household;
        this.factors = factors;
        this.normRent = normRent;
    }

    static WhtArticle19 on(RentFigures figures, Household household, LocalDate day) {
        return new WhtArticle19(
                household, figures.factors().on(day), figures.base().on(day));
    }

    @Override
    public BigDecimal unlimited(BigDecimal income) {
        RentFactors of = factors.value().of(household);
        return of.a()
                .multiply(income)
                .add(of.b())
                .multiply(income)
                .subtract(normRent.value().of(household).getAmount());
    }

    @Override
    public Phrase phrase() {
        return FloorReckoning.TEXTS.phrase("RENT_2021");
    }

    @Override
    public List<Figure> figures() {
        RentFactors of = factors.value().of(household);
        return List.of(new Figure(
                Letter.RENT_FACTORS, of.a().toPlainString() + "; " + of.b().toPlainString(), factors));
    }
}
