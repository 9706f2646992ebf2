package dev.incasso.rules.costs;

import static dev.incasso.rules.costs.Demand.day;
import static dev.incasso.rules.costs.Demand.eur;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.book.Law;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("VAT on the costs: art. 2 lid 3 Besluit BIK")
class VatTest {

    private static final VatFacts FACTS = Demand.THREE_FACTS;

    @ParameterizedTest(name = "noticed on {0}: {1}")
    @DisplayName("C7: the general rate was 19% through 30 September 2012, and is 21% since")
    @CsvSource({"2012-08-01, 71.25", "2012-09-29, 71.25", "2012-09-30, 71.25", "2012-10-01, 78.75", "2012-10-02, 78.75"
    })
    void rates(String noticedOn, String vat) {
        CollectionCosts answer = Demand.notice(
                        Debtor.consumer(), List.of(DefaultedClaim.of("a", eur("2500.00"), day("2012-07-01"))))
                .vat(FACTS)
                .on(day(noticedOn));

        assertThat(answer.vat()).isEqualTo(eur(vat));
    }

    @ParameterizedTest(name = "{0}: {1} and {2} VAT")
    @DisplayName("C3, C7: VAT comes over the rounded costs, half a cent upwards, on top of the maximum")
    @CsvSource({
        "    100.00,   40.00,    8.40",
        "    270.00,   40.50,    8.51",
        "    412.30,   61.85,   12.99",
        "  10000.00,  875.00,  183.75",
        " 999998.00, 6774.99, 1422.75",
        "1000000.00, 6775.00, 1422.75",
        "2000000.00, 6775.00, 1422.75",
    })
    void onTop(String principal, String costs, String vat) {
        CollectionCosts answer = Demand.consumer(principal).vat(FACTS).on(Demand.NOTICE);

        assertThat(answer.costs()).isEqualTo(eur(costs));
        assertThat(answer.vat()).isEqualTo(eur(vat));
        assertThat(answer.total()).isEqualTo(eur(costs).plus(eur(vat)));
        assertThat(answer.vatReasons()).isEmpty();
        assertThat(answer.sources()).contains(Law.BIK_2_3);
    }

    static Stream<Arguments> missing() {
        VatFacts charged = VatFacts.unknown().collectorChargesVat(true);
        return Stream.of(
                Arguments.of(FACTS.collectorChargesVat(false), VatReason.COLLECTOR_CHARGES_NO_VAT),
                Arguments.of(FACTS.collectorIsPurchaser(), VatReason.COLLECTOR_IS_PURCHASER),
                Arguments.of(FACTS.creditorDeducts(true), VatReason.CREDITOR_DEDUCTS),
                Arguments.of(FACTS.creditorDeductsPartly(), VatReason.CREDITOR_DEDUCTS_PARTLY),
                Arguments.of(FACTS.declared(false), VatReason.NOT_DECLARED),
                Arguments.of(VatFacts.unknown().creditorDeducts(false).declared(true), VatReason.COLLECTOR_VAT_UNKNOWN),
                Arguments.of(charged.declared(true), VatReason.CREDITOR_DEDUCTION_UNKNOWN),
                Arguments.of(charged.creditorDeducts(false), VatReason.DECLARATION_UNKNOWN));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("missing")
    @DisplayName("C7, C8: one of the three facts is unknown or does not hold: no VAT, and the answer names it")
    void oneMissing(VatFacts facts, VatReason reason) {
        CollectionCosts answer = Demand.consumer("2500.00").vat(facts).on(Demand.NOTICE);

        assertThat(answer.vat()).isEqualTo(Euro.ZERO);
        assertThat(answer.total()).isEqualTo(eur("375.00"));
        assertThat(answer.vatReasons()).containsExactly(reason);
        assertThat(answer.sources()).doesNotContain(Law.BIK_2_3);
    }

    @Test
    @DisplayName("C7: that the creditor cannot set VAT off is not enough")
    void exemptCreditorAlone() {
        CollectionCosts answer = Demand.consumer("2500.00")
                .vat(VatFacts.unknown().creditorDeducts(false))
                .on(Demand.NOTICE);

        assertThat(answer.vat()).isEqualTo(Euro.ZERO);
        assertThat(answer.vatReasons()).containsExactly(VatReason.COLLECTOR_VAT_UNKNOWN, VatReason.DECLARATION_UNKNOWN);
    }

    @Test
    @DisplayName("C7: without any fact there is no VAT, all three are named, and no warning is needed")
    void nothingKnown() {
        CollectionCosts answer = Demand.consumer("2500.00").on(Demand.NOTICE);

        assertThat(answer.vatReasons())
                .containsExactly(
                        VatReason.COLLECTOR_VAT_UNKNOWN,
                        VatReason.CREDITOR_DEDUCTION_UNKNOWN,
                        VatReason.DECLARATION_UNKNOWN);
        assertThat(answer.warnings()).isEmpty();
    }

    @Test
    @DisplayName("C7: when only unknown facts stand between the creditor and VAT, a warning names each")
    void dependsOn() {
        VatFacts charged = VatFacts.unknown().collectorChargesVat(true);

        assertThat(Demand.warnings(Demand.consumer("2500.00").vat(charged).on(Demand.NOTICE)))
                .containsExactly("VAT_DEPENDS_ON", "VAT_DEPENDS_ON");
        assertThat(Demand.warnings(
                        Demand.consumer("2500.00").vat(charged.declared(false)).on(Demand.NOTICE)))
                .isEmpty();
    }

    @Test
    @DisplayName("C8: a creditor who deducts a part gets no VAT, with a note")
    void partlyDeducting() {
        CollectionCosts answer =
                Demand.consumer("2500.00").vat(FACTS.creditorDeductsPartly()).on(Demand.NOTICE);

        assertThat(answer.vat()).isEqualTo(Euro.ZERO);
        assertThat(Demand.warnings(answer)).containsExactly("CREDITOR_DEDUCTS_PARTLY");
    }
}
