package dev.incasso.rules.costs;

import static dev.incasso.rules.costs.Demand.consumer;
import static dev.incasso.rules.costs.Demand.eur;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Debtor;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The tariff: art. 2 lid 1 and 2 Besluit BIK")
class TariffTest {

    @ParameterizedTest(name = "{0} costs {1}")
    @DisplayName("C1: each part of the principal bears the percentage of its band")
    @CsvSource({
        "   1000.00,  150.00",
        "   2499.93,  374.99",
        "   2499.99,  375.00",
        "   2500.00,  375.00",
        "   2500.01,  375.00",
        "   2500.04,  375.00",
        "   2500.05,  375.01",
        "   4999.94,  624.99",
        "   4999.99,  625.00",
        "   5000.00,  625.00",
        "   5000.01,  625.00",
        "   5000.09,  625.00",
        "   5000.10,  625.01",
        "   9999.89,  874.99",
        "   9999.99,  875.00",
        "  10000.00,  875.00",
        "  10000.01,  875.00",
        "  10000.49,  875.00",
        "  10000.50,  875.01",
        " 199999.49, 2774.99",
        " 199999.99, 2775.00",
        " 200000.00, 2775.00",
        " 200000.01, 2775.00",
        " 200000.99, 2775.00",
        " 200001.00, 2775.01",
    })
    void bands(String principal, String costs) {
        assertThat(consumer(principal).on(Demand.NOTICE).costs()).isEqualTo(eur(costs));
    }

    @ParameterizedTest(name = "{0} costs {1}, lowered: {2}")
    @DisplayName("C1: the costs are at most 6,775, reached at a million")
    @CsvSource({
        "       999998.00, 6774.99, false",
        "       999998.99, 6774.99, false",
        "       999999.00, 6775.00, false",
        "      1000000.00, 6775.00, false",
        "      1000000.01, 6775.00, false",
        "      1000000.99, 6775.00, false",
        "      1000001.00, 6775.00, true",
        "      2000000.00, 6775.00, true",
        "9999999999999.99, 6775.00, true",
    })
    void maximum(String principal, String costs, boolean lowered) {
        CollectionCosts answer = consumer(principal).on(Demand.NOTICE);

        assertThat(answer.costs()).isEqualTo(eur(costs));
        assertThat(answer.maximumApplied()).isEqualTo(lowered);
        assertThat(answer.minimumApplied()).isFalse();
    }

    @ParameterizedTest(name = "{0} costs {1}, raised: {2}")
    @DisplayName("C2: the costs are at least 40, for any principal above zero")
    @CsvSource({
        "  0.01, 40.00, true",
        "  1.00, 40.00, true",
        "266.63, 40.00, true",
        "266.66, 40.00, false",
        "266.67, 40.00, false",
        "266.68, 40.00, false",
        "266.69, 40.00, false",
        "266.70, 40.01, false",
        "266.71, 40.01, false",
        "267.00, 40.05, false",
    })
    void minimum(String principal, String costs, boolean raised) {
        CollectionCosts answer = consumer(principal).on(Demand.NOTICE);

        assertThat(answer.costs()).isEqualTo(eur(costs));
        assertThat(answer.minimumApplied()).isEqualTo(raised);
        assertThat(answer.maximumApplied()).isFalse();
    }

    @Test
    @DisplayName("C2: a principal of zero has no costs, never 40")
    void zeroPrincipal() {
        CollectionCosts answer = consumer("0.00").vat(Demand.THREE_FACTS).on(Demand.NOTICE);

        assertThat(answer.applicable()).isTrue();
        assertThat(answer.total()).isEqualTo(Euro.ZERO);
        assertThat(answer.minimumApplied()).isFalse();
    }

    @ParameterizedTest(name = "{0} costs {1}")
    @DisplayName("C3: half a cent is rounded upwards, once, before minimum and maximum")
    @CsvSource({
        "412.29, 61.84",
        "412.30, 61.85",
        "412.31, 61.85",
        "412.36, 61.85",
        "412.37, 61.86",
        "507.55, 76.13",
        "412.50, 61.88",
        "412.70, 61.91",
    })
    void rounding(String principal, String costs) {
        assertThat(consumer(principal).on(Demand.NOTICE).costs()).isEqualTo(eur(costs));
    }

    @ParameterizedTest(name = "default since {0}")
    @DisplayName("C1: the tariff has not changed since it came")
    @ValueSource(strings = {"2012-07-01", "2013-03-16", "2019-12-31", "2024-10-01", "2026-03-02"})
    void sameTariffInAllYears(String inDefaultSince) {
        assertThat(Demand.notice(
                                Debtor.consumer(),
                                List.of(DefaultedClaim.of("invoice", eur("6000.00"), Demand.day(inDefaultSince))))
                        .on(Demand.NOTICE)
                        .costs())
                .isEqualTo(eur("675.00"));
    }
}
