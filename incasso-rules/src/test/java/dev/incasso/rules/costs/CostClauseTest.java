package dev.incasso.rules.costs;

import static dev.incasso.rules.costs.Demand.eur;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.claim.ContractCostClause;
import dev.incasso.rules.book.Law;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A cost clause in the creditor's terms: case law on unfair terms")
class CostClauseTest {

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("C16: a clause that goes further than the law gives a warning; the tariff is still told")
    @CsvSource({"NONE,", "STATUTORY,", "WIDER_THAN_STATUTE, CONTRACT_CLAUSE_WIDER", "UNKNOWN,"})
    void clause(ContractCostClause clause, String warning) {
        CollectionCosts answer =
                Demand.consumer("1000.00").contractCostClause(clause).on(Demand.NOTICE);

        assertThat(answer.costs()).isEqualTo(eur("150.00"));
        assertThat(Demand.warnings(answer)).isEqualTo(warning == null ? List.of() : List.of(warning));
    }

    @Test
    @DisplayName("C16: the warning cites both judgments")
    void citation() {
        CollectionCosts answer = Demand.consumer("1000.00")
                .contractCostClause(ContractCostClause.WIDER_THAN_STATUTE)
                .on(Demand.NOTICE);

        assertThat(answer.warnings().get(0).source()).hasValue(Law.RBNHO_2024_1432);
        assertThat(answer.warnings().get(0).message(Locale.forLanguageTag("nl")))
                .contains("ECLI:NL:GHAMS:2025:2469");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("C16: the clauses of a business are not tested")
    @EnumSource
    void business(ContractCostClause clause) {
        assertThat(Demand.business("1000.00")
                        .contractCostClause(clause)
                        .on(Demand.NOTICE)
                        .warnings())
                .isEmpty();
    }
}
