package dev.incasso.rules.court;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.money.Euro;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.court.CourtProgram.Answer;
import dev.incasso.rules.court.CourtProgram.Case;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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
import net.jqwik.api.Tuple;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What holds for every case, whatever the facts; also against a second, plain reckoning from the collected rows. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class CourtCostProperties {

    private static final BigDecimal STEP = new BigDecimal("0.0001");
    private static final Money LIMIT = Euro.euro(25_000);

    private static Arbitrary<Money> cents(long least, long most) {
        return Arbitraries.longs()
                .between(least, most)
                .withDistribution(RandomDistribution.uniform())
                .map(cents -> Money.ofMinor(CurrencyUnit.EUR, cents));
    }

    /** Claims of every size, and often one at a border of a band or a cent beside it. */
    @Provide
    Arbitrary<Money> claims() {
        Arbitrary<Money> atBorders = Combinators.combine(
                        Arbitraries.of(250, 500, 1250, 1500, 2500, 3750, 5000, 10_000, 12_500, 20_000, 25_000),
                        Arbitraries.of(-1, 0, 0, 1))
                .as((euros, cent) -> Euro.lower(LIMIT, Euro.euro(euros).plusMinor(cent)));
        return Arbitraries.oneOf(cents(1, 2_500_000), cents(1, 200_000), atBorders);
    }

    private static Arbitrary<LocalDate> hearings() {
        Arbitrary<LocalDate> any = Arbitraries.longs()
                .between(
                        LocalDate.of(2012, 3, 1).toEpochDay(),
                        LocalDate.of(2026, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<LocalDate> newYears = Arbitraries.integers()
                .between(2013, 2026)
                .flatMap(year -> Arbitraries.of(LocalDate.of(year, 1, 1), LocalDate.of(year - 1, 12, 31)));
        return Arbitraries.oneOf(any, newYears);
    }

    private static Arbitrary<BigDecimal> chance() {
        return Arbitraries.integers().between(0, 100).map(percent -> BigDecimal.valueOf(percent, 2));
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<List<Money>> sums = Combinators.combine(
                        claims(), Arbitraries.integers().between(0, 30))
                .as((claim, beside) -> {
                    Money part = claim.multipliedBy(beside).dividedBy(200, java.math.RoundingMode.DOWN);
                    return List.of(claim.minus(part).minus(part), part, part);
                });
        Arbitrary<List<LocalDate>> days = Combinators.combine(
                        hearings(),
                        Arbitraries.integers().between(0, 59),
                        Arbitraries.integers().between(0, 90))
                .as((hearing, before, after) -> List.of(hearing.minusDays(before), hearing, hearing.plusDays(after)));
        Arbitrary<List<Money>> spent = Combinators.combine(
                        Arbitraries.oneOf(Arbitraries.just(Euro.ZERO), cents(0, 150_000)),
                        Arbitraries.oneOf(Arbitraries.just(Euro.ZERO), cents(0, 5_000)))
                .as(List::of);
        Arbitrary<Tuple.Tuple2<BigDecimal, BigDecimal>> chances =
                Combinators.combine(chance(), chance()).as(Tuple::of);
        return Combinators.combine(
                        sums,
                        Arbitraries.of(Claimant.class),
                        Arbitraries.of(true, false),
                        days,
                        Arbitraries.of(true, false),
                        spent,
                        chances)
                .as((sum, claimant, defended, day, vat, spending, chance) -> new Case(
                        sum.get(0),
                        sum.get(1),
                        sum.get(2),
                        claimant,
                        defended,
                        day.get(0),
                        day.get(1),
                        day.get(2),
                        vat,
                        spending.get(0),
                        spending.get(1),
                        chance.get1(),
                        chance.get2()));
    }

    @Property(tries = 1_000)
    @Label("a plain reckoning from the collected rows gives the same")
    void asPlainlyReckoned(@ForAll("cases") Case asked) {
        assertThat(CourtProgram.library().answer(asked))
                .isEqualTo(PlainCourt.right().answer(asked));
    }

    @Example
    @Label("a wrong reckoning does not give the same")
    void wrongReckoningsDiffer() {
        for (PlainCourt.Mistake mistake : PlainCourt.Mistake.values()) {
            CourtProgram wrong = PlainCourt.with(mistake);
            assertThat(cases().sampleStream().limit(3_000))
                    .as("%s", mistake)
                    .anySatisfy(asked -> assertThat(wrong.answer(asked))
                            .isNotEqualTo(CourtProgram.library().answer(asked)));
        }
    }

    @Property
    @Label("court fee, points and what is paid up front never fall when the claim rises")
    void neverFalls(@ForAll("cases") Case asked, @ForAll("claims") Money other) {
        CourtCosts one = asked.answer();
        CourtCosts two = asked.question().claim(other).hearingOn(asked.hearingOn());
        CourtCosts low = other.isLessThan(asked.claim()) ? two : one;
        CourtCosts high = low == one ? two : one;

        assertThat(high.courtFee()).isGreaterThanOrEqualTo(low.courtFee());
        assertThat(high.representative()).isGreaterThanOrEqualTo(low.representative());
        assertThat(high.upfront()).isGreaterThanOrEqualTo(low.upfront());
    }

    @Property
    @Label("up front is the sum of its parts; the award is that without VAT and own fee, with the points")
    void sums(@ForAll("cases") Case asked) {
        CourtCosts costs = asked.answer();

        assertThat(costs.upfront())
                .isEqualTo(Money.total(
                        costs.courtFee(),
                        costs.summons(),
                        costs.vatOnSummons(),
                        costs.disbursements(),
                        costs.ownFee()));
        assertThat(costs.award())
                .isEqualTo(costs.upfront()
                        .minus(costs.vatOnSummons())
                        .minus(costs.ownFee())
                        .plus(costs.representative()))
                .isLessThanOrEqualTo(costs.upfront().plus(costs.representative()));
        assertThat(costs.parts())
                .extracting(CourtCostPart::amount)
                .containsExactly(costs.courtFee(), costs.summons(), costs.representative());
        assertThat(costs.opponentAward()).isLessThanOrEqualTo(costs.award());
    }

    @Property
    @Label(
            "at the break-even nothing is lost, one step below it something is, and where there is none certainty does not help")
    void breakEven(@ForAll("cases") Case asked) {
        CourtCosts costs = asked.answer();

        if (costs.breakEvenRecovery().isPresent()) {
            BigDecimal share = costs.breakEvenRecovery().get();
            assertThat(share).isBetween(STEP, BigDecimal.ONE);
            assertThat(share.scale()).isEqualTo(4);
            assertThat(value(asked, share)).isGreaterThanOrEqualTo(BigDecimal.ZERO);
            assertThat(value(asked, share.subtract(STEP))).isLessThan(BigDecimal.ZERO);
        } else {
            assertThat(value(asked, BigDecimal.ONE)).isLessThan(BigDecimal.ZERO);
        }
    }

    private static BigDecimal value(Case asked, BigDecimal recovering) {
        return asked.question()
                .chanceOfRecovery(recovering)
                .hearingOn(asked.hearingOn())
                .exactExpectedValue()
                .orElseThrow();
    }

    @Property
    @Label("better chances never make a case worth less, nor the break-even higher")
    void betterChances(@ForAll("cases") Case asked) {
        CourtCostQuestion certain = asked.question().chanceOfWinning(BigDecimal.ONE);
        CourtCosts costs = asked.answer();
        CourtCosts won = certain.hearingOn(asked.hearingOn());

        assertThat(won.expectedValue().orElseThrow())
                .isGreaterThanOrEqualTo(costs.expectedValue().orElseThrow());
        costs.breakEvenRecovery()
                .ifPresent(share -> assertThat(won.breakEvenRecovery())
                        .hasValueSatisfying(lower -> assertThat(lower).isLessThanOrEqualTo(share)));
    }

    @Property
    @Label(
            "a total and its parts have the same costs, and without a chance of winning the break-even is that of a certain win")
    void sameForTotalAndParts(@ForAll("cases") Case asked) {
        CourtCostQuestion bare = Incasso.netherlands()
                .courtCosts()
                .claim(asked.claim())
                .claimant(asked.claimant())
                .defended(asked.defended())
                .summonedOn(asked.summonedOn())
                .judgmentOn(asked.judgmentOn())
                .vatOnSummons(asked.vat())
                .ownFee(asked.ownFee())
                .disbursements(asked.disbursements());
        CourtCosts certain = bare.chances(BigDecimal.ONE, asked.recovering()).hearingOn(asked.hearingOn());
        CourtCosts unknown = bare.hearingOn(asked.hearingOn());

        assertThat(Answer.of(asked.question().chanceOfWinning(BigDecimal.ONE).hearingOn(asked.hearingOn())))
                .isEqualTo(Answer.of(certain));
        assertThat(unknown.breakEvenRecovery()).isEqualTo(certain.breakEvenRecovery());
        assertThat(unknown.expectedValue()).isEmpty();
    }

    @Property
    @Label("whoever has less pays no more to the court")
    void lessMeansLessFee(@ForAll("cases") Case asked) {
        Money legal = asked.by(Claimant.LEGAL_PERSON).answer().courtFee();
        Money natural = asked.by(Claimant.NATURAL_PERSON).answer().courtFee();
        Money limited = asked.by(Claimant.LIMITED_MEANS).answer().courtFee();

        assertThat(List.of(limited, natural, legal)).isSorted();
    }
}
