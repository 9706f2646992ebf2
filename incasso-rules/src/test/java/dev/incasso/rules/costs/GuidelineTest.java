package dev.incasso.rules.costs;

import static dev.incasso.rules.costs.Demand.day;
import static dev.incasso.rules.costs.Demand.eur;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Debtor;
import dev.incasso.core.source.SourceKind;
import dev.incasso.rules.book.Law;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Default before the tariff: art. 3 Besluit BIK and the guideline Voor-werk II")
class GuidelineTest {

    @ParameterizedTest(name = "default since {0}: {1}, {2}")
    @DisplayName("C6: the tariff applies to default from 1 July 2012")
    @CsvSource({
        "2000-01-01, VOORWERK_II, 150.00",
        "2012-06-29, VOORWERK_II, 150.00",
        "2012-06-30, VOORWERK_II, 150.00",
        "2012-07-01, BIK_2012,    187.50",
        "2012-07-02, BIK_2012,    187.50",
    })
    void firstDay(String inDefaultSince, Regime regime, String costs) {
        CollectionCosts answer = ask(owed("1250.00", inDefaultSince));

        assertThat(answer.regime()).isEqualTo(regime);
        assertThat(answer.costs()).isEqualTo(eur(costs));
    }

    @ParameterizedTest(name = "{0} costs {1}")
    @DisplayName("C6: a step of the guideline ends with its limit, and the next begins a cent later")
    @CsvSource({
        "      0.01,   37.00",
        "    249.99,   37.00",
        "    250.00,   37.00",
        "    250.01,   75.00",
        "    500.00,   75.00",
        "    500.01,  150.00",
        "   1250.00,  150.00",
        "   1250.01,  300.00",
        "   2500.00,  300.00",
        "   2500.01,  450.00",
        "   3750.00,  450.00",
        "   3750.01,  600.00",
        "   5000.00,  600.00",
        "   5000.01,  700.00",
        "  10000.00,  700.00",
        "  10000.01,  800.00",
        "  20000.00,  800.00",
        "  20000.01, 1000.00",
        "  40000.00, 1000.00",
        "  40000.01, 1500.00",
        " 100000.00, 1500.00",
        " 100000.01, 2500.00",
        " 200000.00, 2500.00",
        " 200000.01, 3500.00",
        " 400000.00, 3500.00",
        " 400000.01, 4500.00",
        "1000000.00, 4500.00",
        "1000000.01, 5500.00",
        "9000000.00, 5500.00",
    })
    void steps(String principal, String costs) {
        assertThat(ask(owed(principal, "2012-06-30")).costs()).isEqualTo(eur(costs));
    }

    @Test
    @DisplayName("C6: nothing owed has no costs under the guideline either")
    void zero() {
        assertThat(ask(owed("0.00", "2012-06-30")).costs()).isEqualTo(Euro.ZERO);
    }

    @ParameterizedTest(name = "{0} and {1} interest cost {2}")
    @DisplayName("C6: the guideline counts principal and interest together")
    @CsvSource({"240.00, 9.99, 37.00", "240.00, 10.00, 37.00", "240.00, 10.01, 75.00"})
    void interestCounts(String principal, String interest, String costs) {
        CollectionCosts answer = ask(owed(principal, "2012-06-30").withCapitalisedInterest(eur(interest)));

        assertThat(answer.costs()).isEqualTo(eur(costs));
        assertThat(Demand.warnings(answer)).containsExactly("GUIDELINE_ONLY");
    }

    @Test
    @DisplayName("C6: the result says that it is a guideline, and that interest is missing")
    void saysGuideline() {
        CollectionCosts answer = ask(owed("1839.63", "2007-03-01"));

        assertThat(Demand.warnings(answer)).containsExactly("GUIDELINE_ONLY", "GUIDELINE_COUNTS_INTEREST");
        assertThat(answer.sources()).contains(Law.BIK_3, Law.VOORWERK_II);
        assertThat(Law.VOORWERK_II.kind()).isEqualTo(SourceKind.SECONDARY);
        assertThat(answer.minimumApplied()).isFalse();
        assertThat(answer.maximumApplied()).isFalse();
    }

    @ParameterizedTest(name = "{0} of before and {1} of after cost {2}")
    @DisplayName("C6: of claims from before and after 1 July 2012 the lower way of reckoning is taken")
    @CsvSource({
        "   250.00,  250.00,   75.00",
        "  2500.00, 2500.00,  625.00",
        "100000.00,  100.00, 1540.00",
        "  1250.00,    0.00,  150.00",
    })
    void twoRegimes(String older, String newer, String costs) {
        CollectionCosts answer = ask(
                owed(older, "2012-06-30"),
                DefaultedClaim.of("newer", eur(newer), day("2012-07-01")).withCapitalisedInterest(Euro.ZERO));

        assertThat(answer.costs()).isEqualTo(eur(costs));
        assertThat(answer.regime()).isEqualTo(Regime.BIK_2012);
        assertThat(Demand.warnings(answer)).contains("TWO_REGIMES");
    }

    @Test
    @DisplayName("C6, C14: no notice announced anything by law then, so an announcement takes nothing away")
    void announcedTooHigh() {
        CollectionCosts answer = Demand.notice(Debtor.consumer(), List.of(owed("250.00", "2012-06-30")))
                .announcedCosts(eur("40.00"))
                .on(day("2012-08-01"));

        assertThat(answer.costs()).isEqualTo(eur("37.00"));
    }

    private static DefaultedClaim owed(String principal, String inDefaultSince) {
        return DefaultedClaim.of("older", eur(principal), day(inDefaultSince));
    }

    private static CollectionCosts ask(DefaultedClaim... claims) {
        return Demand.notice(Debtor.consumer(), Arrays.asList(claims)).on(day("2012-08-01"));
    }
}
