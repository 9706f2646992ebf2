package dev.incasso.rules.signed;

import static dev.incasso.rules.signed.ReceiptSamples.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.explain.LanguagePack;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.book.Overlay;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import dev.incasso.rules.syntax.StrictJson;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptVerdictTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final LanguagePack TEXTS = ReceiptVerdict.TEXTS;
    private static final RuleBook BOOK = RuleBook.netherlands();
    private static final Receipt COSTS = ReceiptSamples.receipt(ReceiptSamples.COSTS);
    private static final Receipt ACCOUNT = ReceiptSamples.receipt(ReceiptSamples.ACCOUNT);
    private static final ReceiptVerifier VERIFIER = ReceiptVerifier.of(BOOK).trusting(TestKeys.ISSUER.getPublic());

    private static final Overlay COURT = Overlay.parse("""
            {"format":1,"overlay":"court","level":"APPLICATION","published":"2026-12-20",
             "conventions":{"deliveryDays":2}}""");

    private static List<String> told(ReceiptVerdict verdict) {
        return verdict.findings().stream().map(ReceiptFinding::toString).toList();
    }

    /** A receipt with a text changed and signed anew with a key. */
    private static String forged(Receipt receipt, KeyPair keys, String... textAndPath) {
        JsonObject whole = ReceiptLaws.put(
                StrictJson.object(receipt.text()),
                textAndPath[0],
                Arrays.copyOfRange(textAndPath, 1, textAndPath.length));
        whole = ReceiptLaws.put(
                whole, StrictBase64.write(Ed25519Key.of(keys.getPublic(), "").raw()), "signature", "key");
        String value = Base64.getEncoder().encodeToString(Ed25519KeyTest.sign(keys, ReceiptContent.signed(whole)));
        return new String(
                ReceiptLaws.file(ReceiptLaws.put(whole, value, "signature", "value")), StandardCharsets.UTF_8);
    }

    @Test
    void an_amount_changed_by_a_cent_is_told_with_both_amounts() {
        ReceiptVerdict verdict = VERIFIER.check(COSTS.text().replace("\"costs\":\"121.88\"", "\"costs\":\"121.89\""));

        assertThat(verdict.intact()).isFalse();
        assertThat(verdict.holds()).isFalse();
        assertThat(verdict.replay().outcome()).isEqualTo(ReplayOutcome.DIFFERENT);
        assertThat(verdict.replay().firstDifference()).contains("/answer/result/costs");
        assertThat(verdict.replay().whyNot()).isEmpty();
        assertThat(told(verdict))
                .containsExactly(
                        "SIGNATURE_DOES_NOT_FIT at /signature/value", "ANSWER_DIFFERS at /answer/result/costs");
        assertThat(verdict.findings().get(1).message(Locale.ENGLISH))
                .isEqualTo("this says 121.89; the same rules give 121.88");
    }

    @Test
    void a_fact_changed_in_the_request_gives_another_answer() {
        ReceiptVerdict verdict =
                VERIFIER.check(COSTS.text().replace("\"principal\":\"812.50\"", "\"principal\":\"912.50\""));

        assertThat(verdict.intact()).isFalse();
        assertThat(told(verdict)).contains("ANSWER_DIFFERS at /answer/result/costs");
    }

    @Test
    void a_text_that_differs_is_not_told_since_it_may_be_about_the_debtor() {
        ReceiptVerdict verdict = VERIFIER.check(ACCOUNT.text()
                .replace("\"claims\":[{\"defaultReason\"", "\"claims\":[{\"Okafor\":1,\"defaultReason\"")
                .replace("\"whyNot\":\"ANNOUNCED_TOO_HIGH\"", "\"whyNot\":\"OKAFOR\""));
        List<String> lines = verdict.explanation().lines(DUTCH);

        assertThat(told(verdict)).contains("ANSWER_DIFFERS at /answer/result/claims/0");
        assertThat(String.join("\n", lines) + verdict + told(verdict)).doesNotContainIgnoringCase("okafor");
    }

    @Test
    void what_a_host_sent_along_is_compared_as_one() {
        String request =
                "{\"op\":\"noticeDates\",\"sentOn\":\"2026-04-01\",\"channel\":\"POST\",\"id\":{\"Okafor\":\"A\"}}";
        String text = ReceiptSamples.receipt(request).text();

        assertThat(told(VERIFIER.check(text.replaceFirst("\"Okafor\":\"A\"", "\"Okafor\":\"B\""))))
                .containsExactly("SIGNATURE_DOES_NOT_FIT at /signature/value", "ANSWER_DIFFERS at /answer/id");
    }

    @Test
    void missing_and_added_parts_of_an_answer_are_told() {
        ReceiptVerdict verdict = VERIFIER.check(ACCOUNT.text()
                .replaceFirst("\"costsDue\":(true|false),", "")
                .replaceFirst("\"lines\":\\[\\{[^}]*}]", "\"lines\":[]"));

        assertThat(told(verdict))
                .contains("ANSWER_DIFFERS at /answer/result/costsDue", "ANSWER_DIFFERS at /answer/result/lines");
        assertThat(verdict.findings())
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .contains("this field is missing", "this has 0 entries; the same rules give 1");
    }

    @Test
    void no_more_than_twenty_differences_are_told() {
        String answer = ACCOUNT.text().replaceAll("\"[0-9]+\\.[0-9]{2}\"", "\"1.23\"");

        assertThat(VERIFIER.check(answer).replay().findings()).hasSize(20);
    }

    @Test
    void the_same_content_in_another_form_is_told_with_line_and_column() {
        String text = COSTS.text();

        assertThat(told(VERIFIER.check(text.strip())))
                .containsExactly("NOT_CANONICAL at line 1, column " + text.length());
        assertThat(told(VERIFIER.check(text + "\n"))).containsExactly("NOT_CANONICAL at line 2, column 1");
        assertThat(told(VERIFIER.check(" " + text))).containsExactly("NOT_CANONICAL at line 1, column 1");
        assertThat(VERIFIER.check(" " + text).replay().outcome()).isEqualTo(ReplayOutcome.SAME_BYTES);
        assertThat(VERIFIER.check(" " + text).intact()).isFalse();
    }

    @Test
    void a_receipt_of_somebody_else_is_intact_but_not_trusted() {
        Receipt receipt = Incasso.netherlands()
                .receipt(ReceiptSamples.COSTS)
                .issuedOn(DAY)
                .signedBy(TestKeys.OTHER);
        ReceiptVerdict verdict = VERIFIER.check(receipt.text());

        assertThat(verdict.intact()).isTrue();
        assertThat(verdict.holds()).isFalse();
        assertThat(verdict.signer()).isEqualTo(new ReceiptSigner(SignerStanding.UNKNOWN, receipt.fingerprint()));
        assertThat(told(verdict)).containsExactly("SIGNER_NOT_TRUSTED at /signature/key");
        assertThat(VERIFIER.trusting(TestKeys.OTHER.getPublic())
                        .check(receipt.text())
                        .holds())
                .isTrue();
        assertThat(VERIFIER.trusting(TestKeys.OTHER.getPublic())
                        .check(COSTS.text())
                        .holds())
                .isTrue();
    }

    @Test
    void a_key_put_in_the_place_of_the_signer_does_not_fit() {
        String other =
                StrictBase64.write(Ed25519Key.of(TestKeys.OTHER.getPublic(), "").raw());
        String text = new String(
                ReceiptLaws.file(ReceiptLaws.put(StrictJson.object(COSTS.text()), other, "signature", "key")),
                StandardCharsets.UTF_8);

        assertThat(ReceiptVerifier.of(BOOK)
                        .trusting(TestKeys.OTHER.getPublic())
                        .check(text)
                        .intact())
                .isFalse();
    }

    @Test
    void without_a_trusted_key_it_is_said_that_nobody_looked_whose_key_it_is() {
        ReceiptVerdict verdict = ReceiptVerifier.of(BOOK).check(COSTS.text());

        assertThat(verdict.holds()).isTrue();
        assertThat(verdict.signer().standing()).isEqualTo(SignerStanding.NOT_CHECKED);
        assertThat(verdict.explanation().lines(Locale.ENGLISH))
                .anySatisfy(line -> assertThat(line).contains("! It was not checked whose key this is."))
                .anySatisfy(line -> assertThat(line).contains(COSTS.fingerprint()));
    }

    @Test
    void an_answer_that_the_signer_made_up_is_intact_but_not_what_the_rules_give() {
        ReceiptVerdict verdict = VERIFIER.check(forged(COSTS, TestKeys.ISSUER, "999.99", "answer", "result", "costs"));

        assertThat(verdict.intact()).isTrue();
        assertThat(verdict.signer().standing()).isEqualTo(SignerStanding.TRUSTED);
        assertThat(verdict.holds()).isFalse();
        assertThat(told(verdict)).containsExactly("ANSWER_DIFFERS at /answer/result/costs");
    }

    @Test
    void a_request_that_has_no_answer_is_told_with_its_place() {
        ReceiptVerdict verdict = VERIFIER.check(forged(COSTS, TestKeys.ISSUER, "FRIEND", "request", "debtor"));

        assertThat(verdict.replay().whyNot()).contains(ReceiptFault.REQUEST_REFUSED);
        assertThat(verdict.replay().firstDifference()).isEmpty();
        assertThat(told(verdict)).containsExactly("REQUEST_REFUSED at /request/debtor");
        assertThat(verdict.findings().get(0).message(DUTCH))
                .isEqualTo("deze vraag heeft geen antwoord (UNKNOWN_VALUE)");
    }

    @Test
    void another_version_of_the_library_is_told_and_the_answer_compared_all_the_same() {
        ReceiptVerdict verdict = VERIFIER.check(forged(COSTS, TestKeys.ISSUER, "0.0.1", "library"));

        assertThat(verdict.holds()).isTrue();
        assertThat(verdict.libraryVersion()).isEqualTo("0.0.1");
        assertThat(verdict.warnings()).extracting(Object::toString).containsExactly("OTHER_LIBRARY");
    }

    @Test
    void a_rule_book_that_is_not_at_hand_is_told_by_its_version() {
        ReceiptVerdict verdict = ReceiptVerifier.of(BOOK.with(COURT))
                .trusting(TestKeys.ISSUER.getPublic())
                .check(COSTS.text());

        assertThat(verdict.intact()).isTrue();
        assertThat(verdict.holds()).isFalse();
        assertThat(verdict.replay().whyNot()).contains(ReceiptFault.RULE_BOOK_NOT_GIVEN);
        assertThat(told(verdict)).containsExactly("RULE_BOOK_NOT_GIVEN at /ruleBook/hash");
        assertThat(verdict.findings().get(0).message(Locale.ENGLISH))
                .contains(BOOK.version().toString());
    }

    @Test
    void a_receipt_under_an_overlay_holds_under_the_combination_or_with_the_rule_book_in_it() {
        Incasso incasso = Incasso.netherlands().with(COURT);
        ReceiptDraft draft = incasso.receipt(ReceiptSamples.SHORT).issuedOn(DAY);
        String text = draft.signedBy(TestKeys.ISSUER).text();

        assertThat(VERIFIER.check(text).replay().whyNot()).contains(ReceiptFault.RULE_BOOK_NOT_GIVEN);
        assertThat(ReceiptVerifier.of(BOOK, BOOK.with(COURT)).check(text).holds())
                .isTrue();
        assertThat(VERIFIER.check(draft.withRuleBook().signedBy(TestKeys.ISSUER).text())
                        .holds())
                .isTrue();
    }

    @Test
    void a_receipt_under_the_rules_as_known_on_a_day_holds_under_these_rules_only() {
        RuleBook earlier = BOOK.asKnownOn(LocalDate.of(2025, 7, 1));
        ReceiptDraft draft = Incasso.of(earlier)
                .receipt(ReceiptSamples.COSTS.replace("2026", "2024"))
                .issuedOn(DAY);
        String text = draft.signedBy(TestKeys.ISSUER).text();

        assertThat(ReceiptVerifier.of(earlier).check(text).holds()).isTrue();
        assertThat(VERIFIER.check(text).replay().whyNot()).contains(ReceiptFault.RULE_BOOK_NOT_GIVEN);
    }

    /** A rule book of earlier days may have tables that were empty then. */
    @ParameterizedTest
    @ValueSource(strings = {"2016-06-30", "2020-01-01", "2025-07-01", "2026-06-01", "2026-11-01"})
    void a_rule_book_of_earlier_days_can_be_put_in_and_read_back(LocalDate day) {
        ReceiptDraft draft = Incasso.of(BOOK.asKnownOn(day))
                .receipt(ReceiptSamples.COSTS.replace("2026", "2016"))
                .issuedOn(DAY)
                .withRuleBook();
        assertThat(VERIFIER.check(draft.signedBy(TestKeys.ISSUER).text()).holds())
                .isTrue();
    }

    @Test
    void rules_that_are_only_supposed_get_no_receipt() {
        ReceiptDraft draft =
                Incasso.of(BOOK.supposing(COURT)).receipt(ReceiptSamples.COSTS).issuedOn(DAY);

        assertThatThrownBy(() -> draft.signedBy(TestKeys.ISSUER))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("ruleBook: holds rules that are only supposed");
    }

    @Test
    void a_rule_book_in_the_receipt_that_is_another_than_it_says_is_told() {
        Receipt receipt = Incasso.netherlands()
                .receipt(ReceiptSamples.COSTS)
                .issuedOn(DAY)
                .withRuleBook()
                .signedBy(TestKeys.ISSUER);
        String hash = "0".repeat(64);

        assertThat(told(VERIFIER.check(forged(receipt, TestKeys.ISSUER, hash, "ruleBook", "hash"))))
                .containsExactly("RULE_BOOK_NOT_AS_STATED at /ruleBook/hash");
        assertThat(told(VERIFIER.check(forged(receipt, TestKeys.ISSUER, "2020-01-01", "ruleBook", "published"))))
                .containsExactly("RULE_BOOK_NOT_AS_STATED at /ruleBook/published");
        assertThat(told(VERIFIER.check(forged(receipt, TestKeys.ISSUER, "{}", "ruleBook", "document"))))
                .containsExactly("RULE_BOOK_UNREADABLE at /ruleBook/document");
        assertThat(told(VERIFIER.check(
                        forged(receipt, TestKeys.ISSUER, BOOK.with(COURT).write(), "ruleBook", "document"))))
                .containsExactly("RULE_BOOK_NOT_AS_STATED at /ruleBook/hash");
    }

    /** Every verdict that there can be, as two people read it. */
    private static Stream<Map.Entry<String, String>> verdicts() {
        Map<String, String> texts = new TreeMap<>();
        texts.put("holds", COSTS.text());
        texts.put("form", " " + COSTS.text());
        texts.put("cent", COSTS.text().replace("121.88", "121.89"));
        texts.put("other", forged(ACCOUNT, TestKeys.OTHER, "0.0.1", "library"));
        texts.put("operation", forged(COSTS, TestKeys.ISSUER, "x", "request", "op"));
        return texts.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void every_verdict_has_words_in_both_languages(Map.Entry<String, String> receipt) {
        for (ReceiptVerifier verifier : List.of(VERIFIER, ReceiptVerifier.of(), ReceiptVerifier.of(BOOK))) {
            ReceiptVerdict verdict = verifier.check(receipt.getValue());
            for (Locale language : List.of(DUTCH, Locale.ENGLISH)) {
                assertThat(verdict.explanation().lines(language))
                        .hasSize(4
                                + verdict.findings().size()
                                + verdict.warnings().size())
                        .noneMatch(line -> line.contains("{"));
            }
            assertThat(verdict.sources()).isEmpty();
        }
    }

    @Test
    void the_lines_of_a_receipt_that_holds_can_be_read_by_anyone() {
        assertThat(VERIFIER.check(COSTS.text()).explanation().lines(DUTCH))
                .containsExactly(
                        "Deze verklaring klopt: afgegeven op 22 november 2026 met versie " + COSTS.libraryVersion()
                                + " en regelboek " + BOOK.version(),
                        "  er is niets veranderd sinds het ondertekenen: de handtekening past bij elke byte",
                        "  sleutel van de ondertekenaar: vertrouwd; vingerafdruk (SHA-256) " + COSTS.fingerprint(),
                        "  dezelfde vraag opnieuw gesteld: hetzelfde antwoord, byte voor byte");
    }

    @Test
    void both_languages_need_the_same_facts_and_every_fault_and_constant_has_a_sentence() {
        assertThat(TEXTS.keys())
                .allSatisfy(key -> assertThat(TEXTS.factsOf(key, Locale.ENGLISH))
                        .containsExactlyInAnyOrderElementsOf(TEXTS.factsOf(key, DUTCH)));
        assertThat(TEXTS.keys())
                .containsAll(Stream.of(ReceiptFault.values())
                        .filter(fault -> fault != ReceiptFault.ANSWER_DIFFERS)
                        .map(Enum::name)
                        .toList())
                .containsAll(Stream.of(SignerStanding.values())
                        .map(standing -> "SignerStanding." + standing)
                        .toList())
                .containsAll(Stream.of(ReplayOutcome.values())
                        .map(outcome -> "ReplayOutcome." + outcome)
                        .toList());
    }
}
