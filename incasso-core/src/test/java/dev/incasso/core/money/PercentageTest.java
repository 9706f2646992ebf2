package dev.incasso.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A percentage is exactly what was written. */
class PercentageTest {

    @ParameterizedTest(name = "\"{0}\" is {1} of one")
    @CsvSource({
        "10.15, 0.1015",
        "4, 0.04",
        "0, 0",
        "0.5, 0.005",
        "100, 1",
        "0.000001, 0.00000001",
        "9999.999999, 99.99999999",
    })
    void plainDigitsAreAPercentage(String text, BigDecimal fraction) {
        Percentage percentage = Percentage.of(text);

        assertThat(percentage.percent()).isEqualTo(new BigDecimal(text));
        assertThat(percentage.fraction()).isEqualByComparingTo(fraction);
        assertThat(percentage).hasToString(text + "%");
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(
            strings = {
                "",
                " 4",
                "4 ",
                "4%",
                "4,5",
                "-4",
                "+4",
                ".5",
                "4.",
                "1e1",
                "NaN",
                "10000",
                "0.0000001",
                "\u0664",
                "4.5.6"
            })
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Percentage.parse(text, "rate"))
                .isInstanceOfSatisfying(InvalidInputException.class, e -> {
                    assertThat(e.code()).isEqualTo(ErrorCode.RATE_MALFORMED);
                    assertThat(e.path()).isEqualTo("rate");
                });
        assertThatThrownBy(() -> Percentage.of(text))
                .hasMessage("not a percentage; write plain digits with a point, such as 10.15 for 10.15 percent");
    }

    @Test
    void percentagesAreEqualByValue() {
        assertThat(Percentage.of("4.0"))
                .isEqualTo(Percentage.of("4.00"))
                .hasSameHashCodeAs(Percentage.of("4"))
                .isNotEqualTo(Percentage.of("4.01"))
                .isNotEqualTo("4.0");
        assertThat(Percentage.of("0")).hasSameHashCodeAs(Percentage.of("0.00"));
        assertThat(Percentage.of("4")).isEqualByComparingTo(Percentage.of("4.000"));
        assertThat(Percentage.of("4")).isLessThan(Percentage.of("10"));
        assertThat(Percentage.of("10")).isGreaterThan(Percentage.of("4"));
    }

    @Test
    void aMarginIsAddedExactly() {
        assertThat(Percentage.of("10.15").plus(Percentage.of("2.005"))).isEqualTo(Percentage.of("12.155"));
    }
}
