package dev.incasso.templates.plain;

import java.util.List;

/**
 * The Dutch passive: a form of "worden", or of "zijn" with a verb whose perfect tense takes "hebben", with a participle
 * in the same clause, before or behind it. A participle goes with the nearest of these verbs; one that goes with "hebben"
 * is active. Clauses are parted by signs and by words such as "dat", "als" and "omdat".
 */
final class DutchPassive implements PassiveVoice {

    private static final int NONE = -1;
    private static final String VOICELESS = "kfsphxc";
    private static final int SHORTEST_STEM = 3;

    private final Grammar grammar;

    DutchPassive(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public int count(List<Word> words) {
        int count = 0;
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size()
                    || words.get(i).startsClause()
                    || grammar.has("clauseWords", words.get(i).lower())) {
                count += inClause(words.subList(from, i));
                from = i;
            }
        }
        return count;
    }

    private int inClause(List<Word> clause) {
        boolean have = clause.stream().anyMatch(word -> grammar.has("hebben", word.lower()));
        int[] behind = new int[clause.size()];
        int next = NONE;
        for (int i = clause.size() - 1; i >= 0; i--) {
            next = isAuxiliary(clause.get(i), have) ? i : next;
            behind[i] = next;
        }
        boolean[] passive = new boolean[clause.size()];
        int last = NONE;
        for (int i = 0; i < clause.size(); i++) {
            last = isAuxiliary(clause.get(i), have) ? i : last;
            int auxiliary = nearest(last, i, behind[i]);
            if (auxiliary != NONE && auxiliary != i && isPassive(clause.get(i), clause.get(auxiliary))) {
                passive[auxiliary] = true;
            }
        }
        int count = 0;
        for (boolean one : passive) {
            count += one ? 1 : 0;
        }
        return count;
    }

    /** Beside "hebben" the word "zijn" is "his": "heeft zijn rekening betaald". */
    private boolean isAuxiliary(Word word, boolean have) {
        return grammar.has("worden", word.lower())
                || grammar.has("hebben", word.lower())
                || (grammar.has("zijn", word.lower()) && !(have && word.lower().equals("zijn")));
    }

    private static int nearest(int before, int at, int behind) {
        if (before == NONE || behind == NONE) {
            return Math.max(before, behind);
        }
        return at - before <= behind - at ? before : behind;
    }

    private boolean isPassive(Word word, Word auxiliary) {
        if (!word.counts() || !isParticiple(word.lower())) {
            return false;
        }
        return grammar.has("worden", auxiliary.lower())
                || (grammar.has("zijn", auxiliary.lower()) && !isMoving(word.lower()));
    }

    private boolean isMoving(String participle) {
        if (grammar.has("notMoving", participle)) {
            return false;
        }
        return grammar.has("moving", participle)
                || grammar.of("particles").stream()
                        .anyMatch(particle -> participle.startsWith(particle)
                                && grammar.has("moving", participle.substring(particle.length())));
    }

    private boolean isParticiple(String word) {
        // Aangelegenheid and bereidheid end on -d as well.
        if (grammar.has("notParticiples", word) || word.endsWith("heid")) {
            return false;
        }
        return isWithoutParticle(word)
                || grammar.of("particles").stream()
                        .anyMatch(particle ->
                                word.startsWith(particle) && isWithoutParticle(word.substring(particle.length())));
    }

    private boolean isWithoutParticle(String word) {
        return !grammar.has("notParticiples", word) && (isStrongOrWithGe(word) || hasPrefix(word));
    }

    private boolean isStrongOrWithGe(String word) {
        return grammar.has("participles", word)
                || grammar.has("moving", word)
                || (word.startsWith("ge")
                        && word.length() >= 2 + SHORTEST_STEM
                        && (word.endsWith("d") || word.endsWith("t")));
    }

    private boolean hasPrefix(String word) {
        return grammar.of("prefixes").stream()
                .anyMatch(prefix -> word.startsWith(prefix)
                        && word.length() >= prefix.length() + SHORTEST_STEM
                        && endsAsParticiple(word));
    }

    /** Without ge- a word on -t is a participle only behind a voiceless sound: "verwerkt", but "betaalt" is "pays". */
    private static boolean endsAsParticiple(String word) {
        return word.endsWith("d") || (word.endsWith("t") && VOICELESS.indexOf(word.charAt(word.length() - 2)) >= 0);
    }
}
