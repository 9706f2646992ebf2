package dev.incasso.templates.plain;

import java.util.List;

/**
 * The syllables of a word, counted by its vowels. An estimate: loan words such as "museum" are a syllable off, which the
 * share of long words of a text can bear.
 */
final class Syllables {

    private static final String VOWELS = "aeiouyàáâãåèéêìíîòóôùúû";
    /** What Dutch speaks in one breath, the longest first. */
    private static final List<String> DUTCH_TOGETHER = List.of(
            "aai", "ooi", "oei", "eeu", "ieu", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ei", "ij", "ou", "au",
            "ai", "oi");
    /** Vowels that English speaks apart. */
    private static final List<String> ENGLISH_APART = List.of("ia", "io", "iu", "ua", "uo");

    private Syllables() {}

    /** Of a Dutch word in small letters. A diaeresis begins a syllable, whatever stands before it. */
    static int dutch(String lower) {
        int count = 0;
        int at = 0;
        while (at < lower.length()) {
            if (isVowel(base(lower.charAt(at)))) {
                count++;
                at += together(lower, at);
            } else {
                at++;
            }
        }
        return count;
    }

    private static int together(String word, int at) {
        for (String group : DUTCH_TOGETHER) {
            if (at + group.length() <= word.length() && base(word.charAt(at)) == group.charAt(0)) {
                boolean same = true;
                for (int i = 1; i < group.length(); i++) {
                    same &= unstressed(word.charAt(at + i)) == group.charAt(i);
                }
                if (same) {
                    return group.length();
                }
            }
        }
        return 1;
    }

    /** Of an English word in small letters. */
    static int english(String lower) {
        String word = lower.replace("'", "");
        int count = 0;
        for (int i = 0; i < word.length(); i++) {
            if (isVowel(word.charAt(i)) && (i == 0 || !isVowel(word.charAt(i - 1)) || apart(word, i - 1))) {
                count++;
            }
        }
        return Math.max(count - (isLastMute(word) ? 1 : 0), count > 0 ? 1 : 0);
    }

    private static boolean apart(String word, int at) {
        if (!ENGLISH_APART.contains(word.substring(at, at + 2))) {
            return false;
        }
        char before = at > 0 ? word.charAt(at - 1) : ' ';
        // na-tion, spe-cial, re-gion and e-qual, but pe-ri-od and ac-tu-al
        String together = word.charAt(at) == 'u' ? "gq" : "tscgx";
        return before != ' ' && together.indexOf(before) < 0;
    }

    /** Whether the last e is not heard: make, makes, owed; but heard in able, pages, wanted. */
    private static boolean isLastMute(String word) {
        int end = word.length();
        String ending = word.endsWith("es") || word.endsWith("ed") ? word.substring(end - 2) : "e";
        int e = end - ending.length();
        if (e < 1 || !word.endsWith(ending) || isVowel(word.charAt(e - 1))) {
            return false;
        }
        char before = word.charAt(e - 1);
        boolean afterConsonant = e >= 2 && !isVowel(word.charAt(e - 2));
        return switch (ending) {
            case "es" ->
                "sxzcg".indexOf(before) < 0
                        && !word.endsWith("ches")
                        && !word.endsWith("shes")
                        && !(before == 'l' && afterConsonant);
            case "ed" -> before != 't' && before != 'd';
            default -> !(before == 'l' && afterConsonant);
        };
    }

    private static boolean isVowel(char c) {
        return VOWELS.indexOf(c) >= 0;
    }

    private static char base(char c) {
        return switch (c) {
            case 'ä' -> 'a';
            case 'ë' -> 'e';
            case 'ï' -> 'i';
            case 'ö' -> 'o';
            case 'ü' -> 'u';
            default -> unstressed(c);
        };
    }

    /** An accent in "één" parts no vowels, as a diaeresis does. */
    private static char unstressed(char c) {
        return switch (c) {
            case 'á' -> 'a';
            case 'é', 'è', 'ê' -> 'e';
            case 'í' -> 'i';
            case 'ó' -> 'o';
            case 'ú' -> 'u';
            default -> c;
        };
    }
}
