package dev.incasso.rules.costs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.costs.Reckoner.Notice;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Mistakes that other programs make are caught by a law or a figure")
class PlantedCostMistakesTest {

    /** A mistake and the check that must catch it; the check is run on the real reckoning as well. */
    record Planted(String mistake, Reckoner wrong, String caughtBy, Consumer<Reckoner> check) {
        @Override
        public String toString() {
            return mistake + " is caught by " + caughtBy;
        }
    }

    private static final List<Money> AMOUNTS = LegalAmounts.nearLimits();
    private static final List<Money> THREE_OF_100 = Collections.nCopies(3, Euro.euro(100));
    private static final List<Integer> EACH_MONTH = Collections.nCopies(12, 30);

    static Stream<Planted> mistakes() {
        return Stream.of(
                new Planted(
                        "1: a flat 15%",
                        CostMistakes.FLAT_FIFTEEN_PERCENT, "the figure 5,000 -> 625", figure("5000.00", "625.00")),
                new Planted(
                        "1: a flat 15%",
                        CostMistakes.FLAT_FIFTEEN_PERCENT,
                        "whole-number arithmetic",
                        eachAmount(CostLaws::equalsWholeNumbers)),
                new Planted(
                        "2: no maximum",
                        CostMistakes.NO_MAXIMUM,
                        "minimum and maximum",
                        eachAmount(CostLaws::staysWithinMinimumAndMaximum)),
                new Planted(
                        "3: 40 on a claim of zero",
                        CostMistakes.FORTY_ON_ZERO,
                        "nothing owed, nothing due",
                        CostLaws::nothingOwedCostsNothing),
                new Planted(
                        "4: always 40",
                        CostMistakes.ALWAYS_FORTY,
                        "rising between the limits",
                        eachAmount(CostLaws::risesBetweenTheLimits)),
                new Planted(
                        "15: VAT because the creditor is exempt",
                        CostMistakes.VAT_FOR_EXEMPT_CREDITOR,
                        "three facts for VAT",
                        eachAmount((reckoner, amount) -> CostLaws.vatNeedsThreeFacts(
                                reckoner, amount, VatFacts.unknown().creditorDeducts(false)))),
                new Planted(
                        "16: an unknown party is a business",
                        CostMistakes.UNKNOWN_IS_BUSINESS,
                        "unknown like a consumer",
                        reckoner -> CostLaws.unknownIsTreatedAsConsumer(reckoner, threeInstalments())),
                new Planted(
                        "17: binary floating point",
                        CostMistakes.FLOATING_POINT,
                        "the figure 268.90 -> 40.34",
                        figure("268.90", "40.34")),
                new Planted(
                        "17: binary floating point",
                        CostMistakes.FLOATING_POINT,
                        "whole-number arithmetic",
                        eachAmount(CostLaws::equalsWholeNumbers)),
                new Planted(
                        "20: the minimum for each invoice of a consumer",
                        CostMistakes.MINIMUM_PER_INVOICE,
                        "the sum in one notice",
                        reckoner -> CostLaws.claimsAreSummed(reckoner, THREE_OF_100)),
                new Planted(
                        "20: the minimum for each invoice of a consumer",
                        CostMistakes.MINIMUM_PER_INVOICE,
                        "splitting never lowers",
                        reckoner -> CostLaws.splittingNeverLowers(reckoner, List.of(Euro.euro(100), Euro.ZERO))),
                new Planted(
                        "no summing at all",
                        CostMistakes.NO_SUMMING,
                        "the sum in one notice",
                        reckoner -> CostLaws.claimsAreSummed(reckoner, THREE_OF_100)),
                new Planted(
                        "21: the same fee added on each run",
                        CostMistakes.feeOnEachRun(),
                        "asking again",
                        eachAmount(CostLaws::askingAgainAddsNothing)),
                new Planted(
                        "22: the instalment rule ignored",
                        CostMistakes.NO_INSTALMENT_RULE,
                        "at most 140 in six months",
                        reckoner -> CostLaws.sixMonthsCostAtMost140(reckoner, Euro.euro(100), EACH_MONTH)),
                new Planted(
                        "23: VAT inside the maximum",
                        CostMistakes.VAT_INSIDE_MAXIMUM,
                        "VAT on top",
                        eachAmount(CostLaws::vatComesOnTop)),
                new Planted(
                        "24: half a cent to the even cent",
                        CostMistakes.HALF_EVEN,
                        "the figure 412.30 -> 61.85",
                        figure("412.30", "61.85")),
                new Planted(
                        "24: half a cent to the even cent",
                        CostMistakes.HALF_EVEN,
                        "whole-number arithmetic",
                        eachAmount(CostLaws::equalsWholeNumbers)),
                new Planted(
                        "25: rounding each band in floating point",
                        CostMistakes.ROUNDED_PER_BAND,
                        "the figure 2,500.35 -> 375.04",
                        figure("2500.35", "375.04")),
                new Planted(
                        "25: rounding each band in floating point",
                        CostMistakes.ROUNDED_PER_BAND,
                        "whole-number arithmetic",
                        eachAmount(CostLaws::equalsWholeNumbers)),
                new Planted(
                        "the highest band for the whole principal",
                        CostMistakes.ONE_BAND_FOR_ALL,
                        "a higher principal never costs less",
                        reckoner -> CostLaws.neverFalls(reckoner, Euro.euro(2500), Euro.euro("0.01"))),
                new Planted(
                        "bands turned round",
                        CostMistakes.BANDS_TURNED_ROUND,
                        "the marginal rate never rises",
                        reckoner -> CostLaws.marginalRateNeverRises(reckoner, Euro.euro(9000), Euro.euro(1000))),
                new Planted(
                        "instalments at 40 each in one notice",
                        CostMistakes.FORTY_PER_INSTALMENT,
                        "instalments never cost more",
                        reckoner -> CostLaws.instalmentsNeverCostMore(reckoner, threeInstalments())),
                new Planted(
                        "further notices raise the fee",
                        CostMistakes.DEARER_REMINDERS,
                        "a further notice never raises",
                        reckoner -> CostLaws.furtherNoticeNeverRaises(
                                reckoner, threeInstalments(), Demand.unpaid("gas", Demand.NOTICE))),
                new Planted(
                        "only the first claim counts",
                        CostMistakes.FIRST_CLAIM_ONLY,
                        "the order means nothing",
                        reckoner -> CostLaws.orderMeansNothing(
                                reckoner,
                                Notice.consumer(CostLaws.invoices(List.of(Euro.euro(100), Euro.euro(1000)))))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    @DisplayName("the mistake is rejected")
    void rejected(Planted planted) {
        assertThatThrownBy(() -> planted.check().accept(planted.wrong())).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    @DisplayName("the same check accepts this library")
    void accepted(Planted planted) {
        assertThatNoException().isThrownBy(() -> planted.check().accept(Reckoner.real()));
    }

    private interface AmountLaw {
        void check(Reckoner reckoner, Money amount);
    }

    private static Consumer<Reckoner> eachAmount(AmountLaw law) {
        return reckoner -> AMOUNTS.forEach(amount -> law.check(reckoner, amount));
    }

    private static Consumer<Reckoner> figure(String principal, String costs) {
        return reckoner -> assertThat(reckoner.costs(Notice.consumer(Euro.euro(principal))))
                .isEqualTo(Euro.euro(costs));
    }

    private static Notice threeInstalments() {
        List<DefaultedClaim> claims = CostLaws.invoices(THREE_OF_100).stream()
                .map(claim -> claim.instalmentOf("gas"))
                .toList();
        return Notice.consumer(claims);
    }
}
