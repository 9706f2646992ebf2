package dev.incasso.examples.letters;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import dev.incasso.examples.pictures.Svg;
import java.nio.charset.StandardCharsets;

/** A QR code of level M as squares in an SVG picture. Immutable and thread-safe. */
final class QrCode {

    /** The blank edge that readers need, in squares. */
    private static final int EDGE = 4;

    private final ByteMatrix squares;

    private QrCode(ByteMatrix squares) {
        this.squares = squares;
    }

    static QrCode of(EpcPayload payload) {
        // The standard wants plain bytes: its third line names the character set. Told UTF-8, the encoder would add a
        // mark of its own before them, which some banking apps do not read.
        byte[] utf8 = payload.content().getBytes(StandardCharsets.UTF_8);
        String bytes = new String(utf8, StandardCharsets.ISO_8859_1);
        try {
            return new QrCode(Encoder.encode(bytes, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException e) {
            throw new IllegalStateException("331 bytes fit a code of level M", e);
        }
    }

    /** Squares on a side, the blank edge counted. */
    int side() {
        return squares.getWidth() + 2 * EDGE;
    }

    /** The picture; dark squares of one row that touch are one bar. */
    String svg(String title, String description) {
        Svg svg = Svg.of(side(), side(), title, description);
        svg.rect(0, 0, side(), side(), "fill=\"#fff\"");
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            int x = 0;
            while (x < squares.getWidth()) {
                int end = x;
                while (end < squares.getWidth() && squares.get(end, y) == 1) {
                    end++;
                }
                if (end > x) {
                    int width = end - x;
                    path.append('M').append(x + EDGE).append(' ').append(y + EDGE);
                    path.append('h').append(width).append("v1h-").append(width).append('z');
                }
                x = Math.max(end, x + 1);
            }
        }
        svg.path(path.toString(), "fill=\"#000\" shape-rendering=\"crispEdges\"");
        return svg.text();
    }
}
