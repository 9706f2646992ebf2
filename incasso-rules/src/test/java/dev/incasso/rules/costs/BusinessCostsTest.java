package dev.incasso.rules.costs;

import static dev.incasso.rules.costs.Demand.business;
import static dev.incasso.rules.costs.Demand.day;
import static dev.incasso.rules.costs.Demand.eur;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.convention.FlatFee;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Businesses and public bodies: art. 6:96 lid 4 and 5 BW")
class BusinessCostsTest {

    static Stream<Debtor> businesses() {
        return Stream.of(Debtor.business(), Debtor.soleTrader(), Debtor.publicBody());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("businesses")
    @DisplayName("C17, C18, C20: without agreement the tariff applies, and 40 is due without any notice")
    void tariff(Debtor debtor) {
        CollectionCosts answer = Demand.notice(debtor, Demand.claims("1000.00")).on(Demand.NOTICE);

        assertThat(answer.costs()).isEqualTo(eur("150.00"));
        assertThat(answer.businessMinimum()).hasValue(eur("40.00"));
        assertThat(answer.warnings()).isEmpty();
        assertThat(answer.sources()).startsWith(Law.BW_6_96_4, Law.BW_6_96_5).doesNotContain(Law.BW_6_96_7);
    }

    @ParameterizedTest(name = "default since {0}: {1}")
    @DisplayName("C17: the 40 without notice came on 16 March 2013")
    @CsvSource({"2013-03-15,", "2013-03-16, 40.00", "2013-03-17, 40.00"})
    void minimumSince(String inDefaultSince, String minimum) {
        CollectionCosts answer = Demand.notice(
                        Debtor.business(), List.of(DefaultedClaim.of("a", eur("1000.00"), day(inDefaultSince))))
                .on(day("2013-04-01"));

        assertThat(answer.businessMinimum().map(money -> money.getAmount().toPlainString()))
                .isEqualTo(Optional.ofNullable(minimum));
    }

    @Test
    @DisplayName("C2, C17: where nothing is owed there is no minimum either")
    void nothingOwed() {
        assertThat(business("0.00").on(Demand.NOTICE).businessMinimum()).isEmpty();
    }

    @ParameterizedTest(name = "invoices {0}: once {1}, for each {2}")
    @DisplayName("C18: the minimum once over the sum, or for each overdue invoice; the answer shows the other choice")
    @CsvSource({
        "100.00,                    40.00,  40.00",
        "100.00 100.00,             40.00,  80.00",
        "100.00 100.00 100.00,      45.00, 120.00",
        "0.00 100.00 100.00,        40.00,  80.00",
        "400.00 133.33,             80.00,  80.00",
        "400.00 133.27,             79.99,  80.00",
        "400.00 133.40,             80.01,  80.01",
        "5000.00 10.00,            625.50, 625.50",
    })
    void flatFee(String invoices, String once, String each) {
        CostQuestion perClaim = business(invoices.split(" "));
        CostQuestion perInvoice = Demand.INCASSO
                .with(Conventions.defaults().withFlatFee(FlatFee.PER_INVOICE))
                .costs()
                .forNotice(Demand.claims(invoices.split(" ")), Debtor.business());

        CollectionCosts summed = perClaim.on(Demand.NOTICE);
        CollectionCosts apart = perInvoice.on(Demand.NOTICE);

        assertThat(summed.costs()).isEqualTo(eur(once));
        assertThat(apart.costs()).isEqualTo(eur(each));
        assertThat(summed.alternative().orElse(summed.costs())).isEqualTo(eur(each));
        assertThat(apart.alternative().orElse(apart.costs())).isEqualTo(eur(once));
        assertThat(summed.alternative().isPresent()).isEqualTo(!once.equals(each));
        assertThat(apart.conventions().flatFee()).isEqualTo(FlatFee.PER_INVOICE);
    }

    @Test
    @DisplayName("C18: an amount for each invoice cites the judgments it rests on")
    void flatFeeSource() {
        CollectionCosts answer = Demand.INCASSO
                .with(Conventions.defaults().withFlatFee(FlatFee.PER_INVOICE))
                .costs()
                .forNotice(Demand.claims("100.00", "100.00"), Debtor.business())
                .on(Demand.NOTICE);

        assertThat(answer.sources()).contains(Law.FLAT_FEE_PER_INVOICE);
        assertThat(answer.minimumApplied()).isTrue();
    }

    @Test
    @DisplayName("C18: the choice on the flat fee does not touch consumers")
    void consumer() {
        CollectionCosts answer = Demand.INCASSO
                .with(Conventions.defaults().withFlatFee(FlatFee.PER_INVOICE))
                .costs()
                .forNotice(Demand.claims("100.00", "100.00", "100.00"), Debtor.consumer())
                .on(Demand.NOTICE);

        assertThat(answer.costs()).isEqualTo(eur("45.00"));
        assertThat(answer.alternative()).isEmpty();
    }

    @Test
    @DisplayName("C17: an invoice from before 16 March 2013 has no flat fee of its own")
    void flatFeeOnlyForLaterInvoices() {
        CollectionCosts answer = Demand.INCASSO
                .with(Conventions.defaults().withFlatFee(FlatFee.PER_INVOICE))
                .costs()
                .forNotice(
                        List.of(
                                DefaultedClaim.of("a", eur("100.00"), day("2013-03-15")),
                                DefaultedClaim.of("b", eur("100.00"), day("2013-03-16"))),
                        Debtor.business())
                .on(day("2013-04-01"));

        assertThat(answer.costs()).isEqualTo(eur("40.00"));
    }
}
