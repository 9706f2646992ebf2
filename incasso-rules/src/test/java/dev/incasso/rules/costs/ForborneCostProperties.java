package dev.incasso.rules.costs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.money.Percentage;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.convention.Forbearance;
import dev.incasso.rules.costs.Reckoner.Notice;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.Money;

@Label("What holds for costs under any policy, whatever the amounts")
class ForborneCostProperties {

    private static final ForbearingReckoner REAL = ForbearingReckoner.REAL;

    @Provide
    Arbitrary<Money> principals() {
        return LegalAmounts.principals();
    }

    @Provide
    Arbitrary<Notice> notices() {
        return LegalAmounts.notices();
    }

    @Provide
    static Arbitrary<Percentage> shares() {
        return Arbitraries.oneOf(
                        Arbitraries.of("0", "0.01", "33", "33.33", "50", "66.67", "99.99", "100"),
                        Arbitraries.integers()
                                .between(0, 1_000_000)
                                .map(parts -> BigDecimal.valueOf(parts, 4).toPlainString()))
                .map(Percentage::of);
    }

    @Provide
    static Arbitrary<Forbearance> forbearances() {
        Arbitrary<Optional<Money>> highest =
                Arbitraries.longs().between(0, 100_000).map(CostLaws::cents).optional(0.5);
        return Combinators.combine(shares(), highest).as((share, limit) -> new Forbearance(share, limit, true, false));
    }

    @Property
    @Label("nobody pays more than the tariff, nor more than the limit")
    void neverAboveTheTariff(@ForAll("principals") Money principal, @ForAll("forbearances") Forbearance forbearance) {
        ForbearanceLaws.neverAboveTheTariff(REAL, principal, forbearance);
    }

    @Property
    @Label("the costs are those of whole-number arithmetic, to the cent")
    void shareOfTheTariff(@ForAll("principals") Money principal, @ForAll("forbearances") Forbearance forbearance) {
        ForbearanceLaws.shareOfTheTariff(REAL, principal, forbearance);
    }

    @Property
    @Label("VAT is on what is charged")
    void vatOnWhatIsCharged(@ForAll("principals") Money principal, @ForAll("forbearances") Forbearance forbearance) {
        ForbearanceLaws.vatOnWhatIsCharged(REAL, principal, forbearance);
    }

    @Property
    @Label("a larger share never costs less")
    void risesWithTheShare(
            @ForAll("principals") Money principal,
            @ForAll("shares") Percentage one,
            @ForAll("shares") Percentage other) {
        ForbearanceLaws.risesWithTheShare(REAL, principal, one, other);
    }

    @Property
    @Label("a share of 100 without limit changes nothing, in no word")
    void wholeShareChangesNothing(@ForAll("notices") Notice notice) {
        CollectionCosts before = ask(notice, Conventions.defaults());
        CollectionCosts whole =
                ask(notice, Conventions.defaults().withForbearance(ForbearanceLaws.shareOf(Percentage.of("100.00"))));

        assertThat(whole.costs()).isEqualTo(before.costs());
        assertThat(whole.lowered()).isFalse();
        assertThat(whole.explanation().lines(Locale.ENGLISH))
                .isEqualTo(before.explanation().lines(Locale.ENGLISH));
        assertThat(whole.sources()).isEqualTo(before.sources());
    }

    @Property
    @Label(
            "whatever the claims, the answer never charges more than without the policy, and says whether it charges less")
    void lowersOnly(@ForAll("notices") Notice notice, @ForAll("forbearances") Forbearance forbearance) {
        CollectionCosts before = ask(notice, Conventions.defaults());
        CollectionCosts forborne = ask(notice, Conventions.defaults().withForbearance(forbearance));

        assertThat(forborne.costs()).isLessThanOrEqualTo(before.costs());
        assertThat(forborne.withoutForbearance()).isEqualTo(before.costs());
        assertThat(forborne.lowered()).isEqualTo(forborne.costs().isLessThan(before.costs()));
        assertThat(forborne.regime()).isEqualTo(before.regime());
        assertThat(forborne.minimumApplied()).isEqualTo(before.minimumApplied());
    }

    private static CollectionCosts ask(Notice notice, Conventions conventions) {
        return CostQuestion.under(Demand.INCASSO.ruleBook(), conventions)
                .forNotice(notice.claims(), notice.debtor())
                .earlierNotices(notice.earlierNotices())
                .vat(notice.vat())
                .on(notice.on());
    }
}
