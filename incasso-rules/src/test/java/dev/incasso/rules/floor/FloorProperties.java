package dev.incasso.rules.floor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Household;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.floor.FloorProgram.Facts;
import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What holds for every floor, whatever the facts; also against a second, plain reckoning of the same articles. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class FloorProperties {

    private static Arbitrary<Money> euros(int most) {
        return Arbitraries.longs()
                .between(0, most * 100L)
                .withDistribution(RandomDistribution.uniform())
                .map(cents -> Money.ofMinor(CurrencyUnit.EUR, cents));
    }

    /** Days of the years of which the formula is known. */
    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2025, 1, 1).toEpochDay(),
                        LocalDate.of(2026, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Money> amounts() {
        return euros(4_000);
    }

    @Provide
    Arbitrary<Facts> facts() {
        Arbitrary<Facts> any = Combinators.combine(
                        days(),
                        Arbitraries.of(Household.class),
                        euros(110_000),
                        euros(5_000),
                        euros(4_000),
                        euros(1_800),
                        Arbitraries.of(true, true, true, false))
                .as((day, household, taxable, net, partner, housing, address) -> new Facts(
                        day, household, taxable, net, household.withPartner() ? partner : Euro.ZERO, housing, address));
        return any;
    }

    @Property
    @Label("a plain reckoning of the articles gives the same floor")
    void asPlainlyReckoned(@ForAll("facts") Facts facts) {
        assertThat(facts.answer().floor()).isEqualTo(PlainFloor.right().floor(facts));
    }

    @Example
    @Label("a wrong reckoning does not give the same floors")
    void wrongReckoningsDiffer() {
        for (PlainFloor.Mistake mistake : PlainFloor.Mistake.values()) {
            FloorProgram wrong = PlainFloor.with(mistake);
            assertThat(facts().sampleStream().limit(5_000))
                    .as("%s", mistake)
                    .anySatisfy(facts -> assertThat(wrong.floor(facts))
                            .isNotEqualTo(facts.answer().floor()));
        }
    }

    @Property
    @Label("before high housing costs the floor lies between zero and the published maximum")
    void betweenZeroAndTheMaximum(@ForAll("facts") Facts facts) {
        Money floor = facts.housing("0").answer().floor();

        assertThat(floor).isGreaterThanOrEqualTo(Euro.ZERO);
        assertThat(floor.getAmount()).isLessThanOrEqualTo(PlainFloor.maximum(facts));
    }

    @Property
    @Label("at least five percent of the own net income is left before rounding")
    void fivePercentIsLeft(@ForAll("facts") Facts facts) {
        ProtectedEarningsFloor answer = facts.answer();
        BigDecimal net = facts.net().getAmount();

        assertThat(last(answer)).isLessThanOrEqualTo(net.multiply(new BigDecimal("0.95")));
        assertThat(answer.room())
                .hasValueSatisfying(room -> assertThat(room)
                        .isGreaterThanOrEqualTo(Euro.ZERO)
                        .isEqualTo(facts.net().minus(answer.floor())));
    }

    @Property
    @Label("the steps sum to the floor")
    void stepsSumToTheFloor(@ForAll("facts") Facts facts) {
        ProtectedEarningsFloor answer = facts.answer();
        BigDecimal sum = answer.steps().stream().map(FloorStep::amount).reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(sum).isEqualByComparingTo(last(answer));
        assertThat(Euro.round(sum)).isEqualTo(answer.floor());
    }

    @Property
    @Label(
            "a higher taxable income, net income or rent never lowers the floor; a higher income of the partner never lifts it")
    void monotone(@ForAll("facts") Facts facts, @ForAll("amounts") Money more) {
        Money floor = facts.answer().floor();
        FloorQuestion question = facts.question();
        LocalDate day = facts.day();

        assertThat(question.taxableIncome(facts.taxable().plus(more)).on(day).floor())
                .isGreaterThanOrEqualTo(floor);
        assertThat(question.netIncome(facts.net().plus(more)).on(day).floor()).isGreaterThanOrEqualTo(floor);
        assertThat(question.housingCosts(facts.housing().plus(more)).on(day).floor())
                .isGreaterThanOrEqualTo(floor);
        if (facts.household().withPartner()) {
            assertThat(question.partnerNetIncome(facts.partner().plus(more))
                            .on(day)
                            .floor())
                    .isLessThanOrEqualTo(floor);
        }
    }

    @Property
    @Label("a fact that is not known never lowers the floor, but for housing costs that would raise it")
    void theUnknownIsOnTheDebtorsSide(@ForAll("facts") Facts facts) {
        Money floor = facts.answer().floor();
        FloorQuestion nothing = Incasso.netherlands()
                .floor(facts.household())
                .registeredAddress(facts.address())
                .housingCosts(facts.housing());

        assertThat(nothing.on(facts.day()).floor()).isGreaterThanOrEqualTo(floor);
        assertThat(nothing.netIncome(facts.net()).on(facts.day()).floor()).isGreaterThanOrEqualTo(floor);
        assertThat(nothing.taxableIncome(facts.taxable()).on(facts.day()).floor())
                .isGreaterThanOrEqualTo(floor);
    }

    private static BigDecimal last(ProtectedEarningsFloor answer) {
        return answer.steps().get(answer.steps().size() - 1).subtotal();
    }
}
