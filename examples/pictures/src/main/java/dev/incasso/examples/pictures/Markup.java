package dev.incasso.examples.pictures;

/** Text inside XML. */
public final class Markup {

    private Markup() {}

    /**
     * The text as it stands between or inside tags; what XML cannot hold becomes a blank.
     *
     * @param text any text
     * @return the text in XML
     */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(allowed(character) ? character : ' ');
            }
        });
        return escaped.toString();
    }

    private static boolean allowed(int character) {
        boolean surrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return !Character.isISOControl(character) && !surrogate && character != 0xFFFE && character != 0xFFFF;
    }
}
