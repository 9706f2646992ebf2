package dev.incasso.rules.book;

import dev.incasso.core.money.Percentage;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * The dated figures behind the protected earnings floor (art. 475da to 475dc Rv). Amounts of floor, norm, rent and
 * supplement are a month; premiums and incomes a year. A table that begins later than the maxima was not known for the
 * time before: no figure from memory stands in it. Immutable and thread-safe.
 *
 * @param maximum the highest floor of each household
 * @param norm A and B, the norms of social assistance
 * @param shares the percentages of the articles
 * @param rentFormula which formula gives the rent
 * @param health the figures of the health insurance
 * @param rent the figures of the rent
 * @param children the figures of the child budget
 * @param thresholdIncome D, the income at which allowances begin to fall
 * @param ownerIncomeLimit below which income a top-up is possible without a right to rent allowance
 * @param incomeAtMaximum from which income the maximum holds, where it was read
 */
public record ProtectedEarnings(
        Timeline<HighestFloors> maximum,
        Timeline<ByPartner<Money>> norm,
        Timeline<FloorShares> shares,
        Timeline<RentFormula> rentFormula,
        HealthFigures health,
        RentFigures rent,
        ChildFigures children,
        Timeline<Money> thresholdIncome,
        Timeline<BySize<Money>> ownerIncomeLimit,
        Timeline<BySize<Money>> incomeAtMaximum) {

    /**
     * The figures of the health insurance.
     *
     * @param standardPremium S, the standard premium of one person
     * @param supplement what the norm holds for the premium already (art. 23 lid 2 Participatiewet)
     * @param share E, by which the allowance falls with the income above the threshold
     */
    public record HealthFigures(
            Timeline<Money> standardPremium, Timeline<ByPartner<Money>> supplement, Timeline<Percentage> share) {}

    /**
     * The figures of the rent.
     *
     * @param highest H, the highest rent for which there is an allowance
     * @param base J, what everybody bears; through 2025 the norm rent, then the base rent
     * @param factors the factors of the quadratic formula
     * @param share F and G, by which the allowance falls under the linear formula
     * @param incomePoint the income at which it begins to fall
     */
    public record RentFigures(
            Timeline<Money> highest,
            Timeline<BySize<Money>> base,
            Timeline<BySize<RentFactors>> factors,
            Timeline<BySize<Percentage>> share,
            Timeline<BySize<Money>> incomePoint) {}

    /**
     * The figures of the child budget.
     *
     * @param share K, by which the budget falls with the income above the threshold
     * @param coupleIncrease L, by which the threshold of a couple is higher
     */
    public record ChildFigures(Timeline<Percentage> share, Timeline<Money> coupleIncrease) {}

    /**
     * Whether every figure of the formula is known on a day, for all households.
     *
     * @param day the day
     * @return true if the floor can be computed; otherwise only its maximum is known
     */
    public boolean formulaKnown(LocalDate day) {
        return rentFormula
                .find(day)
                .map(row ->
                        ofFormula(row.value()).allMatch(table -> table.find(day).isPresent()))
                .orElse(false);
    }

    private Stream<Timeline<?>> ofFormula(RentFormula formula) {
        Stream<Timeline<?>> always = Stream.of(
                norm,
                health.standardPremium,
                health.supplement,
                health.share,
                thresholdIncome,
                rent.highest,
                rent.base,
                children.share,
                children.coupleIncrease);
        return Stream.concat(
                always,
                switch (formula) {
                    case QUADRATIC -> Stream.of(rent.factors);
                    case LINEAR -> Stream.of(rent.share, rent.incomePoint);
                });
    }

    /** All tables, in the order of the file. */
    List<Timeline<?>> tables() {
        return List.of(
                maximum,
                norm,
                shares,
                rentFormula,
                health.standardPremium,
                health.supplement,
                health.share,
                thresholdIncome,
                rent.highest,
                rent.base,
                rent.factors,
                rent.share,
                rent.incomePoint,
                children.share,
                children.coupleIncrease,
                ownerIncomeLimit,
                incomeAtMaximum);
    }
}
