package dev.incasso.examples.readers;

import static dev.incasso.examples.readers.Reading.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalStyleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PLAIN | 1250.50         | 1250.50
                    PLAIN | 1250            | 1250.00
                    PLAIN | 0.5             | 0.50
                    PLAIN | -1              | -1.00
                    PLAIN | 999999999999.99 | 999999999999.99
                    COMMA | 1.250,50        | 1250.50
                    COMMA | 1250,5          | 1250.50
                    COMMA | 1.250           | 1250.00
                    COMMA | -1.234.567,89   | -1234567.89
                    POINT | 1,250.50        | 1250.50
                    POINT | 1,250           | 1250.00
                    POINT | 1250.5          | 1250.50
                    """)
    void an_amount_in_its_style_is_read(DecimalStyle style, String text, String amount) throws RowRefusal {
        assertThat(style.amount(text)).isEqualTo(euro(amount));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PLAIN | 1,250         | AMBIGUOUS_AMOUNT
                    PLAIN | 1.250         | AMBIGUOUS_AMOUNT
                    PLAIN | 12.345        | AMBIGUOUS_AMOUNT
                    PLAIN | 12,50         | AMBIGUOUS_AMOUNT
                    PLAIN | 1.250,50      | AMBIGUOUS_AMOUNT
                    PLAIN | 1250.505      | INVALID_AMOUNT
                    PLAIN | 1e5           | INVALID_AMOUNT
                    PLAIN | NaN           | INVALID_AMOUNT
                    PLAIN | +1            | INVALID_AMOUNT
                    PLAIN | .50           | INVALID_AMOUNT
                    PLAIN | ''            | MISSING_VALUE
                    PLAIN | 1000000000000 | INVALID_AMOUNT
                    PLAIN | ٣             | INVALID_AMOUNT
                    COMMA | 12.50         | INVALID_AMOUNT
                    COMMA | 12,345        | INVALID_AMOUNT
                    COMMA | 1.25.000      | INVALID_AMOUNT
                    COMMA | 1,250.50      | INVALID_AMOUNT
                    POINT | 12.345        | INVALID_AMOUNT
                    POINT | 1.250         | INVALID_AMOUNT
                    POINT | 1.250,50      | INVALID_AMOUNT
                    POINT | EUR 5         | INVALID_AMOUNT
                    """)
    void an_amount_that_is_unclear_or_no_amount_is_refused(DecimalStyle style, String text, Rejected.Code code) {
        RowRefusal refusal = catchThrowableOfType(RowRefusal.class, () -> style.amount(text));
        assertThat(refusal.code()).isEqualTo(code);
    }

    @Test
    void an_ambiguous_amount_names_the_option_that_settles_it() {
        assertThatThrownBy(() -> DecimalStyle.PLAIN.amount("1,250"))
                .hasMessage("Ambiguous amount: say --decimal comma or point.");
    }

    @Test
    void a_style_is_found_by_name_and_an_unknown_name_is_refused() {
        assertThat(DecimalStyle.parse("Comma")).isEqualTo(DecimalStyle.COMMA);
        assertThatThrownBy(() -> DecimalStyle.parse("dutch"))
                .isInstanceOfSatisfying(
                        UnusableInputException.class,
                        e -> assertThat(e.reason()).isEqualTo(UnusableInputException.Reason.UNKNOWN_SETTING));
    }
}
