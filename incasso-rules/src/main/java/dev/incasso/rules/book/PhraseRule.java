package dev.incasso.rules.book;

import dev.incasso.core.source.LegalSource;
import java.util.List;

/**
 * A rule on the words of a letter: phrases with one meaning. In a phrase {@code ...} stands for up to eight words, {@code *}
 * for the rest of a word, and {@code (a|b)} for one of several. Immutable and thread-safe.
 *
 * @param id the rule, such as {@code F1}
 * @param phrases the phrases in lower case
 * @param unless words that take the edge off in the same sentence; then the rule does not apply
 * @param status how sure the rule is
 * @param source where it comes from
 */
public record PhraseRule(String id, List<String> phrases, List<String> unless, Status status, String source) {

    /**
     * Copies the lists.
     *
     * @param id the rule
     * @param phrases the phrases in lower case
     * @param unless words that take the edge off
     * @param status how sure the rule is
     * @param source where it comes from
     */
    public PhraseRule {
        phrases = List.copyOf(phrases);
        unless = List.copyOf(unless);
    }

    /**
     * The rule's source as a finding cites it.
     *
     * @return the source
     */
    public LegalSource legalSource() {
        return LegalSource.of(source, status.kind());
    }
}
