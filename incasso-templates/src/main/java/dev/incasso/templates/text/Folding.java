package dev.incasso.templates.text;

/** Makes letters and digits the same that scanners mix up: l, i and 1; o and 0; c and e; g, q and 9; s and 5; b and 8. */
public final class Folding {

    private static final String FROM = "l1|!0cq958";
    private static final String TO = "iiiioeggsb";

    private Folding() {}

    /** The text with one sign for those that are mixed up; of the same length. */
    public static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            int index = FROM.indexOf(sign);
            folded.append(index < 0 ? sign : TO.charAt(index));
        }
        return folded.toString();
    }
}
