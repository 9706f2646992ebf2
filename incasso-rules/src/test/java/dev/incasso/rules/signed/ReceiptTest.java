package dev.incasso.rules.signed;

import static dev.incasso.rules.signed.ReceiptSamples.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import dev.incasso.core.money.Euro;
import dev.incasso.core.money.Percentage;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.convention.Forbearance;
import dev.incasso.rules.json.IncassoJson;
import dev.incasso.rules.next.Policy;
import dev.incasso.rules.next.PolicyPreset;
import dev.incasso.rules.protocol.Answer;
import dev.incasso.rules.protocol.Extension;
import dev.incasso.rules.protocol.Shape;
import dev.incasso.rules.syntax.JsonValue.JsonText;
import dev.incasso.rules.syntax.StrictJson;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptTest {

    private static final ReceiptVerifier VERIFIER =
            ReceiptVerifier.of(RuleBook.netherlands()).trusting(TestKeys.ISSUER.getPublic());

    private static ReceiptVerdict check(Receipt receipt) {
        return VERIFIER.check(receipt.text().getBytes(StandardCharsets.UTF_8));
    }

    private static List<Violation> refused(String request) {
        return catchThrowableOfType(InvalidInputException.class, () -> ReceiptSamples.receipt(request))
                .violations();
    }

    @Nested
    class Issued {

        private static List<String> samples() {
            return ReceiptSamples.answered();
        }

        @ParameterizedTest
        @MethodSource("samples")
        void the_answer_to_each_operation_is_the_same_again_and_the_signature_fits(String request) {
            ReceiptVerdict verdict = check(ReceiptSamples.receipt(request));

            assertThat(verdict.findings()).isEmpty();
            assertThat(verdict.intact()).isTrue();
            assertThat(verdict.signer().standing()).isEqualTo(SignerStanding.TRUSTED);
            assertThat(verdict.replay().outcome()).isEqualTo(ReplayOutcome.SAME_BYTES);
            assertThat(verdict.holds()).isTrue();
            assertThat(verdict.warnings()).isEmpty();
        }

        @Test
        void there_is_a_sample_of_every_operation() {
            assertThat(samples().stream()
                            .map(request -> ((JsonText)
                                            StrictJson.object(request).fields().get("op"))
                                    .text())
                            .toList())
                    .containsAll(Incasso.netherlands().json().operations().stream()
                            .filter(operation -> !operation.equals("info"))
                            .toList());
            assertThat(check(ReceiptSamples.receipt("{\"op\":\"info\"}")).holds())
                    .isTrue();
        }

        @Test
        void the_same_receipt_has_the_same_bytes_whatever_the_order_of_the_fields() {
            String turned = "{\"claims\":[{\"inDefaultSince\":\"2026-03-02\",\"principal\":\"812.50\",\"id\":"
                    + "\"2026-0042\"}],\"debtor\":\"CONSUMER\",\"on\":\"2026-03-20\",  \"op\":\"costs\"}";

            assertThat(ReceiptSamples.receipt(turned).text())
                    .isEqualTo(ReceiptSamples.receipt(ReceiptSamples.COSTS).text())
                    .endsWith("}\n");
        }

        @Test
        void it_tells_day_versions_and_key_and_its_line_holds_nothing_of_the_debtor() {
            Receipt receipt = ReceiptSamples.receipt(ReceiptSamples.ACCOUNT);

            assertThat(receipt.issuedOn()).isEqualTo(DAY);
            assertThat(receipt.libraryVersion()).isEqualTo(IncassoJson.libraryVersion());
            assertThat(receipt.ruleBook()).isEqualTo(RuleBook.netherlands().version());
            assertThat(receipt.hasRuleBook()).isFalse();
            // As "openssl pkey -pubin -outform DER | sha256sum" tells it.
            assertThat(receipt.fingerprint())
                    .isEqualTo("06e3fd8fda29bb60ab59557de61edb0aecdb231134be30e75b455f8e1b792fa9");
            assertThat(receipt.toString())
                    .startsWith("receipt of 2026-11-22, library ")
                    .doesNotContain("Okafor");
            assertThat(check(receipt).toString())
                    .endsWith(": intact, signer TRUSTED, replay SAME_BYTES")
                    .doesNotContain("Okafor");
            assertThat(receipt.text()).contains("M. Okafor");
        }

        @Test
        void it_holds_the_answer_with_warnings_sources_and_explanation() {
            Receipt receipt = ReceiptSamples.receipt(ReceiptSamples.COSTS);

            assertThat(receipt.answer())
                    .contains("\"costs\":\"121.88\"", "\"sources\":[{", "\"warnings\":[", "\"explanation\":[");
            assertThat(receipt.text()).contains(receipt.answer());
        }

        @Test
        void a_request_without_a_language_is_explained_in_dutch_and_any_other_as_it_asks() {
            assertThat(ReceiptSamples.receipt(ReceiptSamples.COSTS).text())
                    .contains("\"explain\":\"nl\"", "Incassokosten over");
            assertThat(ReceiptSamples.receipt(ReceiptSamples.COSTS.replace("{\"op\"", "{\"explain\":\"en\",\"op\""))
                            .text())
                    .contains("\"explain\":\"en\"", "Collection costs");
        }

        @Test
        void the_conventions_and_the_forbearance_of_the_issuer_go_along() {
            Incasso incasso = Incasso.netherlands()
                    .with(Conventions.defaults().withDeliveryDays(2).withExtendToWorkingDay(false))
                    .with(new Forbearance(Percentage.of("50"), Optional.of(Euro.euro("30.00")), false, false));

            for (String request : ReceiptSamples.answered()) {
                Receipt receipt = incasso.receipt(request).issuedOn(DAY).signedBy(TestKeys.ISSUER);
                assertThat(check(receipt).findings()).isEmpty();
                assertThat(receipt.text()).contains("\"deliveryDays\":2", "\"costShare\":\"50\"");
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"FORMAL", "SOCIALLY_RESPONSIBLE"})
        void a_receipt_under_another_policy_holds_too(String policy) {
            Incasso incasso = Incasso.netherlands().with(Policy.preset(PolicyPreset.valueOf(policy)));
            Receipt receipt =
                    incasso.receipt(ReceiptSamples.ACCOUNT).issuedOn(DAY).signedBy(TestKeys.ISSUER);

            assertThat(check(receipt).holds()).isTrue();
        }
    }

    @Nested
    class WithItsRuleBook {

        private final Receipt receipt = Incasso.netherlands()
                .receipt(ReceiptSamples.ACCOUNT)
                .issuedOn(DAY)
                .withRuleBook()
                .signedBy(TestKeys.ISSUER);

        @Test
        void it_is_replayed_from_the_receipt_alone_and_says_that_nobody_else_vouches_for_the_rules() {
            ReceiptVerdict verdict =
                    ReceiptVerifier.of().trusting(TestKeys.ISSUER.getPublic()).check(receipt.text());

            assertThat(receipt.hasRuleBook()).isTrue();
            assertThat(verdict.holds()).isTrue();
            assertThat(verdict.replay().knownRules()).isFalse();
            assertThat(verdict.warnings()).extracting(Object::toString).containsExactly("RULES_OF_THE_RECEIPT_ONLY");
        }

        @Test
        void rules_that_the_verifier_knows_need_no_remark() {
            assertThat(check(receipt).replay().knownRules()).isTrue();
            assertThat(check(receipt).warnings()).isEmpty();
        }
    }

    @Nested
    class OfAnotherModule {

        private final IncassoJson more = Incasso.netherlands().json().with(Extension.of(Map.of("greet", request -> {
            String name = request.fields().text("name");
            request.end();
            return new Answer(new Shape().text("text", "Dag " + name), List.of());
        })));

        private final Receipt receipt = ReceiptQuestion.of(more, "{\"op\":\"greet\",\"name\":\"Jo\"}")
                .issuedOn(DAY)
                .signedBy(TestKeys.ISSUER);

        @Test
        void an_operation_that_was_added_can_have_a_receipt() {
            assertThat(ReceiptVerifier.of(more, RuleBook.netherlands())
                            .check(receipt.text())
                            .holds())
                    .isTrue();
        }

        @Test
        void a_verifier_that_does_not_know_the_operation_says_so() {
            ReceiptVerdict verdict = check(receipt);

            assertThat(verdict.intact()).isTrue();
            assertThat(verdict.holds()).isFalse();
            assertThat(verdict.replay().outcome()).isEqualTo(ReplayOutcome.NOT_POSSIBLE);
            assertThat(verdict.replay().whyNot()).contains(ReceiptFault.OPERATION_UNKNOWN);
            assertThat(verdict.findings()).extracting(ReceiptFinding::place).containsExactly("/request/op");
        }
    }

    @Nested
    class Refused {

        @Test
        void a_request_that_has_no_answer_gets_no_receipt_but_its_violations() {
            assertThat(refused(ReceiptSamples.COSTS.replace("812.50", "812.505").replace("CONSUMER", "FRIEND")))
                    .extracting(Violation::code, Violation::path)
                    .containsExactlyInAnyOrder(
                            tuple(ErrorCode.AMOUNT_TOO_PRECISE, "claims[0].principal"),
                            tuple(ErrorCode.UNKNOWN_VALUE, "debtor"));
        }

        @Test
        void a_question_beyond_the_horizon_gets_no_receipt() {
            assertThat(refused("{\"op\":\"interest\",\"kind\":\"CONSUMER\",\"principal\":\"1.00\",\"firstDay\":"
                            + "\"2090-01-01\",\"lastDay\":\"2090-02-01\"}"))
                    .extracting(Violation::code)
                    .containsExactly(ErrorCode.BEYOND_HORIZON);
        }

        @ParameterizedTest
        @ValueSource(strings = {"812.50", "1e3", "-0", "9007199254740992", "00", "8125e-1"})
        void a_number_that_is_not_whole_has_to_be_written_as_text(String number) {
            List<Violation> violations = refused(ReceiptSamples.COSTS.replace("\"812.50\"", number));

            if (!violations.get(0).code().equals(ErrorCode.NOT_JSON)) {
                assertThat(violations).hasSize(1);
                assertThat(violations.get(0).path()).isEqualTo("claims[0].principal");
                assertThat(violations.get(0).message()).contains("write amounts and other decimal numbers as text");
            }
        }

        @Test
        void half_a_character_is_refused() {
            assertThat(refused("{\"op\":\"info\",\"id\":\"\\ud83d\"}"))
                    .extracting(Violation::toString)
                    .containsExactly("id: half of a surrogate pair stands alone, which is no character");
        }

        @ParameterizedTest
        @CsvSource({
            "'',NOT_JSON",
            "'[]',NOT_JSON",
            "'{\"op\":\"x\"}',UNKNOWN_OPERATION",
            "'{\"a\":1,\"a\":1}',DUPLICATE_FIELD"
        })
        void what_is_no_request_is_refused(String request, ErrorCode code) {
            assertThat(refused(request)).extracting(Violation::code).containsExactly(code);
        }

        @Test
        void what_could_not_be_read_back_is_refused() {
            String deep = "{\"op\":\"info\",\"id\":" + "[".repeat(59) + "]".repeat(59) + "}";

            assertThat(Incasso.netherlands().json().answer(deep)).contains("\"ok\":true");
            assertThat(refused(deep)).extracting(Violation::code).containsExactly(ErrorCode.JSON_TOO_LARGE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"1899-12-31", "2200-01-01", "+10000-01-01"})
        void a_day_that_could_not_be_read_back_is_refused(LocalDate day) {
            assertThatThrownBy(() -> Incasso.netherlands()
                            .receipt(ReceiptSamples.COSTS)
                            .issuedOn(day)
                            .signedBy(TestKeys.ISSUER))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageStartingWith("issuedOn: ");
        }

        @Test
        void keys_that_do_not_belong_together_are_refused() {
            assertThatThrownBy(() -> Incasso.netherlands()
                            .receipt(ReceiptSamples.COSTS)
                            .issuedOn(DAY)
                            .signedBy(TestKeys.ISSUER.getPrivate(), TestKeys.OTHER.getPublic()))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessage("publicKey: does not belong to the private key");
        }

        @ParameterizedTest
        @ValueSource(strings = {"RSA", "EC", "Ed448", "X25519"})
        void keys_of_another_kind_are_refused(String kind) throws NoSuchAlgorithmException {
            KeyPair pair = KeyPairGenerator.getInstance(kind).generateKeyPair();
            ReceiptDraft draft =
                    Incasso.netherlands().receipt(ReceiptSamples.COSTS).issuedOn(DAY);

            assertThatThrownBy(() -> draft.signedBy(pair)).hasMessage("publicKey: must be a public key of Ed25519");
            assertThatThrownBy(() -> draft.signedBy(pair.getPrivate(), TestKeys.ISSUER.getPublic()))
                    .hasMessage("privateKey: must be a private key of Ed25519 that can sign");
            assertThatThrownBy(() -> VERIFIER.trusting(TestKeys.OTHER.getPublic(), pair.getPublic()))
                    .hasMessage("trusted[1]: must be a public key of Ed25519");
        }
    }
}
