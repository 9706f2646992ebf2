package dev.incasso.rules.costs;

import static dev.incasso.rules.costs.Demand.business;
import static dev.incasso.rules.costs.Demand.claim;
import static dev.incasso.rules.costs.Demand.consumer;
import static dev.incasso.rules.costs.Demand.day;
import static dev.incasso.rules.costs.Demand.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.error.HorizonException;
import dev.incasso.core.party.Collector;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.book.RuleBook;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("On which rules an answer rests")
class CostSourcesTest {

    @Test
    @DisplayName("an answer names its articles, each once")
    void articles() {
        assertThat(consumer("100.00").on(Demand.NOTICE).sources())
                .containsExactly(Law.BW_6_96_6, Law.BIK_2_1, Law.BIK_2_2);
        assertThat(consumer("1000.00")
                        .agreedCosts(eur("10.00"))
                        .on(Demand.NOTICE)
                        .sources())
                .containsExactly(Law.BW_6_96_6, Law.BW_6_96_5, Law.BIK_2_1, Law.BIK_2_2);
        assertThat(consumer("100.00", "100.00")
                        .vat(Demand.THREE_FACTS)
                        .on(Demand.NOTICE)
                        .sources())
                .containsExactly(Law.BW_6_96_6, Law.BW_6_96_7, Law.BIK_2_1, Law.BIK_2_2, Law.BIK_2_3);
        assertThat(business("100.00").on(Demand.NOTICE).sources())
                .containsExactly(Law.BW_6_96_4, Law.BW_6_96_5, Law.BIK_2_1, Law.BIK_2_2);
    }

    @Test
    @DisplayName("an answer names the rule book, and equal questions under it have equal answers")
    void ruleBook() {
        assertThat(consumer("100.00").on(Demand.NOTICE).ruleBook())
                .isEqualTo(RuleBook.netherlands().version());
    }

    @Test
    @DisplayName("minimum and maximum decided only where the tariff decided")
    void limitsOfAnotherAmount() {
        CostQuestion small = consumer("100.00");
        CostQuestion large = consumer("2000000.00");
        Collector unregistered = new Collector(Collector.Kind.AGENCY, Collector.Registration.NONE);

        assertThat(small.agreedCosts(eur("10.00")).on(Demand.NOTICE).minimumApplied())
                .isFalse();
        assertThat(small.announcedCosts(eur("10.00")).on(Demand.NOTICE).minimumApplied())
                .isFalse();
        assertThat(small.collectedBy(unregistered).on(day("2026-10-01")).minimumApplied())
                .isFalse();
        assertThat(large.agreedCosts(eur("10.00")).on(Demand.NOTICE).maximumApplied())
                .isFalse();
        assertThat(large.announcedCosts(eur("6774.99")).on(Demand.NOTICE).maximumApplied())
                .isFalse();
    }

    @ParameterizedTest(name = "default since {0}: {1}")
    @DisplayName("C1: a later tariff holds for default from its first day; over a sum the lower one")
    @CsvSource({
        "2025-12-31, 2025-12-31, 60.00",
        "2026-01-01, 2026-01-01, 40.00",
        "2025-12-31, 2026-01-01, 40.00",
        "2026-01-01, 2025-12-31, 40.00",
    })
    void laterTariff(String firstDefault, String secondDefault, String costs) {
        Map<String, String> texts = RuleBook.texts();
        texts.computeIfPresent("collection-costs.json", (file, text) -> {
            int row = text.indexOf("{\"from\": \"2012-07-01\"");
            int end = text.indexOf("]}", row) + 2;
            String later = text.substring(row, end)
                    .replace("2012-07-01", "2026-01-01")
                    .replace("\"percent\": \"15\"", "\"percent\": \"10\"");
            return text.substring(0, end) + "," + later + text.substring(end);
        });

        CollectionCosts answer = Incasso.of(RuleBook.parse(texts))
                .costs()
                .forNotice(
                        List.of(
                                DefaultedClaim.of("a", eur("200.00"), day(firstDefault)),
                                DefaultedClaim.of("b", eur("200.00"), day(secondDefault))),
                        Debtor.consumer())
                .on(Demand.NOTICE);

        assertThat(answer.costs()).isEqualTo(eur(costs));
    }

    @Test
    @DisplayName("C7: a rate of VAT that is not known is not guessed")
    void vatBeforeItsTable() {
        CostQuestion question = Demand.notice(
                        Debtor.consumer(), List.of(DefaultedClaim.of("a", eur("100.00"), day("2000-06-01"))))
                .vat(Demand.THREE_FACTS);

        HorizonException refused = catchThrowableOfType(HorizonException.class, () -> question.on(day("2000-12-31")));
        assertThat(refused.table()).isEqualTo("collectionCosts.vat");
        assertThat(question.on(day("2001-01-01")).vat()).isEqualTo(eur("7.03"));
    }

    @Test
    @DisplayName("the three facts of VAT can be read, without names")
    void factsInWords() {
        assertThat(Demand.THREE_FACTS).hasToString("collector CHARGES_VAT, deduction NONE, declaration MADE");
        assertThat(claim("J. de Vries", "100.00").toString()).doesNotContain("Vries");
    }
}
