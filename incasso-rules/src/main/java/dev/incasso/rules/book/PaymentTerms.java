package dev.incasso.rules.book;

/**
 * Statutory payment terms, in days. Immutable and thread-safe.
 *
 * @param statutory the term where none was agreed
 * @param longestAgreed the longest term between businesses, unless a longer one was expressly agreed; by date of the
 *     contract
 * @param largeToSmall the longest term that a large company can agree on with a small or medium-sized one; by date of the
 *     contract
 * @param largeToSmallOlderContracts the same for contracts before the last row of that table; by date of the invoice
 * @param publicBody the longest term of a public body; by date of the contract
 */
public record PaymentTerms(
        Timeline<Integer> statutory,
        Timeline<Integer> longestAgreed,
        Timeline<Integer> largeToSmall,
        Timeline<Integer> largeToSmallOlderContracts,
        Timeline<PublicBodyTerm> publicBody) {

    /**
     * The longest terms of a public body.
     *
     * @param days the longest term, unless a longer one was expressly agreed
     * @param longest the longest term in any case
     */
    public record PublicBodyTerm(int days, int longest) {}
}
