package dev.incasso.rules.costs;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incasso.core.money.Euro;
import dev.incasso.rules.convention.Forbearance;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Mistakes in lowering costs are caught by a law")
class PlantedForbearanceMistakesTest {

    /** A mistake and the law that must catch it; the law is tried on the real reckoning as well. */
    record Planted(String mistake, ForbearingReckoner wrong, Consumer<ForbearingReckoner> law) {
        @Override
        public String toString() {
            return mistake;
        }
    }

    private interface Law {
        void check(ForbearingReckoner reckoner, Money principal, Forbearance forbearance);
    }

    private static Consumer<ForbearingReckoner> each(Law law) {
        List<Forbearance> policies = List.of(
                Forborne.by("50"),
                Forborne.by("33"),
                Forborne.by("50", "100.00"),
                Forborne.by("0"),
                Forborne.by("100"));
        List<Money> principals = Stream.concat(
                        LegalAmounts.nearLimits().stream(), Stream.of(Euro.euro(1000), Euro.euro(5_000_000)))
                .toList();
        return reckoner ->
                principals.forEach(principal -> policies.forEach(policy -> law.check(reckoner, principal, policy)));
    }

    static Stream<Planted> mistakes() {
        return Stream.of(
                new Planted(
                        "share before the minimum",
                        ForbearingReckoner.SHARE_BEFORE_MINIMUM,
                        each(ForbearanceLaws::shareOfTheTariff)),
                new Planted(
                        "share before the maximum",
                        ForbearingReckoner.SHARE_BEFORE_MAXIMUM,
                        each(ForbearanceLaws::shareOfTheTariff)),
                new Planted("rounding up", ForbearingReckoner.ROUNDED_UP, each(ForbearanceLaws::shareOfTheTariff)),
                new Planted(
                        "limit before the share",
                        ForbearingReckoner.LIMIT_BEFORE_SHARE,
                        each(ForbearanceLaws::shareOfTheTariff)),
                new Planted(
                        "VAT on the full tariff",
                        ForbearingReckoner.VAT_ON_THE_FULL,
                        each(ForbearanceLaws::vatOnWhatIsCharged)),
                new Planted(
                        "the limit not read",
                        ForbearingReckoner.POLICY_IGNORED,
                        each(ForbearanceLaws::neverAboveTheTariff)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    @DisplayName("the mistake is rejected")
    void rejected(Planted planted) {
        assertThatThrownBy(() -> planted.law().accept(planted.wrong())).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    @DisplayName("the same law accepts this library")
    void accepted(Planted planted) {
        assertThatNoException().isThrownBy(() -> planted.law().accept(ForbearingReckoner.REAL));
    }
}
