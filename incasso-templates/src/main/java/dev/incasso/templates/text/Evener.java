package dev.incasso.templates.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Writes the even text of a letter sign by sign, and keeps where each sign came from. */
final class Evener {

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> places = new ArrayList<>();
    private boolean joined;
    private boolean softBreak;
    private boolean inTable;
    private int endOfLine = -1;

    Evener(String source) {
        this.source = source;
    }

    String text() {
        return text.toString();
    }

    int[] places() {
        return places.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Takes one sign from a place of the original. */
    void add(char sign, int place) {
        if (sign == '\u00ad' || Character.getType(sign) == Character.FORMAT) {
            softBreak |= sign == '\u00ad';
            return;
        }
        boolean endsWithNext = sign == '\r' && place + 1 < source.length() && source.charAt(place + 1) == '\n';
        if (sign == '\n' || sign == '\u2028' || (sign == '\r' && !endsWithNext)) {
            newLine(place);
        } else if (sign == '|' && inTable(place)) {
            space(place);
        } else if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
            space(place);
        } else {
            even(sign, place);
        }
    }

    /** Whether a bar parts the cells of a table: its line begins and ends with one. */
    private boolean inTable(int place) {
        if (place >= endOfLine) {
            int end = source.indexOf('\n', place);
            endOfLine = end < 0 ? source.length() : end;
            String line = source.substring(source.lastIndexOf('\n', place) + 1, endOfLine)
                    .strip();
            inTable = line.length() > 1 && line.startsWith("|") && line.endsWith("|");
        }
        return inTable;
    }

    private void newLine(int place) {
        if (endsWith(' ')) {
            remove();
        }
        int last = text.length() - 1;
        if (softBreak && wordGoesOn(place)) {
            joined = true;
            return;
        }
        if (last >= 1 && text.charAt(last) == '-' && Character.isLetter(text.charAt(last - 1)) && wordGoesOn(place)) {
            remove();
            joined = true;
            return;
        }
        boolean already = last >= 1 && text.charAt(last) == '\n' && text.charAt(last - 1) == '\n';
        if (last >= 0 && !already) {
            put('\n', place);
        }
    }

    /** Whether the next line goes on with a letter, and is no new paragraph: then the word was broken. */
    private boolean wordGoesOn(int place) {
        int next = place + 1;
        while (next < source.length() && Character.isWhitespace(source.charAt(next)) && source.charAt(next) != '\n') {
            next++;
        }
        return next < source.length() && Character.isLetter(source.charAt(next)) && !beginsWithAnd(next);
    }

    /** "administratie- en incassokosten" over two lines keeps its hyphen. */
    private boolean beginsWithAnd(int next) {
        return source.startsWith("en ", next) || source.startsWith("of ", next);
    }

    private void space(int place) {
        if (text.length() > 0 && !joined && !endsWith(' ') && !endsWith('\n')) {
            put(' ', place);
        }
    }

    private void even(char sign, int place) {
        joined = false;
        softBreak = false;
        String replacement = replacement(sign);
        for (int i = 0; i < replacement.length(); i++) {
            put(Character.toLowerCase(replacement.charAt(i)), place);
        }
    }

    private static String replacement(char sign) {
        return switch (sign) {
            case '\u2018', '\u2019', '\u201b', '`', '\u00b4' -> "'";
            case '\u201c', '\u201d', '\u201e' -> "\"";
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> "-";
            case '\u0132', '\u0133' -> "ij";
            case '\ufb00' -> "ff";
            case '\ufb01' -> "fi";
            case '\ufb02' -> "fl";
            default -> sign < 128 ? String.valueOf(sign) : withoutAccent(sign);
        };
    }

    private static String withoutAccent(char sign) {
        StringBuilder bare = new StringBuilder();
        Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFD)
                .chars()
                .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                .forEach(part -> bare.append((char) part));
        return bare.toString();
    }

    private boolean endsWith(char sign) {
        return text.length() > 0 && text.charAt(text.length() - 1) == sign;
    }

    private void put(char sign, int place) {
        text.append(sign);
        places.add(place);
    }

    private void remove() {
        text.setLength(text.length() - 1);
        places.remove(places.size() - 1);
    }

    void trimEnd() {
        while (endsWith(' ') || endsWith('\n')) {
            remove();
        }
    }
}
