package dev.incasso.examples.cli.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.rules.conduct.BlockCode;
import dev.incasso.rules.conduct.StepCode;
import dev.incasso.rules.portfolio.AgeBand;
import dev.incasso.rules.portfolio.CaseStatus;
import dev.incasso.rules.portfolio.Keeping;
import dev.incasso.rules.portfolio.ManagementReport.Part;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_status_age_step_and_block_has_words(String language) {
        ReportWords words = new ReportWords(Locale.forLanguageTag(language));
        Stream.of(
                        StepCode.values(),
                        BlockCode.values(),
                        Channel.values(),
                        CaseStatus.values(),
                        AgeBand.values(),
                        Keeping.values(),
                        Part.values())
                .flatMap(Stream::of)
                .forEach(constant -> assertThat(words.fact(constant)).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_message_that_is_sent_has_words(String language) {
        ReportWords words = new ReportWords(Locale.forLanguageTag(language));
        Stream<String> events = Stream.of("REMINDER_SENT", "NOTICE_SENT", "NOTICE_OF_DEFAULT_SENT", "CALL", "VISIT");
        // A call is entered as one, not as a message.
        Stream<String> messages = Stream.of(MessageCode.values())
                .filter(code -> code != MessageCode.CALL_SCRIPT)
                .map(Enum::name);
        assertThat(Stream.concat(events, messages))
                .allSatisfy(code -> assertThat(words.message(code)).isNotEqualTo(code));
    }

    @Test
    void a_message_of_the_host_keeps_its_own_name_on_one_line() {
        ReportWords words = new ReportWords(Locale.ENGLISH);
        assertThat(words.message("OUR_LETTER")).isEqualTo("OUR_LETTER");
        assertThat(words.message("A\u001b[2J\nB\u202e")).isEqualTo("A [2J B ");
    }
}
