package dev.incasso.rules.costs;

import static dev.incasso.rules.costs.Demand.day;
import static dev.incasso.rules.costs.Demand.eur;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Collector;
import dev.incasso.core.party.Collector.Kind;
import dev.incasso.core.party.Collector.Registration;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.book.Law;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The collector's registration: art. 18 Wki")
class CollectorTest {

    @ParameterizedTest(name = "noticed on {0} by an unregistered agency, withheld: {1}")
    @DisplayName("C22: since 1 October 2026 a debtor need not pay for the work of an unregistered collector")
    @CsvSource({"2026-09-29, false", "2026-09-30, false", "2026-10-01, true", "2026-10-02, true"})
    void since(String noticedOn, boolean withheld) {
        CollectionCosts answer = Demand.consumer("1000.00")
                .vat(Demand.THREE_FACTS)
                .collectedBy(new Collector(Kind.AGENCY, Registration.NONE))
                .on(day(noticedOn));

        assertThat(answer.withheld()).isEqualTo(withheld);
        assertThat(answer.costs()).isEqualTo(withheld ? Euro.ZERO : eur("150.00"));
        assertThat(answer.total()).isEqualTo(withheld ? Euro.ZERO : eur("181.50"));
        assertThat(answer.sources().contains(Law.WKI_18)).isEqualTo(withheld);
        assertThat(Demand.warnings(answer).contains("COLLECTOR_NOT_REGISTERED")).isEqualTo(withheld);
    }

    @ParameterizedTest(name = "{0}, {1}: withheld {2}")
    @DisplayName("C22: agencies and purchasers must be registered, and prove it; lawyers and bailiffs need not")
    @CsvSource({
        "AGENCY,    REGISTERED, false",
        "AGENCY,    SUSPENDED,  true",
        "AGENCY,    NONE,       true",
        "AGENCY,    UNKNOWN,    true",
        "PURCHASER, REGISTERED, false",
        "PURCHASER, SUSPENDED,  true",
        "PURCHASER, NONE,       true",
        "PURCHASER, UNKNOWN,    true",
        "LAWYER,    NONE,       false",
        "LAWYER,    UNKNOWN,    false",
        "BAILIFF,   NONE,       false",
        "BAILIFF,   UNKNOWN,    false",
    })
    void kinds(Kind kind, Registration registration, boolean withheld) {
        CollectionCosts answer = Demand.consumer("1000.00")
                .collectedBy(new Collector(kind, registration))
                .on(day("2026-10-01"));

        assertThat(answer.withheld()).isEqualTo(withheld);
        assertThat(answer.warnings())
                .allSatisfy(warning -> assertThat(warning.phrase().facts()).containsEntry("registration", registration))
                .hasSize(withheld ? 1 : 0);
    }

    @Test
    @DisplayName("C20, C22: a sole trader is protected like a consumer, a company is not")
    void whoIsProtected() {
        assertThat(withheld(Debtor.consumer())).isTrue();
        assertThat(withheld(Debtor.unknown())).isTrue();
        assertThat(withheld(Debtor.soleTrader())).isTrue();
        assertThat(withheld(Debtor.business())).isFalse();
        assertThat(withheld(Debtor.publicBody())).isFalse();
    }

    @Test
    @DisplayName("C22: a creditor who collects himself needs no registration")
    void creditorHimself() {
        assertThat(Demand.consumer("1000.00").on(day("2026-10-01")).withheld()).isFalse();
    }

    @ParameterizedTest(name = "noticed on {0}, warned: {1}")
    @DisplayName("After the last day that the rule book knows the answer says so")
    @CsvSource({"2026-12-30, false", "2026-12-31, false", "2027-01-01, true", "2031-05-01, true"})
    void horizon(String noticedOn, boolean warned) {
        CollectionCosts answer = Demand.consumer("1000.00").on(day(noticedOn));

        assertThat(answer.costs()).isEqualTo(eur("150.00"));
        assertThat(Demand.warnings(answer).contains("TARIFF_BEYOND_HORIZON")).isEqualTo(warned);
    }

    private static boolean withheld(Debtor debtor) {
        return Demand.notice(debtor, Demand.claims("1000.00"))
                .collectedBy(new Collector(Kind.AGENCY, Registration.NONE))
                .on(day("2026-10-01"))
                .withheld();
    }
}
