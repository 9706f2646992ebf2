package dev.incasso.rules.costs;

import static dev.incasso.rules.costs.Demand.day;
import static dev.incasso.rules.costs.Demand.eur;
import static dev.incasso.rules.costs.Demand.instalment;
import static dev.incasso.rules.costs.Demand.paid;
import static dev.incasso.rules.costs.Demand.unpaid;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.claim.EarlierNotice;
import dev.incasso.core.party.Debtor;
import dev.incasso.core.source.SourceKind;
import dev.incasso.rules.book.Law;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Instalments of one legal relationship: art. 6:96 lid 8 BW")
class InstalmentRuleTest {

    private static final LocalDate LAST_MONTH = Demand.NOTICE.minusMonths(1);

    @ParameterizedTest(name = "noticed on {0}: {1}, instalment rule: {2}")
    @DisplayName("C15: the rule holds for notices from 1 October 2024")
    @CsvSource({
        "2024-09-29, 45.00, false",
        "2024-09-30, 45.00, false",
        "2024-10-01, 40.00, true",
        "2024-10-02, 40.00, true",
    })
    void firstDay(String noticedOn, String costs, boolean applied) {
        CollectionCosts answer = Demand.notice(Debtor.consumer(), List.of(rent("june"), rent("july"), rent("august")))
                .on(day(noticedOn));

        assertThat(answer.costs()).isEqualTo(eur(costs));
        assertThat(answer.instalmentRuleApplied()).isEqualTo(applied);
    }

    @ParameterizedTest(name = "noticed on {0}, before that on 16 September 2024: {1}")
    @DisplayName("C15: earlier notices count also when they were sent before the rule came")
    @CsvSource({"2024-09-30, 40.00", "2024-10-01, 20.00"})
    void earlierThanTheRule(String noticedOn, String costs) {
        CollectionCosts answer = Demand.notice(Debtor.consumer(), List.of(rent("july")))
                .earlierNotices(List.of(unpaid("rent", day("2024-09-16"))))
                .on(day(noticedOn));

        assertThat(answer.costs()).isEqualTo(eur(costs));
    }

    @ParameterizedTest(name = "after {0} unpaid notices: {1}")
    @DisplayName("C15: the first notice 40, each further one 20, together at most 140")
    @CsvSource({"0, 40", "1, 20", "2, 20", "3, 20", "4, 20", "5, 20", "6, 0", "7, 0", "20, 0"})
    void amounts(int earlier, String costs) {
        List<EarlierNotice> notices = new ArrayList<>();
        for (int i = 1; i <= earlier; i++) {
            notices.add(unpaid("gas", Demand.NOTICE.minusDays(i)));
        }

        assertThat(ask(notices, instalment("a", "100.00", "gas")).costs()).isEqualTo(eur(costs));
    }

    @ParameterizedTest(name = "noticed on {0}, before that on {1}: {2}")
    @DisplayName("C15: the window begins on the same day six calendar months earlier, or on the last day of that month")
    @CsvSource({
        "2026-03-02, 2025-09-01, 40.00",
        "2026-03-02, 2025-09-02, 20.00",
        "2026-03-02, 2025-09-03, 20.00",
        "2026-03-02, 2026-03-01, 20.00",
        "2026-03-02, 2026-03-02, 20.00",
        "2026-08-31, 2026-02-27, 40.00",
        "2026-08-31, 2026-02-28, 20.00",
        "2026-08-28, 2026-02-28, 20.00",
        "2026-08-27, 2026-02-27, 20.00",
        "2028-08-31, 2028-02-28, 40.00",
        "2028-08-31, 2028-02-29, 20.00",
        "2028-08-29, 2028-02-28, 40.00",
        "2028-08-29, 2028-02-29, 20.00",
        "2026-10-31, 2026-04-29, 40.00",
        "2026-10-31, 2026-04-30, 20.00",
    })
    void window(String noticedOn, String earlier, String costs) {
        CollectionCosts answer = Demand.notice(Debtor.consumer(), List.of(instalment("a", "100.00", "gas")))
                .earlierNotices(List.of(unpaid("gas", day(earlier))))
                .on(day(noticedOn));

        assertThat(answer.costs()).isEqualTo(eur(costs));
    }

    @Test
    @DisplayName("C15: an earlier notice counts only when its instalment is unpaid and of the same relationship")
    void whatCounts() {
        DefaultedClaim gas = instalment("a", "100.00", "gas");

        assertThat(ask(List.of(paid("gas", LAST_MONTH)), gas).costs()).isEqualTo(eur("40.00"));
        assertThat(ask(List.of(unpaid("water", LAST_MONTH)), gas).costs()).isEqualTo(eur("40.00"));
        assertThat(ask(List.of(unpaid("gas", LAST_MONTH)), gas).costs()).isEqualTo(eur("20.00"));
    }

    @ParameterizedTest(name = "an instalment of {0}: {1}")
    @DisplayName("C15: the rule is for instalments with the lowest compensation; a larger one follows the tariff")
    @CsvSource({
        "  0.00,  0.00, false",
        "  0.01, 20.00, true",
        "266.66, 20.00, true",
        "266.69, 20.00, true",
        "266.70, 40.01, false",
        "266.71, 40.01, false",
        "900.00, 135.00, false",
    })
    void largeInstalment(String principal, String costs, boolean applied) {
        CollectionCosts answer = ask(List.of(unpaid("gas", LAST_MONTH)), instalment("a", principal, "gas"));

        assertThat(answer.costs()).isEqualTo(eur(costs));
        assertThat(answer.instalmentRuleApplied()).isEqualTo(applied);
    }

