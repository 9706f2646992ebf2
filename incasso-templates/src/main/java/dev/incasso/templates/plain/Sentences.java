package dev.incasso.templates.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The sentences of a block. A full stop ends one unless it belongs to an abbreviation, an initial or a number, or a small
 * letter follows; a question mark and an exclamation mark always do.
 */
final class Sentences {

    private Sentences() {}

    /** The sentences of a block that has single spaces. */
    static List<String> of(String block, Grammar grammar) {
        List<String> sentences = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < block.length()) {
            if (!isStop(block.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            boolean hard = false;
            while (end < block.length() && (isStop(block.charAt(end)) || isClosing(block.charAt(end)))) {
                hard |= block.charAt(end) == '!' || block.charAt(end) == '?';
                end++;
            }
            if (end < block.length() && block.charAt(end) == ' ' && (hard || ends(block, at, end + 1, grammar))) {
                sentences.add(block.substring(from, end));
                from = end + 1;
            }
            at = end;
        }
        if (from < block.length()) {
            sentences.add(block.substring(from));
        }
        return sentences;
    }

    /** Whether a sentence ends with a stop of its own, and not with that of an abbreviation alone. */
    static boolean isClosed(String sentence) {
        int end = sentence.length();
        while (end > 0 && isClosing(sentence.charAt(end - 1))) {
            end--;
        }
        return end > 0
                && isStop(sentence.charAt(end - 1))
                && !Word.isDotted(sentence.substring(sentence.lastIndexOf(' ', end - 1) + 1, end));
    }

    private static boolean ends(String block, int stop, int nextSentence, Grammar grammar) {
        int letter = nextSentence;
        while (letter < block.length() && !Character.isLetterOrDigit(block.charAt(letter))) {
            if (block.charAt(letter) == ' ') {
                break;
            }
            letter++;
        }
        char first = letter < block.length() ? block.charAt(letter) : ' ';
        if (Character.isLowerCase(first)) {
            return false;
        }
        String before = wordBefore(block, stop);
        String lower = before.toLowerCase(Locale.ROOT);
        if (grammar.has("abbreviationsWithin", lower)) {
            return false;
        }
        if (grammar.has("abbreviationsBeforeNumbers", lower)) {
            return !Character.isDigit(first);
        }
        boolean initial = before.length() == 1 && Character.isUpperCase(before.charAt(0));
        if (initial || Word.isDotted(before) || grammar.has("abbreviationsAnywhere", lower)) {
            return grammar.has("starters", wordAt(block, letter)) && !(initial && isParticle(block, letter));
        }
        return true;
    }

    /** Whether a capital follows the word, so that it belongs to a name: "J. De Vries". */
    private static boolean isParticle(String block, int from) {
        int end = block.indexOf(' ', from);
        return end > 0 && end + 1 < block.length() && Character.isUpperCase(block.charAt(end + 1));
    }

    private static String wordBefore(String block, int end) {
        int from = end;
        while (from > 0 && (Character.isLetter(block.charAt(from - 1)) || block.charAt(from - 1) == '.')) {
            from--;
        }
        return block.substring(from, end);
    }

    private static String wordAt(String block, int from) {
        int end = from;
        while (end < block.length() && Character.isLetter(block.charAt(end))) {
            end++;
        }
        return block.substring(from, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    private static boolean isClosing(char c) {
        return c == ')' || c == ']' || c == '"' || c == '\'' || c == '”' || c == '’' || c == '»';
    }
}
