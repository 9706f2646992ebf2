package dev.incasso.rules.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.party.Address;
import dev.incasso.core.party.Capacity;
import dev.incasso.core.party.Collector;
import dev.incasso.core.party.Collector.Kind;
import dev.incasso.core.party.Collector.Registration;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.book.Law;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WkiScopeTest {

    private static final Collector AGENCY = new Collector(Kind.AGENCY, Registration.REGISTERED);

    static Debtor living(Debtor debtor, String country) {
        return new Debtor(
                debtor.name(),
                debtor.capacity(),
                debtor.naturalPerson(),
                debtor.language(),
                debtor.birthYear(),
                debtor.segment(),
                debtor.contacts(),
                Optional.of(new Address("Dorpsstraat 1", "1234 AB", "Ons Dorp", country)),
                debtor.size());
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "AGENCY, COLLECTS_FOR_ANOTHER, true",
        "PURCHASER, BOUGHT_THE_CLAIM, true",
        "LAWYER, OFFICE_HOLDER, false",
        "BAILIFF, OFFICE_HOLDER, false"
    })
    void who_collects_for_another_or_bought_the_claim_is_bound(Kind kind, WkiScope.Reason reason, boolean certain) {
        WkiScope scope = WkiScope.of(living(Debtor.consumer(), "NL"), new Collector(kind, Registration.REGISTERED));

        assertThat(scope.bound()).isTrue();
        assertThat(scope.reason()).isEqualTo(reason);
        assertThat(scope.certain()).isEqualTo(certain);
        assertThat(scope.source()).isEqualTo(Law.WKI_2);
        assertThat(scope).hasToString("bound, " + reason);
    }

    @Test
    void a_creditor_who_collects_his_own_claims_is_not_bound() {
        assertThat(WkiScope.of(Debtor.consumer())).hasToString("not bound, OWN_CLAIM");
        assertThat(WkiScope.of(Debtor.consumer()).certain()).isTrue();
    }

    @Test
    void sole_traders_and_debtors_of_whom_it_is_not_known_are_protected_as_natural_persons() {
        Debtor unknownBusiness = new Debtor(
                "",
                Capacity.BUSINESS,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                java.util.List.of(),
                Optional.empty(),
                Optional.empty());

        assertThat(WkiScope.of(Debtor.soleTrader(), AGENCY).bound()).isTrue();
        assertThat(WkiScope.of(Debtor.unknown(), AGENCY).bound()).isTrue();
        assertThat(WkiScope.of(Debtor.unknown(), AGENCY).certain()).isFalse();
        assertThat(WkiScope.of(unknownBusiness, AGENCY).bound()).isTrue();
        assertThat(WkiScope.of(living(Debtor.soleTrader(), "NL"), AGENCY).certain())
                .isTrue();
        assertThat(WkiScope.of(living(Debtor.unknown(), "NL"), AGENCY).certain())
                .isFalse();
    }

    @Test
    void legal_persons_and_public_bodies_are_not_protected() {
        assertThat(WkiScope.of(Debtor.business(), AGENCY)).hasToString("not bound, NO_NATURAL_PERSON");
        assertThat(WkiScope.of(Debtor.publicBody(), AGENCY)).hasToString("not bound, NO_NATURAL_PERSON");
    }

    @ParameterizedTest(name = "\"{0}\": bound {1}, certain {2}")
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "NL,true,true",
                " nl ,true,true",
                "Nederland,true,true",
                "The Netherlands,true,true",
                "Pays-Bas,true,false",
                "België,true,false",
                "XX,true,false",
                "'',true,false",
                "BE,false,true",
                "de,false,true",
                "GB,false,true"
            })
    void only_a_code_of_another_country_says_that_the_debtor_lives_abroad(
            String country, boolean bound, boolean certain) {
        WkiScope scope = WkiScope.of(living(Debtor.consumer(), country), AGENCY);

        assertThat(scope.bound()).isEqualTo(bound);
        assertThat(scope.certain()).isEqualTo(certain);
        assertThat(scope.reason() == WkiScope.Reason.LIVES_ABROAD).isNotEqualTo(bound);
    }

    @Test
    void without_an_address_the_debtor_counts_as_living_in_the_netherlands() {
        assertThat(WkiScope.of(Debtor.consumer(), AGENCY).bound()).isTrue();
        assertThat(WkiScope.of(Debtor.consumer(), AGENCY).certain()).isFalse();
    }
}
