package dev.incasso.rules.book;

import java.util.List;

/**
 * What the words of a letter mean in law. Immutable and thread-safe.
 *
 * @param wording the words for the term of a fourteen-day notice, by the day of the notice
 * @param termStarts what phrases say on the first day of a term; the ids are those of {@link TermStart}
 * @param vagueTerms phrases that give no term, or none that is long enough
 * @param fees costs beside the tariff, by name
 * @param forbidden what may stand in no message to a debtor
 * @param notNeutral what may not stand where others can read it
 */
public record LetterRules(
        Timeline<NoticeWording> wording,
        List<PhraseRule> termStarts,
        List<PhraseRule> vagueTerms,
        List<PhraseRule> fees,
        List<PhraseRule> forbidden,
        List<PhraseRule> notNeutral) {

    /** What a letter says on the first day of its term. */
    public enum TermStart {
        /** The term starts the day after receipt, as the law wants it. */
        DAY_AFTER_RECEIPT,
        /** The term is counted after delivery; with one day more it is long enough. */
        AFTER_DELIVERY,
        /** The term is counted after receipt, whose day may count. */
        AFTER_RECEIPT,
        /** The term starts on the day of receipt, which counts. */
        DAY_OF_RECEIPT,
        /** The term is counted from the notice itself, be that its date or its receipt. */
        AFTER_NOTICE,
        /** The term is counted from the date or the sending of the letter. */
        LETTER_DATE
    }

    /**
     * Copies the lists.
     *
     * @param wording the words for the term of a fourteen-day notice
     * @param termStarts what phrases say on the first day of a term
     * @param vagueTerms phrases that give no term
     * @param fees costs beside the tariff
     * @param forbidden what may stand in no message
     * @param notNeutral what may not stand where others can read it
     */
    public LetterRules {
        termStarts = List.copyOf(termStarts);
        vagueTerms = List.copyOf(vagueTerms);
        fees = List.copyOf(fees);
        forbidden = List.copyOf(forbidden);
        notNeutral = List.copyOf(notNeutral);
    }
}
