package dev.incasso.rules.court;

import static dev.incasso.core.money.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.explain.Warning;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.book.RuleBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What going to court costs, figure by figure")
class CourtCostTableTest {

    private static CourtCostQuestion undefended(String claim) {
        return Incasso.netherlands()
                .courtCosts()
                .claim(euro(claim))
                .claimant(Claimant.LEGAL_PERSON)
                .defended(false);
    }

    private static CourtCosts on(String claim, String hearing) {
        return undefended(claim).hearingOn(LocalDate.parse(hearing));
    }

    private static List<String> codes(CourtCosts costs) {
        return costs.warnings().stream().map(Warning::code).toList();
    }

    @Test
    void the_check_figures_of_2026() {
        CourtCosts costs = on("1200", "2026-03-02");

        assertThat(costs.courtFee()).isEqualTo(euro("350"));
        assertThat(costs.summons()).isEqualTo(euro("125.57"));
        assertThat(costs.upfront()).isEqualTo(euro("475.57"));
        assertThat(costs.award()).isEqualTo(euro("619.57"));
        assertThat(on("200", "2026-03-02").upfront()).isEqualTo(euro("264.57"));
        assertThat(codes(on("200", "2026-03-02"))).contains("UPFRONT_ABOVE_CLAIM");
        assertThat(codes(costs)).doesNotContain("UPFRONT_ABOVE_CLAIM");
    }

    @ParameterizedTest(name = "2026, {0}: {1}, {2}, {3}; a point {4}")
    @CsvSource({
        "0.01, 139, 93, 93, 43",
        "250.00, 139, 93, 93, 43",
        "250.01, 139, 93, 93, 87",
        "500.00, 139, 93, 93, 87",
        "500.01, 350, 233, 93, 144",
        "1250.00, 350, 233, 93, 144",
        "1250.01, 350, 233, 93, 217",
        "1500.00, 350, 233, 93, 217",
        "1500.01, 397, 265, 93, 217",
        "2500.00, 397, 265, 93, 217",
        "2500.01, 529, 265, 93, 253",
        "3750.00, 529, 265, 93, 253",
        "3750.01, 529, 265, 93, 288",
        "5000.00, 529, 265, 93, 288",
        "5000.01, 559, 265, 93, 360",
        "10000.00, 559, 265, 93, 360",
        "10000.01, 559, 265, 93, 432",
        "12500.00, 559, 265, 93, 432",
        "12500.01, 1504, 753, 93, 432",
        "20000.00, 1504, 753, 93, 432",
        "20000.01, 1504, 753, 93, 577",
        "25000.00, 1504, 753, 93, 577"
    })
    void bands(String claim, String legal, String natural, String limited, String point) {
        CourtCostQuestion question = undefended(claim);
        LocalDate day = LocalDate.of(2026, 3, 2);

        assertThat(question.hearingOn(day).courtFee()).isEqualTo(euro(legal));
        assertThat(question.claimant(Claimant.NATURAL_PERSON).hearingOn(day).courtFee())
                .isEqualTo(euro(natural));
        assertThat(question.claimant(Claimant.LIMITED_MEANS).hearingOn(day).courtFee())
                .isEqualTo(euro(limited));
        assertThat(question.hearingOn(day).representative()).isEqualTo(euro(point));
        assertThat(question.defended(true).hearingOn(day).representative())
                .isEqualTo(euro(point).multipliedBy(2));
    }

    @ParameterizedTest(name = "2021, {0}: {1}")
    @DisplayName("through 2021 there were three bands")
    @CsvSource({"500.00, 126", "500.01, 507", "1500.01, 507", "12500.00, 507", "12500.01, 1013", "25000.00, 1013"})
    void olderBands(String claim, String fee) {
        assertThat(on(claim, "2021-06-01").courtFee()).isEqualTo(euro(fee));
    }

