package dev.incasso.templates.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a sentence.
 *
 * @param text the word as it is written
 * @param lower the word in small letters, with a plain apostrophe and without invisible characters
 * @param counts false for names, numbers, amounts, dates, references and addresses
 * @param startsClause whether a comma or another sign parts it from the word before
 */
record Word(String text, String lower, boolean counts, boolean startsClause) {

    private static final int LONGEST_ABBREVIATION = 5;
    private static final int LONGEST_PART = 3;

    /** The words of one sentence. */
    static List<Word> of(String sentence, Grammar grammar) {
        List<Word> words = new ArrayList<>();
        boolean clause = false;
        for (String chunk : sentence.split(" ", -1)) {
            if (isOneSign(chunk)) {
                words.add(new Word(chunk, chunk.toLowerCase(Locale.ROOT), false, clause));
                clause = endsClause(chunk.charAt(chunk.length() - 1));
            } else {
                clause = addLetters(chunk, words, clause, grammar);
            }
        }
        return words;
    }

    /** A word that no measure looks at, because the law or the bill fixes it. */
    Word blank() {
        return new Word("", "", false, startsClause);
    }

    private static boolean addLetters(String chunk, List<Word> words, boolean startsClause, Grammar grammar) {
        boolean clause = startsClause;
        boolean abbreviation = isDotted(chunk);
        int from = 0;
        while (from < chunk.length()) {
            if (!Character.isLetter(chunk.charAt(from))) {
                clause |= endsClause(chunk.charAt(from));
                from++;
                continue;
            }
            int end = from + 1;
            while (end < chunk.length() && belongs(chunk.charAt(end), abbreviation)) {
                end++;
            }
            int after = end;
            while (!Character.isLetter(chunk.charAt(end - 1))) {
                end--;
            }
            String text = visible(chunk.substring(from, end));
            String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
            words.add(new Word(text, lower, words.isEmpty() || !isName(text, lower, grammar), clause));
            clause = false;
            from = after;
        }
        return clause;
    }

    /** A number, an amount, a date, a reference, or an address of e-mail or web: taken in at one glance. */
    private static boolean isOneSign(String chunk) {
        boolean letter = false;
        for (int i = 0; i < chunk.length(); i++) {
            char c = chunk.charAt(i);
            if (Character.isDigit(c) || c == '@') {
                return true;
            }
            // incasso.nl, but neither d.w.z. nor a full stop without a space behind it
            if (c == '.' && letter && i + 1 < chunk.length() && Character.isLowerCase(chunk.charAt(i + 1))) {
                return !isDotted(chunk);
            }
            letter = Character.isLetter(c);
        }
        return false;
    }

    /** Whether letters stand between full stops, as in d.w.z. and B.V. */
    static boolean isDotted(String chunk) {
        int part = 0;
        int dots = 0;
        for (int i = 0; i < chunk.length(); i++) {
            char c = chunk.charAt(i);
            if (c == '.' && part > 0) {
                dots += i + 1 < chunk.length() && Character.isLetter(chunk.charAt(i + 1)) ? 1 : 0;
                part = 0;
            } else if (Character.isLetter(c)) {
                part++;
                if (part > LONGEST_PART) {
                    return false;
                }
            } else if (c != ',' && c != ')' && c != '(' && c != ':' && c != ';') {
                return false;
            }
        }
        return dots > 0;
    }

    private static boolean isName(String text, String lower, Grammar grammar) {
        boolean shouted = text.length() > LONGEST_ABBREVIATION
                && text.equals(text.toUpperCase(Locale.ROOT))
                && !text.equals(lower);
        return Character.isUpperCase(text.charAt(0)) && !shouted && !grammar.has("pronouns", lower);
    }

    private static boolean belongs(char c, boolean abbreviation) {
        return Character.isLetter(c)
                || c == '\''
                || c == '’'
                || c == '-'
                || (c == '.' && abbreviation)
                || isInvisible(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean endsClause(char c) {
        return switch (c) {
            case ',', ';', ':', '(', ')', '|', '–', '—', '.', '!', '?', '…' -> true;
            default -> false;
        };
    }

    /** Soft hyphens and the like, which would hide a word. */
    private static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT;
    }

    private static String visible(String word) {
        StringBuilder text = new StringBuilder(word.length());
        word.chars().filter(c -> !isInvisible((char) c)).forEach(c -> text.append((char) c));
        return text.toString();
    }
}
