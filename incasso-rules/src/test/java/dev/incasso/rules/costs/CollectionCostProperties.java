package dev.incasso.rules.costs;

import dev.incasso.core.claim.EarlierNotice;
import dev.incasso.rules.costs.Reckoner.Notice;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.Money;

@Label("What holds for collection costs whatever the amounts")
class CollectionCostProperties {

    private static final Reckoner REAL = Reckoner.real();

    @Provide
    Arbitrary<Money> principals() {
        return LegalAmounts.principals();
    }

    @Provide
    Arbitrary<Money> steps() {
        return Arbitraries.longs().between(1, 5_000_000).map(CostLaws::cents);
    }

    @Provide
    Arbitrary<List<Money>> severalPrincipals() {
        return LegalAmounts.principals().list().ofMinSize(1).ofMaxSize(8).withoutEdgeCases();
    }

    @Provide
    Arbitrary<Money> smallInstalments() {
        return LegalAmounts.smallInstalments();
    }

    @Provide
    Arbitrary<Notice> notices() {
        return LegalAmounts.notices();
    }

    @Provide
    Arbitrary<EarlierNotice> earlierNotices() {
        return LegalAmounts.earlierNotices().map(notice -> Demand.unpaid(notice.instalmentOf(), notice.noticedOn()));
    }

    @Provide
    Arbitrary<VatFacts> vatFacts() {
        return LegalAmounts.vatFacts();
    }

    @Provide
    Arbitrary<List<Integer>> daysBetween() {
        return Arbitraries.integers()
                .between(1, 60)
                .list()
                .ofMinSize(1)
                .ofMaxSize(24)
                .withoutEdgeCases();
    }

    @Property(tries = 1000)
    @Label("C1-C3: the costs are those of whole-number arithmetic, to the cent")
    void equalsWholeNumbers(@ForAll("principals") Money principal) {
        CostLaws.equalsWholeNumbers(REAL, principal);
    }

    @Property
    @Label("C1, C2: the costs lie between minimum and maximum")
    void staysWithinMinimumAndMaximum(@ForAll("principals") Money principal) {
        CostLaws.staysWithinMinimumAndMaximum(REAL, principal);
    }

    @Example
    @Label("C2: nothing owed costs nothing")
    void nothingOwedCostsNothing() {
        CostLaws.nothingOwedCostsNothing(REAL);
    }

    @Property
    @Label("C1: a higher principal never costs less")
    void neverFalls(@ForAll("principals") Money principal, @ForAll("steps") Money more) {
        CostLaws.neverFalls(REAL, principal, more);
    }

    @Property
    @Label("C1: between minimum and maximum a higher principal costs more")
    void risesBetweenTheLimits(@ForAll("principals") Money principal) {
        CostLaws.risesBetweenTheLimits(REAL, principal);
    }

    @Property
    @Label("C1: the marginal rate never rises above the minimum")
    void marginalRateNeverRises(@ForAll("principals") Money principal, @ForAll("steps") Money step) {
        CostLaws.marginalRateNeverRises(REAL, principal, step);
    }

    @Property
    @Label("C12: claims in one notice cost what their sum costs")
    void claimsAreSummed(@ForAll("severalPrincipals") List<Money> principals) {
        CostLaws.claimsAreSummed(REAL, principals);
    }

    @Property
    @Label("C12: claims noticed apart never cost less than together")
    void splittingNeverLowers(@ForAll("severalPrincipals") List<Money> principals) {
        CostLaws.splittingNeverLowers(REAL, principals);
    }

    @Property
    @Label("The order of claims and earlier notices means nothing")
    void orderMeansNothing(@ForAll("notices") Notice notice) {
        CostLaws.orderMeansNothing(REAL, notice);
    }

    @Property
    @Label("C10: asking again adds nothing")
    void askingAgainAddsNothing(@ForAll("principals") Money principal) {
        CostLaws.askingAgainAddsNothing(REAL, principal);
    }

    @Property
    @Label("C7: VAT needs three facts")
    void vatNeedsThreeFacts(@ForAll("principals") Money principal, @ForAll("vatFacts") VatFacts facts) {
        CostLaws.vatNeedsThreeFacts(REAL, principal, facts);
    }

    @Property
    @Label("C3, C7: VAT comes on top of the rounded costs, at most 1,422.75")
    void vatComesOnTop(@ForAll("principals") Money principal) {
        CostLaws.vatComesOnTop(REAL, principal);
    }

    @Property
    @Label("C20: a debtor of unknown capacity is answered like a consumer")
    void unknownIsTreatedAsConsumer(@ForAll("notices") Notice notice) {
        CostLaws.unknownIsTreatedAsConsumer(REAL, notice);
    }

    @Property
    @Label("C15: instalments never cost more than without the rule")
    void instalmentsNeverCostMore(@ForAll("notices") Notice notice) {
        CostLaws.instalmentsNeverCostMore(REAL, notice);
    }

    @Property
    @Label("C15: one more unpaid notice never raises the costs")
    void furtherNoticeNeverRaises(@ForAll("notices") Notice notice, @ForAll("earlierNotices") EarlierNotice further) {
        CostLaws.furtherNoticeNeverRaises(REAL, notice, further);
    }

    @Property
    @Label("C15: a series of unpaid instalments costs at most 140 in any six months")
    void sixMonthsCostAtMost140(
            @ForAll("smallInstalments") Money instalment, @ForAll("daysBetween") List<Integer> daysBetween) {
        CostLaws.sixMonthsCostAtMost140(REAL, instalment, daysBetween);
    }
}
