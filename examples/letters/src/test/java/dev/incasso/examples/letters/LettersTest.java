package dev.incasso.examples.letters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.examples.pictures.Dutch;
import dev.incasso.rules.Incasso;
import dev.incasso.templates.Messages;
import dev.incasso.templates.message.Message;
import dev.incasso.templates.message.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LettersTest {

    private static final String ADDRESS = "J. Voorbeeld-de Wit Lindelaan 3 1234 CD Voorbeelddorp";

    @TempDir
    private static Path directory;

    private static final ByteArrayOutputStream OUT = new ByteArrayOutputStream();
    private static final ByteArrayOutputStream ERRORS = new ByteArrayOutputStream();

    @BeforeAll
    static void write() {
        assertThat(run(directory.resolve("brieven").toString())).isZero();
        directory = directory.resolve("brieven");
        assertThat(ERRORS.size()).isZero();
    }

    @Test
    void every_message_of_the_catalogue_is_written_in_every_language() throws IOException {
        long versions = Texts.bundled().catalogue().stream()
                .mapToLong(entry -> entry.languages().size())
                .sum();
        assertThat(OUT.toString(StandardCharsets.UTF_8).lines()).hasSize((int) versions);
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).hasSize((int) versions + 2);
        }
    }

    @Test
    void every_letter_shows_the_address_and_nothing_else_through_its_window() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> letters = files.filter(file -> file.toString().endsWith(".nl.pdf"))
                    .filter(file -> !file.toString().contains("call-script"))
                    .toList();
            assertThat(letters).hasSizeGreaterThan(15);
            for (Path letter : letters) {
                assertThat(LetterPdfTest.within(
                                Files.readAllBytes(letter),
                                0,
                                LetterPage.SEEN_TOP,
                                LetterPage.SEEN_RIGHT,
                                LetterPage.SEEN_BOTTOM))
                        .as(letter.getFileName().toString())
                        .isEqualToNormalizingWhitespace(ADDRESS);
            }
        }
    }

    @Test
    void the_notice_fits_one_page_and_asks_one_amount_in_print_and_in_its_code() throws IOException {
        byte[] pdf = Files.readAllBytes(directory.resolve("fourteen-day-notice.nl.pdf"));
        Message notice = message(MessageCode.FOURTEEN_DAY_NOTICE);
        String amount = notice.notice().orElseThrow().amount().getAmount().toPlainString();
        assertThat(LetterPdfTest.text(pdf))
                .contains("Betaal € " + amount.replace('.', ',') + " binnen veertien dagen")
                .contains("Dat is uiterlijk op 28 april 2026")
                .contains("€ 131,48");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(Pictures.qr(new PDFRenderer(document).renderImageWithDPI(0, 150)))
                    .contains("EUR" + amount)
                    .contains("NL12BANK0123456789")
                    .endsWith("2026-001");
        }
    }

    @Test
    void a_plan_is_offered_with_its_picture_and_the_same_instalments() throws IOException {
        assertThat(LetterPdfTest.text(Files.readAllBytes(directory.resolve("plan-offer.nl.pdf"))))
                .contains(
                        "Uw betalingsregeling",
                        "1 1 juni 2026 € 150,00 € 450,00",
                        "4 1 september 2026 € 150,00 € 0,00");
    }

    @Test
    void the_overview_ends_on_what_the_statement_says_is_open() throws IOException {
        String open = Dutch.money(
                message(MessageCode.BALANCE_STATEMENT).account().open().total());
        assertThat(Files.readString(directory.resolve("overzicht.svg"))).contains(open);
        assertThat(LetterPdfTest.text(Files.readAllBytes(directory.resolve("balance-statement.nl.pdf"))))
                .contains("Totaal " + open.replace('\u00a0', ' '))
                .contains("Op deze dag staat in totaal nog open " + open.replace('\u00a0', ' '));
    }

    @Test
    void no_letter_that_presses_nobody_has_a_code() {
        for (MessageCode code :
                List.of(MessageCode.DISPUTE_RECEIVED, MessageCode.DEBT_HELP_POINTER, MessageCode.CLOSING)) {
            String name = code.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".nl.pdf";
            assertThat(LetterPdfTest.text(read(name))).doesNotContain("Scan de code");
        }
    }

    @Test
    void without_a_directory_it_tells_how_it_is_used() {
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        assertThat(Letters.run(List.of(), System.out, new PrintStream(errors, true, StandardCharsets.UTF_8)))
                .isEqualTo(2);
        assertThat(errors.toString(StandardCharsets.UTF_8)).startsWith("Usage: Letters DIRECTORY");
    }

    private static int run(String argument) {
        return Letters.run(
                List.of(argument),
                new PrintStream(OUT, true, StandardCharsets.UTF_8),
                new PrintStream(ERRORS, true, StandardCharsets.UTF_8));
    }

    private static byte[] read(String name) {
        try {
            return Files.readAllBytes(directory.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Message message(MessageCode code) {
        Story story = Story.told();
        return Messages.of(Incasso.netherlands())
                .message(code)
                .about(story.file(code))
                .on(story.day(code))
                .by(Channel.POST);
    }
}
