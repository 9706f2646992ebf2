package dev.incasso.examples.letters;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;

/**
 * Joins Arabic letters for print. The renderer places vowel signs as letters of their own, so they are left out, as in most
 * printed Arabic; the letters stay.
 */
final class ArabicShaping extends ICUBidiReorderer {

    @Override
    public String shapeText(String text) {
        return super.shapeText(text.replaceAll("[\u064b-\u0652]", ""));
    }
}
