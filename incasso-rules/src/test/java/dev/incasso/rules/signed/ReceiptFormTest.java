package dev.incasso.rules.signed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import dev.incasso.rules.syntax.StrictJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no receipt is refused, with the place of what is wrong and nothing of the debtor. */
class ReceiptFormTest {

    private static final String TEXT =
            ReceiptSamples.receipt(ReceiptSamples.ACCOUNT).text();
    private static final ReceiptVerifier VERIFIER = ReceiptVerifier.of();

    private static List<Violation> refused(String text) {
        InvalidInputException refusal = catchThrowableOfType(InvalidInputException.class, () -> VERIFIER.check(text));
        assertThat(refusal).isNotNull().hasNoCause();
        assertThat(refusal.toString()).doesNotContain("Okafor");
        return refusal.violations();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[]",
                "null",
                "\"x\"",
                "{\"a\":1}}",
                "{'a':1}",
                "{\"a\":1,}",
                "\ufeff{}",
                "{\"a\":NaN}"
            })
    void what_is_not_one_json_object_is_refused(String text) {
        assertThat(refused(text))
                .extracting(Violation::code)
                .containsAnyOf(ErrorCode.NOT_JSON, ErrorCode.MISSING_FIELD);
    }

    @Test
    void broken_json_is_refused_with_line_and_column() {
        assertThat(refused(TEXT.substring(0, 200)).get(0).message())
                .matches("not well-formed JSON \\(line 1, column 20[0-9]\\)");
    }

    @Test
    void a_field_that_stands_twice_is_refused_with_line_and_column() {
        assertThat(refused(TEXT.replace("\"format\":1,", "\"format\":1,\"format\":1,"))
                        .get(0)
                        .message())
                .matches("a field stands twice in one object \\(line 1, column [0-9]+\\)");
    }

    @Test
    void what_is_too_deep_or_too_large_is_refused() {
        String deep = TEXT.replace("\"format\":1", "\"format\":" + "[".repeat(100_000) + "]".repeat(100_000));
        String large = TEXT.replace("\"format\":1", "\"format\":1,\"x\":\"" + " ".repeat(StrictJson.LONGEST) + "\"");

        assertThat(refused(deep)).extracting(Violation::code).containsExactly(ErrorCode.JSON_TOO_LARGE);
        assertThat(refused(large)).extracting(Violation::code).containsExactly(ErrorCode.JSON_TOO_LARGE);
        assertThatThrownBy(() -> VERIFIER.check(new byte[3 * StrictJson.LONGEST + 1]))
                .hasMessage("the receipt is too large");
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused_with_their_place() {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        bytes[100] = (byte) 0xFF;

        assertThatThrownBy(() -> VERIFIER.check(bytes)).hasMessage("byte 101 is no part of a text in UTF-8");
        assertThatThrownBy(() -> VERIFIER.check(TEXT.getBytes(StandardCharsets.UTF_16)))
                .hasMessage("byte 1 is no part of a text in UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2", "999999999", "-1"})
    void another_format_is_refused_before_anything_else(String format) {
        assertThat(refused(TEXT.replace("\"format\":1", "\"colour\":1,\"format\":" + format)))
                .extracting(Violation::toString)
                .containsExactly("format: is a format of receipts that is not known here; known is 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"format\":1 | \"format\":\"1\" | format: must be a whole number",
                "\"format\":1 | \"format\":1.0 | format: must be a whole number",
                "\"format\":1 | \"formats\":1 | format: this field is needed",
                "\"issuedOn\":\"2026-11-22\" | \"issuedOn\":\"2026-02-30\" | issuedOn: 2026-02-30 is no day of the calendar",
                "\"issuedOn\":\"2026-11-22\" | \"issuedOn\":20261122 | issuedOn: must be a text",
                "\"issuedOn\":\"2026-11-22\" | \"issuedAt\":\"2026-11-22\" | issuedOn: this field is needed",
                "\"library\":\" | \"library\":\"<b> | library: must be a version of the library, such as 1.0.0",
                "\"hash\":\" | \"hash\":\"x | ruleBook.hash: must be a SHA-256 in 64 hexadecimal digits",
                "\"published\":\" | \"document\":7,\"published\":\" | ruleBook.document: must be a text",
                "\"deliveryDays\":3 | \"deliveryDays\":4 | conventions.deliveryDays: must be 2 (the experience rule of the courts) or 3 (cautious)",
                "\"dayCount\":\"ACT_365F\",\"deliveryDays\" | \"dayCount\":\"30/360\",\"deliveryDays\" | conventions.dayCount: must be one of [ACT_365F, ACT_ACT, ACT_CAPITALISATION_YEAR]",
                "\"costShare\":\"100\" | \"costShare\":\"101\" | forbearance.costShare: must be from 0 to 100: a creditor may charge less than the tariff, never more",
                "\"forbearance\":{ | \"forbearance\":{\"mood\":1, | forbearance.mood: this field is not known here",
                "\"algorithm\":\"Ed25519\" | \"algorithm\":\"none\" | signature.algorithm: must be one of [Ed25519]",
                "\"algorithm\":\"Ed25519\", | '' | signature.algorithm: this field is needed",
                "\"key\":\"11qY | \"key\":\"11q* | signature.key: must be bytes in base64 (RFC 4648), padded, without any other sign",
                "\"key\":\"11qYAYKx | \"key\":\" | signature.key: must be the 32 bytes of a key of Ed25519",
                "\"key\":\"11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\" | \"key\":\"AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\" | signature.key: is no key that proves anything: every text would fit it",
                "\"key\":\"11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\" | \"key\":\"AgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\" | signature.key: is no key of Ed25519: no point of its curve",
                "\"value\":\" | \"value\":\"AAAA | signature.value: must be the 64 bytes of a signature of Ed25519",
                "\"answer\":{ | \"answer\":7,\"x\":{ | answer: an object is needed here",
                "\"request\":{ | \"question\":{ | request: an object is needed here"
            })
    void a_field_of_another_form_is_refused_with_its_place(String part, String other, String message) {
        String changed = TEXT.replace(part, other);

        assertThat(changed).isNotEqualTo(TEXT);
        assertThat(refused(changed)).extracting(Violation::toString).contains(message);
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        assertThat(refused("{\"format\":1,\"colour\":\"red\"}"))
                .extracting(Violation::path)
                .containsExactlyInAnyOrder(
                        "issuedOn",
                        "library",
                        "ruleBook",
                        "conventions",
                        "forbearance",
                        "request",
                        "answer",
                        "signature",
                        "colour");
    }

    @Test
    void a_number_that_is_not_whole_is_refused_with_its_place() {
        assertThat(refused(TEXT.replace("\"id\":6,", "\"id\":6.5,")))
                .extracting(Violation::path)
                .containsExactly("answer.id", "request.id");
    }
}
