package dev.incasso.rules.costs;

import static dev.incasso.rules.costs.Demand.day;
import static dev.incasso.rules.costs.Demand.eur;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.claim.ClaimKind;
import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.party.Collector;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.convention.FlatFee;
import dev.incasso.rules.convention.Forbearance;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Lower costs than the tariff, or none, as the creditor's policy (P5)")
class ForborneCostsTest {

    @ParameterizedTest(name = "{1}% over {0}: {2}, VAT {3}")
    @DisplayName(
            "the share is taken after minimum and maximum, a part of a cent falls away, and VAT is on what is left")
    @CsvSource({
        "     0.00,   50,      0.00,   0.00",
        "     0.01,   50,     20.00,   4.20",
        "   100.00,  100,     40.00,   8.40",
        "   100.00,   50,     20.00,   4.20",
        "   100.00,   33,     13.20,   2.77",
        "   100.00,    0,      0.00,   0.00",
        "   100.00,   99.99,  39.99,   8.40",
        "   100.00,    0.03,   0.01,   0.00",
        "   100.00,    0.02,   0.00,   0.00",
        "   266.67,   50,     20.00,   4.20",
        "   266.74,   50,     20.00,   4.20",
        "   266.80,   50,     20.01,   4.20",
        "   412.30,   50,     30.92,   6.49",
        "  1000.00,  100,    150.00,  31.50",
        "  1000.00,   50,     75.00,  15.75",
        "  1000.00,   33,     49.50,  10.40",
        "  1000.00,   33.33,  49.99,  10.50",
        "  2500.00,   50,    187.50,  39.38",
        "  2500.03,   50,    187.50,  39.38",
        "1000000.00,  50,   3387.50, 711.38",
        "5000000.00,  50,   3387.50, 711.38",
    })
    void share(String principal, String share, String costs, String vat) {
        CollectionCosts answer = Forborne.consumer(principal, Forborne.by(share))
                .vat(Demand.THREE_FACTS)
                .on(Demand.NOTICE);

        assertThat(answer.costs()).isEqualTo(eur(costs));
        assertThat(answer.vat()).isEqualTo(eur(vat));
        assertThat(answer.applicable()).isTrue();
    }

    @ParameterizedTest(name = "{1}% and at most {2} over {0}: {3}")
    @DisplayName("the highest costs of the policy limit the share, VAT comes on top")
    @CsvSource({
        "1000.00, 100,  40.00,  40.00,  8.40",
        "1000.00, 100,   0.00,   0.00,  0.00",
        "1000.00, 100, 149.99, 149.99, 31.50",
        "1000.00, 100, 150.00, 150.00, 31.50",
        "1000.00, 100, 150.01, 150.00, 31.50",
        "1000.00,  50,  74.99,  74.99, 15.75",
        "1000.00,  50,  75.00,  75.00, 15.75",
        "1000.00,  50,  75.01,  75.00, 15.75",
        " 100.00, 100,  39.99,  39.99,  8.40",
        " 100.00, 100,  20.00,  20.00,  4.20",
        " 100.00,   0,  20.00,   0.00,  0.00",
    })
    void highest(String principal, String share, String highest, String costs, String vat) {
        CollectionCosts answer = Forborne.consumer(principal, Forborne.by(share, highest))
                .vat(Demand.THREE_FACTS)
                .on(Demand.NOTICE);

        assertThat(answer.costs()).isEqualTo(eur(costs));
        assertThat(answer.vat()).isEqualTo(eur(vat));
    }

