package dev.incasso.examples.letters;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads pictures back. */
final class Pictures {

    private static final Pattern BAR = Pattern.compile("M([0-9]+) ([0-9]+)h([0-9]+)v1h-[0-9]+z");
    private static final int SCALE = 6;

    private Pictures() {}

    /**
     * The content of the QR code in a picture, as a telephone finds it: by local contrast, else by that of the whole. The few
     * that the reader misses in that view it reads as what they are, a picture of nothing else.
     */
    static String qr(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        LuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return decoded(new HybridBinarizer(source), DecodeHintType.TRY_HARDER)
                .or(() -> decoded(new GlobalHistogramBinarizer(source), DecodeHintType.TRY_HARDER))
                .or(() -> decoded(new GlobalHistogramBinarizer(source), DecodeHintType.PURE_BARCODE))
                .orElseThrow(() -> new AssertionError("no code in the picture"));
    }

    private static Optional<String> decoded(Binarizer black, DecodeHintType how) {
        Map<DecodeHintType, Object> hints =
                Map.of(DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE), how, true);
        try {
            return Optional.of(new MultiFormatReader()
                    .decode(new BinaryBitmap(black), hints)
                    .getText());
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    /** The squares of a code, drawn from its SVG. */
    static BufferedImage drawn(String svg, int side) {
        BufferedImage image = new BufferedImage(side * SCALE, side * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(Color.BLACK);
        Matcher bars = BAR.matcher(svg);
        while (bars.find()) {
            pen.fillRect(number(bars, 1) * SCALE, number(bars, 2) * SCALE, number(bars, 3) * SCALE, SCALE);
        }
        pen.dispose();
        return image;
    }

    private static int number(Matcher bars, int group) {
        return Integer.parseInt(bars.group(group));
    }

    static Element parsed(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("not well-formed", e);
        }
    }
}
