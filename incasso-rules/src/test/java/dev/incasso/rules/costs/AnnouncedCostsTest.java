package dev.incasso.rules.costs;

import static dev.incasso.rules.costs.Demand.eur;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.party.Debtor;
import dev.incasso.rules.book.Law;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What the fourteen-day notice announced: art. 6:96 lid 6 BW")
class AnnouncedCostsTest {

    @ParameterizedTest(name = "announced {0}: {1}")
    @DisplayName("C14: announced more than the tariff, nothing is due; announced less, no more than that")
    @CsvSource({
        "  0.00,   0.00, ANNOUNCED_TOO_LOW",
        " 40.00,  40.00, ANNOUNCED_TOO_LOW",
        "149.99, 149.99, ANNOUNCED_TOO_LOW",
        "150.00, 150.00,",
        "150.01,   0.00, ANNOUNCED_TOO_HIGH",
        "181.50,   0.00, ANNOUNCED_TOO_HIGH",
    })
    void announced(String announced, String costs, String warning) {
        CollectionCosts answer =
                Demand.consumer("1000.00").announcedCosts(eur(announced)).on(Demand.NOTICE);

        assertThat(answer.costs()).isEqualTo(eur(costs));
        assertThat(Demand.warnings(answer)).isEqualTo(warning == null ? List.of() : List.of(warning));
    }

    @Test
    @DisplayName("C14: VAT follows what is left of the costs")
    void vat() {
        CostQuestion question = Demand.consumer("1000.00").vat(Demand.THREE_FACTS);

        assertThat(question.announcedCosts(eur("100.00")).on(Demand.NOTICE).total())
                .isEqualTo(eur("121.00"));
        assertThat(question.announcedCosts(eur("150.01")).on(Demand.NOTICE).total())
                .isEqualTo(eur("0.00"));
    }

    @Test
    @DisplayName("C14: the warnings name both amounts and their source")
    void warnings() {
        CostQuestion question = Demand.consumer("1000.00");

        assertThat(question.announcedCosts(eur("200.00")).on(Demand.NOTICE).warnings())
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.source()).hasValue(Law.BW_6_96_6);
                    assertThat(warning.phrase().facts())
                            .containsEntry("announced", eur("200.00"))
                            .containsEntry("costs", eur("150.00"));
                });
        assertThat(question.announcedCosts(eur("100.00")).on(Demand.NOTICE).warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.source()).hasValue(Law.RBMNE_2025_2395));
    }

    @Test
    @DisplayName("C9, C14: an agreed lower amount is the measure of what was announced")
    void agreedAndAnnounced() {
        CostQuestion question = Demand.consumer("1000.00").agreedCosts(eur("100.00"));

        assertThat(question.announcedCosts(eur("100.00")).on(Demand.NOTICE).costs())
                .isEqualTo(eur("100.00"));
        assertThat(question.announcedCosts(eur("150.00")).on(Demand.NOTICE).costs())
                .isEqualTo(eur("0.00"));
    }

    @Test
    @DisplayName("C14: the rule on announcing protects consumers, and who may be one")
    void business() {
        assertThat(Demand.business("1000.00")
                        .announcedCosts(eur("200.00"))
                        .on(Demand.NOTICE)
                        .costs())
                .isEqualTo(eur("150.00"));
        assertThat(Demand.notice(Debtor.unknown(), Demand.claims("1000.00"))
                        .announcedCosts(eur("200.00"))
                        .on(Demand.NOTICE)
                        .costs())
                .isEqualTo(eur("0.00"));
    }
}
