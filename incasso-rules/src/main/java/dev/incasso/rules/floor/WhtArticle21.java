package dev.incasso.rules.floor;

import dev.incasso.core.explain.Phrase;
import dev.incasso.core.money.Percentage;
import dev.incasso.core.party.Household;
import dev.incasso.rules.book.BySize;
import dev.incasso.rules.book.ProtectedEarnings.RentFigures;
import dev.incasso.rules.book.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/**
 * The rent term from 2026: a share of the income above the income point, F for one person and G for several (art. 21 lid
 * 2 Wet op de huurtoeslag).
 */
final class WhtArticle21 implements RentTerm {

    private final Household household;
    private final Row<BySize<Percentage>> share;
    private final Row<BySize<Money>> incomePoint;

    private WhtArticle21(Household household, Row<BySize<Percentage>> share, Row<BySize<Money>> incomePoint) {
        this.household = household;
        this.share = share;
        this.incomePoint = incomePoint;
    }

    static WhtArticle21 on(RentFigures figures, Household household, LocalDate day) {
        return new WhtArticle21(
                household, figures.share().on(day), figures.incomePoint().on(day));
    }

    @Override
    public BigDecimal unlimited(BigDecimal income) {
        BigDecimal above = income.subtract(point().getAmount());
        return RvArticle475da.monthly(above.multiply(percentage().fraction()));
    }

    @Override
    public Phrase phrase() {
        return FloorReckoning.TEXTS
                .phrase("RENT_2026")
                .with("share", percentage())
                .with("point", point());
    }

    @Override
    public List<Figure> figures() {
        return List.of(
                new Figure(household.severalPersons() ? Letter.G : Letter.F, percentage(), share),
                new Figure(Letter.INCOME_POINT, point(), incomePoint));
    }

    private Percentage percentage() {
        return share.value().of(household);
    }

    private Money point() {
        return incomePoint.value().of(household);
    }
}
