package dev.incasso.templates.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Phrases, to be found in a letter as a scanner may have read it. {@code ...} is a gap of up to eight words within one
 * clause, over which a date of the letter is not skipped; {@code *} the rest of a word; {@code (a|b)} one of several and
 * {@code (a|b)?} one of them or none. Immutable and thread-safe.
 */
public final class Phrases {

    /** Words that change the meaning of what they stand in: a gap does not run over them. */
    private static final String NOT_IN_A_GAP =
            "(?!(?:dagtekening|dagtekenen|datum|verzending|verzonden|verstuurd|heden|vandaag|nadat)\\b)";

    private static final String GAP = "(?:[ \\n]" + NOT_IN_A_GAP + "[a-z0-9'€-]{1,30}){0,8}?";
    private static final String REST_OF_WORD = "[a-z-]{0,30}";
    private static final String SPACE = "[ \\n]";

    private final Pattern anywhere;
    private final Pattern atTheEnd;

    private Phrases(List<String> phrases) {
        String any = phrases.stream().map(Phrases::expression).collect(Collectors.joining("|"));
        anywhere = Pattern.compile("(?<![a-z0-9])(?:" + any + ")(?![a-z0-9])");
        atTheEnd = Pattern.compile("(?<![a-z0-9])(?:" + any + ")[ \\n:]{0,3}\\z");
    }

    /**
     * Finds any of these.
     *
     * @param phrases at least one phrase
     */
    public static Phrases of(List<String> phrases) {
        return new Phrases(phrases);
    }

    /**
     * Finds any of these.
     *
     * @param phrases phrases with commas or line ends between them
     */
    public static Phrases list(String phrases) {
        return new Phrases(List.of(phrases.strip().split(" *[,\\n] *", -1)));
    }

    private static String expression(String phrase) {
        StringBuilder expression = new StringBuilder();
        for (String word : words(phrase)) {
            if (word.equals("...")) {
                expression.append(GAP);
                continue;
            }
            String separator = expression.length() == 0 ? "" : SPACE;
            boolean optional = word.endsWith(")?");
            String once = separator + folded(optional ? word.substring(0, word.length() - 1) : word);
            expression.append(optional ? "(?:" + once + ")?" : once);
        }
        return expression.toString();
    }

    /** One word or group as an expression over folded text; the signs of the phrase itself are not folded. */
    private static String folded(String word) {
        StringBuilder expression = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char sign = word.charAt(i);
            expression.append(
                    switch (sign) {
                        case '(' -> "(?:";
                        case ')', '|' -> String.valueOf(sign);
                        case '*' -> REST_OF_WORD;
                        case ' ' -> SPACE;
                        case '.' -> "\\.";
                        default -> Folding.of(String.valueOf(sign));
                    });
        }
        return expression.toString();
    }

    /** The words of a phrase; alternatives are one word even with spaces in them. */
    private static List<String> words(String phrase) {
        List<String> words = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < phrase.length(); i++) {
            char sign = phrase.charAt(i);
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (sign == ' ' && depth == 0) {
                words.add(phrase.substring(start, i));
                start = i + 1;
            }
        }
        words.add(phrase.substring(start));
        return words;
    }

    private static Matcher within(Pattern pattern, LetterText text, Passage passage) {
        return pattern.matcher(text.folded())
                .region(passage.start(), passage.end())
                .useTransparentBounds(true);
    }

    /** The first place in a passage. */
    public Optional<Passage> firstIn(LetterText text, Passage passage) {
        Matcher matcher = within(anywhere, text, passage);
        return matcher.find() ? Optional.of(new Passage(matcher.start(), matcher.end())) : Optional.empty();
    }

    /** Whether one of the phrases stands in a passage. */
    public boolean standIn(LetterText text, Passage passage) {
        return within(anywhere, text, passage).find();
    }

    /** Whether a passage ends with one of the phrases, white space and a colon aside. */
    public boolean end(LetterText text, Passage passage) {
        return within(atTheEnd, text, passage).find();
    }

    /** Whether one of the phrases stands anywhere in the letter. */
    public boolean standIn(LetterText text) {
        return anywhere.matcher(text.folded()).find();
    }

    /** All places in the letter. */
    public List<Passage> in(LetterText text) {
        return in(text, new Passage(0, text.folded().length()));
    }

    /** All places in a passage. */
    public List<Passage> in(LetterText text, Passage passage) {
        List<Passage> found = new ArrayList<>();
        Matcher matcher = within(anywhere, text, passage);
        while (matcher.find()) {
            found.add(new Passage(matcher.start(), matcher.end()));
        }
        return found;
    }
}