    @ParameterizedTest(name = "hearing {0}: fee {1}, summons {2}, point {3}")
    @DisplayName("tariffs change with the year, and some on other days")
    @CsvSource({
        "2012-01-01, 437, 76.17, 100", "2012-12-31, 437, 76.17, 100", "2013-01-01, 448, 76.71, 100",
        "2018-12-31, 476, 81.00, 100", "2019-01-01, 486, 81.83, 120", "2020-12-31, 499, 83.38, 120",
        "2021-01-01, 507, 85.81, 120", "2021-01-31, 507, 85.81, 120", "2021-02-01, 507, 85.81, 124",
        "2021-06-30, 507, 85.81, 124", "2021-07-01, 507, 98.52, 124", "2021-12-31, 507, 98.52, 124",
        "2022-01-01, 322, 103.33, 124", "2022-12-31, 322, 103.33, 124", "2023-01-01, 322, 104.02, 124",
        "2023-01-31, 322, 104.02, 124", "2023-02-01, 322, 104.02, 132", "2023-02-28, 322, 104.02, 132",
        "2023-03-01, 322, 106.73, 132", "2023-12-31, 322, 106.73, 132", "2024-01-01, 328, 112.37, 132",
        "2024-01-31, 328, 112.37, 132", "2024-02-01, 328, 112.37, 135", "2024-12-31, 328, 112.37, 135",
        "2025-01-01, 340, 119.40, 135", "2025-12-31, 340, 119.40, 135", "2026-01-01, 350, 125.57, 135",
        "2026-01-31, 350, 125.57, 135", "2026-02-01, 350, 125.57, 144", "2026-12-31, 350, 125.57, 144"
    })
    void days(String hearing, String fee, String summons, String point) {
        CourtCosts costs = on("1200", hearing);

        assertThat(costs.courtFee()).isEqualTo(euro(fee));
        assertThat(costs.summons()).isEqualTo(euro(summons));
        assertThat(costs.representative()).isEqualTo(euro(point));
        assertThat(costs.judgmentOn()).isEqualTo(hearing);
    }

    @Test
    void the_judgment_may_come_as_late_as_its_tariff_is_known() {
        CourtCosts costs =
                undefended("1200").judgmentOn(LocalDate.of(2028, 1, 31)).hearingOn(LocalDate.of(2026, 12, 31));

        assertThat(costs.representative()).isEqualTo(euro("144"));
    }

    @ParameterizedTest(name = "hearing {0}, judgment {1}, claim {2}: {3}, {4}, {5}; {6}")
    @DisplayName("each part says how it is known, and the weakest speaks for the whole")
    @CsvSource({
        "2025-03-01, 2025-03-01, 1200, FROM_MEMORY, DERIVED, SEEN, FROM_MEMORY",
        "2024-03-01, 2024-03-01, 1200, SEEN, SEEN, SEEN, SEEN",
        "2026-01-15, 2026-01-15, 1200, SEEN, SEEN, SEEN, SEEN",
        "2026-01-15, 2026-02-01, 1200, SEEN, SEEN, DERIVED, DERIVED",
        "2020-05-01, 2020-05-01, 1200, SEEN, SEEN, SEEN, SEEN",
        "2013-05-01, 2013-05-01, 12500, SEEN, FROM_MEMORY, DERIVED, FROM_MEMORY",
        "2013-05-01, 2013-05-01, 12500.01, FROM_MEMORY, FROM_MEMORY, DERIVED, FROM_MEMORY",
        "2018-05-01, 2018-05-01, 1200, SEEN, DERIVED, DERIVED, DERIVED",
        "2022-05-01, 2022-05-01, 1200, SEEN, FROM_MEMORY, DERIVED, FROM_MEMORY"
    })
    void evidence(
            LocalDate hearing,
            LocalDate judgment,
            String claim,
            Evidence fee,
            Evidence summons,
            Evidence points,
            Evidence whole) {
        CourtCosts costs = undefended(claim).judgmentOn(judgment).hearingOn(hearing);
        long unseen = costs.parts().stream()
                .filter(part -> part.evidence().indicative())
                .count();

        assertThat(costs.parts()).extracting(CourtCostPart::evidence).containsExactly(fee, summons, points);
        assertThat(costs.evidence()).isEqualTo(whole);
        assertThat(codes(costs)).filteredOn("INDICATIVE"::equals).hasSize((int) unseen);
        assertThat(costs.evidence().indicative()).isEqualTo(unseen > 0);
    }

    @ParameterizedTest(name = "summons on {0}: {1} and {2} VAT")
    @DisplayName("VAT has the rate of the day of the summons, and only with a declaration")
    @CsvSource({"2026-03-02, 125.57, 26.37", "2012-09-30, 76.17, 14.47", "2012-10-01, 76.17, 16.00"})
    void vat(LocalDate day, String summons, String vat) {
        CourtCosts costs = undefended("1200").vatOnSummons(true).hearingOn(day);

        assertThat(costs.summons()).isEqualTo(euro(summons));
        assertThat(costs.vatOnSummons()).isEqualTo(euro(vat));
        assertThat(undefended("1200").hearingOn(day).vatOnSummons()).isEqualTo(euro("0"));
        assertThat(costs.sources()).anyMatch(source -> source.ref().equals("art. 10 Btag"));
    }

