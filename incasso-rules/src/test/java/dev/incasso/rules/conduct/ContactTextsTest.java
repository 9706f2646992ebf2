package dev.incasso.rules.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.contact.Channel;
import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.explain.Phrase;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence on contact can be said in both languages. */
class ContactTextsTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final LanguagePack TEXTS = LanguagePack.load("contact", ContactWindow.class::getResourceAsStream);

    static Set<String> keys() {
        return TEXTS.keys();
    }

    private static Object value(String fact) {
        return switch (fact) {
            case "channel" -> Channel.PHONE;
            case "day" -> LocalDate.of(2026, 2, 1);
            case "hours", "perWeek", "channels" -> 3;
            default -> "07:00";
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keys")
    void everySentenceCanBeSaidWithTheSameFactsInBothLanguages(String key) {
        assertThat(TEXTS.factsOf(key, DUTCH)).containsExactlyInAnyOrderElementsOf(TEXTS.factsOf(key, Locale.ENGLISH));
        for (Locale locale : new Locale[] {DUTCH, Locale.ENGLISH}) {
            Phrase phrase = TEXTS.phrase(key);
            for (String fact : TEXTS.factsOf(key, locale)) {
                phrase = phrase.with(fact, value(fact));
            }
            assertThat(phrase.in(locale))
                    .isNotBlank()
                    .doesNotContain("{", "}", "null")
                    .isEqualTo(phrase.in(locale).strip());
        }
    }

    @Test
    void everyReasonAndChannelHasWords() {
        assertThat(TEXTS.keys())
                .containsAll(Stream.of(ContactReason.values()).map(Enum::name).toList())
                .containsAll(Stream.of(Channel.values())
                        .map(channel -> "Channel." + channel)
                        .toList());
    }
}
