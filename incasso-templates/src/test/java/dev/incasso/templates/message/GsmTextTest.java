package dev.incasso.templates.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.templates.message.GsmText.Encoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How long a text message is (3GPP TS 23.038). */
class GsmTextTest {

    @ParameterizedTest(name = "{0}: {1}, {2} characters")
    @CsvSource(
            delimiter = ';',
            value = {
                "abc; GSM_7; 3",
                "€; GSM_7; 2",
                "€ 12,50; GSM_7; 8",
                "[a]; GSM_7; 5",
                "{}; GSM_7; 4",
                "^~\\; GSM_7; 6",
                "@£$¥èéùìòÇØøÅå; GSM_7; 14",
                "ΔΦΓΛΩΠΨΣΘΞ; GSM_7; 10",
                "ÆæßÉ¤¡ÄÖÑÜ§¿äöñüà; GSM_7; 17",
                "Ç; GSM_7; 1",
                "ç; UCS_2; 1",
                "ë; UCS_2; 1",
                "café; GSM_7; 4",
                "ï; UCS_2; 1",
                "’; UCS_2; 1",
                "ł; UCS_2; 1",
                "`; UCS_2; 1",
                "€ë; UCS_2; 2",
                "مرحبا; UCS_2; 5",
                "😀; UCS_2; 2",
            })
    void aTextIsAsLongAsItsCharacters(String text, Encoding encoding, int length) {
        assertThat(GsmText.of(text).encoding()).isEqualTo(encoding);
        assertThat(GsmText.of(text).length()).isEqualTo(length);
    }

    @Test
    void theBasicAlphabetHas127CharactersBesideTheEscapeAndTheExtensionTen() {
        long basic = 0;
        long extension = 0;
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            GsmText one = GsmText.of(Character.toString(c));
            basic += one.encoding() == Encoding.GSM_7 && one.length() == 1 ? 1 : 0;
            extension += one.encoding() == Encoding.GSM_7 && one.length() == 2 ? 1 : 0;
        }
        assertThat(basic).isEqualTo(127);
        assertThat(extension).isEqualTo(10);
    }

    @ParameterizedTest(name = "{0} characters of the alphabet go in {1} messages")
    @CsvSource({"0, 1", "1, 1", "160, 1", "161, 2", "306, 2", "307, 3", "459, 3", "460, 4"})
    void aLongTextGoesInSegmentsOf153(int length, int segments) {
        assertThat(GsmText.of("a".repeat(length)).segments()).isEqualTo(segments);
    }

    @ParameterizedTest(name = "{0} other characters go in {1} messages")
    @CsvSource({"1, 1", "70, 1", "71, 2", "134, 2", "135, 3"})
    void aLongTextOfOtherCharactersGoesInSegmentsOf67(int length, int segments) {
        assertThat(GsmText.of("ë".repeat(length)).segments()).isEqualTo(segments);
    }

    @Test
    void anEscapeAndItsCharacterStayTogether() {
        String text = "a".repeat(152) + "€" + "a".repeat(151);

        assertThat(GsmText.of(text).length()).isEqualTo(305);
        assertThat(GsmText.of(text).segments()).isEqualTo(2);
        assertThat(GsmText.of(text + "a").segments()).isEqualTo(3);
    }

    @Test
    void theTwoHalvesOfOneCharacterStayTogether() {
        assertThat(GsmText.of("ë".repeat(66) + "😀" + "ë".repeat(65)).segments())
                .isEqualTo(2);
        assertThat(GsmText.of("ë".repeat(66) + "😀" + "ë".repeat(66)).segments())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "aa"})
    void itIsToldInWords(String text) {
        assertThat(GsmText.of(text)).hasToString("GSM_7, " + text.length() + " characters, 1 message");
    }
}
