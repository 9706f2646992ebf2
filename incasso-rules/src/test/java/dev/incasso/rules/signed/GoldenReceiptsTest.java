package dev.incasso.rules.signed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.rules.Incasso;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.convention.PaymentDay;
import dev.incasso.rules.convention.Rounding;
import dev.incasso.rules.next.Policy;
import dev.incasso.rules.next.PolicyPreset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Receipts that were issued once and stored, each with the rule book of its day: they have to hold on every version of Java,
 * in every country, and under every later rule book. {@code -Dincasso.receipts.renew=true} issues them anew, which is right
 * only when the format of receipts, the protocol or a rule in code was changed on purpose.
 */
class GoldenReceiptsTest {

    private static final Path FOLDER = Path.of("src/test/resources/signed");

    private enum Golden {
        ACCOUNT,
        CONTACT_WINDOW,
        COSTS,
        COURT_COSTS,
        INTEREST,
        NEXT,
        NOTICE,
        PLAN;

        Path path() {
            return FOLDER.resolve(name().toLowerCase(Locale.ROOT).replace('_', '-') + ".receipt.json");
        }

        String request() {
            return switch (this) {
                case ACCOUNT -> ReceiptSamples.ACCOUNT;
                case CONTACT_WINDOW -> first("contactWindow");
                case COSTS -> ReceiptSamples.COSTS;
                case COURT_COSTS -> first("courtCosts");
                case INTEREST -> first("interest");
                case NEXT -> first("next");
                case NOTICE -> first("notice");
                case PLAN -> first("plan");
            };
        }

        private static String first(String operation) {
            return ReceiptSamples.answered().stream()
                    .filter(request -> request.contains("\"op\": \"" + operation + "\""))
                    .findFirst()
                    .orElseThrow();
        }

        Incasso incasso() {
            return switch (this) {
                case ACCOUNT -> Incasso.netherlands().with(Policy.preset(PolicyPreset.SOCIALLY_RESPONSIBLE));
                case INTEREST ->
                    Incasso.netherlands()
                            .with(Conventions.defaults()
                                    .withRounding(Rounding.LINE)
                                    .withPaymentDay(PaymentDay.NEW_BALANCE));
                case NOTICE -> Incasso.netherlands().with(Conventions.defaults().withDeliveryDays(2));
                default -> Incasso.netherlands();
            };
        }

        Receipt issued() {
            return incasso()
                    .receipt(request())
                    .issuedOn(ReceiptSamples.DAY)
                    .withRuleBook()
                    .signedBy(TestKeys.ISSUER);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_stored_receipt_holds_byte_for_byte_from_what_stands_in_it(Golden golden) throws IOException {
        if (Boolean.getBoolean("incasso.receipts.renew")) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden.path(), golden.issued().text());
        }
        ReceiptVerdict verdict =
                ReceiptVerifier.of().trusting(TestKeys.ISSUER.getPublic()).check(Files.readAllBytes(golden.path()));

        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.intact()).isTrue();
        assertThat(verdict.replay().outcome()).isEqualTo(ReplayOutcome.SAME_BYTES);
        assertThat(verdict.holds()).isTrue();
        assertThat(verdict.issuedOn()).isEqualTo(ReceiptSamples.DAY);
    }

    @Test
    void every_stored_receipt_is_looked_at() throws IOException {
        try (var files = Files.list(FOLDER)) {
            assertThat(files)
                    .containsExactlyInAnyOrderElementsOf(
                            List.of(Golden.values()).stream().map(Golden::path).toList());
        }
    }
}
