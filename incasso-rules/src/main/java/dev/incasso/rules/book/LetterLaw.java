package dev.incasso.rules.book;

import dev.incasso.core.error.RuleBookException.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an overlay may change in the rules on words: it can find more against a letter, never less, for the debtor is
 * protected by what a notice must say (art. 6:96 lid 6 BW).
 */
final class LetterLaw {

    static final List<String> TABLES = Stream.of("termStarts", "vagueTerms", "fees", "forbidden", "notNeutral")
            .map(table -> "letters." + table)
            .toList();

    /** A letter with these words stands. */
    private static final Set<String> IN_FAVOUR =
            Set.of(LetterRules.TermStart.DAY_AFTER_RECEIPT.name(), LetterRules.TermStart.AFTER_DELIVERY.name());

    private final String overlay;
    private final List<Problem> problems;

    private LetterLaw(String overlay, List<Problem> problems) {
        this.overlay = overlay;
        this.problems = problems;
    }

    static void problems(LetterRules old, LetterRules changed, String overlay, List<Problem> problems) {
        LetterLaw law = new LetterLaw(overlay, problems);
        law.check("termStarts", old.termStarts(), changed.termStarts());
        law.check("vagueTerms", old.vagueTerms(), changed.vagueTerms());
        law.check("fees", old.fees(), changed.fees());
        law.check("forbidden", old.forbidden(), changed.forbidden());
        law.check("notNeutral", old.notNeutral(), changed.notNeutral());
    }

    private void check(String table, List<PhraseRule> old, List<PhraseRule> changed) {
        for (PhraseRule rule : changed) {
            Optional<PhraseRule> before =
                    old.stream().filter(other -> other.id().equals(rule.id())).findFirst();
            boolean inFavour = IN_FAVOUR.contains(rule.id());
            boolean weaker = inFavour
                    ? before.filter(known -> known.phrases().containsAll(rule.phrases()))
                            .isEmpty()
                    : before.filter(known -> !rule.phrases().containsAll(known.phrases())
                                    || !known.unless().containsAll(rule.unless()))
                            .isPresent();
            if (weaker) {
                problems.add(new Problem(
                        overlay,
                        "letters." + table + " " + rule.id(),
                        "goes against what is mandatory in the debtor's favour, " + Law.BW_6_96_6.ref()
                                + (inFavour
                                        ? ": words that make a letter stand cannot be added"
                                        : ": words can be added here, none taken away")));
            }
        }
    }
}
