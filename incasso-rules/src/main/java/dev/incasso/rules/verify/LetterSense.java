package dev.incasso.rules.verify;

import dev.incasso.rules.book.LetterRules;
import dev.incasso.rules.book.LetterRules.TermStart;
import dev.incasso.rules.book.PhraseRule;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the phrases of a rule book make of a sentence, read with the plainest of means: lower case, a gap of up to eight
 * words, and of two meanings the one whose words stand first.
 */
final class LetterSense {

    private LetterSense() {}

    /** What a sentence says on the first day of its term; of two that begin at the same word the safer one. */
    static Optional<TermStart> termStart(LetterRules rules, String sentence) {
        TermStart found = null;
        int place = Integer.MAX_VALUE;
        for (TermStart start : TermStart.values()) {
            int first = rules.termStarts().stream()
                    .filter(rule -> rule.id().equals(start.name()))
                    .mapToInt(rule -> first(rule, sentence))
                    .min()
                    .orElse(Integer.MAX_VALUE);
            if (first < place) {
                found = start;
                place = first;
            }
        }
        return Optional.ofNullable(found);
    }

    /** Whether a rule has something to say on a sentence. */
    static boolean speaksOf(PhraseRule rule, String sentence) {
        boolean softened = rule.unless().stream()
                .anyMatch(word -> Pattern.compile("(?<![a-z])" + Pattern.quote(word) + "(?![a-z])")
                        .matcher(sentence)
                        .find());
        return !softened && first(rule, sentence) < Integer.MAX_VALUE;
    }

    static boolean anySpeaksOf(List<PhraseRule> rules, String sentence) {
        return rules.stream().anyMatch(rule -> speaksOf(rule, sentence));
    }

    private static int first(PhraseRule rule, String sentence) {
        int place = Integer.MAX_VALUE;
        for (String phrase : rule.phrases()) {
            Matcher matcher = pattern(phrase).matcher(sentence);
            if (matcher.find()) {
                place = Math.min(place, matcher.start());
            }
        }
        return place;
    }

    /** The reader let no other characters through than letters, digits, hyphens, blanks, '*', '...' and '(a|b)?'. */
    private static Pattern pattern(String phrase) {
        StringBuilder regex = new StringBuilder("(?<![a-z0-9-])");
        String[] words = phrase.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            boolean optional = words[i].endsWith(")?");
            if (words[i].equals("...")) {
                regex.append("(?:[a-z0-9-]+ ){0,8}?");
            } else if (optional && i < words.length - 1) {
                regex.append("(?:")
                        .append(word(words[i].substring(0, words[i].length() - 1)))
                        .append(" )?");
            } else {
                regex.append(word(words[i])).append(i < words.length - 1 ? " " : "");
            }
        }
        return Pattern.compile(regex + "(?![a-z0-9-])");
    }

    private static String word(String word) {
        return word.replace("(", "(?:").replace("*", "[a-z0-9-]*");
    }
}
