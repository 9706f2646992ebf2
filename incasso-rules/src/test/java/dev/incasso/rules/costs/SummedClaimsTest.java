package dev.incasso.rules.costs;

import static dev.incasso.rules.costs.Demand.consumer;
import static dev.incasso.rules.costs.Demand.eur;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.party.Debtor;
import dev.incasso.rules.book.Law;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Several claims in one notice: art. 6:96 lid 7 BW")
class SummedClaimsTest {

    @ParameterizedTest(name = "{0} cost {1}")
    @DisplayName("C12: principals are added up, and tariff and minimum are applied once")
    @CsvSource({
        "100.00,                   40.00",
        "100.00 100.00,            40.00",
        "100.00 100.00 100.00,     45.00",
        "88.89 88.89 88.89,        40.00",
        "88.90 88.90 88.90,        40.01",
        "1250.00 1250.00,         375.00",
        "1250.00 1250.05,         375.01",
        "2500.00 2500.00,         625.00",
        "600000.00 600000.00,    6775.00",
        "0.00 0.00,                 0.00",
        "0.00 100.00,              40.00",
    })
    void summed(String principals, String costs) {
        CollectionCosts answer = consumer(principals.split(" ")).on(Demand.NOTICE);

        assertThat(answer.costs()).isEqualTo(eur(costs));
    }

    @Test
    @DisplayName("C12: the answer names the article only where there is something to add up")
    void source() {
        assertThat(consumer("100.00").on(Demand.NOTICE).sources()).doesNotContain(Law.BW_6_96_7);
        assertThat(consumer("100.00", "100.00").on(Demand.NOTICE).sources()).contains(Law.BW_6_96_7);
    }

    @Test
    @DisplayName("C12: many small invoices of a consumer do not each cost 40")
    void manySmall() {
        String[] hundred = Stream.generate(() -> "2.50").limit(100).toArray(String[]::new);

        assertThat(consumer(hundred).on(Demand.NOTICE).costs()).isEqualTo(eur("40.00"));
    }

    @Test
    @DisplayName("C20: a debtor of unknown capacity is answered like a consumer, and the answer says so")
    void unknownCapacity() {
        CollectionCosts answer = Demand.notice(Debtor.unknown(), Demand.claims("100.00", "100.00", "100.00"))
                .on(Demand.NOTICE);

        assertThat(answer.costs()).isEqualTo(eur("45.00"));
        assertThat(answer.businessMinimum()).isEmpty();
        assertThat(answer.alternative()).isEmpty();
        assertThat(Demand.warnings(answer)).containsExactly("CAPACITY_UNKNOWN");
    }
}
