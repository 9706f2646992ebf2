package dev.incasso.testkit.golden;

import dev.incasso.core.claim.Compounding;
import dev.incasso.core.claim.InterestKind;
import dev.incasso.core.money.Euro;
import dev.incasso.core.money.Percentage;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.convention.DayCount;
import dev.incasso.rules.interest.Interest;
import dev.incasso.rules.interest.InterestQuestion;
import dev.incasso.rules.interest.InterestTerms;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/** Interest over one principal, in cents or, where the source has no more, in whole euros. */
final class InterestFigure {

    private InterestFigure() {}

    static Optional<String> answer(GoldenFigure figure, RuleBook book) {
        InterestTerms kind = InterestTerms.of(InterestKind.valueOf(figure.cell("kind")))
                .compounding(Compounding.valueOf(figure.cell("compounding")));
        InterestTerms terms =
                figure.given("rate").map(Percentage::of).map(kind::rate).orElse(kind);
        Interest interest = InterestQuestion.under(
                        book, Conventions.defaults().withDayCount(DayCount.valueOf(figure.cell("day_count"))), terms)
                .over(Euro.euro(figure.cell("principal")))
                .from(LocalDate.parse(figure.cell("first_day")))
                .throughInclusive(LocalDate.parse(figure.cell("last_day")));
        return Optional.of(
                figure.cell("unit").equals("EURO")
                        ? interest.unrounded().setScale(0, RoundingMode.HALF_UP).toPlainString()
                        : interest.total().getAmount().toPlainString());
    }
}
