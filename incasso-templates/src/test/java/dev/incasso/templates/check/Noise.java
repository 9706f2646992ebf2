package dev.incasso.templates.check;

import java.util.Locale;
import java.util.Random;

/** What happens to the text of a letter on its way: it is wrapped, scanned, copied, put in HTML. The words stay the same. */
enum Noise {
    NONE,
    LINE_BREAKS,
    WINDOWS_LINE_BREAKS,
    HYPHENS,
    SOFT_HYPHENS,
    HARD_SPACES,
    DOUBLE_SPACES,
    HTML,
    HTML_WITH_MARKS,
    UPPER_CASE,
    SCANNED;

    private static final String CLEAR = "lIoOO0l1";
    private static final String MISREAD = "Il00oOIl";

    /** The text with this noise; the same random numbers give the same text. */
    String on(String text, long seed) {
        Random random = new Random(seed);
        return switch (this) {
            case NONE -> text;
            case LINE_BREAKS -> spaces(text, random, 3, "\n");
            case WINDOWS_LINE_BREAKS -> spaces(text, random, 4, "\r\n");
            case HYPHENS -> inWords(text, random, "-\n");
            case SOFT_HYPHENS -> inWords(text, random, "\u00ad");
            case HARD_SPACES -> spaces(text, random, 2, "\u00a0");
            case DOUBLE_SPACES -> spaces(text, random, 2, "  ");
            case HTML -> html(text);
            case HTML_WITH_MARKS ->
                html(spaces(text, random, 6, " <b> ").replace(" <b> ", " <span>x</span> "))
                        .replace("<span>x</span>", "<b></b>");
            case UPPER_CASE -> text.toUpperCase(Locale.ROOT);
            case SCANNED -> scanned(text, random);
        };
    }

    private static String spaces(String text, Random random, int oneIn, String instead) {
        StringBuilder changed = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean change = text.charAt(i) == ' ' && random.nextInt(oneIn) == 0;
            changed.append(change ? instead : String.valueOf(text.charAt(i)));
        }
        return changed.toString();
    }

    /** Breaks long words of small letters. */
    private static String inWords(String text, Random random, String broken) {
        StringBuilder changed = new StringBuilder();
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean small = sign >= 'a' && sign <= 'z';
            boolean more =
                    i + 3 < text.length() && text.substring(i, i + 3).chars().allMatch(Character::isLowerCase);
            if (small && more && run >= 3 && random.nextInt(6) == 0) {
                changed.append(broken);
                run = 0;
            }
            run = small ? run + 1 : 0;
            changed.append(sign);
        }
        return changed.toString();
    }

    private static String html(String text) {
        return "<html><head><title>Brief</title></head><body><p>"
                + text.replace("€", "&euro;").replace("\n\n", "</p>\n<p>").replace("\n", "<br>\n")
                + "</p></body></html>";
    }

    /** A few signs that scanners mix up. */
    private static String scanned(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int known = CLEAR.indexOf(text.charAt(i));
            if (known >= 0 && random.nextInt(25) == 0) {
                changed.setCharAt(i, MISREAD.charAt(known));
            }
        }
        return changed.toString();
    }
}
