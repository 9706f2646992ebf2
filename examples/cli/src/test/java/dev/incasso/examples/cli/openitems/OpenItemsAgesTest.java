package dev.incasso.examples.cli.openitems;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenItemsAgesTest {

    @ParameterizedTest
    @CsvSource({
        "0, NOT_DUE",
        "1, DAYS_1_30",
        "30, DAYS_1_30",
        "31, DAYS_31_60",
        "60, DAYS_31_60",
        "61, DAYS_61_90",
        "90, DAYS_61_90",
        "91, OVER_90",
        "9999, OVER_90"
    })
    void days_late_fall_into_one_age(long days, Age age) {
        assertThat(Age.of(days)).isEqualTo(age);
    }
}
