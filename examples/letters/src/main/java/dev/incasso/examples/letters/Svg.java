package dev.incasso.examples.letters;

import java.util.ArrayList;
import java.util.List;

/** An accessible SVG picture, written line by line: the same calls give the same bytes. All lengths are whole units. */
final class Svg {

    /** Condensed first: the letter embeds it. */
    private static final String FONTS = "'DejaVu Sans Condensed', 'DejaVu Sans', Verdana, sans-serif";

    private final List<String> lines = new ArrayList<>();

    private Svg() {}

    static Svg of(int width, int height, String title, String description) {
        Svg svg = new Svg();
        svg.lines.add("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" lang=\"nl\" width=\"" + width
                + "\" height=\"" + height + "\" viewBox=\"0 0 " + width + " " + height + "\" font-family=\"" + FONTS
                + "\">");
        svg.lines.add("<title>" + Markup.escaped(title) + "</title>");
        svg.lines.add("<desc>" + Markup.escaped(description) + "</desc>");
        return svg;
    }

    void rect(int x, int y, int width, int height, String look) {
        lines.add("<rect x=\"" + x + "\" y=\"" + y + "\" width=\"" + width + "\" height=\"" + height + "\" " + look
                + "/>");
    }

    void line(int x1, int y1, int x2, int y2, String look) {
        lines.add("<line x1=\"" + x1 + "\" y1=\"" + y1 + "\" x2=\"" + x2 + "\" y2=\"" + y2 + "\" " + look + "/>");
    }

    void path(String data, String look) {
        lines.add("<path d=\"" + data + "\" " + look + "/>");
    }

    void text(int x, int y, int size, String look, String words) {
        lines.add("<text x=\"" + x + "\" y=\"" + y + "\" font-size=\"" + size + "\" fill=\"#111\""
                + (look.isEmpty() ? "" : " " + look) + ">" + Markup.escaped(words) + "</text>");
    }

    String text() {
        return String.join("\n", lines) + "\n</svg>\n";
    }
}
