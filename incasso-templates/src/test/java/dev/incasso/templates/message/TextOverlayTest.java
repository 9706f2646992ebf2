package dev.incasso.templates.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.TemplateException;
import dev.incasso.core.error.TemplateException.Problem;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A vendor's texts take the place of ours, or are refused with file and line. */
class TextOverlayTest {

    private static final String FILE = "nl/CLOSING.txt";
    private static final String TEXT = "subject: Klaar\n\nAlles is betaald, {{creditorName}} dankt u.\n";

    private static TextOverlay overlay(String name, String file, String text) {
        return TextOverlay.of(name, Map.of(file, text));
    }

    private static TextProvider library(String name, String file, String text) {
        return new TextProvider() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Map<String, String> texts() {
                return Map.of(file, text);
            }
        };
    }

    private static String written(Texts texts) {
        return MessageQuestion.under(Written.INCASSO, texts, MessageCode.CLOSING)
                .about(Written.sample(MessageCode.CLOSING))
                .on(SampleFacts.DAY)
                .by(Channel.EMAIL)
                .text();
    }

    private static List<Problem> refusal(String file, String text) {
        return catchThrowableOfType(
                        TemplateException.class, () -> Texts.bundled().with(overlay("shop", file, text)))
                .problems();
    }

    @Test
    void aTextOfTheApplicationTakesThePlaceOfOurs() {
        Texts texts = Texts.bundled().with(overlay("shop", FILE, TEXT));

        assertThat(written(texts)).contains("Alles is betaald, Rijwielhandel Het Voorbeeld dankt u.");
        assertThat(written(Texts.bundled())).doesNotContain("dankt u");
        assertThat(texts.source(FILE)).isEqualTo(TEXT);
    }

    @Test
    void theApplicationGoesBeforeALibraryInWhicheverOrderTheyCome() {
        TextProvider library = library("library", FILE, TEXT.replace("Alles", "Echt alles"));
        TextOverlay application = overlay("shop", FILE, TEXT);

        assertThat(written(Texts.bundled().withProviders(List.of(library)))).contains("Echt alles is betaald");
        assertThat(written(Texts.bundled().withProviders(List.of(library)).with(application)))
                .contains("\nAlles is betaald");
        assertThat(written(Texts.bundled().with(application).withProviders(List.of(library))))
                .contains("\nAlles is betaald");
    }

    @Test
    void twoOfEqualRankOnOneFileAreRefusedWithBothNames() {
        assertThatThrownBy(
                        () -> Texts.bundled().with(overlay("shop", FILE, TEXT)).with(overlay("branch", FILE, TEXT)))
                .isInstanceOf(TemplateException.class)
                .hasMessage(FILE + ": both shop and branch have a text of it");
        assertThatThrownBy(() ->
                        Texts.bundled().withProviders(List.of(library("one", FILE, TEXT), library("two", FILE, TEXT))))
                .isInstanceOf(TemplateException.class)
                .hasMessage(FILE + ": both one and two have a text of it");
    }

    @Test
    void aPartIsReplacedInEveryMessageThatNamesIt() {
        Texts texts = Texts.bundled().with(overlay("shop", "nl/closing.txt", "Tot ziens,\n\n{{senderName}}\n"));

        assertThat(written(texts)).endsWith("Tot ziens,\n\nRijwielhandel Het Voorbeeld\n");
    }

    @Test
    void anOverlayIsReadFromStreamsWithAnyLineEnds() {
        InputStream file =
                new ByteArrayInputStream(("\uFEFF" + TEXT.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8));

        Texts texts = Texts.bundled().with(TextOverlay.read("shop", Map.of(FILE, file)));

        assertThat(texts.source(FILE)).isEqualTo(TEXT);
    }

    @Test
    void aFileThatIsNoUtf8IsRefused() {
        InputStream file = new ByteArrayInputStream(new byte[] {(byte) 0xE9, 'x'});

        assertThatThrownBy(() -> TextOverlay.read("shop", Map.of(FILE, file)))
                .isInstanceOf(TemplateException.class)
                .hasMessage(FILE + ": the file is no UTF-8");
    }

    @Test
    void aFileThatNobodyKnowsIsRefused() {
        assertThat(refusal("nl/GREETINGS.txt", "x"))
                .containsExactly(new Problem("nl/GREETINGS.txt", 0, "this file is not known (shop)"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '`',
            value = {
                "Hallo {{naam}}. § 3 § the name naam is not known",
                "Hallo {{phone}}. § 3 § phone may be absent; it has to stand between {{#phone}} and {{/phone}}",
                "Hallo {{^phone}}{{phone}}{{/phone}}. § 3 § phone may be absent",
                "Hallo {{severalClaims}}. § 3 § severalClaims is a section; it has no value to show",
                "Hallo {{#date}}x{{/date}}. § 3 § date is always there; it is no section",
                "Hallo {{disputeOn}}. § 3 § disputeOn is not known to this message, which does not need DISPUTE",
                "Hallo {{description}}. § 3 § description stands outside its list claims",
                "{{#phone}}x § 3 § the section phone is not closed",
                "x{{/phone}} § 3 § the section phone is closed but was not the last to open",
                "{{#phone}}{{#email}}x{{/phone}}{{/email}} § 3 § the section phone is closed but was not the last",
                "Hallo { § 3 § the tag is broken",
                "Hallo {{{date}}}. § 3 § the tag is broken",
                "Hallo {{&date}}. § 3 § the tag is broken",
                "Hallo {{!date}}. § 3 § the tag is broken",
                "Hallo {{date.year}}. § 3 § the tag is broken",
                "Hallo {{ date }}. § 3 § the tag is broken",
                "Hallo {{date. § 3 § the tag is broken",
                "Hallo {{=<% %>=}} § 3 § the tag is broken",
                "{{>nothing}} § 3 § there is no part nl/nothing.txt",
                "x {{>closing}} § 3 § the tag is broken",
                "#kop § 3 § this markup is not known",
                "## kop § 3 § this markup is not known",
                "-item § 3 § this markup is not known",
                "* item § 3 § this markup is not known",
                "1. item § 3 § this markup is not known",
                "> citaat § 3 § this markup is not known",
                "dit is **vet** § 3 § this markup is not known",
                "dit is <b>vet</b> § 3 § this markup is not known",
                "zie [hier](daar) § 3 § this markup is not known",
                "a&nbsp;b § 3 § this markup is not known",
                "`  ingesprongen` § 3 § this markup is not known",
                "| a | b § 3 § a row ends with |",
                "|= a | b | § 3 § a table begins with its head, not with a total",
            })
    void aBrokenTextIsRefusedWithItsLine(String line, int number, String reason) {
        assertThat(refusal(FILE, "subject: x\n\n" + line + "\n")).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(FILE);
            assertThat(problem.line()).isEqualTo(number);
            assertThat(problem.reason()).startsWith(reason);
        });
    }

    @Test
    void aRowWithAnotherNumberOfCellsIsRefused() {
        assertThat(refusal(FILE, "subject: x\n\n| a | b |\n| c |\n"))
                .containsExactly(new Problem(FILE, 4, "the row has 1 cells, the head of the table has 2"));
    }

    @Test
    void aTextWithoutASubjectOrAnEmptyLineAfterItIsRefused() {
        for (String text : List.of("", "x", "subject: x", "subject: \n\nx", "subject: x\ny")) {
            assertThat(refusal(FILE, text))
                    .contains(new Problem(FILE, 1, "begins with a line \"subject: …\" and an empty line"));
        }
        assertThat(refusal(FILE, "subject: {{#phone}}x{{/phone}}\n\nx"))
                .contains(new Problem(FILE, 1, "a subject has no sections"));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        TemplateException refused = catchThrowableOfType(
                TemplateException.class,
                () -> Texts.bundled()
                        .with(TextOverlay.of(
                                "shop", Map.of(FILE, "subject: x\n\n{{a}}\n{{b}}\n", "en/CLOSING.txt", "nothing"))));

        assertThat(refused.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "nl/CLOSING.txt, line 3: the name a is not known",
                        "nl/CLOSING.txt, line 4: the name b is not known",
                        "en/CLOSING.txt, line 1: begins with a line \"subject: …\" and an empty line");
        assertThat(refused.code()).isEqualTo(ErrorCode.TEMPLATE_INVALID);
        assertThat(refused.path()).isEqualTo("nl/CLOSING.txt");
    }

    @Test
    void aMistakeInAPartIsToldOnceInTheFileOfThePart() {
        assertThat(refusal("nl/closing.txt", "Groet,\n\n{{naam}}\n"))
                .containsExactly(new Problem("nl/closing.txt", 3, "the name naam is not known"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Betaal {{open}}.; open has no place in a short message: it may tell a stranger what it is about (F19)",
                "? {{creditorName}}; creditorName has no place in a short message",
                "Kenmerk {{reference}}; a sentence with a fact begins with \"? \"",
                "Wij zijn een bureau met een ë.; the sentences that are always there come to more than 160 characters",
            })
    void aShortMessageThatTellsTooMuchOrCannotBeShortIsRefused(String line, String reason) {
        assertThat(refusal("nl/PRE_INCASSO_SMS.txt", line))
                .anySatisfy(problem -> assertThat(problem.reason()).startsWith(reason));
        assertThat(refusal("nl/PRE_INCASSO_SMS.txt", "a".repeat(161))).hasSize(1);
    }

    @Test
    void aStickerIsOneLine() {
        assertThat(refusal("nl/PRE_INCASSO_STICKER.txt", "een\ntwee"))
                .containsExactly(new Problem("nl/PRE_INCASSO_STICKER.txt", 1, "this message is one line"));
    }

    @Test
    void aTextThatBreaksTheLawIsRefusedWithTheLineOfThePassage() {
        LegalCheck check = message -> message.text().contains("politie")
                ? List.of(new LegalCheck.Breach("de politie", "F6: police"))
                : List.of();
        TextOverlay threat = overlay("shop", FILE, "subject: x\n\nGoed.\nAnders komt de politie.\n");

        assertThatThrownBy(() -> Texts.bundled().with(threat, check))
                .isInstanceOf(TemplateException.class)
                .hasMessage("nl/CLOSING.txt, line 4: F6: police");
        assertThatThrownBy(() -> Texts.bundled()
                        .withProviders(
                                List.of(library("lib", FILE, threat.texts().get(FILE))), check))
                .isInstanceOf(TemplateException.class)
                .hasMessage("nl/CLOSING.txt, line 4: F6: police");
        assertThat(Texts.bundled().with(overlay("shop", FILE, TEXT), check)).isNotNull();
    }

    @Test
    void aBreachThatStandsOnNoLineIsToldForTheWholeFile() {
        LegalCheck check = message -> List.of(new LegalCheck.Breach("", "the amount is missing"));

        assertThatThrownBy(() -> Texts.bundled().with(overlay("shop", FILE, TEXT), check))
                .isInstanceOf(TemplateException.class)
                .hasMessage("nl/CLOSING.txt: the amount is missing");
    }

    @Test
    void whatIsNotOurTextIsNotShown() {
        assertThatThrownBy(() -> Texts.bundled().source("nl/GREETINGS.txt"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(overlay("shop", FILE, TEXT)).hasToString("shop, 1 files");
    }
}
