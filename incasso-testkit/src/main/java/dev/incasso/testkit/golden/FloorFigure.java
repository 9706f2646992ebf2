package dev.incasso.testkit.golden;

import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Household;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.floor.FloorQuestion;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/** The floor of a household whose income is so high that the maximum of the act holds. */
final class FloorFigure {

    private static final Money VERY_HIGH = Euro.euro(1_000_000);

    private FloorFigure() {}

    static Optional<String> answer(GoldenFigure figure, RuleBook book) {
        return Optional.of(
                FloorQuestion.under(book, Conventions.defaults(), Household.valueOf(figure.cell("household")))
                        .taxableIncome(VERY_HIGH)
                        .on(LocalDate.parse(figure.cell("on")))
                        .floor()
                        .getAmount()
                        .toPlainString());
    }
}
