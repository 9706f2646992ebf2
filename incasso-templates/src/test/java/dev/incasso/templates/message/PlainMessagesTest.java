package dev.incasso.templates.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.templates.message.Written.Way;
import dev.incasso.templates.plain.LanguageLevel;
import dev.incasso.templates.plain.PlainLanguage;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our own Dutch and English texts are plain: B1 at most by the measure of the house. */
class PlainMessagesTest {

    static List<Way> ways() {
        return Written.everyWay().stream()
                .filter(way -> way.language().equals("nl") || way.language().equals("en"))
                .filter(way -> way.entry().format() != MessageFormat.LINE
                        || way.language().equals("nl"))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void everyTextIsB1OrPlainer(Way way) {
        Message message = way.message();
        String text = message.text();
        String prevails = "the Dutch text prevails.";
        if (text.contains(prevails)) {
            text = text.substring(text.indexOf(prevails) + prevails.length());
        }

        PlainLanguage measure = PlainLanguage.measure(text, Locale.forLanguageTag(way.language()));

        assertThat(measure.level()).isIn(LanguageLevel.A2, LanguageLevel.B1);
    }
}
