package dev.incasso.rules.book;

import dev.incasso.core.error.RuleBookException.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an overlay may change in the rules on words: it can find more against a letter, never less, for the debtor is
 * protected by what a notice must say (art. 6:96 lid 6 BW).
 */
final class LetterLaw {

    static final List<String> TABLES = Stream.of("termStarts", "vagueTerms", "fees", "forbidden", "notNeutral")
            .map(table -> "letters." + table)
            .toList();

    private static final String LETTER_DATE = LetterRules.TermStart.LETTER_DATE.name();

    private final String overlay;
    private final List<Problem> problems;

    private LetterLaw(String overlay, List<Problem> problems) {
        this.overlay = overlay;
        this.problems = problems;
    }

    static void problems(LetterRules old, LetterRules changed, String overlay, List<Problem> problems) {
        LetterLaw law = new LetterLaw(overlay, problems);
        law.check("termStarts", old.termStarts(), changed.termStarts(), false);
        law.check("vagueTerms", old.vagueTerms(), changed.vagueTerms(), true);
        law.check("fees", old.fees(), changed.fees(), true);
        law.check("forbidden", old.forbidden(), changed.forbidden(), true);
        law.check("notNeutral", old.notNeutral(), changed.notNeutral(), true);
    }

    /** Every word of these tables speaks against a letter, but for those on the start of a term: a new one there only does as
     * words for the date of the letter, and for any other would outrank what is known. */
    private void check(String table, List<PhraseRule> old, List<PhraseRule> changed, boolean against) {
        for (PhraseRule rule : changed) {
            Optional<PhraseRule> before =
                    old.stream().filter(other -> other.id().equals(rule.id())).findFirst();
            boolean takenAway = before.filter(known -> !rule.phrases().containsAll(known.phrases())
                            || !known.unless().containsAll(rule.unless()))
                    .isPresent();
            boolean added = before.filter(known -> known.phrases().containsAll(rule.phrases()))
                    .isEmpty();
            boolean closed = !against && !rule.id().equals(LETTER_DATE);
            if (takenAway || (added && closed)) {
                problems.add(new Problem(
                        overlay,
                        "letters." + table + " " + rule.id(),
                        "goes against what is mandatory in the debtor's favour, " + Law.BW_6_96_6.ref()
                                + (closed
                                        ? ": no words can be changed here"
                                        : ": words can be added here, none taken away")));
            }
        }
    }
}