    @Test
    @DisplayName("the answer tells that it was lowered, from what, and by which right")
    void told() {
        CollectionCosts whole = Forborne.consumer("100.00", Forborne.by("100")).on(Demand.NOTICE);
        CollectionCosts half = Forborne.consumer("100.00", Forborne.by("50")).on(Demand.NOTICE);

        assertThat(whole.lowered()).isFalse();
        assertThat(whole.withoutForbearance()).isEqualTo(eur("40.00"));
        assertThat(whole.sources()).doesNotContain(Law.BW_6_96_5);
        assertThat(half.lowered()).isTrue();
        assertThat(half.withoutForbearance()).isEqualTo(eur("40.00"));
        assertThat(half.minimumApplied()).isTrue();
        assertThat(half.regime()).isEqualTo(Regime.BIK_2012);
        assertThat(half.sources()).contains(Law.BW_6_96_5);
        assertThat(half.warnings()).isEmpty();
        assertThat(half.conventions().forbearance()).isEqualTo(Forborne.by("50"));
    }

    @Test
    @DisplayName("the explanation has the policy after the limits and before VAT, in both languages")
    void explained() {
        CollectionCosts answer =
                Forborne.consumer("1000.00", Forborne.by("50", "40.00")).on(Demand.NOTICE);

        assertThat(answer.explanation().lines(Locale.forLanguageTag("nl")))
                .anySatisfy(line -> assertThat(line)
                        .contains("het beleid van de schuldeiser: 50% van het tarief = ")
                        .contains("75,00"))
                .anySatisfy(line -> assertThat(line)
                        .contains("het beleid van de schuldeiser: hoogstens")
                        .contains("40,00"));
        assertThat(answer.explanation().lines(Locale.ENGLISH))
                .anySatisfy(line -> assertThat(line).contains("the creditor's policy: 50% of the tariff = "))
                .anySatisfy(line -> assertThat(line).contains("the creditor's policy: not above"));
        assertThat(answer.explanation().children().stream()
                        .map(step -> step.phrase().key()))
                .containsExactly("ONLY_BAND", "LIMITS", "POLICY_SHARE", "POLICY_HIGHEST", "NO_VAT_FACTS");
    }

    @ParameterizedTest(name = "announced {0}: due {1}, lowered {2}, {3}")
    @DisplayName("C8: an announced amount is measured by the law; the lower of announcement and policy is due")
    @CsvSource({
        "150.01,  0.00, false, ANNOUNCED_TOO_HIGH",
        "150.00, 75.00, true,",
        " 75.01, 75.00, true,",
        " 75.00, 75.00, false,",
        " 74.99, 74.99, false, ANNOUNCED_TOO_LOW",
        "  0.00,  0.00, false, ANNOUNCED_TOO_LOW",
    })
    void announced(String announced, String due, boolean lowered, String warning) {
        CollectionCosts answer = Forborne.consumer("1000.00", Forborne.by("50"))
                .announcedCosts(eur(announced))
                .on(Demand.NOTICE);

        assertThat(answer.costs()).isEqualTo(eur(due));
        assertThat(answer.lowered()).isEqualTo(lowered);
        assertThat(Demand.warnings(answer)).isEqualTo(warning == null ? List.of() : List.of(warning));
    }

    @ParameterizedTest(name = "agreed {0}: {1}")
    @DisplayName("C5: of agreed costs the share is charged as well")
    @CsvSource({"100.00, 50.00, AGREED", "150.00, 75.00, BIK_2012", "200.00, 75.00, BIK_2012", "0.01, 0.00, AGREED"})
    void agreed(String agreed, String costs, Regime regime) {
        CollectionCosts answer = Forborne.consumer("1000.00", Forborne.by("50"))
                .agreedCosts(eur(agreed))
                .on(Demand.NOTICE);

        assertThat(answer.costs()).isEqualTo(eur(costs));
        assertThat(answer.regime()).isEqualTo(regime);
        assertThat(answer.lowered()).isTrue();
    }

    @Test
    @DisplayName("C6: of the guideline for older claims the share is charged as well")
    void guideline() {
        CollectionCosts answer = Forborne.notice(
                        Debtor.consumer(),
                        List.of(DefaultedClaim.of("old", eur("250.00"), day("2012-06-30"))),
                        Forborne.by("50"))
                .on(Demand.NOTICE);

        assertThat(answer.regime()).isEqualTo(Regime.VOORWERK_II);
        assertThat(answer.costs()).isEqualTo(eur("18.50"));
    }

