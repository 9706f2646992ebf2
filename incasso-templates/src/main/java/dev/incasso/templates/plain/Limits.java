package dev.incasso.templates.plain;

/**
 * Up to where a text keeps a level, for one aspect of one language.
 *
 * @param a2 the highest figure of level A2
 * @param b1 the highest figure of level B1
 * @param b2 the highest figure of level B2
 */
record Limits(int a2, int b1, int b2) {

    /** The level of a figure that is a share or an average: {@code part} is to keep under limit times {@code whole}. */
    LanguageLevel level(long part, long whole) {
        if (part <= a2 * whole) {
            return LanguageLevel.A2;
        } else if (part <= b1 * whole) {
            return LanguageLevel.B1;
        }
        return part <= b2 * whole ? LanguageLevel.B2 : LanguageLevel.C1;
    }

    /** The level of a count in a hundred. A single one makes no text harder than B1, however short the text is. */
    LanguageLevel levelPerHundred(int count, int whole) {
        LanguageLevel level = level(100L * count, whole);
        return count <= 1 && !level.isAtMost(LanguageLevel.B1) ? LanguageLevel.B1 : level;
    }
}
