package dev.incasso.examples.letters;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Set;

/** The fonts that letters embed: DejaVu, which may be passed on and has the euro, Turkish, Polish and Arabic letters. */
final class LetterFonts {

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";
    private static final String FAMILY = "DejaVu Sans Condensed";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private LetterFonts() {}

    static void addTo(PdfRendererBuilder builder) {
        add(builder, "DejaVuSansCondensed.ttf", REGULAR);
        add(builder, "DejaVuSansCondensed-Bold.ttf", BOLD);
    }

    private static void add(PdfRendererBuilder builder, String file, int weight) {
        Set<FSFontUseCase> both = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);
        builder.useFont(() -> open(file), FAMILY, weight, FontStyle.NORMAL, true, both);
    }

    private static InputStream open(String file) {
        InputStream font = LetterFonts.class.getResourceAsStream(FOLDER + file);
        if (font == null) {
            throw new IllegalStateException("the font " + file + " is not on the class path");
        }
        return font;
    }
}
