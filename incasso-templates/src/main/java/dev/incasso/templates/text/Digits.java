package dev.incasso.templates.text;

import java.util.regex.Pattern;

/** Digits as a scanner may have read them: "2O26" and "l4" are numbers too. */
public final class Digits {

    /** One digit in the folded text, where 0 is o, 1 is i, 5 is s, 8 is b and 9 is g. */
    public static final String FOLDED = "[oi234s67bg]";

    private static final Pattern NUMBER = Pattern.compile(FOLDED + "+");
    private static final String FROM = "oisbg";
    private static final String TO = "01589";

    private Digits() {}

    /**
     * The digits of a number.
     *
     * @param text the number, perhaps with letters that look like digits
     * @return its digits; empty if another sign stands in it
     */
    public static String of(String text) {
        String folded = Folding.of(text);
        if (!NUMBER.matcher(folded).matches()) {
            return "";
        }
        StringBuilder digits = new StringBuilder(folded);
        for (int i = 0; i < digits.length(); i++) {
            int index = FROM.indexOf(digits.charAt(i));
            if (index >= 0) {
                digits.setCharAt(i, TO.charAt(index));
            }
        }
        return digits.toString();
    }

    /**
     * A text with each letter that looks like a digit read as one.
     *
     * @param text some text
     * @return the text, of the same length
     */
    public static String repaired(String text) {
        String folded = Folding.of(text);
        StringBuilder repaired = new StringBuilder(text);
        for (int i = 0; i < repaired.length(); i++) {
            String digit = of(folded.substring(i, i + 1));
            if (!digit.isEmpty()) {
                repaired.setCharAt(i, digit.charAt(0));
            }
        }
        return repaired.toString();
    }

    /**
     * Whether one sign at least is a digit as it stands.
     *
     * @param text some text
     */
    public static boolean standIn(String text) {
        return text.chars().anyMatch(sign -> sign >= '0' && sign <= '9');
    }
}