    @ParameterizedTest(name = "{0} earlier notices: {1}")
    @DisplayName(
            "C15: several instalments in one notice have one compensation, the highest that one of them would have")
    @CsvSource({"0, 40.00", "1, 20.00", "5, 20.00", "6, 0.00"})
    void severalInstalments(int earlier, String costs) {
        List<EarlierNotice> notices = new ArrayList<>();
        for (int i = 1; i <= earlier; i++) {
            notices.add(unpaid("gas", Demand.NOTICE.minusDays(i)));
        }

        CollectionCosts answer = ask(
                notices,
                instalment("a", "250.00", "gas"),
                instalment("b", "250.00", "gas"),
                instalment("c", "250.00", "gas"));

        assertThat(answer.costs()).isEqualTo(eur(costs));
        assertThat(answer.sources()).contains(Law.BW_6_96_8);
        assertThat(answer.sources())
                .anySatisfy(source -> assertThat(source.kind()).isEqualTo(SourceKind.SECONDARY));
    }

    @ParameterizedTest(name = "an instalment of {0} and an invoice of {1}, after an unpaid notice: {2}")
    @DisplayName("C15: with other claims in the notice the lower of both ways of reckoning holds")
    @CsvSource({
        "100.00, 1000.00, 165.00, false",
        "133.29, 1000.00, 169.99, false",
        "133.33, 1000.00, 170.00, true",
        "133.40, 1000.00, 170.00, true",
        "200.00, 1000.00, 170.00, true",
        "200.00,   50.00,  40.00, false",
        "266.00,   50.00,  47.40, false",
    })
    void otherClaims(String instalment, String invoice, String costs, boolean applied) {
        CollectionCosts answer =
                ask(List.of(unpaid("gas", LAST_MONTH)), instalment("a", instalment, "gas"), Demand.claim("b", invoice));

        assertThat(answer.costs()).isEqualTo(eur(costs));
        assertThat(answer.instalmentRuleApplied()).isEqualTo(applied);
    }

    @ParameterizedTest(name = "gas {0} and water {1}, {2} and {3} earlier: {4}")
    @DisplayName("C15: each relationship is counted by itself, and together they never cost more than the sum's tariff")
    @CsvSource({
        "150.00, 150.00, 0, 0, 45.00",
        "250.00, 250.00, 0, 0, 75.00",
        "266.00, 266.00, 0, 0, 79.80",
        "266.67, 266.67, 0, 0, 80.00",
        "150.00, 150.00, 1, 0, 45.00",
        "250.00, 250.00, 1, 0, 60.00",
        "250.00, 250.00, 1, 1, 40.00",
        "250.00, 250.00, 6, 0, 40.00",
        "250.00, 250.00, 6, 6,  0.00",
    })
    void severalRelationships(String gas, String water, int earlierGas, int earlierWater, String costs) {
        List<EarlierNotice> notices = new ArrayList<>();
        for (int i = 1; i <= earlierGas; i++) {
            notices.add(unpaid("gas", Demand.NOTICE.minusDays(i)));
        }
        for (int i = 1; i <= earlierWater; i++) {
            notices.add(unpaid("water", Demand.NOTICE.minusDays(i)));
        }

        assertThat(ask(notices, instalment("a", gas, "gas"), instalment("b", water, "water"))
                        .costs())
                .isEqualTo(eur(costs));
    }

    @ParameterizedTest(name = "announced {0}")
    @DisplayName("C14, C15: a second notice that announces the usual 40 announces too much")
    @ValueSource(strings = {"20.01", "40.00"})
    void announcedTooHigh(String announced) {
        CollectionCosts answer = Demand.notice(Debtor.consumer(), List.of(instalment("a", "100.00", "gas")))
                .earlierNotices(List.of(unpaid("gas", LAST_MONTH)))
                .announcedCosts(eur(announced))
                .on(Demand.NOTICE);

        assertThat(answer.costs()).isEqualTo(eur("0.00"));
        assertThat(Demand.warnings(answer)).containsExactly("ANNOUNCED_TOO_HIGH");
    }

    @Test
    @DisplayName("C15: the rule protects consumers and who may be one, not businesses")
    void whoIsProtected() {
        List<DefaultedClaim> claims = List.of(instalment("a", "100.00", "gas"));
        List<EarlierNotice> notices = List.of(unpaid("gas", LAST_MONTH));

        assertThat(costs(Debtor.unknown(), claims, notices)).isEqualTo("20.00");
        assertThat(costs(Debtor.business(), claims, notices)).isEqualTo("40.00");
        assertThat(costs(Debtor.soleTrader(), claims, notices)).isEqualTo("40.00");
    }

    private static String costs(Debtor debtor, List<DefaultedClaim> claims, List<EarlierNotice> notices) {
        return Demand.notice(debtor, claims)
                .earlierNotices(notices)
                .on(Demand.NOTICE)
                .costs()
                .getAmount()
                .toPlainString();
    }

    private static CollectionCosts ask(List<EarlierNotice> notices, DefaultedClaim... claims) {
        return Demand.notice(Debtor.consumer(), Arrays.asList(claims))
                .earlierNotices(notices)
                .on(Demand.NOTICE);
    }

    private static DefaultedClaim rent(String id) {
        return DefaultedClaim.of(id, eur("100.00"), day("2024-09-02")).instalmentOf("rent");
    }
}
