package dev.incasso.templates.plain;

import java.util.List;

/**
 * The English passive: a form of "to be" and a participle behind it, with nothing but adverbs between them; in a question
 * or behind "there" the subject may stand between them too.
 */
final class EnglishPassive implements PassiveVoice {

    private static final int SUBJECT = 4;
    private static final int SHORTEST = 4;

    private final Grammar grammar;

    EnglishPassive(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public int count(List<Word> words) {
        int count = 0;
        for (int i = 0; i < words.size(); i++) {
            if (grammar.has("be", words.get(i).lower()) && participleFollows(words, i)) {
                count++;
            }
        }
        return count;
    }

    private boolean participleFollows(List<Word> words, int be) {
        int others = be == 0 || words.get(be).startsClause() ? SUBJECT : 0;
        for (int i = be + 1; i < words.size() && !words.get(i).startsClause(); i++) {
            String word = words.get(i).lower();
            if (grammar.has("be", word) || grammar.has("clauseWords", word)) {
                return false;
            }
            if (words.get(i).counts() && isParticiple(word)) {
                return true;
            }
            if (!grammar.has("between", word) && !word.endsWith("ly")) {
                others--;
                if (others < 0) {
                    return false;
                }
            }
        }
        return false;
    }

    private boolean isParticiple(String word) {
        return grammar.has("participles", word)
                || (word.length() >= SHORTEST
                        && word.endsWith("ed")
                        && !word.endsWith("eed")
                        && !grammar.has("notParticiples", word));
    }
}
