package dev.incasso.templates.check;

import dev.incasso.rules.book.LetterRules.TermStart;
import dev.incasso.templates.text.Passage;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A term to pay in, as a letter states it.
 *
 * @param days its length in calendar days, at the least
 * @param atLeastOnly whether it may be longer than that, since it is counted in working days
 * @param start what the letter says on its first day
 * @param unclearStart whether the letter says something on its first day that is not understood
 * @param counts the day from which it is counted, where the letter names a date
 * @param number the place of its length
 * @param place the passage
 */
record Term(
        int days,
        boolean atLeastOnly,
        Optional<TermStart> start,
        boolean unclearStart,
        Optional<LocalDate> counts,
        Passage number,
        Passage place) {

    /** The last day counted from receipt, in days after it, where the letter counts from receipt. */
    Optional<Integer> afterReceipt() {
        return start.flatMap(from -> switch (from) {
            case DAY_AFTER_RECEIPT -> Optional.of(days);
            case AFTER_DELIVERY -> Optional.of(days - 1);
            case AFTER_RECEIPT, DAY_OF_RECEIPT, AFTER_NOTICE, LETTER_DATE -> Optional.empty();
        });
    }
}
