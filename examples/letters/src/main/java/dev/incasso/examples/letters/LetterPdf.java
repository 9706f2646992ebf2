package dev.incasso.examples.letters;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import dev.incasso.examples.pictures.Dutch;
import dev.incasso.examples.pictures.Picture;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * A message on A4 for a window envelope: an archivable and accessible PDF (PDF/A-3, PDF/UA) with its fonts inside. The same
 * message, day, code and pictures give the same bytes under one version of Java, which brings colour profile and
 * compression. Immutable and thread-safe.
 *
 * <p>The message is XHTML in which the classes {@code sender}, {@code address}, {@code reference}, {@code body} and
 * {@code translation} name the parts; nothing is fetched from outside it.
 */
public final class LetterPdf {

    private static final Pattern ACCOUNT = Pattern.compile("NL[0-9]{2} ?[A-Z]{4} ?[0-9]{4} ?[0-9]{4} ?[0-9]{2}");
    private static final Pattern XMP_DAY =
            Pattern.compile("(<xmp:(?:CreateDate|ModifyDate|MetadataDate)>)[^<]*(</xmp:)");
    private static final String PRODUCER = "incasso-example-letters";

    static {
        // The renderer would log what it does, line by line.
        XRLog.setLoggingEnabled(false);
    }

    private final String xhtml;
    private final LocalDate day;
    private final Optional<EpcPayload> code;
    private final List<Picture> pictures;

    private LetterPdf(String xhtml, LocalDate day, Optional<EpcPayload> code, List<Picture> pictures) {
        this.xhtml = xhtml;
        this.day = day;
        this.code = code;
        this.pictures = pictures;
    }

    /**
     * A letter without code or picture.
     *
     * @param xhtml the message
     * @param day the day of the letter, which the document bears as its own
     * @return the letter
     */
    public static LetterPdf of(String xhtml, LocalDate day) {
        return new LetterPdf(xhtml, day, Optional.empty(), List.of());
    }

    /**
     * The same letter, with a block that says how to pay: bank data in print and a QR code beside it.
     *
     * @param payload what to pay; the letter itself must name this amount, and no other account
     * @return a new letter
     */
    public LetterPdf qr(EpcPayload payload) {
        return new LetterPdf(xhtml, day, Optional.of(payload), pictures);
    }

    /**
     * The same letter, with a picture and its table after the text.
     *
     * @param picture the picture
     * @return a new letter
     */
    public LetterPdf picture(Picture picture) {
        List<Picture> longer = new ArrayList<>(pictures);
        longer.add(picture);
        return new LetterPdf(xhtml, day, code, List.copyOf(longer));
    }

    /**
     * The document.
     *
     * @return the bytes of a PDF file
     * @throws InvalidInputException if the message is no XHTML with title and language, or if the code asks for an amount
     *     that the letter does not name or for payment on another account
     */
    public byte[] render() {
        LetterDocument letter = LetterDocument.parse(xhtml);
        code.ifPresent(payload -> {
            checkAgainst(letter.words(), payload);
            letter.add(letter.hasWindow() ? "payment beside" : "payment", PaymentBlock.xhtml(payload));
        });
        for (Picture picture : pictures) {
            letter.add("picture", PaymentBlock.picture(picture));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder(letter).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (PDDocument document = renderer.getPdfDocument()) {
                date(document);
                document.setDocumentId(identity());
                document.save(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Two totals or two accounts in one letter confuse, and cost the creditor the whole compensation (N5, F18). */
    private static void checkAgainst(String words, EpcPayload payload) {
        List<Violation> violations = new ArrayList<>();
        String plain = words.replace('\u00a0', ' ');
        String amount = Dutch.money(payload.amount()).replace('\u00a0', ' ');
        if (!plain.contains(amount)) {
            violations.add(new Violation(
                    ErrorCode.CONTRADICTION,
                    "amount",
                    "N5",
                    "the code asks for an amount that the letter does not name"));
        }
        Matcher accounts = ACCOUNT.matcher(plain);
        while (accounts.find()) {
            if (!accounts.group().replace(" ", "").equals(payload.iban())) {
                violations.add(new Violation(
                        ErrorCode.CONTRADICTION, "iban", "N5", "the letter names another account than the code"));
            }
        }
        if (!violations.isEmpty()) {
            throw new InvalidInputException(violations);
        }
    }

    private static PdfRendererBuilder builder(LetterDocument letter) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(letter.document(), "");
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ArabicShaping());
        builder.defaultTextDirection(letter.rightToLeft() ? TextDirection.RTL : TextDirection.LTR);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer(PRODUCER);
        LetterFonts.addTo(builder);
        return builder;
    }

    private void date(PDDocument document) throws IOException {
        Calendar midnight = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        midnight.clear();
        midnight.set(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        document.getDocumentInformation().setCreationDate(midnight);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String dated = XMP_DAY.matcher(xmp).replaceAll("$1" + day + "T00:00:00+00:00$2");
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
    }

    private long identity() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(xhtml.getBytes(StandardCharsets.UTF_8));
            digest.update(day.toString().getBytes(StandardCharsets.UTF_8));
            code.ifPresent(payload -> digest.update(payload.content().getBytes(StandardCharsets.UTF_8)));
            pictures.forEach(picture -> digest.update(picture.svg().getBytes(StandardCharsets.UTF_8)));
            return ByteBuffer.wrap(digest.digest()).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The day and what comes with the letter, without its text. */
    @Override
    public String toString() {
        return "letter of " + day + (code.isPresent() ? ", with a code" : "") + ", " + pictures.size() + " pictures";
    }
}
