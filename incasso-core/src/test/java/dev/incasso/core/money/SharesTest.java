package dev.incasso.core.money;

import static dev.incasso.core.money.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class SharesTest {

    private static List<Money> divide(String total, String... principals) {
        return Shares.of(
                euro(total),
                List.of(principals).stream().map(text -> euro(text)).toList());
    }

    @Test
    void equal_principals_bear_equal_shares() {
        assertThat(divide("45.00", "100", "100", "100")).containsExactly(euro("15"), euro("15"), euro("15"));
    }

    @Test
    void a_cent_that_remains_goes_to_the_oldest_of_equal_principals() {
        assertThat(divide("40.00", "100", "100", "100")).containsExactly(euro("13.34"), euro("13.33"), euro("13.33"));
    }

    @Test
    void a_cent_that_remains_goes_to_the_largest_principal_before_the_oldest() {
        assertThat(divide("0.01", "1", "1", "2")).containsExactly(euro("0"), euro("0"), euro("0.01"));
    }

    @Test
    void a_cent_that_remains_goes_to_the_largest_principal_even_if_its_share_is_a_whole_number_of_cents() {
        assertThat(divide("0.02", "1", "1", "2")).containsExactly(euro("0"), euro("0"), euro("0.02"));
    }

    @Test
    void nothing_is_divided_into_nothing() {
        assertThat(divide("0", "3", "4")).containsExactly(euro("0"), euro("0"));
    }

    @Test
    void where_nothing_weighs_the_first_takes_it_all() {
        assertThat(divide("0.05", "0", "0")).containsExactly(euro("0.05"), euro("0"));
    }

    @Property
    void shares_are_together_the_total_and_none_is_a_cent_short_or_more_than_a_cent_over(
            @ForAll @LongRange(min = 0, max = 999_999_999_999L) long total,
            @ForAll @Size(min = 1, max = 40) List<@LongRange(min = 1, max = 99_999_999_999_999L) Long> cents) {
        List<Money> principals = cents.stream()
                .map(amount -> Money.ofMinor(CurrencyUnit.EUR, amount))
                .toList();
        Money amount = Money.ofMinor(CurrencyUnit.EUR, total);
        List<Money> shares = Shares.of(amount, principals);
        assertThat(Money.total(shares)).isEqualTo(amount);
        BigDecimal sum = Money.total(principals).getAmount();
        for (int i = 0; i < shares.size(); i++) {
            // Both sides times the sum, so that nothing is divided and nothing rounded.
            BigDecimal exact = amount.getAmount().multiply(principals.get(i).getAmount());
            BigDecimal share = shares.get(i).getAmount().multiply(sum);
            BigDecimal cent = sum.multiply(new BigDecimal("0.01"));
            assertThat(share.subtract(exact)).isGreaterThan(cent.negate()).isLessThanOrEqualTo(cent);
        }
    }
}
