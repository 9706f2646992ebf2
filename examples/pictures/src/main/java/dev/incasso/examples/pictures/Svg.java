package dev.incasso.examples.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An accessible SVG picture, written line by line: the same calls give the same bytes. All lengths are whole units. */
public final class Svg {

    /** Condensed first: the letter embeds it. */
    private static final String FONTS = "'DejaVu Sans Condensed', 'DejaVu Sans', Verdana, sans-serif";

    private final List<String> lines = new ArrayList<>();

    private Svg() {}

    /**
     * A picture in Dutch, without anything in it yet.
     *
     * @param width the width
     * @param height the height
     * @param title what it is
     * @param description what it shows
     * @return the picture, to be drawn
     */
    public static Svg of(int width, int height, String title, String description) {
        return of(width, height, Locale.forLanguageTag("nl"), title, description);
    }

    /**
     * A picture in a language, without anything in it yet.
     *
     * @param width the width
     * @param height the height
     * @param language the language of its words
     * @param title what it is
     * @param description what it shows
     * @return the picture, to be drawn
     */
    public static Svg of(int width, int height, Locale language, String title, String description) {
        Svg svg = new Svg();
        svg.lines.add("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" lang=\"" + language.getLanguage()
                + "\" width=\"" + width
                + "\" height=\"" + height + "\" viewBox=\"0 0 " + width + " " + height + "\" font-family=\"" + FONTS
                + "\">");
        svg.lines.add("<title>" + Markup.escaped(title) + "</title>");
        svg.lines.add("<desc>" + Markup.escaped(description) + "</desc>");
        return svg;
    }

    /**
     * A rectangle.
     *
     * @param x from the left
     * @param y from the top
     * @param width its width
     * @param height its height
     * @param look further attributes
     */
    public void rect(int x, int y, int width, int height, String look) {
        lines.add("<rect x=\"" + x + "\" y=\"" + y + "\" width=\"" + width + "\" height=\"" + height + "\" " + look
                + "/>");
    }

    void line(int x1, int y1, int x2, int y2, String look) {
        lines.add("<line x1=\"" + x1 + "\" y1=\"" + y1 + "\" x2=\"" + x2 + "\" y2=\"" + y2 + "\" " + look + "/>");
    }

    /**
     * A path.
     *
     * @param data its moves
     * @param look further attributes
     */
    public void path(String data, String look) {
        lines.add("<path d=\"" + data + "\" " + look + "/>");
    }

    void text(int x, int y, int size, String look, String words) {
        lines.add("<text x=\"" + x + "\" y=\"" + y + "\" font-size=\"" + size + "\" fill=\"#111\""
                + (look.isEmpty() ? "" : " " + look) + ">" + Markup.escaped(words) + "</text>");
    }

    /**
     * The picture.
     *
     * @return SVG
     */
    public String text() {
        return String.join("\n", lines) + "\n</svg>\n";
    }
}
