package dev.incasso.rules.costs;

import static dev.incasso.rules.costs.Demand.claim;
import static dev.incasso.rules.costs.Demand.eur;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.claim.ClaimKind;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.book.Law;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@DisplayName("Scope: art. 1 Besluit BIK")
class ScopeTest {

    @ParameterizedTest(name = "{0}")
    @DisplayName("C4: the tariff applies to a money debt out of a contract and to damages once settled")
    @EnumSource(names = {"PRICE", "SETTLED_DAMAGES"})
    void inside(ClaimKind kind) {
        CollectionCosts answer = ask(kind);

        assertThat(answer.applicable()).isTrue();
        assertThat(answer.costs()).isEqualTo(eur("150.00"));
        assertThat(answer.warnings()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("C4: outside its scope there is no number but an answer with the reason")
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"PRICE", "SETTLED_DAMAGES"})
    void outside(ClaimKind kind) {
        CollectionCosts answer = ask(kind);

        assertThat(answer.applicable()).isFalse();
        assertThat(answer.regime()).isEqualTo(Regime.NOT_APPLICABLE);
        assertThat(answer.total()).isEqualTo(Euro.ZERO);
        assertThat(Demand.warnings(answer)).containsExactly("CLAIM_OUT_OF_SCOPE");
        assertThat(answer.warnings().get(0).phrase().facts()).containsEntry("kind", kind);
        assertThat(answer.sources()).containsExactly(Law.BIK_1);
        assertThat(answer).hasToString("no tariff applies to this kind of claim");
        assertThat(answer.explanation().lines(Locale.ENGLISH).get(0))
                .startsWith("No tariff applies to this claim: there is no amount to give");
    }

    @Test
    @DisplayName("C4: of several claims only those inside the scope count, and each kind outside is named once")
    void mixed() {
        CollectionCosts answer = Demand.notice(
                        Debtor.consumer(),
                        List.of(
                                claim("a", "300.00"),
                                claim("b", "5000.00").ofKind(ClaimKind.TORT),
                                claim("c", "7000.00").ofKind(ClaimKind.TORT),
                                claim("d", "900.00").ofKind(ClaimKind.PUBLIC_LAW)))
                .on(Demand.NOTICE);

        assertThat(answer.base()).isEqualTo(eur("300.00"));
        assertThat(answer.costs()).isEqualTo(eur("45.00"));
        assertThat(Demand.warnings(answer)).containsExactly("CLAIM_OUT_OF_SCOPE", "CLAIM_OUT_OF_SCOPE");
    }

    @Test
    @DisplayName("C4: an agreed amount does not bring a claim inside the scope")
    void agreedOutside() {
        CollectionCosts answer = Demand.notice(
                        Debtor.consumer(), List.of(claim("a", "300.00").ofKind(ClaimKind.TORT)))
                .agreedCosts(eur("45.00"))
                .on(Demand.NOTICE);

        assertThat(answer.applicable()).isFalse();
    }

    @Test
    @DisplayName("C5: interest counts only where the caller adds it, and a warning tells when that is allowed")
    void capitalisedInterest() {
        CollectionCosts without = Demand.consumer("2400.00").on(Demand.NOTICE);
        CollectionCosts with = Demand.notice(
                        Debtor.consumer(), List.of(claim("a", "2400.00").withCapitalisedInterest(eur("100.01"))))
                .on(Demand.NOTICE);

        assertThat(without.costs()).isEqualTo(eur("360.00"));
        assertThat(without.warnings()).isEmpty();
        assertThat(with.base()).isEqualTo(eur("2500.01"));
        assertThat(with.costs()).isEqualTo(eur("375.00"));
        assertThat(Demand.warnings(with)).containsExactly("INTEREST_IN_BASE");
    }

    private static CollectionCosts ask(ClaimKind kind) {
        return Demand.notice(Debtor.consumer(), List.of(claim("a", "1000.00").ofKind(kind)))
                .on(Demand.NOTICE);
    }
}
