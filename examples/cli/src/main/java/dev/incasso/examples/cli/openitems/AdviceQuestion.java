package dev.incasso.examples.cli.openitems;

import dev.incasso.core.claim.InterestKind;
import dev.incasso.core.party.Debtor;
import java.time.LocalDate;

/**
 * What is asked of a list of open items.
 *
 * @param on the day for which to advise
 * @param debtor what all debtors of the file are
 * @param interest the statutory interest that such debtors owe
 */
public record AdviceQuestion(LocalDate on, Debtor debtor, InterestKind interest) {

    /** Whether costs need a fourteen-day notice. */
    boolean consumers() {
        return debtor.capacity().protectedAsConsumer();
    }
}
