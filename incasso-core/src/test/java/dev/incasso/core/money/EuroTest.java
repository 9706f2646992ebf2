package dev.incasso.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read as an amount, and what is refused rather than guessed. */
class EuroTest {

    @ParameterizedTest(name = "\"{0}\" is {1} cents")
    @CsvSource({
        "812.50, 81250",
        "812.5, 81250",
        "812, 81200",
        "0, 0",
        "0.00, 0",
        "0.01, 1",
        "0.1, 10",
        "007, 700",
        "1250.50, 125050",
        "9999999999999.99, 999999999999999",
    })
    void plainDigitsWithAtMostTwoDecimalsAreAnAmount(String text, long cents) {
        assertThat(Euro.euro(text)).isEqualTo(Money.ofMinor(CurrencyUnit.EUR, cents));
        assertThat(Euro.parse(text, "claims[0].principal")).isEqualTo(Euro.euro(text));
    }

    @ParameterizedTest(name = "\"{0}\": {1}")
    @CsvSource(
            quoteCharacter = '"',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "\"1.250,50\",AMOUNT_MALFORMED",
                "\"1,250.50\",AMOUNT_MALFORMED",
                "\"812,50\",AMOUNT_MALFORMED",
                "\"-812,50\",AMOUNT_MALFORMED",
                "12.345,AMOUNT_TOO_PRECISE",
                "12.500,AMOUNT_TOO_PRECISE",
                "1.250,AMOUNT_TOO_PRECISE",
                "-1,AMOUNT_NEGATIVE",
                "-0.01,AMOUNT_NEGATIVE",
                "1e5,AMOUNT_MALFORMED",
                "1E5,AMOUNT_MALFORMED",
                "NaN,AMOUNT_MALFORMED",
                "Infinity,AMOUNT_MALFORMED",
                "\"\",AMOUNT_MALFORMED",
                "\" \",AMOUNT_MALFORMED",
                "\" 1\",AMOUNT_MALFORMED",
                "\"1 \",AMOUNT_MALFORMED",
                "\"1\n\",AMOUNT_MALFORMED",
                "\"1 250\",AMOUNT_MALFORMED",
                "+1,AMOUNT_MALFORMED",
                ".5,AMOUNT_MALFORMED",
                "1.,AMOUNT_MALFORMED",
                "1.2.3,AMOUNT_MALFORMED",
                "--1,AMOUNT_MALFORMED",
                "0x10,AMOUNT_MALFORMED",
                "1_000,AMOUNT_MALFORMED",
                "1d,AMOUNT_MALFORMED",
                "€ 5,AMOUNT_MALFORMED",
                "EUR 5,AMOUNT_MALFORMED",
                // an Arabic three, a fullwidth three, a minus sign that is no hyphen
                "\u0663,AMOUNT_MALFORMED",
                "\uFF13,AMOUNT_MALFORMED",
                "\u22121,AMOUNT_MALFORMED",
                // thirteen digits are read, fourteen are not
                "10000000000000,AMOUNT_TOO_LARGE",
                "99999999999999.99,AMOUNT_TOO_LARGE",
                "123456789012345678901234567890,AMOUNT_TOO_LARGE",
            })
    void anythingElseIsRefusedAndNotGuessed(String text, ErrorCode code) {
        assertThatThrownBy(() -> Euro.parse(text, "claims[0].principal"))
                .isInstanceOfSatisfying(InvalidInputException.class, e -> {
                    assertThat(e.code()).isEqualTo(code);
                    assertThat(e.path()).isEqualTo("claims[0].principal");
                    assertThat(e.violations()).hasSize(1);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "J. de Vries",
                "j.devries@example.org",
                "NL91ABNA0417164300",
                "De Vries, J.",
                "-De Vries",
                "12,50 Vries",
                "Vries 12.50"
            })
    void aTextThatIsNoAmountIsNotRepeatedInTheError(String text) {
        assertThatThrownBy(() -> Euro.euro(text))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.violations().toString())
                                .doesNotContainIgnoringCase("vries")
                                .doesNotContain("NL91"))
                .hasMessageNotContaining(text);
    }

    @Test
    void theErrorSaysWhatToWrite() {
        assertThatThrownBy(() -> Euro.parse("1.250,50", "principal"))
                .hasMessage("principal: an amount with a comma is ambiguous here;"
                        + " write plain digits with a point, such as 1250.50");
        assertThatThrownBy(() -> Euro.parse("12.345", "principal"))
                .hasMessage(
                        "principal: 12.345 has 3 decimals; euros have two. Maybe the amount is in another unit. (C3)");
        assertThatThrownBy(() -> Euro.euro("")).hasMessage("the amount is empty");
        assertThatThrownBy(() -> Euro.euro("x"))
                .hasMessage("not an amount; write plain digits with at most two decimals, such as 812.50");
        assertThatThrownBy(() -> Euro.euro("-1")).hasMessage("the amount is below zero; give a credit as an event");
        assertThatThrownBy(() -> Euro.euro("10000000000000"))
                .hasMessage("the amount has more than thirteen digits of euros");
    }

    @Test
    void nullIsNoAmount() {
        assertThatThrownBy(() -> Euro.euro(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void wholeEurosAndConstants() {
        assertThat(Euro.euro(812)).isEqualTo(Euro.euro("812.00"));
        assertThat(Euro.euro(-1)).isEqualTo(Money.ofMinor(CurrencyUnit.EUR, -100));
        assertThat(Euro.ZERO).isEqualTo(Euro.euro("0"));
        assertThat(Euro.LARGEST).isEqualTo(Euro.euro("9999999999999.99"));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "0.004, 0.00",
        "0.005, 0.01",
        "0.006, 0.01",
        "0.014999999999999999, 0.01",
        "0.015, 0.02",
        "0.125, 0.13",
        "0.135, 0.14",
        "0.00499999999999999999, 0.00",
        // a sum of fractions that truly is 94.785, one unit of the thirtieth decimal short
        "94.784999999999999999999999999999, 94.79",
        "94.785000000000000000000000000001, 94.79",
        "-0.005, -0.01",
        "12, 12.00",
    })
    void aResultIsRoundedHalfACentUpwards(BigDecimal exact, BigDecimal expected) {
        assertThat(Euro.round(exact).getAmount()).isEqualByComparingTo(expected);
    }

    @Property
    @Label("an amount is read back as it was written")
    void amountsAreReadBack(@ForAll @LongRange(min = 0, max = 999_999_999_999_999L) long cents) {
        Money money = Money.ofMinor(CurrencyUnit.EUR, cents);

        assertThat(Euro.euro(money.getAmount().toPlainString())).isEqualTo(money);
        assertThat(Euro.round(money.getAmount())).isEqualTo(money);
    }

    @Property
    @Label("any text is an amount or a refusal with a code for amounts, and nothing else happens")
    void anyTextIsAnAmountOrRefused(@ForAll String text) {
        try {
            assertThat(Euro.euro(text).getAmount().toPlainString()).matches("[0-9]+\\.[0-9]{2}");
        } catch (InvalidInputException e) {
            assertThat(e.code().name()).startsWith("AMOUNT_");
        }
    }
}
