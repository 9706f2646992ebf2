package dev.incasso.templates.message;

/**
 * How long a text is as a text message (3GPP TS 23.038): 160 characters of the basic alphabet, a few others counted as
 * two; with any other character 70 units of UTF-16. Longer texts go in segments of 153 or 67. Immutable and thread-safe.
 */
public final class GsmText {

    /** How the characters are sent. */
    public enum Encoding {
        /** Seven bits a character. */
        GSM_7,
        /** Sixteen bits a unit. */
        UCS_2
    }

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
            + "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    /** Each of these goes as an escape and a second character. */
    private static final String EXTENSION = "\f^{}\\[~]|€";

    private static final int ONE_GSM_7 = 160;
    private static final int SEGMENT_GSM_7 = 153;
    private static final int ONE_UCS_2 = 70;
    private static final int SEGMENT_UCS_2 = 67;

    private final Encoding encoding;
    private final int length;
    private final int segments;

    private GsmText(Encoding encoding, int length, int segments) {
        this.encoding = encoding;
        this.length = length;
        this.segments = segments;
    }

    /**
     * Measures a text.
     *
     * @param text the text
     * @return its measure
     */
    public static GsmText of(String text) {
        boolean basic = text.chars().allMatch(c -> BASIC.indexOf(c) >= 0 || EXTENSION.indexOf(c) >= 0);
        Encoding encoding = basic ? Encoding.GSM_7 : Encoding.UCS_2;
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            length += unit(encoding, text.charAt(i));
        }
        int one = basic ? ONE_GSM_7 : ONE_UCS_2;
        return new GsmText(encoding, length, length <= one ? 1 : segments(text, encoding));
    }

    private static int unit(Encoding encoding, char c) {
        return encoding == Encoding.GSM_7 && EXTENSION.indexOf(c) >= 0 ? 2 : 1;
    }

    /** An escape and its character, and the two halves of one character, stay in one segment. */
    private static int segments(String text, Encoding encoding) {
        int room = encoding == Encoding.GSM_7 ? SEGMENT_GSM_7 : SEGMENT_UCS_2;
        int segments = 1;
        int used = 0;
        int i = 0;
        while (i < text.length()) {
            boolean pair = encoding == Encoding.UCS_2
                    && Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            int size = pair ? 2 : unit(encoding, text.charAt(i));
            if (used + size > room) {
                segments++;
                used = 0;
            }
            used += size;
            i += pair ? 2 : 1;
        }
        return segments;
    }

    /**
     * How the text is sent.
     *
     * @return the encoding
     */
    public Encoding encoding() {
        return encoding;
    }

    /**
     * How long it is.
     *
     * @return characters of seven bits, those of the extension counted as two; or units of sixteen bits
     */
    public int length() {
        return length;
    }

    /**
     * In how many messages it goes.
     *
     * @return one at least
     */
    public int segments() {
        return segments;
    }

    /** Encoding, length and segments. */
    @Override
    public String toString() {
        return encoding + ", " + length + " characters, " + segments + (segments == 1 ? " message" : " messages");
    }
}
