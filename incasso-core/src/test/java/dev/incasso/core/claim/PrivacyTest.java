package dev.incasso.core.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Capacity;
import dev.incasso.core.party.Debtor;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hosts put names in ids: nothing that is logged by accident repeats them. */
class PrivacyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 2);

    @Test
    void aClaimShowsAmountAndDayAndNoId() {
        DefaultedClaim claim = DefaultedClaim.of("Factuur J. de Vries", Euro.euro("812.50"), DAY)
                .instalmentOf("Huur De Vries")
                .withCapitalisedInterest(Euro.euro(3));

        assertThat(claim).hasToString("PRICE 812.50 in default since 2026-01-02");
        assertThat(claim.id()).isEqualTo("Factuur J. de Vries");
        assertThat(claim.instalmentOf()).contains("Huur De Vries");
    }

    @Test
    void anEarlierNoticeShowsItsDayAndNoName() {
        assertThat(new EarlierNotice("Huur De Vries", DAY, true)).hasToString("notice of 2026-01-02, unpaid");
        assertThat(new EarlierNotice("Huur De Vries", DAY, false)).hasToString("notice of 2026-01-02, paid");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Capacity.class)
    void aDebtorShowsHisCapacityOnly(Capacity capacity) {
        assertThat(Debtor.of(capacity)).hasToString("debtor, " + capacity);
        assertThat(Debtor.of(capacity).capacity()).isEqualTo(capacity);
    }

    @Test
    void anUnknownDebtorIsProtectedAsAConsumerAndIsNeverABusiness() {
        assertThat(Debtor.unknown().capacity().protectedAsConsumer()).isTrue();
        assertThat(Debtor.unknown().protectedAsNaturalPerson()).isTrue();
        assertThat(Debtor.consumer().capacity().protectedAsConsumer()).isTrue();
        assertThat(Debtor.business().capacity().protectedAsConsumer()).isFalse();
        assertThat(Debtor.publicBody().capacity().protectedAsConsumer()).isFalse();
        assertThat(Debtor.soleTrader().capacity()).isEqualTo(Capacity.BUSINESS);
        assertThat(Debtor.soleTrader().protectedAsNaturalPerson()).isTrue();
        assertThat(Debtor.soleTrader()).isNotEqualTo(Debtor.business());
    }
}
