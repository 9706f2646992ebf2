package dev.incasso.examples.letters;

import static dev.incasso.core.money.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.examples.pictures.Picture;
import dev.incasso.examples.pictures.PlanBars;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;

class LetterPdfTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 24);
    private static final EpcPayload CODE = EpcPayload.of(
                    "Rijwielhandel Het Stuur", "NL91ABNA0417164300", euro("876.50"))
            .reference(PaymentReference.dutch("2026001"));
    private static final Picture PLAN = PlanBars.of(
                    List.of(
                            new Instalment(LocalDate.of(2026, 6, 1), euro("400.00")),
                            new Instalment(LocalDate.of(2026, 7, 1), euro("476.50"))),
                    euro("876.50"))
            .picture();
    private static final LetterPdf WHOLE =
            LetterPdf.of(letter("nl"), DAY).qr(CODE).picture(PLAN);
    private static final byte[] PDF = WHOLE.render();

    @Test
    void the_same_letter_gives_the_same_bytes() {
        assertThat(WHOLE.render()).isEqualTo(PDF);
        assertThat(LetterPdf.of(letter("nl"), DAY.plusDays(1)).render()).isNotEqualTo(PDF);
    }

    @Test
    void every_page_is_a4() throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF)) {
            for (PDPage page : document.getPages()) {
                assertThat(page.getMediaBox().getWidth() - points(LetterPage.WIDTH))
                        .isBetween(-0.5f, 0.5f);
                assertThat(page.getMediaBox().getHeight() - points(LetterPage.HEIGHT))
                        .isBetween(-0.5f, 0.5f);
            }
        }
    }

    @Test
    void every_font_is_embedded() throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF)) {
            for (PDPage page : document.getPages()) {
                PDResources resources = page.getResources();
                assertThat(resources.getFontNames()).isNotEmpty();
                for (COSName name : resources.getFontNames()) {
                    assertThat(resources.getFont(name).isEmbedded()).isTrue();
                    assertThat(resources.getFont(name).getName()).contains("DejaVuSansCondensed");
                }
            }
        }
    }

    @Test
    void it_can_be_archived_and_read_aloud() throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF)) {
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp)
                    .contains(
                            "pdfaid:part>3<", "pdfaid:conformance>A<", "pdfuaid:part>1<", "2026-03-24T00:00:00+00:00");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Betaal uw rekening & bel ons");
        }
    }

    @Test
    void the_text_holds_every_amount_and_the_bank_data_in_print() {
        assertThat(text(PDF))
                .contains(
                        "€ 812,50",
                        "€ 64,00",
                        "Samen € 876,50",
                        "binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd",
                        "Bedrag: € 876,50",
                        "Rekening: NL91 ABNA 0417 1643 00",
                        "Kenmerk: 1720 2600 1",
                        "2 1 juli 2026 € 476,50 € 0,00",
                        "Ş ğ İ ı ł ą ę ź");
    }

    @Test
    void the_address_and_nothing_else_shows_through_the_window() {
        String address = "M. Okafor-de Wit\nLindelaan 3 bis\n1234 CD  Voorbeelddorp\nBelgië";
        assertThat(within(
                        PDF,
                        LetterPage.WINDOW_LEFT,
                        LetterPage.WINDOW_TOP,
                        LetterPage.WINDOW_RIGHT,
                        LetterPage.WINDOW_BOTTOM))
                .isEqualToNormalizingWhitespace(address);
        assertThat(within(PDF, 0, LetterPage.SEEN_TOP, LetterPage.SEEN_RIGHT, LetterPage.SEEN_BOTTOM))
                .isEqualToNormalizingWhitespace(address);
    }

    @Test
    void the_longest_payment_block_shows_nowhere_through_a_window_and_does_not_touch_the_subject() {
        EpcPayload longest = EpcPayload.of(
                        "Stichting Beheer en Onderhoud van de Rijwielen in Voorbeelddorp-Zuidwe",
                        CODE.iban(),
                        CODE.amount())
                .reference(PaymentReference.of("kenmerk ".repeat(17)));
        byte[] pdf = LetterPdf.of(letter("nl"), DAY).qr(longest).render();
        assertThat(within(pdf, 0, LetterPage.SEEN_TOP, LetterPage.SEEN_RIGHT, LetterPage.SEEN_BOTTOM))
                .doesNotContain("kenmerk", "Stichting");
        assertThat(within(pdf, LetterPage.SENDER_LEFT, LetterPage.PAYMENT_TOP, LetterPage.WIDTH, 112))
                .contains("kenmerk")
                .doesNotContain("Betaal");
    }

    @Test
    void a_phone_reads_the_code_from_the_printed_page() throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF)) {
            assertThat(Pictures.qr(new PDFRenderer(document).renderImageWithDPI(0, 150)))
                    .isEqualTo(CODE.content());
        }
    }

    @Test
    void a_translation_into_arabic_is_drawn_with_joined_letters() {
        byte[] pdf = LetterPdf.of(letter("ar"), DAY).render();
        assertThat(text(pdf))
                .contains("Geachte")
                .containsPattern("[\u0600-\u06ff\ufe70-\ufeff]{3,}")
                .contains("876.50");
    }

    @Test
    void a_message_that_is_no_letter_has_no_empty_window() {
        String email = letter("nl").replaceAll("(?s)<div class=\"(sender|address)\">.*?</div>", "");
        assertThat(within(LetterPdf.of(email, DAY).render(), 0, 0, LetterPage.WIDTH, LetterPage.REFERENCE_TOP))
                .contains("Geachte");
    }

    @Test
    void a_code_for_another_amount_or_account_than_the_letter_names_is_refused() {
        LetterPdf letter = LetterPdf.of(
                letter("nl").replace("<h2>Niet op tijd?</h2>", "<p>Betaal op NL91 ABNA 0417 1643 00.</p>"), DAY);
        assertThat(letter.qr(CODE).render()).isNotEmpty();
        EpcPayload more = EpcPayload.of("Naam", "NL91ABNA0417164300", euro("876.51"));
        assertThatThrownBy(() -> letter.qr(more).render())
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.path()).isEqualTo("amount"));
        EpcPayload elsewhere = EpcPayload.of("Naam", "NL44RABO0123456789", euro("876.50"));
        assertThatThrownBy(() -> letter.qr(elsewhere).render())
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.path()).isEqualTo("iban"));
    }

    @Test
    void what_paper_needs_is_asked_for() {
        assertThatThrownBy(() -> LetterPdf.of("<html", DAY).render()).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> LetterPdf.of(letter("nl").replace(" lang=\"nl\"", ""), DAY)
                        .render())
                .hasMessageContaining("html/@lang");
        assertThatThrownBy(() -> LetterPdf.of(letter("nl").replaceAll("<title>.*</title>", ""), DAY)
                        .render())
                .hasMessageContaining("title");
    }

    @Test
    void nothing_is_fetched_from_outside_the_message() {
        String hostile = letter("nl")
                .replace("<!DOCTYPE html>", "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>")
                .replace("<h2>Niet op tijd?</h2>", "<p>[&x;]</p><img src=\"file:///etc/hostname\" alt=\"x\"/>");
        assertThat(text(LetterPdf.of(hostile, DAY).render())).contains("[]");
    }

    private static String letter(String translation) {
        String name = translation.equals("nl") ? "brief.html" : "brief-" + translation + ".html";
        try (var stream = LetterPdfTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a rectangle of the first page, in millimetres. */
    static String within(byte[] pdf, int left, int top, int right, int bottom) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripperByArea area = new PDFTextStripperByArea();
            area.setSortByPosition(true);
            area.addRegion(
                    "area",
                    new Rectangle2D.Float(points(left), points(top), points(right - left), points(bottom - top)));
            area.extractRegions(document.getPage(0));
            return area.getTextForRegion("area").replace('\u00a0', ' ');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static float points(int millimetres) {
        return millimetres * 72 / 25.4f;
    }
}