    @Test
    void the_sources_are_the_articles_and_the_rows_and_those_of_vat_only_where_it_is_charged() {
        assertThat(on("1200", "2026-03-02").sources())
                .extracting(LegalSource::ref)
                .startsWith("art. 93 onder a Rv", "art. 3 Wgbz", "art. 2 Btag", "art. 237 lid 1 Rv")
                .anyMatch(ref -> ref.startsWith("nl.legal"))
                .anyMatch(ref -> ref.startsWith("groot-evers.nl"))
                .anyMatch(ref -> ref.startsWith("tabel van 2024"))
                .hasSize(7);
    }

    @Test
    void no_more_points_count_than_the_band_allows() {
        Map<String, String> texts = RuleBook.texts();
        texts.computeIfPresent(
                "court-costs.json",
                (file, text) -> text.replace(
                        "\"amount\": \"144.00\", \"maxPoints\": 5", "\"amount\": \"144.00\", \"maxPoints\": 1"));
        CourtCosts costs = Incasso.of(RuleBook.parse(texts))
                .courtCosts()
                .claim(euro("1200"))
                .claimant(Claimant.LEGAL_PERSON)
                .defended(true)
                .hearingOn(LocalDate.of(2026, 3, 2));

        assertThat(costs.points()).isEqualTo(1);
        assertThat(costs.representative()).isEqualTo(euro("144"));
    }

    @Test
    void without_a_chance_of_winning_the_break_even_is_that_of_a_certain_win_and_says_so() {
        CourtCosts unknown = on("1200", "2026-03-02");
        CourtCosts known =
                undefended("1200").chanceOfWinning(new BigDecimal("0.8")).hearingOn(LocalDate.of(2026, 3, 2));

        assertThat(unknown.breakEvenRecovery()).contains(new BigDecimal("0.2614"));
        assertThat(codes(unknown)).contains("WINNING_TAKEN_AS_CERTAIN");
        assertThat(known.breakEvenRecovery()).contains(new BigDecimal("0.3268"));
        assertThat(codes(known)).doesNotContain("WINNING_TAKEN_AS_CERTAIN");
        assertThat(known.expectedValue()).isEmpty();
    }

    @Test
    void what_can_never_pay_says_so() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        CourtCosts dear = undefended("200").ownFee(euro("1000")).hearingOn(day);
        CourtCosts lost = undefended("1200").chanceOfWinning(BigDecimal.ZERO).hearingOn(day);

        assertThat(List.of(dear, lost)).allSatisfy(costs -> {
            assertThat(costs.breakEvenRecovery()).isEmpty();
            assertThat(codes(costs)).contains("NEVER_WORTH_IT");
        });
        assertThat(codes(on("1200", "2026-03-02"))).doesNotContain("NEVER_WORTH_IT");
    }

    @Test
    void a_break_even_of_exactly_one_is_none_that_fails() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        // 139 + 125.57 + own fee = 200 + 307.57
        CourtCosts even = undefended("200").ownFee(euro("243.00")).hearingOn(day);
        CourtCosts above = undefended("200").ownFee(euro("243.01")).hearingOn(day);

        assertThat(even.breakEvenRecovery()).contains(new BigDecimal("1.0000"));
        assertThat(above.breakEvenRecovery()).isEmpty();
    }

    @Test
    void a_result_is_one_line_without_names_and_tells_what_was_asked() {
        CourtCosts costs = undefended("1200").defended(true).hearingOn(LocalDate.of(2026, 3, 2));

        assertThat(costs).hasToString("court costs, hearing 2026-03-02, upfront 475.57, award 763.57, DERIVED");
        assertThat(costs.parts().get(0)).hasToString("COURT_FEE 350.00, SEEN");
        assertThat(costs.parts().get(0).above()).contains(euro("500"));
        assertThat(costs.parts().get(0).upTo()).contains(euro("1500"));
        assertThat(costs.parts().get(1).above()).isEmpty();
        assertThat(costs.parts().get(2).upTo()).contains(euro("1250"));
        assertThat(costs.claim()).isEqualTo(euro("1200"));
        assertThat(costs.claimant()).isEqualTo(Claimant.LEGAL_PERSON);
        assertThat(costs.defended()).isTrue();
        assertThat(costs.points()).isEqualTo(2);
        assertThat(costs.hearingOn()).isEqualTo("2026-03-02");
        assertThat(costs.ruleBook()).isEqualTo(Incasso.netherlands().ruleBook().version());
        assertThat(costs.conventions()).isEqualTo(Incasso.netherlands().conventions());
    }
}