    @Test
    @DisplayName("C15: of the compensation for instalments the share is charged as well")
    void instalments() {
        CollectionCosts answer = Forborne.notice(
                        Debtor.consumer(), List.of(Demand.instalment("a", "100.00", "gas")), Forborne.by("50"))
                .earlierNotices(List.of(Demand.unpaid("gas", Demand.NOTICE)))
                .on(Demand.NOTICE);

        assertThat(answer.costs()).isEqualTo(eur("10.00"));
        assertThat(answer.instalmentRuleApplied()).isTrue();
    }

    @ParameterizedTest(name = "{0}%: costs {1}, minimum {2}, for each invoice {3}")
    @DisplayName("C17, C18: of what a business owes without notice, and for each invoice, the share is charged as well")
    @CsvSource({"100, 45.00, 40.00, 120.00", "50, 22.50, 20.00, 60.00", "0, 0.00, 0.00,"})
    void business(String share, String costs, String minimum, String each) {
        List<DefaultedClaim> claims = Demand.claims("100.00", "100.00", "100.00");
        CollectionCosts once =
                Forborne.notice(Debtor.business(), claims, Forborne.by(share)).on(Demand.NOTICE);
        CollectionCosts apart = Forborne.notice(Debtor.business(), claims, Forborne.by(share), FlatFee.PER_INVOICE)
                .on(Demand.NOTICE);

        assertThat(once.costs()).isEqualTo(eur(costs));
        assertThat(once.businessMinimum()).hasValue(eur(minimum));
        assertThat(once.alternative().isPresent()).isEqualTo(each != null);
        if (each != null) {
            assertThat(once.alternative()).hasValue(eur(each));
            assertThat(apart.costs()).isEqualTo(eur(each));
            assertThat(apart.alternative()).hasValue(eur(costs));
        }
    }

    @Test
    @DisplayName("where the policy makes both choices on the flat fee equal there is no alternative to show")
    void noAlternative() {
        CollectionCosts answer = Forborne.notice(
                        Debtor.business(), Demand.claims("100.00", "100.00", "100.00"), Forborne.by("100", "45.00"))
                .on(Demand.NOTICE);

        assertThat(answer.costs()).isEqualTo(eur("45.00"));
        assertThat(answer.alternative()).isEmpty();
        assertThat(answer.lowered()).isFalse();
    }

    @Test
    @DisplayName("C9: costs that are withheld anyway are not lowered")
    void withheld() {
        CollectionCosts answer = Forborne.consumer("1000.00", Forborne.by("50"))
                .collectedBy(new Collector(Collector.Kind.AGENCY, Collector.Registration.NONE))
                .on(day("2026-10-01"));

        assertThat(answer.withheld()).isTrue();
        assertThat(answer.costs()).isEqualTo(eur("0.00"));
        assertThat(answer.lowered()).isFalse();
    }

    @Test
    @DisplayName("C1: where no tariff applies there is nothing to lower")
    void notApplicable() {
        CollectionCosts answer = Forborne.notice(
                        Debtor.consumer(),
                        List.of(Demand.claim("a", "100.00").ofKind(ClaimKind.TORT)),
                        Forborne.by("50"))
                .on(Demand.NOTICE);

        assertThat(answer.applicable()).isFalse();
        assertThat(answer.lowered()).isFalse();
        assertThat(answer.withoutForbearance()).isEqualTo(eur("0.00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "0.01", "39.99", "40.00", "150.00", "6775.00"})
    @DisplayName("the usual forbearance leaves an amount as it is")
    void usual(String amount) {
        assertThat(Forbearance.usual().charged(eur(amount))).isEqualTo(eur(amount));
        assertThat(Forbearance.usual().share(eur(amount))).isEqualTo(eur(amount));
    }
}
