package dev.incasso.templates.text;

/**
 * Makes letters and digits the same that scanners mix up: l, i and 1; o and 0; c and e; g, q and 9; s and 5; b and 8. A bar
 * beside a letter or digit is an l or 1 too; so is an exclamation mark before one, but not at the end of a word.
 */
public final class Folding {

    private static final String FROM = "l10cq958";
    private static final String TO = "iioeggsb";

    private Folding() {}

    /** The text with one sign for those that are mixed up; of the same length. */
    public static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            int index = FROM.indexOf(sign);
            boolean stroke = (sign == '|' && part(text, i - 1)) || ((sign == '|' || sign == '!') && part(text, i + 1));
            folded.append(stroke ? 'i' : index < 0 ? sign : TO.charAt(index));
        }
        return folded.toString();
    }

    private static boolean part(String text, int place) {
        return place >= 0 && place < text.length() && Character.isLetterOrDigit(text.charAt(place));
    }
}
