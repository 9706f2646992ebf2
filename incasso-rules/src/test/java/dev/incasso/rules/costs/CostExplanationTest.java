package dev.incasso.rules.costs;

import static dev.incasso.rules.costs.Demand.claim;
import static dev.incasso.rules.costs.Demand.consumer;
import static dev.incasso.rules.costs.Demand.eur;
import static dev.incasso.rules.costs.Demand.instalment;
import static dev.incasso.rules.costs.Demand.unpaid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.party.Debtor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An answer tells how it came about, in Dutch and in English")
class CostExplanationTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private static final Map<VatReason, String> WORDS = Map.of(
            VatReason.COLLECTOR_CHARGES_NO_VAT, "no third party collects and charges VAT",
            VatReason.COLLECTOR_VAT_UNKNOWN, "unknown whether a third party collects and charges VAT",
            VatReason.COLLECTOR_IS_PURCHASER, "who bought the claim collects for himself",
            VatReason.CREDITOR_DEDUCTS, "the creditor can set the VAT off",
            VatReason.CREDITOR_DEDUCTS_PARTLY, "the creditor can set a part of the VAT off",
            VatReason.CREDITOR_DEDUCTION_UNKNOWN, "unknown whether the creditor can set the VAT off",
            VatReason.NOT_DECLARED, "the creditor did not declare that he cannot set the VAT off",
            VatReason.DECLARATION_UNKNOWN, "unknown whether the creditor declared that");

    @Test
    @DisplayName("one invoice without VAT, in Dutch")
    void oneInvoice() {
        assertThat(lines(consumer("812.50").on(Demand.NOTICE), DUTCH))
                .containsExactly(
                        "Incassokosten over € 812,50: € 121,88",
                        "  15% van € 812,50 = € 121,875, afgerond € 121,88                 art. 2 lid 1 Besluit BIK",
                        "  niet lager dan € 40,00 en niet hoger dan € 6.775,00             art. 2 lid 1 Besluit BIK; art. 2 lid 2 Besluit BIK",
                        "  geen btw: de drie feiten waarvan zij afhangt, zijn niet opgegeven  art. 2 lid 3 Besluit BIK");
    }

    @Test
    @DisplayName("two invoices over three bands with VAT, in English")
    void severalBands() {
        assertThat(lines(consumer("6000.00", "234.56").vat(Demand.THREE_FACTS).on(Demand.NOTICE), Locale.ENGLISH))
                .containsExactly(
                        "Collection costs over €6,234.56: €830.94",
                        "  2 claims in one notice, summed €6,234.56                        art. 6:96 lid 7 BW",
                        "  15% of €2,500.00 = €375.00                                      art. 2 lid 1 Besluit BIK",
                        "  10% of €2,500.00 = €250.00                                      art. 2 lid 1 Besluit BIK",
                        "  5% of €1,234.56 = €61.728                                       art. 2 lid 1 Besluit BIK",
                        "  together €686.728, rounded €686.73",
                        "  not below €40.00 and not above €6,775.00                        art. 2 lid 1 Besluit BIK; art. 2 lid 2 Besluit BIK",
                        "  VAT 21% over €686.73 = €144.21                                  art. 2 lid 3 Besluit BIK");
    }

    @Test
    @DisplayName("an agreed amount above the tariff, in Dutch")
    void agreed() {
        CollectionCosts costs = Demand.business("1000.00")
                .agreedCosts(eur("900.00"))
                .vat(Demand.THREE_FACTS)
                .on(Demand.NOTICE);

        assertThat(lines(costs, DUTCH))
                .containsExactly(
                        "Incassokosten over € 1.000,00: € 1.089,00",
                        "  15% van € 1.000,00 = € 150,00, afgerond € 150,00                art. 2 lid 1 Besluit BIK",
                        "  niet lager dan € 40,00 en niet hoger dan € 6.775,00             art. 2 lid 1 Besluit BIK; art. 2 lid 2 Besluit BIK",
                        "  afgesproken bedrag: € 900,00                                    art. 6:96 lid 5 BW",
                        "  btw 21% over € 900,00 = € 189,00                                art. 2 lid 3 Besluit BIK",
                        "  ! Afgesproken is € 900,00, meer dan het tarief van € 150,00. Een rechter kan dat matigen.  art. 242 Rv");
    }

    @Test
    @DisplayName("two further instalments beside an invoice, in English")
    void instalments() {
        CollectionCosts costs = Demand.notice(
                        Debtor.consumer(),
                        List.of(
                                instalment("a", "100.00", "gas"),
                                instalment("b", "200.00", "gas"),
                                claim("c", "2500.00")))
                .earlierNotices(List.of(unpaid("gas", Demand.NOTICE), unpaid("gas", Demand.NOTICE)))
                .vat(Demand.THREE_FACTS.creditorDeducts(true))
                .on(Demand.NOTICE);

        assertThat(lines(costs, Locale.ENGLISH))
                .contains("Collection costs over €2,800.00: €395.00")
                .contains("  15% of €2,500.00 = €375.00, rounded €375.00                     art. 2 lid 1 Besluit BIK")
                .contains("  no VAT: the creditor can set the VAT off                        art. 2 lid 3 Besluit BIK")
                .anySatisfy(line -> assertThat(line)
                        .startsWith("  instalments of one contract (2), earlier notices within 6 months: 2,"
                                + " together at most €140.00: €20.00  art. 6:96 lid 8 BW; "));
    }

    @Test
    @DisplayName("nothing open, too small and too large a claim each say what decided")
    void limits() {
        assertThat(lines(consumer("0.00").on(Demand.NOTICE), Locale.ENGLISH))
                .contains("  nothing is open: no costs                                       art. 2 lid 2 Besluit BIK");
        assertThat(lines(consumer("100.00").on(Demand.NOTICE), DUTCH))
                .contains("  verhoogd tot het minimum van € 40,00                            art. 2 lid 2 Besluit BIK");
        assertThat(lines(consumer("2000000.00").on(Demand.NOTICE), DUTCH))
                .contains("  0,5% van € 1.800.000,00 = € 9.000,00                            art. 2 lid 1 Besluit BIK")
                .contains("  samen € 11.775,00, afgerond € 11.775,00")
                .contains("  verlaagd tot het maximum van € 6.775,00                         art. 2 lid 1 Besluit BIK");
    }

    @Test
    @DisplayName("a notice that announced too much says why nothing is due")
    void announcedTooHigh() {
        CollectionCosts costs = consumer("100.00").announcedCosts(eur("50.00")).on(Demand.NOTICE);

        assertThat(lines(costs, Locale.ENGLISH))
                .contains("Collection costs over €100.00: €0.00")
                .contains("  ! The notice announced €50.00, more than €40.00. There is no right to costs then;"
                        + " only a new notice repairs that.  art. 6:96 lid 6 BW");
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("dev.incasso.rules.costs.VatTest#missing")
    @DisplayName("why no VAT was added is told in words of its own for each reason")
    void vatReasons(VatFacts facts, VatReason reason) {
        CollectionCosts costs = consumer("100.00").vat(facts).on(Demand.NOTICE);

        assertThat(lines(costs, Locale.ENGLISH))
                .filteredOn(line -> line.contains("no VAT: "))
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("  no VAT: " + WORDS.get(reason) + "  "));
    }

    @Test
    @DisplayName("another language is refused")
    void otherLanguage() {
        CollectionCosts costs = consumer("100.00").on(Demand.NOTICE);

        assertThatThrownBy(() -> lines(costs, Locale.GERMAN)).isInstanceOf(InvalidInputException.class);
    }

    private static List<String> lines(CollectionCosts costs, Locale locale) {
        return costs.explanation().lines(locale);
    }
}
