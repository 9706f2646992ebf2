package dev.incasso.rules.costs;

import static dev.incasso.rules.costs.Demand.business;
import static dev.incasso.rules.costs.Demand.consumer;
import static dev.incasso.rules.costs.Demand.day;
import static dev.incasso.rules.costs.Demand.eur;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.book.Law;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Agreed costs: art. 6:96 lid 4 and 5 BW, art. 242 Rv")
class AgreedCostsTest {

    @ParameterizedTest(name = "agreed {0}: {1}, {2}")
    @DisplayName("C9: a consumer never owes more than the tariff; an agreed lower amount holds")
    @CsvSource({
        "  0.00,   0.00, AGREED,",
        " 39.99,  39.99, AGREED,",
        "149.99, 149.99, AGREED,",
        "150.00, 150.00, BIK_2012,",
        "150.01, 150.00, BIK_2012, AGREED_ABOVE_TARIFF",
        "500.00, 150.00, BIK_2012, AGREED_ABOVE_TARIFF",
    })
    void consumerOwes(String agreed, String costs, Regime regime, String warning) {
        CollectionCosts answer = consumer("1000.00").agreedCosts(eur(agreed)).on(Demand.NOTICE);

        assertThat(answer.costs()).isEqualTo(eur(costs));
        assertThat(answer.regime()).isEqualTo(regime);
        assertThat(Demand.warnings(answer)).isEqualTo(warning == null ? List.of() : List.of(warning));
    }

    @ParameterizedTest(name = "agreed {0}: {1}, {2}")
    @DisplayName(
            "C17, C18, C19: a business owes what was agreed, at least 40; above the tariff a court may mitigate it")
    @CsvSource({
        "  0.00,  40.00, AGREED,   AGREED_BELOW_MINIMUM",
        " 39.99,  40.00, AGREED,   AGREED_BELOW_MINIMUM",
        " 40.00,  40.00, AGREED,",
        " 40.01,  40.01, AGREED,",
        "149.99, 149.99, AGREED,",
        "150.00, 150.00, BIK_2012,",
        "150.01, 150.01, AGREED,   AGREED_MAY_BE_MITIGATED",
        "900.00, 900.00, AGREED,   AGREED_MAY_BE_MITIGATED",
    })
    void businessOwes(String agreed, String costs, Regime regime, String warning) {
        CollectionCosts answer = business("1000.00").agreedCosts(eur(agreed)).on(Demand.NOTICE);

        assertThat(answer.costs()).isEqualTo(eur(costs));
        assertThat(answer.regime()).isEqualTo(regime);
        assertThat(Demand.warnings(answer)).isEqualTo(warning == null ? List.of() : List.of(warning));
    }

    @ParameterizedTest(name = "default since {0}: {1}")
    @DisplayName("C17: the minimum that nobody can agree away came on 16 March 2013")
    @CsvSource({"2013-03-15, 10.00", "2013-03-16, 40.00", "2013-03-17, 40.00"})
    void minimumSince(String inDefaultSince, String costs) {
        CollectionCosts answer = Demand.notice(
                        Debtor.business(), List.of(DefaultedClaim.of("a", eur("1000.00"), day(inDefaultSince))))
                .agreedCosts(eur("10.00"))
                .on(day("2013-04-01"));

        assertThat(answer.costs()).isEqualTo(eur(costs));
    }

    @Test
    @DisplayName("C19: the warning cites the article and names the tariff")
    void mitigation() {
        CollectionCosts answer = business("1000.00").agreedCosts(eur("900.00")).on(Demand.NOTICE);

        assertThat(answer.warnings().get(0).source()).hasValue(Law.RV_242);
        assertThat(answer.warnings().get(0).phrase().facts())
                .containsEntry("agreed", eur("900.00"))
                .containsEntry("tariff", eur("150.00"));
    }

    @Test
    @DisplayName("C2: an agreement makes no costs where nothing is owed")
    void zeroPrincipal() {
        assertThat(business("0.00").agreedCosts(eur("100.00")).on(Demand.NOTICE).costs())
                .isEqualTo(Euro.ZERO);
    }

    @Test
    @DisplayName("C7: VAT comes over the agreed amount")
    void vatOverAgreed() {
        CollectionCosts answer = business("1000.00")
                .agreedCosts(eur("900.00"))
                .vat(Demand.THREE_FACTS)
                .on(Demand.NOTICE);

        assertThat(answer.total()).isEqualTo(eur("1089.00"));
    }

    @Test
    @DisplayName("C20: who may be a consumer is not held to an agreement above the tariff")
    void unknownDebtor() {
        CollectionCosts answer = Demand.notice(Debtor.unknown(), Demand.claims("1000.00"))
                .agreedCosts(eur("900.00"))
                .on(Demand.NOTICE);

        assertThat(answer.costs()).isEqualTo(eur("150.00"));
        assertThat(Demand.warnings(answer)).containsExactly("CAPACITY_UNKNOWN", "AGREED_ABOVE_TARIFF");
    }
}
