package dev.incasso.templates.plain;

import java.util.ArrayList;
import java.util.List;

/**
 * The blocks of a text in which sentences are looked for: a paragraph, a heading, a row of a table, an item of a list, a
 * line of an address.
 *
 * <p>A sentence runs on over the end of a line when the next line begins with a small letter, or when the line is as long
 * as a wrapped line is. It never runs on over an empty line, a full stop, or the border of a row or an item.
 */
final class Lines {

    private static final int WRAPPED = 40;
    private static final int GAP_OF_A_ROW = 3;

    private Lines() {}

    /** The blocks, each in one line with single spaces. */
    static List<String> of(String text) {
        List<String> blocks = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        String before = "";
        for (String line : split(text)) {
            String stripped = trim(line);
            if (block.length() > 0 && !runsOn(before, stripped)) {
                add(blocks, block);
            }
            block.append(block.length() == 0 ? "" : " ").append(stripped);
            before = stripped;
        }
        add(blocks, block);
        return blocks;
    }

    private static void add(List<String> blocks, StringBuilder block) {
        String text = evenSpaces(withoutMark(block.toString()));
        if (!text.isEmpty()) {
            blocks.add(text);
        }
        block.setLength(0);
    }

    private static List<String> split(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isLineEnd(text.charAt(i))) {
                lines.add(text.substring(from, i));
                boolean pair = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
                i += pair ? 1 : 0;
                from = i + 1;
            }
        }
        lines.add(text.substring(from));
        return lines;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean runsOn(String line, String next) {
        if (line.isEmpty() || next.isEmpty() || isMarked(next) || isRow(line) || isRow(next)) {
            return false;
        }
        char last = line.charAt(line.length() - 1);
        boolean closed = last == '.' || last == '!' || last == '?' || last == '…' || last == ':' || last == ';';
        boolean heading = line.charAt(0) == '#';
        return !closed && !heading && (Character.isLowerCase(next.charAt(0)) || line.length() >= WRAPPED);
    }

    /** Whether a line has columns: bars, tabs, or gaps wider than between sentences. */
    private static boolean isRow(String line) {
        int gap = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            gap = isSpace(c) ? gap + 1 : 0;
            if (c == '|' || c == '\t' || gap >= GAP_OF_A_ROW) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMarked(String line) {
        return line.charAt(0) == '#' || markEnd(line) > 0;
    }

    private static String withoutMark(String line) {
        int from = 0;
        while (from < line.length() && line.charAt(from) == '#') {
            from++;
        }
        return line.substring(Math.max(from, markEnd(line)));
    }

    /** Where the text of a list item begins, behind "-", "3." or "b)"; 0 if the line is no item. */
    private static int markEnd(String line) {
        int end = 0;
        if (!line.isEmpty() && "-*•·–—▪◦".indexOf(line.charAt(0)) >= 0) {
            end = 1;
        } else {
            int digits = 0;
            while (digits < line.length() && digits < 3 && Character.isLetterOrDigit(line.charAt(digits))) {
                digits++;
            }
            boolean number =
                    digits > 0 && digits < 3 && line.chars().limit(digits).allMatch(Character::isDigit);
            boolean letter = digits == 1;
            char sign = digits < line.length() ? line.charAt(digits) : ' ';
            if ((number && (sign == '.' || sign == ')')) || (letter && sign == ')')) {
                end = digits + 1;
            }
        }
        return end > 0 && end < line.length() && isSpace(line.charAt(end)) ? end : 0;
    }

    private static String trim(String line) {
        int from = 0;
        int end = line.length();
        while (from < end && isSpace(line.charAt(from))) {
            from++;
        }
        while (end > from && isSpace(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(from, end);
    }

    private static String evenSpaces(String line) {
        StringBuilder even = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!isSpace(c)) {
                even.append(c);
            } else if (even.length() > 0 && even.charAt(even.length() - 1) != ' ') {
                even.append(' ');
            }
        }
        return trim(even.toString());
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
