package dev.incasso.templates.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One sentence or line of a text, measured. Immutable and thread-safe. */
final class Sentence {

    /** A line without a stop that holds more words is a sentence all the same. */
    private static final int WORDS_OF_A_LINE = 6;

    private final String quote;
    private final int words;
    private final boolean line;
    private final List<String> longWords;
    private final int passives;
    private final List<Jargon> jargon;

    private Sentence(String quote, int words, boolean line, List<String> longWords, int passives, List<Jargon> jargon) {
        this.quote = quote;
        this.words = words;
        this.line = line;
        this.longWords = longWords;
        this.passives = passives;
        this.jargon = jargon;
    }

    static Sentence of(String quote, Tongue tongue) {
        List<Word> all = Word.of(quote, tongue.grammar());
        List<Word> judged = new ArrayList<>(all);
        List<Jargon> jargon = new ArrayList<>();
        for (JargonList.Match match : tongue.jargon().in(all)) {
            if (match.entry().kind() == JargonEntry.Kind.KEEP) {
                for (int i = match.firstWord(); i < match.endExclusive(); i++) {
                    judged.set(i, all.get(i).blank());
                }
            } else {
                jargon.add(new Jargon(match.entry(), text(all, match), quote));
            }
        }
        int words = (int) all.stream().filter(Word::counts).count();
        List<String> longWords = judged.stream()
                .filter(word -> word.counts() && tongue.isLong(word.lower()))
                .map(Word::text)
                .toList();
        return new Sentence(
                quote,
                words,
                words == 0 || (words <= WORDS_OF_A_LINE && !Sentences.isClosed(quote)),
                longWords,
                tongue.passiveVoice().count(judged),
                List.copyOf(jargon));
    }

    private static String text(List<Word> words, JargonList.Match match) {
        return String.join(
                " ",
                words.subList(match.firstWord(), match.endExclusive()).stream()
                        .map(Word::text)
                        .toList());
    }

    String quote() {
        return quote;
    }

    int words() {
        return words;
    }

    /** Whether this is a heading, a row or the like, and no sentence. */
    boolean isLine() {
        return line;
    }

    List<String> longWords() {
        return longWords;
    }

    int passives() {
        return passives;
    }

    List<Jargon> jargon() {
        return jargon;
    }

    /** Whether this sentence tells what a term in it is, or begins with such words itself if the term is empty. */
    boolean explains(String term, Grammar grammar) {
        String lower = quote.toLowerCase(Locale.ROOT);
        int end = lower.indexOf(term.toLowerCase(Locale.ROOT)) + term.length();
        String rest = lower.substring(Math.min(end, lower.length())).strip();
        return (!term.isEmpty() && rest.startsWith("("))
                || grammar.explainers().stream()
                        .anyMatch(words -> term.isEmpty() ? rest.startsWith(words) : rest.contains(words));
    }
}
