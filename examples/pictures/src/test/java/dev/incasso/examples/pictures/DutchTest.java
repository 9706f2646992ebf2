package dev.incasso.examples.pictures;

import static dev.incasso.core.money.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutchTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {"0.00;0,00", "0.05;0,05", "999.99;999,99", "1000.00;1.000,00", "1234567.80;1.234.567,80"})
    void amounts_have_a_comma_and_points_between_thousands(String amount, String dutch) {
        assertThat(Dutch.money(euro(amount))).isEqualTo("€\u00a0" + dutch);
    }

    @Test
    void what_is_paid_back_has_a_minus_before_the_sign() {
        assertThat(Dutch.money(euro("1250.50").negated())).isEqualTo("-€\u00a01.250,50");
    }

    @Test
    void days_are_written_out() {
        assertThat(Dutch.date(LocalDate.of(2026, 3, 1))).isEqualTo("1 maart 2026");
    }
}
