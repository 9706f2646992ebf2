package dev.incasso.templates.message;

/**
 * Keeps a value apart from the text around it. A value is put into a text with every ASCII character moved to the private
 * use area and a mark at both ends, so that nothing in it can be taken for markup, a table or a line end; it is moved back
 * when text or HTML is written.
 */
final class Shield {

    private static final char OFFSET = '\uE000';
    private static final char FIRST = '\uE100';
    private static final char LAST = '\uE101';
    private static final char HIGHEST_ASCII = '~';

    private static final String ISOLATE = "\u2068";
    private static final String POP_ISOLATE = "\u2069";

    private Shield() {}

    /** One line, without anything that steers how the characters after it are shown. */
    static String clean(String value) {
        StringBuilder clean = new StringBuilder();
        value.codePoints().forEach(c -> {
            if (breaksLine(c)) {
                if (clean.length() > 0 && clean.charAt(clean.length() - 1) != ' ') {
                    clean.append(' ');
                }
            } else if (!dropped(c)) {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString().strip();
    }

    private static boolean breaksLine(int c) {
        return Character.isISOControl(c) || c == ' ' || c == 0x2028 || c == 0x2029;
    }

    private static boolean dropped(int c) {
        boolean bidi = c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
        boolean invisible = c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE007F);
        boolean none = (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
        int type = Character.getType(c);
        return bidi || invisible || none || type == Character.PRIVATE_USE || type == Character.SURROGATE;
    }

    /** The value, so marked that no reader of markup sees anything in it. */
    static String shield(String value) {
        StringBuilder shielded = new StringBuilder().append(FIRST);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            shielded.append(c <= HIGHEST_ASCII ? (char) (c + OFFSET) : c);
        }
        return shielded.append(LAST).toString();
    }

    /** Whether a text of a template holds characters that are kept for values. */
    static boolean reserved(String text) {
        return text.codePoints().anyMatch(c -> Character.getType(c) == Character.PRIVATE_USE);
    }

    /** The text with its values as they are. */
    static String plain(String text, boolean rightToLeft) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == FIRST || c == LAST) {
                plain.append(!rightToLeft ? "" : c == FIRST ? ISOLATE : POP_ISOLATE);
            } else {
                plain.append(moved(c) ? (char) (c - OFFSET) : c);
            }
        }
        return plain.toString();
    }

    /** The text with its values as HTML, escaped. */
    static String html(String text, boolean rightToLeft) {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == FIRST || c == LAST) {
                html.append(!rightToLeft ? "" : c == FIRST ? "<bdi>" : "</bdi>");
            } else {
                html.append(escape(moved(c) ? (char) (c - OFFSET) : c));
            }
        }
        return html.toString();
    }

    private static boolean moved(char c) {
        return c >= OFFSET && c <= HIGHEST_ASCII + OFFSET;
    }

    private static String escape(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> Character.toString(c);
        };
    }
}
