package dev.incasso.examples.letters;

import static dev.incasso.core.money.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EpcPayloadTest {

    private static final String IBAN = "NL91ABNA0417164300";
    private static final EpcPayload PLAIN = EpcPayload.of("Rijwielhandel Het Stuur", IBAN, euro("876.50"));

    @Test
    void every_element_stands_on_its_line() {
        EpcPayload payload = PLAIN.bic("ABNANL2A").purpose("GDDS").reference(PaymentReference.iso11649("539007547034"));
        assertThat(payload.content())
                .isEqualTo(String.join(
                        "\n",
                        "BCD",
                        "002",
                        "1",
                        "SCT",
                        "ABNANL2A",
                        "Rijwielhandel Het Stuur",
                        "NL91ABNA0417164300",
                        "EUR876.50",
                        "GDDS",
                        "RF18539007547034"));
    }

    @Test
    void empty_elements_keep_their_line_but_for_those_at_the_end() {
        assertThat(PLAIN.content())
                .isEqualTo("BCD\n002\n1\nSCT\n\nRijwielhandel Het Stuur\nNL91ABNA0417164300\nEUR876.50");
        assertThat(PLAIN.reference(PaymentReference.of("factuur 42")).content()).endsWith("EUR876.50\n\n\nfactuur 42");
    }

    @Test
    void a_dutch_reference_and_one_that_fails_its_check_go_as_text() {
        assertThat(PLAIN.reference(PaymentReference.dutch("2026001")).text()).contains("172026001");
        assertThat(PLAIN.reference(PaymentReference.of("RF712348213")).text()).contains("RF712348213");
    }

    @ParameterizedTest(name = "{0} euros: {1}")
    @CsvSource({
        "0.01, true",
        "0.00, false",
        "999999999.99, true",
        "1000000000.00, false",
    })
    void the_amount_lies_between_a_cent_and_a_billion(String amount, boolean allowed) {
        if (allowed) {
            assertThat(EpcPayload.of("Naam", IBAN, euro(amount)).content()).endsWith("EUR" + amount);
        } else {
            refused(() -> EpcPayload.of("Naam", IBAN, euro(amount)), "amount");
        }
    }

    @Test
    void other_money_and_negative_amounts_are_refused() {
        refused(() -> EpcPayload.of("Naam", IBAN, Money.of(CurrencyUnit.USD, 10)), "amount");
        refused(() -> EpcPayload.of("Naam", IBAN, euro("1.00").negated()), "amount");
    }

    @Test
    void a_name_above_seventy_characters_is_refused_and_shortened_only_on_request() {
        String longest = "N".repeat(70);
        assertThat(EpcPayload.of(longest, IBAN, euro(1)).name()).isEqualTo(longest);
        refused(() -> EpcPayload.of(longest + "N", IBAN, euro(1)), "name");
        assertThat(EpcPayload.shortName(longest + "N")).isEqualTo(longest);
        assertThat(EpcPayload.shortName("Stichting " + "Beheer ".repeat(9) + "Zuidwest"))
                .isEqualTo("Stichting " + "Beheer ".repeat(7) + "Beheer");
        assertThat(EpcPayload.shortName(" kort ")).isEqualTo("kort");
    }

    @Test
    void characters_are_counted_as_people_count_them() {
        String emoji = new String(Character.toChars(0x1F6B2));
        assertThat(EpcPayload.of(emoji.repeat(40), IBAN, euro(1)).name()).hasSize(80);
        refused(() -> EpcPayload.of(emoji.repeat(71), IBAN, euro(1)), "name");
        assertThat(EpcPayload.shortName(emoji.repeat(71))).isEqualTo(emoji.repeat(70));
    }

    @Test
    void a_text_has_at_most_140_characters_and_the_whole_331_bytes() {
        assertThat(PLAIN.reference(PaymentReference.of("t".repeat(140))).content())
                .hasSizeLessThan(331);
        refused(() -> PLAIN.reference(PaymentReference.of("t".repeat(141))), "text");
        refused(() -> PLAIN.reference(PaymentReference.of("€".repeat(120))), "text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Het\nStuur", "Het\rStuur", "Het\u2028Stuur", "Het\u0085Stuur", " ", ""})
    void no_name_can_add_a_line(String name) {
        refused(() -> EpcPayload.of(name, IBAN, euro(1)), "name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NL92ABNA0417164300",
                "NL19ABNA0417164300",
                "NL91ABNA041716430",
                "NL91 1234 0417 1643 00",
                "",
                "RF18",
                "12"
            })
    void an_account_number_is_checked(String iban) {
        refused(() -> EpcPayload.of("Naam", iban, euro(1)), "iban");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl91 abna 0417 1643 00", "DE89 3704 0044 0532 0130 00", "BE68539007547034"})
    void account_numbers_of_any_country_are_taken_as_people_write_them(String iban) {
        assertThat(EpcPayload.of("Naam", iban, euro(1)).iban())
                .doesNotContain(" ")
                .isUpperCase();
    }

    @Test
    void all_that_is_wrong_comes_at_once_and_repeats_nothing() {
        InvalidInputException refusal = catchThrowableOfType(
                InvalidInputException.class,
                () -> new EpcPayload(
                        "geheime\nnaam",
                        "NL00GEHEIM",
                        euro(0),
                        Optional.of("geheim"),
                        Optional.of("geheim"),
                        Optional.of("RF00GEHEIM"),
                        Optional.of("geheime\ntekst")));
        assertThat(refusal.violations())
                .extracting(Violation::path)
                .containsExactly("name", "iban", "amount", "bic", "purpose", "reference", "text", "text");
        assertThat(refusal.violations().get(7).code()).isEqualTo(ErrorCode.CONTRADICTION);
        assertThat(refusal.getMessage()).doesNotContainIgnoringCase("gehei");
        assertThat(PLAIN).hasToString("transfer");
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt, String path) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.path()).isEqualTo(path));
    }
}
