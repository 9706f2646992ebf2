package dev.incasso.templates.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The remarks on a measured text, in its order. */
final class Remarks {

    /** Fewer long words in a sentence pass, as long as the text as a whole keeps B1. */
    private static final int MANY_LONG_WORDS = 3;

    private final Tongue tongue;
    private final boolean sentencesTooLong;
    private final boolean wordsTooLong;

    private Remarks(Tongue tongue, PlainLanguage result) {
        this.tongue = tongue;
        this.sentencesTooLong = !result.level(Aspect.AVERAGE_SENTENCE).isAtMost(LanguageLevel.B1);
        this.wordsTooLong = !result.level(Aspect.LONG_WORDS).isAtMost(LanguageLevel.B1);
    }

    static List<Remark> of(PlainLanguage result, Tongue tongue, List<Sentence> sentences) {
        Remarks rules = new Remarks(tongue, result);
        Set<String> explained = rules.explainedTerms(sentences);
        List<Remark> remarks = new ArrayList<>();
        for (Sentence sentence : sentences) {
            rules.onLength(sentence, remarks);
            if (sentence.longWords().size() >= MANY_LONG_WORDS
                    || (rules.wordsTooLong && !sentence.longWords().isEmpty())) {
                remarks.add(Remark.longWords(sentence));
            }
            if (sentence.passives() > 0) {
                remarks.add(Remark.passive(sentence));
            }
            for (Jargon found : sentence.jargon()) {
                // A term is worth one remark, however often the text uses it.
                if (!found.mayStayExplained() || explained.add(found.rule())) {
                    remarks.add(Remark.jargon(found));
                }
            }
        }
        return List.copyOf(remarks);
    }

    private void onLength(Sentence sentence, List<Remark> remarks) {
        if (sentence.isLine()) {
            return;
        }
        // One word over what A2 allows is the moment to look at a sentence; what breaks B1 lies beyond.
        if (sentence.words() > tongue.limits(Aspect.LONGEST_SENTENCE).a2()) {
            remarks.add(Remark.tooLong(Aspect.LONGEST_SENTENCE, sentence));
        } else if (sentencesTooLong
                && sentence.words() > tongue.limits(Aspect.AVERAGE_SENTENCE).b1()) {
            remarks.add(Remark.tooLong(Aspect.AVERAGE_SENTENCE, sentence));
        }
    }

    private Set<String> explainedTerms(List<Sentence> sentences) {
        Set<String> explained = new HashSet<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            boolean next = i + 1 < sentences.size() && sentences.get(i + 1).explains("", tongue.grammar());
            // One look a term: a sentence may hold it a thousand times.
            Set<String> seen = new HashSet<>();
            for (Jargon found : sentence.jargon()) {
                if (found.mayStayExplained()
                        && seen.add(found.rule())
                        && (next || sentence.explains(found.word(), tongue.grammar()))) {
                    explained.add(found.rule());
                }
            }
        }
        return explained;
    }
}
