package dev.incasso.templates.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.core.party.Capacity;
import dev.incasso.core.party.ContactPoint;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text message goes only to a number that the debtor used or confirmed in the last twelve months. */
class NumberWarningTest {

    private static CaseFile file(List<ContactPoint> contacts) {
        Debtor debtor = new Debtor(
                "J. Voorbeeld",
                Capacity.CONSUMER,
                Optional.of(true),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                contacts,
                Optional.empty(),
                Optional.empty());
        return CaseFile.of("x", Creditor.business("Winkel"), debtor);
    }

    private static boolean warned(Channel by, ContactPoint... contacts) {
        MessageCode code = by == Channel.SMS ? MessageCode.PRE_INCASSO_SMS : MessageCode.PRE_INCASSO_WHATSAPP;
        return Written.dutch(code, by, file(List.of(contacts))).warnings().stream()
                .anyMatch(warning -> warning.code().equals("NUMBER_NOT_CONFIRMED"));
    }

    /** The message is of 7 April 2026. */
    @ParameterizedTest(name = "confirmed on {0}: warning {1}")
    @CsvSource({"2025-04-06, true", "2025-04-07, false", "2026-04-07, false", "2026-04-08, true"})
    void aNumberIsCertainForTwelveMonths(LocalDate confirmed, boolean warned) {
        ContactPoint number = new ContactPoint(Channel.SMS, "06", Optional.of(confirmed));

        assertThat(warned(Channel.SMS, number)).isEqualTo(warned);
        assertThat(warned(Channel.WHATSAPP, number)).isEqualTo(warned);
    }

    @Test
    void anAddressOfAnotherKindOrANumberNeverConfirmedIsNotEnough() {
        assertThat(warned(Channel.SMS)).isTrue();
        assertThat(warned(Channel.SMS, new ContactPoint(Channel.EMAIL, "a@b", Optional.of(SampleFacts.DAY))))
                .isTrue();
        assertThat(warned(Channel.SMS, new ContactPoint(Channel.SMS, "06", Optional.empty())))
                .isTrue();
    }

    @Test
    void everyWarningCanBeSaidInBothLanguages() {
        for (String key : MessageWarnings.TEXTS.keys()) {
            for (String tag : new String[] {"nl", "en"}) {
                Locale locale = Locale.forLanguageTag(tag);
                assertThat(MessageWarnings.TEXTS
                                .phrase(key)
                                .with("count", 2)
                                .with("amount", dev.incasso.core.money.Euro.ZERO)
                                .in(locale))
                        .isNotBlank()
                        .doesNotContain("{");
            }
        }
    }
}
